/** Customers who may be one and the same: their ids or names look alike. */
import { encodeIds } from '../facts/encodeIds';
import { cellAddress } from '../facts/table';
import { toId } from '../facts/toId';
import { looksOf } from '../lookAlike';
import { type CellPlace, type Checked, findingAt } from './checked';
import type { Finding } from './finding';
import { isOneEditApart } from './isOneEditApart';
import type { QualityKind } from './qualityCatalog';

/**
 * One finding for each customer whose id or name looks like that of an earlier one. Ids look alike where they are equal
 * without punctuation, blanks and capitals, Cyrillic and Greek letters taken for the Latin ones they resemble; names also where they are one letter apart, from six letters on. Figures in a
 * name must be the same ("Shop 11" and "Shop 12" are two), and names of up to three letters never count: many people
 * share those. Where ids are names themselves they are compared as such. Simplified and Traditional characters differ.
 */
export function findLookAlikes(checked: Checked): readonly Finding[] {
  const { table, mapping } = checked;
  const { customer, customerName } = mapping.columns;
  if (customer === undefined) return [];
  const { ids, rows, codes } = encodeIds(table, customer);
  const entries = ids.map((id, code): Entry => ({ text: id, row: rows[code] ?? 0, column: customer }));
  const distinct = firstWritings(entries);
  const areNames = customerName === undefined && distinct.filter(isName).length * 2 > distinct.length;
  if (customerName === undefined)
    return areNames ? pairs('lookAlikeName', checked, distinct) : sameIds(checked, distinct);
  const named = ids.map((): Entry | null => null);
  codes.forEach((code, row) => {
    if (code < 0 || named[code]) return;
    const text = toId(table.rows[row]?.[customerName]);
    if (text !== null) named[code] = { text, row, column: customerName };
  });
  // Two writings of one id are one customer, whose name is not a look-alike of itself.
  const own = new Set(distinct.map(({ row }) => row));
  const names = named.filter((entry, code): entry is Entry => entry !== null && own.has(rows[code] ?? -1));
  return [...sameIds(checked, distinct), ...pairs('lookAlikeName', checked, names)];
}

interface Entry extends CellPlace {
  readonly text: string;
}

/** Ids that differ in capitals only are one customer written in two ways, which is another finding. */
function firstWritings(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ text }) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isName({ text }: Entry): boolean {
  return /\p{L}/u.test(text) && !/[\d@]/.test(text);
}

function sameIds(checked: Checked, entries: readonly Entry[]): readonly Finding[] {
  const firstOf = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = foldName(entry.text);
    const first = firstOf.get(key);
    if (!first && key !== '') firstOf.set(key, entry);
    return first ? [pair('lookAlikeId', checked, entry, first)] : [];
  });
}

const [shortestEqual, shortestNear] = [4, 6] as const;
/** A block that is fuller holds thousands of names that begin or end alike: looking at all of them would take minutes. */
const fullBlock = 300;

/**
 * Each name is compared only with those of its blocks: names with its figures and its first, or its last, half. A single
 * edit leaves one half of a name as it is, so nothing is missed but two letters changing places across the middle.
 */
function pairs(kind: QualityKind, checked: Checked, entries: readonly Entry[]): readonly Finding[] {
  const firstOf = new Map<string, Entry>();
  const blocks = new Map<string, { readonly name: string; readonly entry: Entry }[]>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const name = foldName(entry.text);
    if (name.length < shortestEqual || !/\p{L}/u.test(name)) continue;
    const keys = name.length < shortestNear ? [] : blockKeys(name);
    const near = () => {
      for (const key of keys) {
        const found = blocks.get(key)?.find((other) => isOneEditApart(other.name, name));
        if (found) return found.entry;
      }
      return undefined;
    };
    const first = firstOf.get(name) ?? near();
    if (first) findings.push(pair(kind, checked, entry, first));
    if (!firstOf.has(name)) firstOf.set(name, entry);
    for (const key of keys) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [{ name, entry }]);
      else if (block.length < fullBlock) block.push({ name, entry });
    }
  }
  return findings;
}

/** Those under its own length and under that of a name one letter shorter, so that the two meet. */
function blockKeys(name: string): readonly string[] {
  const figures = name.replace(/\D+/g, ' ');
  return [name.length - 1, name.length].flatMap((length) => {
    const half = length >> 1;
    return [
      `${length}<${name.slice(0, half)}|${figures}`,
      `${length}>${name.slice(name.length - (length - half))}|${figures}`,
    ];
  });
}

function pair(kind: QualityKind, { table }: Checked, entry: Entry, first: Entry): Finding {
  const values = { other: cellAddress(table, first.row, first.column), text: first.text };
  return findingAt(kind, table, entry, values);
}

function foldName(text: string): string {
  return looksOf(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
