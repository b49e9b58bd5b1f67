/** Finds the customer, the date and the amount where the headers say nothing ("A", "B", "C"). */
import type { ColumnProfile } from './columnProfile';
import { idsRepeat } from './idsRepeat';
import { matchHeader } from './matchHeader';
import type { RecognisedColumn } from './recognisedColumn';
import { type Role, roleCatalog, roles, type TableKind } from './roles';
import type { Table } from './table';

interface Known {
  readonly profiles: readonly ColumnProfile[];
  readonly named: readonly RecognisedColumn[];
}

/**
 * Columns for the roles that a table needs and its headers do not give, never with a confidence of 0.5 or more. A date
 * and an amount are looked for only in orders, and only where customers occur more than once: a date in a list of
 * customers may be anything.
 */
export function guessByValues(kind: TableKind, table: Table, known: Known): readonly RecognisedColumn[] {
  const guesses: RecognisedColumn[] = [];
  const isTaken = (column: number) =>
    [...known.named, ...guesses].some((taken) => taken.column === column) ||
    isNamed(table.header[column] ?? '');
  const hasRole = (role: Role) => [...known.named, ...guesses].some((taken) => taken.role === role);
  const guess = (
    role: Role,
    confidence: number,
    fits: (profile: ColumnProfile, column: number) => boolean,
  ) => {
    if (hasRole(role)) return;
    const column = known.profiles.findIndex(
      (profile, at) => profile.filled > 0 && !isTaken(at) && fits(profile, at),
    );
    if (column < 0) return;
    guesses.push({ role, column, header: table.header[column] ?? '', confidence, evidence: 'values' });
  };
  const isKey = ({ fits, dates, fractions }: ColumnProfile) =>
    fits.id > 0.9 && dates < 0.5 && fractions < 0.1;
  if (kind === 'customers') {
    guess('customer', 0.25, (profile, column) => isKey(profile) && !idsRepeat(table, column));
    return guesses;
  }
  guess('customer', 0.35, (profile, column) => profile.fits.email > 0.9 && idsRepeat(table, column));
  guess(
    'customer',
    0.35,
    (profile, column) => isKey(profile) && profile.fits.number < 0.5 && idsRepeat(table, column),
  );
  guess(
    'customer',
    0.25,
    (profile, column) => isKey(profile) && profile.fits.day < 0.5 && idsRepeat(table, column),
  );
  const customer = [...known.named, ...guesses].find(({ role }) => role === 'customer');
  if (!customer || !idsRepeat(table, customer.column)) return guesses;
  guess('orderDate', 0.45, ({ dates }) => dates > 0.9);
  guess('orderDate', 0.3, ({ fits, fractions }) => fits.day > 0.95 && fractions < 0.1);
  if (hasRole('quantity') && hasRole('unitPrice')) return guesses;
  guess('amount', 0.4, ({ fits, fractions }) => fits.number > 0.9 && fractions > 0.1);
  guess('amount', 0.3, ({ fits }) => fits.number > 0.9);
  return guesses;
}

/** The header of a column that means something else, if only in the other kind of table ("Last order"). */
function isNamed(header: string): boolean {
  return roles.some((role) => matchHeader(header, roleCatalog[role].names) >= 0.8);
}
