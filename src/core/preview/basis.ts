/** What a run was computed with: kept in the file, so that a later preview can tell why customers move. */
import type { Classification, Judged } from '../classify';
import type { RulePack } from '../rules/pack';
import { parsePack } from '../rules/parse/parsePack';
import { completeOptions } from '../schemes/completeOptions';
import { member, parseJson } from './looseJson';

export interface PackBasis {
  /** As it was applied. */
  readonly pack: RulePack;
  /** By scheme the options in force and the cut points that followed from that day's customers. */
  readonly judged: Readonly<Record<string, Judged>>;
}

/** As JSON text. */
export function renderBasis(packs: readonly Pick<Classification, 'pack' | 'judged'>[]): string {
  return JSON.stringify({ packs: packs.map(({ pack, judged }): PackBasis => ({ pack, judged })) });
}

/**
 * The packs that can still be read: the text comes from a tab that people could write into, or from a version of Fenlei
 * that wrote it otherwise. `null` and any text that is no basis give none.
 * @example parseBasis('{ nonsense') // []
 */
export function parseBasis(text: string | null): readonly PackBasis[] {
  return list(member(parseJson(text ?? ''), 'packs')).flatMap((entry): readonly PackBasis[] => {
    const pack = parsePack(member(entry, 'pack'));
    if (!pack.ok) return [];
    const given = member(entry, 'judged');
    const judged = Object.keys(pack.value.schemes).map((id) => judgedOf(id, member(given, id)));
    return judged.every((one) => one !== null)
      ? [{ pack: pack.value, judged: Object.fromEntries(judged) }]
      : [];
  });
}

function judgedOf(scheme: string, given: unknown): readonly [string, Judged] | null {
  const options = completeOptions(scheme, { ...(member(given, 'options') as object | undefined) });
  return options.ok ? [scheme, { options: options.value, frozen: member(given, 'frozen') ?? null }] : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
