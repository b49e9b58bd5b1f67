/** Reads the columns of a table on the assumption that it is of one kind; `recogniseColumns` compares the kinds. */
import { assignBest } from './assignBest';
import type { ColumnProfile } from './columnProfile';
import { guessByValues } from './guessByValues';
import { idsRepeat } from './idsRepeat';
import { headerWords, matchHeader } from './matchHeader';
import { columnOf, type RecognisedColumn } from './recognisedColumn';
import { genericIds, type Role, type RoleSpec, roleCatalog, roles, type TableKind } from './roles';
import type { Table } from './table';

/** At most one column per role, in the order of the sheet; `profiles` has one entry per column. */
export function recogniseAs(
  kind: TableKind,
  table: Table,
  profiles: readonly ColumnProfile[],
): readonly RecognisedColumn[] {
  const candidates = roles.filter((role) => spec(role).in.includes(kind));
  const scores = candidates.map((role) =>
    table.header.map((header, column) => scoreOf(header, profiles[column], spec(role)) * leftFirst(column)),
  );
  const named = assignBest(scores).flatMap((column, index): RecognisedColumn[] => {
    const role = candidates[index];
    const confidence = scores[index]?.[column];
    if (role === undefined || confidence === undefined) return [];
    const evidence = (profiles[column]?.filled ?? 0) > 0 ? 'both' : 'header';
    return [{ role, column, header: table.header[column] ?? '', confidence, evidence }];
  });
  const settled =
    kind === 'orders' ? settlePrice(settleCustomer(kind, table, named)) : settleCustomer(kind, table, named);
  const all = [...settled, ...guessByValues(kind, table, { profiles, named: settled })];
  return all.sort((a, b) => a.column - b.column);
}

/** Two columns with equal headers: the one on the left. */
function leftFirst(column: number): number {
  return 1 - column * 1e-6;
}

function scoreOf(header: string, profile: ColumnProfile | undefined, { kind, names }: RoleSpec): number {
  const byHeader = matchHeader(header, names);
  if (byHeader === 0 || profile === undefined || profile.filled === 0) return byHeader;
  const fit = profile.fits[kind];
  return fit < 0.5 ? 0 : byHeader * fit;
}

/** Without a column of ids, an e-mail address, a name or a telephone number tells customers apart. */
function settleCustomer(
  kind: TableKind,
  table: Table,
  columns: readonly RecognisedColumn[],
): readonly RecognisedColumn[] {
  const customer = columnOf(columns, 'customer');
  const isOfOrders =
    customer !== undefined &&
    kind === 'orders' &&
    isGeneric(customer.header) &&
    !idsRepeat(table, customer.column);
  if (customer !== undefined && !isOfOrders) return columns;
  const stand = columnOf(columns, 'email') ?? columnOf(columns, 'customerName') ?? columnOf(columns, 'phone');
  if (!stand) return columns;
  const others = columns.filter((column) => column !== stand && column !== customer);
  return [...others, { ...stand, role: 'customer' }];
}

function isGeneric(header: string): boolean {
  return genericIds.some((name) => name === headerWords(header));
}

/** A price without a quantity is what was paid. */
function settlePrice(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const price = columnOf(columns, 'unitPrice');
  if (!price || columnOf(columns, 'amount') || columnOf(columns, 'quantity')) return columns;
  return columns.map((column) => (column === price ? { ...price, role: 'amount' } : column));
}

function spec(role: Role): RoleSpec {
  return roleCatalog[role];
}
