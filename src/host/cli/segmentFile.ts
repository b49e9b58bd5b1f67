/** Runs the built add-on over a file, as a manager would by its menu, and saves what it made. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { RunOutcome, RunSummary } from '../../protocol/runOutcome';
import type { Settings } from '../../protocol/settings';
import type { SidebarAnswer, SidebarApi, SidebarMethod } from '../../protocol/sidebarApi';
import { timeLimit } from '../execution/request';
import { CliProblem } from '../files/cliProblem';
import type { LostPart } from '../files/lostParts';
import { openFile } from '../files/node/openFile';
import { saveFile, saveText } from '../files/node/saveFile';
import { createHost, type Host } from '../runtime';
import type { SegmentOptions } from './parseArguments';
import type { Progress } from './progress';

export interface SegmentResult {
  readonly status: 'applied' | 'unchanged';
  readonly summary: RunSummary;
  /** Trips to the platform's services that the run took. */
  readonly serviceCalls: number;
  /** What they would take on Google, in seconds, and what a run may take there. */
  readonly google: { readonly seconds: number; readonly limit: number };
  readonly milliseconds: number;
  /** Where the result was saved, if it was. */
  readonly out: string | null;
  /** The CRM that it was made for. */
  readonly crm: string | null;
  /** What of the original workbook the saved one lacks. */
  readonly lost: readonly LostPart[];
}

const bundlePath = fileURLToPath(new URL('../../../dist/Code.js', import.meta.url));

/** Opens, segments and saves; rejects with a `CliProblem`, and then nothing was saved. */
export async function segmentFile(options: SegmentOptions, progress: Progress): Promise<SegmentResult> {
  const started = performance.now();
  const { file, out, crm, locale, timeZone, language } = options;
  progress.show('reading');
  if (out !== null) await checkNotInput(file, out);
  const code = await readBundle();
  const backend = await openFile(file, { locale, timeZone });

  progress.show('computing');
  const host = createHost({
    code,
    backend,
    userLocale: language,
    // Whoever types the command has confirmed it.
    ui: { alert: (_title, _prompt, buttons) => (buttons.startsWith('YES') ? 'YES' : 'OK') },
  });
  host.open();
  await applyOptions(host, options);
  const outcome = JSON.parse(String(host.runMenuItem('segmentCustomers'))) as RunOutcome;
  const serviceCalls = host.calls.trips;
  const limit = timeLimit({ kind: 'menu', functionName: 'segmentCustomers' });
  const google = { seconds: Math.round(host.estimate / 1000), limit: limit / 1000 };
  if (outcome.status === 'refused')
    throw new CliProblem('refused', { problems: outcome.problems.join('\n') });
  if (outcome.status === 'cancelled') throw new CliProblem('cancelled');
  checkMethod(options.method, outcome.summary);

  let lost: readonly LostPart[] = [];
  if (out !== null && crm !== null) {
    progress.show('writing');
    await saveText(out, exportCrm(host, crm));
  } else if (out !== null) {
    progress.show('writing');
    lost = await saveFile(backend, out, { sheet: outcome.summary.sheet, original: file });
  }
  const milliseconds = Math.round(performance.now() - started);
  const { status, summary } = outcome;
  return { status, summary, serviceCalls, google, milliseconds, out, crm, lost };
}

async function checkNotInput(file: string, out: string): Promise<void> {
  const [input, target] = await Promise.all([file, out].map((path) => realpath(path).catch(() => null)));
  if (input !== null && input === target) throw new CliProblem('resultOverInput', { path: out });
}

async function readBundle(): Promise<string> {
  return readFile(bundlePath, 'utf8').catch(() => {
    throw new CliProblem('notBuilt', { path: 'dist/Code.js' });
  });
}

async function applyOptions(host: Host, { packs, asOf, method }: SegmentOptions): Promise<void> {
  const current = ask(host, 'readSettings', null);
  const ids: string[] = [];
  for (const pack of packs) {
    ids.push(/\.json$/i.test(pack) ? savePack(host, pack, await readPack(pack)) : pack);
  }
  const [colorBy] = ids;
  const settings: Settings = {
    ...current,
    ...(colorBy !== undefined && { packs: ids, colorBy }),
    ...(asOf !== null && { asOf }),
    ...(method !== null && {
      schemeOptions: { ...current.schemeOptions, rfm: { ...current.schemeOptions.rfm, method } },
    }),
  };
  ask(host, 'saveSettings', settings);
}

function ask<M extends SidebarMethod>(
  host: Host,
  method: M,
  argument: SidebarApi[M]['argument'],
): SidebarApi[M]['answer'] {
  const text = host.call('sidebarCall', method, JSON.stringify(argument));
  const answer = JSON.parse(String(text)) as SidebarAnswer<SidebarApi[M]['answer']>;
  if (!answer.ok) throw refusal(answer.problems);
  return answer.value;
}

function exportCrm(host: Host, crm: string): string {
  const { settings, activeSheet: sheet } = ask(host, 'start', null);
  return ask(host, 'exportCrm', { settings, sheet, crm }).csv;
}

function savePack(host: Host, path: string, json: string): string {
  try {
    return ask(host, 'savePack', json);
  } catch (problem) {
    if (!(problem instanceof CliProblem)) throw problem;
    throw new CliProblem('badPack', { ...problem.values, path });
  }
}

/** A run tells by its cut points whether a pack scored how recently customers bought: packs in the file are its own. */
function checkMethod(method: string | null, { packs }: RunSummary): void {
  if (method === null || packs.some(({ cuts }) => 'recencyDays' in cuts)) return;
  throw new CliProblem('methodWithoutRfm', { method, packs: packs.map(({ id }) => id) });
}

/** One problem goes on in the same line, several get a line each. */
function refusal(problems: readonly string[]): CliProblem {
  return new CliProblem('refused', {
    problems: problems.length === 1 ? (problems[0] ?? '') : `\n${problems.join('\n')}`,
  });
}

async function readPack(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const reason = String(cause.code);
    throw new CliProblem(reason === 'ENOENT' ? 'missingFile' : 'unreadableFile', { path, reason });
  });
}

/** Files below half a megabyte are done before a bar could be read. */
export async function isLongFile(path: string): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size > 500_000,
    () => false,
  );
}
