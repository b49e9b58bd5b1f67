/** Lays what a manager said of the columns over what was guessed. */
import type { RecognisedColumn } from './recognisedColumn';
import { type Role, type RoleSpec, roleCatalog, type TableKind } from './roles';

/** `null`: the column means nothing that Fenlei reads. Columns count from 1. */
export interface Confirmed {
  readonly role: Role | null;
  readonly column: number;
}

/**
 * The columns with the confirmed ones in their roles, certain and in the order of the sheet. A confirmed role leaves the
 * column that was guessed for it, and a confirmed column its guessed role. Roles that tables of the kind cannot have are
 * passed over.
 * @example confirmRoles('customers', [{ role: 'city', column: 0, header: 'Place', confidence: 0.4, evidence: 'values' }], [{ role: null, column: 1 }], ['Place']) // []
 */
export function confirmRoles(
  kind: TableKind,
  guessed: readonly RecognisedColumn[],
  confirmed: readonly Confirmed[],
  header: readonly string[],
): readonly RecognisedColumn[] {
  const valid = confirmed.filter(
    ({ role, column }) => column <= header.length && (role === null || spec(role).in.includes(kind)),
  );
  if (valid.length === 0) return guessed;
  const said = valid.flatMap(({ role, column }): RecognisedColumn[] =>
    role === null
      ? []
      : [{ role, column: column - 1, header: header[column - 1] ?? '', confidence: 1, evidence: 'manager' }],
  );
  const rest = guessed.filter(
    ({ role, column }) => !valid.some((other) => other.role === role || other.column === column + 1),
  );
  return [...rest, ...said].sort((a, b) => a.column - b.column);
}

function spec(role: Role): RoleSpec {
  return roleCatalog[role];
}
