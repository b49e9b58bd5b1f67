/** The manager's choices, kept in the file: their defaults, and the check of what a page sends. */
import { isoToDay } from '../core/facts/calendar';
import type { Problem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import { completeOptions } from '../core/schemes/completeOptions';
import type { Settings } from '../protocol/settings';
import type { Marks } from './services/marks';

const defaultSettings: Settings = {
  packs: ['rfm'],
  colorBy: 'rfm',
  asOf: null,
  sources: null,
  schemeOptions: {},
};

/** Those saved in this spreadsheet, else the defaults; settings of an older version lack what it did not know. */
export function settingsOf({ settings }: Pick<Marks, 'settings'>): Settings {
  return { ...defaultSettings, ...settings };
}

/** Whether the packs exist shows when a run loads them; everything else is checked here. */
export function checkSettings(input: unknown): Result<Settings> {
  const { packs, colorBy, asOf, sources, schemeOptions } = record(input);
  if (!Array.isArray(packs) || packs.length === 0) return failure({ code: 'noPackChosen', at: [] });
  const ids = packs.map(String);
  if (!ids.includes(String(colorBy)))
    return failure({ code: 'colorByOther', at: [], found: String(colorBy), expected: ids });
  if (asOf !== null && isoToDay(String(asOf)) === null)
    return failure({ code: 'invalidAnalysisDate', at: [], found: String(asOf) });
  const options = record(schemeOptions);
  const problems = Object.keys(options).flatMap((scheme) => optionProblems(scheme, record(options[scheme])));
  if (problems.length > 0) return failure(...problems);
  return success({
    packs: ids,
    colorBy: String(colorBy),
    asOf: asOf === null ? null : String(asOf),
    sources: toSources(sources),
    schemeOptions: options as Settings['schemeOptions'],
  });
}

function optionProblems(scheme: string, given: Readonly<Record<string, unknown>>): readonly Problem[] {
  const options = completeOptions(scheme, given);
  return options.ok ? [] : options.problems;
}

/** Whether the sheets are there shows when a run reads them. */
function toSources(given: unknown): Settings['sources'] {
  const { orders, customers } = record(given);
  const idOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
  const sources = { orders: idOf(orders), customers: idOf(customers) };
  return sources.orders === null && sources.customers === null ? null : sources;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
