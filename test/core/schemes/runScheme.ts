/** A scheme run with some options over frozen facts, as every test of a scheme runs it. */
import type { FactId } from '../../../src/core/facts/factCatalog';
import { type Facts, factValue } from '../../../src/core/facts/factColumn';
import { type SchemeId, schemeCatalog } from '../../../src/core/schemes/catalog';
import { completeOptions } from '../../../src/core/schemes/completeOptions';
import type { SchemeOutcome } from '../../../src/core/schemes/scheme';

export function runScheme(
  id: SchemeId,
  facts: Facts,
  given: Readonly<Record<string, unknown>> = {},
): SchemeOutcome {
  const options = completeOptions(id, Object.freeze(given));
  if (!options.ok) throw new Error(`options refused: ${options.problems.map(({ code }) => code).join(', ')}`);
  return schemeCatalog[id].run(Object.freeze(facts), Object.freeze(options.value));
}

/** One fact of an outcome as plain values, `null` for blank. */
export function valuesOf(outcome: SchemeOutcome, fact: FactId, customers: number) {
  const column = outcome.columns[fact];
  if (!column) throw new Error(`the scheme gave no ${fact}`);
  return Array.from({ length: customers }, (_, row) => factValue(column, row));
}

export function codesOf({ problems }: SchemeOutcome): readonly string[] {
  return problems.map(({ code }) => code);
}
