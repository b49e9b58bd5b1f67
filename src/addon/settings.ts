/** The manager's choices, kept in the file: their defaults, and the check of what a page sends. */
import { isoToDay } from '../core/facts/calendar';
import { failure, type Result, success } from '../core/result';
import type { Settings } from '../protocol/settings';

export const defaultSettings: Settings = { packs: ['rfm'], colorBy: 'rfm', asOf: null, schemeOptions: {} };

/** Packs and options are checked when a run loads them; here only what would break the reading of settings. */
export function checkSettings(settings: Settings): Result<Settings> {
  const { packs, colorBy, asOf } = settings;
  if (!Array.isArray(packs) || packs.length === 0) return failure({ code: 'noPackChosen', at: [] });
  if (!packs.includes(colorBy))
    return failure({ code: 'colorByOther', at: [], found: String(colorBy), expected: packs });
  if (asOf !== null && isoToDay(String(asOf)) === null)
    return failure({ code: 'invalidAnalysisDate', at: [], found: String(asOf) });
  return success({ packs, colorBy, asOf, schemeOptions: settings.schemeOptions ?? {} });
}
