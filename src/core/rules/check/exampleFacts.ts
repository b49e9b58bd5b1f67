/** The facts of test customers as columns, so that the rules judge them exactly as they judge rows of the sheet. */
import { isoToDay } from '../../facts/calendar';
import { type Column, type FactKind, type Facts, numberColumn, textColumn } from '../../facts/factColumn';
import type { Example, ExampleValue, RulePack } from '../pack';

/**
 * One customer with every fact that the pack declares, blank where the example says nothing of it.
 * @example exampleFacts({ name: 'Ann', facts: { orders: 3 } }, { facts: { orders: { kind: 'number' } } }).ids // ['Ann']
 */
export function exampleFacts(example: Example, pack: Pick<RulePack, 'facts'>): Facts {
  return factsOfExamples([example], pack);
}

/** Several customers at once, all of the first one's analysis date. */
export function factsOfExamples(examples: readonly Example[], pack: Pick<RulePack, 'facts'>): Facts {
  const columns = Object.entries(pack.facts).map(([fact, { kind }]) => {
    const values = examples.map(({ facts }) => facts[fact] ?? null);
    return [fact, toColumn(kind, values)] as const;
  });
  return {
    asOf: toDay(examples[0]?.asOf),
    ids: examples.map(({ name }) => name),
    columns: new Map(columns),
  };
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

function toColumn(kind: FactKind, values: readonly ExampleValue[]): Column {
  switch (kind) {
    case 'number':
      return numberColumn(
        Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN)),
      );
    case 'day':
      return numberColumn(Float64Array.from(values, toDay), kind);
    case 'boolean':
      return {
        kind,
        values: Int8Array.from(values, (value) => (typeof value === 'boolean' ? Number(value) : -1)),
      };
    case 'text':
      return textColumn(values.map((value) => (typeof value === 'string' ? value : null)));
    case 'list':
      return {
        kind,
        values: values.map((value) => (Array.isArray(value) ? (value as readonly string[]) : null)),
      };
  }
}

/** NaN where there is no date, which is how columns say blank. */
function toDay(value: unknown): number {
  return (typeof value === 'string' ? isoToDay(value) : null) ?? Number.NaN;
}
