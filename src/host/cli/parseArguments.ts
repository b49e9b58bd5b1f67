/** What was typed after `npm run segment --`, checked word for word before any file is touched. */
import { parseArgs } from 'node:util';
import { CliProblem } from '../files/cliProblem';
import { fileEnding } from '../files/fileNames';
import { type Language, languages, toLanguage } from '../files/hostText';
import { checkResultPath } from '../files/node/saveFile';

export interface SegmentOptions {
  readonly file: string;
  /** Ids of packs, or paths that end in `.json`; none means those in the file's settings. */
  readonly packs: readonly string[];
  readonly asOf: string | null;
  readonly method: string | null;
  readonly language: Language;
  readonly out: string | null;
  readonly json: boolean;
  /** The CRM that `out` is made for; then it is a csv file of customers and tags. */
  readonly crm: string | null;
  readonly locale: string;
  readonly timeZone: string;
}

const crms = ['zoho', 'fxiaoke'] as const;
const methods = ['rank', 'quantile', 'ntile', 'fixed'] as const;

const options = {
  pack: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
  method: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  crm: { type: 'string' },
  json: { type: 'boolean' },
  locale: { type: 'string' },
  'time-zone': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The options, or `'help'` where help was asked for. Throws the first `CliProblem` it meets. */
export function parseArguments(argv: readonly string[], shellLocale = ''): SegmentOptions | 'help' {
  const { values, positionals } = readArgv(argv);
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new CliProblem('oneFileNeeded', { found: positionals.length });
  if (values.out !== undefined) checkResultPath(values.out);
  const crm = values.crm === undefined ? null : checkChoice('--crm', values.crm, crms);
  if (crm !== null && fileEnding(values.out ?? '') !== '.csv') throw new CliProblem('crmNeedsCsv', { crm });
  return {
    file,
    packs: values.pack ?? [],
    asOf: values['as-of'] === undefined ? null : checkDate(values['as-of']),
    method: values.method === undefined ? null : checkChoice('--method', values.method, methods),
    language:
      values.lang === undefined ? toLanguage(shellLocale) : checkChoice('--lang', values.lang, languages),
    out: values.out ?? null,
    json: values.json ?? false,
    crm,
    locale: checkLocale(values.locale ?? 'en_US'),
    timeZone: checkTimeZone(values['time-zone'] ?? 'UTC'),
  };
}

/** The language to answer in when the arguments may be wrong: the one asked for, if it is spoken, else the shell's. */
export function answerLanguage(argv: readonly string[], shellLocale = ''): Language {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = argv[index]?.startsWith('--lang=') ? argv[index].slice('--lang='.length) : argv[index + 1];
  return languages.find((language) => index >= 0 && language === asked) ?? toLanguage(shellLocale);
}

function readArgv(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const found = /'(-[^' ]*)/.exec(message)?.[1] ?? message;
    const expected = Object.keys(options).map((name) => `--${name}`);
    throw new CliProblem(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknownOption' : 'optionValue', {
      found,
      expected,
    });
  }
}

function checkChoice<T extends string>(option: string, found: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === found);
  if (choice === undefined) throw new CliProblem('badChoice', { option, found, expected: choices });
  return choice;
}

function checkDate(found: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(found) ? Date.parse(`${found}T00:00:00Z`) : Number.NaN;
  // `Date.parse` reads February 30 as March 1.
  const isDay = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(found);
  if (!isDay) throw new CliProblem('badDate', { found });
  return found;
}

function checkLocale(found: string): string {
  if (!/^[a-z]{2,3}([_-][A-Za-z]{2,4}){0,2}$/.test(found)) throw new CliProblem('badLocale', { found });
  return found.replaceAll('-', '_');
}

function checkTimeZone(found: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: found });
  } catch {
    throw new CliProblem('badTimeZone', { found });
  }
  return found;
}
