/** What the customers at hand can be compared by, and which columns people labelled. */
import { isBlank, isDayCell } from '../facts/cell';
import { type FactSpec, factCatalog } from '../facts/factCatalog';
import type { Column, TextColumn } from '../facts/factColumn';
import { namedFacts } from '../facts/namedFacts';
import type { CustomerRows } from '../facts/ownFacts';
import { toNumber } from '../facts/toNumber';
import { toTruth } from '../facts/toTruth';
import { typedColumn } from '../facts/typedColumn';
import type { Text } from '../i18n/text';
import type { RunFacts } from '../readFacts';
import { packLimits } from '../rules/packLimits';
import type { Feature } from './feature';

/** A text with more different values is a name or a remark, and tells nothing of kinds. */
const mostWords = 30;

/**
 * Every number, truth and text with at most 30 different values: what Fenlei knows of the customers, and the further
 * columns of their sheet, each under its header. `read` are the columns of that sheet (from 0) that have a role already:
 * ids, names and phone numbers among them. Dates are left out, since days since then say the same and stay true;
 * columns without a header, or named like a fact of Fenlei's, are left out too, as are those all blank.
 */
export function learnableColumns(
  { customers, known }: RunFacts,
  read: ReadonlySet<number>,
): readonly Feature[] {
  const catalog: Readonly<Record<string, FactSpec>> = factCatalog;
  const ofFenlei = [...customers.facts.columns].flatMap(([fact, column]): Feature[] => {
    const spec = catalog[fact];
    return spec ? asFeature({ fact, title: spec.title, whole: spec.whole === true }, column) : [];
  });
  return [...ofFenlei, ...(known.listed ? ownColumns(known.listed, read) : [])];
}

/** The columns that can be labels: texts of two or more different values. */
export function labelColumns(
  columns: readonly Feature[],
): readonly (Feature & { readonly column: TextColumn })[] {
  return columns.flatMap((feature) => {
    const { column } = feature;
    return column.kind === 'text' && column.words.length > 1 ? [{ ...feature, column }] : [];
  });
}

/** The columns that customers can be compared by as figures. */
export function numberColumns(columns: readonly Feature[]): readonly Feature[] {
  return columns.filter(({ column }) => column.kind === 'number');
}

function ownColumns(listed: CustomerRows, read: ReadonlySet<number>): readonly Feature[] {
  const { table, rows, regional } = listed;
  const seen = new Set<string>();
  return table.header.flatMap((header, at): Feature[] => {
    const fact = header.trim();
    const isNew = !seen.has(fact.toLowerCase());
    seen.add(fact.toLowerCase());
    if (read.has(at) || !isNew || !isUsable(fact)) return [];
    const cells = rows.map((row) => table.rows[row]?.[at] ?? null);
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.some(isDayCell)) return [];
    const is = (reads: (cell: (typeof filled)[number]) => unknown) =>
      filled.every((cell) => reads(cell) !== undefined);
    const kind = is((cell) => toNumber(cell, regional)) ? 'number' : is(toTruth) ? 'boolean' : 'text';
    const title: Text = { en: fact, 'zh-CN': fact, 'zh-TW': fact };
    return asFeature({ fact, title, whole: false }, typedColumn(cells, kind, regional).column);
  });
}

/** A name that a pack may use, and that finds no fact of Fenlei's. */
function isUsable(name: string): boolean {
  return (
    name !== '' &&
    name.length <= packLimits.name &&
    !(name in Object.prototype) &&
    namedFacts([name], factCatalog).size === 0
  );
}

function asFeature(about: Omit<Feature, 'column'>, column: Column): Feature[] {
  switch (column.kind) {
    case 'number':
      return column.values.every(Number.isNaN) ? [] : [{ ...about, column }];
    case 'boolean':
      return column.values.every((value) => value < 0) ? [] : [{ ...about, column }];
    case 'text':
      return column.words.length > 0 && column.words.length <= mostWords ? [{ ...about, column }] : [];
    case 'day':
    case 'list':
      return [];
  }
}
