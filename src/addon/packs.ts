/** The packs that can be used in this file: the built-in ones and those that a manager saved, newest version first. */
import abc from '../../rules/abc.json';
import lifecycle from '../../rules/lifecycle.json';
import rfm from '../../rules/rfm.json';
import rfm8 from '../../rules/rfm-8.json';
import rfmBoxes from '../../rules/rfm-boxes.json';
import type { Problem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import { acceptPack } from '../core/rules/acceptPack';
import type { RulePack } from '../core/rules/pack';
import { parsePack } from '../core/rules/parsePack';
import { type PackVersion, readPacks } from './services/store';

const builtIn: Readonly<Record<string, unknown>> = {
  abc,
  rfm,
  'rfm-boxes': rfmBoxes,
  'rfm-8': rfm8,
  lifecycle,
};

export const builtInIds: readonly string[] = Object.keys(builtIn);

/** A built-in pack by its id. */
export function builtInPack(id: string): Result<RulePack> {
  return Object.prototype.hasOwnProperty.call(builtIn, id)
    ? parsePack(builtIn[id])
    : failure(unknownPack(id, builtInIds));
}

/** The packs of these ids: a saved version comes before the built-in pack of the same id. */
export function loadPacks(
  ids: readonly string[],
  store: GoogleAppsScript.Spreadsheet.Sheet | null,
): Result<RulePack[]> {
  const newest = new Map<string, PackVersion>();
  for (const version of readPacks(store)) newest.set(version.id, version);
  const packs: RulePack[] = [];
  const problems: Problem[] = [];
  for (const id of ids) {
    const saved = newest.get(id);
    const pack = saved ? acceptPack(saved.json) : builtInPack(id);
    if (pack.ok) packs.push(pack.value);
    else problems.push(...pack.problems);
  }
  return problems.length > 0 ? failure(...problems) : success(packs);
}

export function nextVersion(id: string, store: GoogleAppsScript.Spreadsheet.Sheet | null): number {
  return readPacks(store).reduce(
    (next, version) => (version.id === id ? Math.max(next, version.version + 1) : next),
    1,
  );
}

function unknownPack(found: string, expected: readonly string[]): Problem {
  return { code: 'unknownPack', at: [], found, expected };
}
