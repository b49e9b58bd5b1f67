/** Whether the data are fit to be reckoned with: everything in the tables that deserves a look, cell by cell. */
import { readCustomers } from '../facts/readCustomers';
import { readOrders } from '../facts/readOrders';
import type { Regional } from '../facts/regional';
import { withoutTotals } from '../facts/withoutTotals';
import type { Problem } from '../problem';
import type { MappedTable } from '../readFacts';
import { type Checked, findingAt } from './checked';
import { findFutureDays, findStale } from './findDays';
import type { Finding } from './finding';
import { findLookAlikes } from './findLookAlikes';
import { findMissing } from './findMissing';
import { findOutOfRange } from './findOutOfRange';
import { findRepeated } from './findRepeated';
import { type QualityKind, qualityCatalog, qualityKinds } from './qualityCatalog';
import { idRoles, untidyIds } from './untidyIds';
import { writtenDays, writtenNumbers } from './writtenFigures';

export interface QualityInput {
  readonly orders: MappedTable | null;
  readonly customers: MappedTable | null;
  readonly regional: Regional;
  /** The analysis date, in days since 1899-12-30. */
  readonly asOf: number;
}

/**
 * What is missing, repeated, unreadable, out of range, too late or stale, by kind in the order of the catalogue and
 * within a kind as the sheet goes. Figures and days are read, and customers told apart, by the readers of a run, so that
 * both find the same. Nothing wrong gives an empty list; rows of totals at the end are left out.
 */
export function checkQuality({ orders, customers, regional, asOf }: QualityInput): readonly Finding[] {
  const found = [orders, customers].flatMap((part) =>
    part ? checkTable({ ...toChecked(part), regional, asOf }) : [],
  );
  const byKind = new Map(qualityKinds.map((kind) => [kind, [] as Finding[]]));
  for (const finding of found) byKind.get(finding.kind)?.push(finding);
  return [...byKind.values()].flat();
}

/** The table as it is checked and mended: without its rows of totals. */
export function toChecked({ table, mapping }: MappedTable): Pick<Checked, 'table' | 'mapping'> {
  return { table: withoutTotals(table, mapping.columns.customer).table, mapping };
}

function checkTable(checked: Checked): readonly Finding[] {
  return [
    ...findMissing(checked),
    ...findRepeated(checked),
    ...findUntidy(checked),
    ...findLookAlikes(checked),
    ...asRead(checked),
    ...findWritten(checked),
    ...findOutOfRange(checked),
    ...findFutureDays(checked),
    ...findStale(checked),
  ];
}

/** What the readers of a run report cell by cell. */
function asRead({ table, mapping, regional, asOf }: Checked): readonly Finding[] {
  const { problems } =
    mapping.kind === 'orders'
      ? readOrders(table, mapping, regional)
      : readCustomers(table, mapping, { regional, asOf });
  return problems.flatMap((problem) => toFinding(problem) ?? []);
}

function toFinding({ code, at, found = null, values = {} }: Problem): Finding | null {
  const [sheet, cell] = at;
  if (!isKind(code) || sheet === undefined || cell === undefined) return null;
  const said = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
  );
  return { kind: code, at: [String(sheet), String(cell)], found, values: Object.fromEntries(said) };
}

function isKind(code: string): code is QualityKind {
  return code in qualityCatalog;
}

function findUntidy({ table, mapping }: Checked): readonly Finding[] {
  return idRoles.flatMap((role) => {
    const column = mapping.columns[role];
    const untidy = column === undefined ? [] : untidyIds(table, column);
    return untidy.map(({ better, ...place }) =>
      findingAt('untidyId', table, place, { better: String(better) }),
    );
  });
}

function findWritten(checked: Checked): readonly Finding[] {
  return [
    ...writtenNumbers(checked).map((place) => findingAt('writtenNumber', checked.table, place)),
    ...writtenDays(checked).map((place) => findingAt('writtenDay', checked.table, place)),
  ];
}
