/** The manager's choices, kept in the file: their defaults, and the check of what a page sends. */
import { isoToDay } from '../core/facts/calendar';
import type { Problem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import { excerpt } from '../core/rules/parse/source';
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
  const { packs, colorBy: given, asOf, sources, schemeOptions } = record(input);
  const ids = Array.isArray(packs) ? packs.filter((id): id is string => typeof id === 'string') : [];
  if (ids.length === 0) return failure({ code: 'noPackChosen', at: [] });
  const colorBy = toText(given);
  if (!ids.includes(colorBy))
    return failure({
      code: 'colorByOther',
      at: [],
      found: excerpt(colorBy),
      expected: ids.slice(0, mostNamed).map((id) => String(excerpt(id))),
    });
  if (asOf !== null && isoToDay(toText(asOf)) === null)
    return failure({ code: 'invalidAnalysisDate', at: [], found: excerpt(toText(asOf)) });
  const options = record(schemeOptions);
  const problems = Object.keys(options).flatMap((scheme) => optionProblems(scheme, record(options[scheme])));
  if (problems.length > 0) return failure(...problems);
  return success({
    packs: ids,
    colorBy,
    asOf: asOf === null ? null : toText(asOf),
    sources: toSources(sources),
    schemeOptions: options as Settings['schemeOptions'],
  });
}

/** A page may send any number of packs; so many are named where one of them is wanted. */
const mostNamed = 50;

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
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
