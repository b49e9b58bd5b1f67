/** The facts of one test customer as columns, so that the rules judge it exactly as they judge a row of the sheet. */
import { isoToDay } from '../../facts/calendar';
import { type Column, type FactKind, type Facts, numberColumn, textColumn } from '../../facts/factColumn';
import type { Example, ExampleValue, RulePack } from '../pack';

/**
 * One customer with every fact that the pack declares, blank where the example says nothing of it.
 * @example exampleFacts({ name: 'Ann', facts: { orders: 3 } }, { facts: { orders: { kind: 'number' } } }).ids // ['Ann']
 */
export function exampleFacts({ name, facts, asOf }: Example, pack: Pick<RulePack, 'facts'>): Facts {
  const columns = Object.entries(pack.facts).map(
    ([fact, { kind }]) => [fact, toColumn(kind, facts[fact] ?? null)] as const,
  );
  return { asOf: toDay(asOf), ids: [name], columns: new Map(columns) };
}

/** What an example may give for a fact of this kind; blank it may always be. */
export function fitsKind(value: ExampleValue, kind: FactKind): boolean {
  if (value === null) return true;
  switch (kind) {
    case 'number':
    case 'boolean':
      return typeof value === kind;
    case 'text':
      return typeof value === 'string';
    case 'day':
      return typeof value === 'string' && isoToDay(value) !== null;
    case 'list':
      return Array.isArray(value);
  }
}

function toColumn(kind: FactKind, value: ExampleValue): Column {
  switch (kind) {
    case 'number':
      return numberColumn(Float64Array.of(typeof value === 'number' ? value : Number.NaN));
    case 'day':
      return numberColumn(Float64Array.of(toDay(value)), kind);
    case 'boolean':
      return { kind, values: Int8Array.of(typeof value === 'boolean' ? Number(value) : -1) };
    case 'text':
      return textColumn([typeof value === 'string' ? value : null]);
    case 'list':
      return { kind, values: [Array.isArray(value) ? (value as readonly string[]) : null] };
  }
}

/** NaN where there is no date, which is how columns say blank. */
function toDay(value: unknown): number {
  return (typeof value === 'string' ? isoToDay(value) : null) ?? Number.NaN;
}
