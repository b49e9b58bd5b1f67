/** One customer for every combination of values that the facts of a pack can take, blanks included. */
import { type Column, type Facts, numberColumn, textColumn } from '../../src/core/facts/factColumn';
import type { FactUse, RulePack, Scalar } from '../../src/core/rules/pack';

export type Customer = Readonly<Record<string, Scalar>>;

/** Combinations of the declared values; `null` joins them where `blanks` is set. */
export function allCustomers(pack: RulePack, blanks: boolean): readonly Customer[] {
  return Object.entries(pack.facts).reduce<readonly Customer[]>(
    (customers, [fact, use]) => {
      const values: readonly Scalar[] = [...(use.values ?? []), ...(blanks ? [null] : [])];
      return customers.flatMap((customer) => values.map((value) => ({ ...customer, [fact]: value })));
    },
    [{}],
  );
}

export function toFacts(pack: RulePack, customers: readonly Customer[]): Facts {
  const columns = Object.entries(pack.facts).map(
    ([fact, { kind }]) =>
      [
        fact,
        toColumn(
          kind,
          customers.map((customer) => customer[fact] ?? null),
        ),
      ] as const,
  );
  return { asOf: 46_000, ids: customers.map((_, row) => `C${row}`), columns: new Map(columns) };
}

function toColumn(kind: FactUse['kind'], values: readonly Scalar[]): Column {
  switch (kind) {
    case 'number':
      return numberColumn(
        Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
      );
    case 'boolean':
      return { kind, values: Int8Array.from(values, (value) => (value === null ? -1 : Number(value))) };
    case 'text':
      return textColumn(values.map((value) => (value === null ? null : String(value))));
    case 'day':
    case 'list':
      throw new Error(`no pack has a fact of kind ${kind} with known values yet`);
  }
}
