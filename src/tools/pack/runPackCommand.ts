/** The command `npm run pack`: from words on a command line to an exit code. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isoToDay } from '../../core/facts/calendar';
import { type Locale, locales, toLocale } from '../../core/i18n/text';
import { renderProblem } from '../../core/problem';
import { exportRules } from '../../core/rules/exportRules';
import { parsePackText } from '../../core/rules/parse/parsePack';
import { CliProblem } from '../../host/files/cliProblem';
import { classifyFile } from './classifyFile';
import { packReport } from './packReport';
import { texts } from './texts';

export interface CommandIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

interface Options {
  readonly file: string;
  readonly locale: Locale;
  readonly data: string | null;
  readonly asOf: string | null;
  readonly out: string | null;
}

const builtIn = join(import.meta.dirname, '../../../rules');

/** Answers 0 for a pack that can run, 1 for one that cannot, or where a file cannot be read or the words are wrong. */
export async function runPackCommand(argv: readonly string[], io: CommandIo): Promise<0 | 1> {
  const options = readOptions(argv, io.env.LANG);
  if (!options) {
    io.stderr.write(texts.usage[toLocale(io.env.LANG ?? '')]);
    return 1;
  }
  try {
    return await report(options, io);
  } catch (cause) {
    io.stderr.write(`${sentenceOf(cause, options.locale)}\n`);
    return 1;
  }
}

async function report({ file, locale, data, asOf, out }: Options, io: CommandIo): Promise<0 | 1> {
  const print = (lines: readonly string[]) => io.stdout.write(`${lines.join('\n')}\n`);
  const path = /[./\\]/.test(file) ? file : join(builtIn, `${file}.json`);
  const pack = parsePackText(await readPackFile(path));
  if (!pack.ok) {
    print(pack.problems.map((problem) => renderProblem(problem, locale)));
    return 1;
  }
  if (asOf !== null && isoToDay(asOf) === null) throw new CliProblem('badDate', { found: asOf });
  const customers = data === null ? null : await classifyFile(data, pack.value, asOf);
  const { lines, canRun } = packReport(pack.value, customers?.ok ? customers.value.facts : null, locale);
  print(lines);
  if (customers && !customers.ok) print(['', ...customers.problems.map((one) => renderProblem(one, locale))]);
  if (!canRun || customers?.ok === false) return 1;
  if (out !== null) await writeRules(out, `${JSON.stringify(exportRules(pack.value), null, 2)}\n`);
  return 0;
}

async function readPackFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new CliProblem(reason === 'ENOENT' ? 'missingFile' : 'unreadableFile', { path, reason });
  }
}

async function writeRules(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new CliProblem('unwritableFile', { path, reason: reasonOf(cause) });
  }
}

function reasonOf(cause: unknown): string {
  return String((cause as NodeJS.ErrnoException).code);
}

/** `null` where the words are not those of the command. */
function readOptions(argv: readonly string[], shellLocale = ''): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        lang: { type: 'string' },
        data: { type: 'string' },
        'as-of': { type: 'string' },
        export: { type: 'string' },
      },
      allowPositionals: true,
    });
    const locale =
      values.lang === undefined ? toLocale(shellLocale) : locales.find((one) => one === values.lang);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0 || !locale) return null;
    const { data = null, 'as-of': asOf = null, export: out = null } = values;
    return { file, locale, data, asOf, out };
  } catch {
    return null;
  }
}

function sentenceOf(cause: unknown, locale: Locale): string {
  if (cause instanceof CliProblem) return cause.sentence(locale);
  return cause instanceof Error ? cause.message : String(cause);
}
