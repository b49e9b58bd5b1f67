/** The packs that can be used in this file: the built-in ones and those that a manager saved, newest version first. */
import { builtInTexts } from 'built-in-packs';
import type { Locale } from '../core/i18n/text';
import { type Problem, renderProblem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import { acceptPack } from '../core/rules/check/acceptPack';
import { packCard } from '../core/rules/describe/packCard';
import type { RulePack } from '../core/rules/pack';
import { parsePack } from '../core/rules/parse/parsePack';
import demoCounts from '../protocol/demoCounts.json';
import type { PackChoice, PackVersion } from '../protocol/packVersions';
import { readPacks } from './services/store';

const builtInIds: readonly string[] = Object.keys(builtInTexts);

/** A built-in pack by its id. */
export function builtInPack(id: string): Result<RulePack> {
  const text = builtInText(id);
  return text === null ? unknownPack(id, null) : parsePack(JSON.parse(text));
}

/** The packs of these ids: a saved version comes before the built-in pack of the same id. */
export function loadPacks(
  ids: readonly string[],
  store: GoogleAppsScript.Spreadsheet.Sheet | null,
): Result<RulePack[]> {
  const saved = savedPacks(store);
  const packs: RulePack[] = [];
  const problems: Problem[] = [];
  for (const id of ids) {
    const pack = readPack(id, saved);
    if (pack.ok) packs.push(pack.value);
    else problems.push(...pack.problems);
  }
  return problems.length > 0 ? failure(...problems) : success(packs);
}

/** What a page offers: the built-in packs, then those saved under ids of their own. */
export function listPacks(
  store: GoogleAppsScript.Spreadsheet.Sheet | null,
  language: Locale,
): readonly PackChoice[] {
  const saved = savedPacks(store);
  return [...new Set([...builtInIds, ...saved.keys()])].map((id) => {
    const pack = readPack(id, saved);
    return pack.ok
      ? { ...packCard(pack.value, language), ...exampleOf(pack.value) }
      : // A pack that cannot run is shown with the reason, so that its manager can take it out of use.
        {
          id,
          title: id,
          description: pack.problems.map((problem) => renderProblem(problem, language)).join(' '),
          needs: '',
          segments: [],
        };
  });
}

const examples: Readonly<Record<string, readonly number[]>> = demoCounts;

/** A pack that was given other segments is no longer in the picture. */
function exampleOf({ id, segments }: RulePack): Pick<PackChoice, 'example'> {
  const example = Object.prototype.hasOwnProperty.call(examples, id) ? examples[id] : undefined;
  return example?.length === segments.length ? { example } : {};
}

/** The version that a run would use: the newest saved one, else the built-in pack; `null` for an id of no pack. */
export function newestVersion(
  id: string,
  store: GoogleAppsScript.Spreadsheet.Sheet | null,
): PackVersion | null {
  return savedPacks(store).get(id) ?? builtInVersion(id);
}

/** The newest saved version of each pack. */
export function newestVersions(
  store: GoogleAppsScript.Spreadsheet.Sheet | null,
): Readonly<Record<string, number>> {
  return Object.fromEntries([...savedPacks(store)].map(([id, { version }]) => [id, version]));
}

/** The built-in pack of this id as version 0, then what was saved, the oldest first. */
export function versionsOf(
  id: string,
  store: GoogleAppsScript.Spreadsheet.Sheet | null,
): readonly PackVersion[] {
  const builtInPack = builtInVersion(id);
  const saved = readPacks(store).filter((version) => version.id === id);
  return builtInPack ? [builtInPack, ...saved] : saved;
}

export function builtInVersion(id: string): PackVersion | null {
  const json = builtInText(id);
  return json === null ? null : { id, version: 0, time: '', name: '', json };
}

function builtInText(id: string): string | null {
  return Object.prototype.hasOwnProperty.call(builtInTexts, id) ? (builtInTexts[id] ?? null) : null;
}

export function nextVersion(id: string, store: GoogleAppsScript.Spreadsheet.Sheet | null): number {
  return readPacks(store).reduce(
    (next, version) => (version.id === id ? Math.max(next, version.version + 1) : next),
    1,
  );
}

/** The newest saved version of each pack. */
function savedPacks(store: GoogleAppsScript.Spreadsheet.Sheet | null): ReadonlyMap<string, PackVersion> {
  return new Map(readPacks(store).map((version) => [version.id, version]));
}

function readPack(id: string, saved: ReadonlyMap<string, PackVersion>): Result<RulePack> {
  const version = saved.get(id);
  return version ? acceptPack(version.json) : builtInPack(id);
}

/** The refusal of an id that no pack has, with those that there are. */
export function unknownPack(found: string, store: GoogleAppsScript.Spreadsheet.Sheet | null): Result<never> {
  const expected = [...new Set([...builtInIds, ...savedPacks(store).keys()])];
  return failure({ code: 'unknownPack', at: [], found, expected });
}
