/** Present figures as an earlier run would have judged them: its cut points, today's customers. */
import type { Judged } from '../classify';
import { type Column, type Facts, factValue, textColumn } from '../facts/factColumn';
import { askedFacts } from '../rules/evaluate/askedFacts';
import type { CompiledPack } from '../rules/evaluate/compilePack';
import { schemeCatalog } from '../schemes/catalog';
import type { OwnFigures, Scheme } from '../schemes/scheme';
import { schemeFacts } from '../schemes/schemeOfFact';

type Value = ReturnType<OwnFigures>;

/**
 * The facts that a pack's rules ask about, for these rows of `facts` in their order; those of schemes by the cut points
 * in `judged`. `null` where these do not tell every fact of a scheme that is asked about.
 */
export function factsAsJudged(
  compiled: CompiledPack,
  judged: Readonly<Record<string, Judged>>,
  facts: Facts,
  rows: Int32Array,
): Facts | null {
  const asked = askedFacts(compiled);
  const columns = new Map<string, Column>();
  const ids = Array.from(rows, (row) => facts.ids[row] ?? '');
  for (const fact of asked) {
    const column = facts.columns.get(fact);
    if (column && !schemeFacts.includes(fact)) columns.set(fact, pick(column, rows));
  }
  for (const [id, { options, frozen }] of Object.entries(judged)) {
    const scheme: Scheme = schemeCatalog[id as keyof typeof schemeCatalog];
    const wanted = scheme.gives.filter((fact) => asked.has(fact));
    if (wanted.length === 0) continue;
    const rescore = scheme.thaw?.(frozen, options);
    if (!rescore || !wanted.every((fact) => rescore.gives.includes(fact))) return null;
    const values = wanted.map((): Value[] => []);
    rows.forEach((row, place) => {
      const told = rescore.facts((fact) => valueIn(facts, fact, row), ids[place] ?? '');
      wanted.forEach((fact, at) => void values[at]?.push(told[fact] ?? null));
    });
    wanted.forEach((fact, at) => void columns.set(fact, columnOf(values[at] ?? [])));
  }
  return { asOf: facts.asOf, ids, columns };
}

function valueIn({ columns }: Facts, fact: string, row: number): Value {
  const column = columns.get(fact);
  return column ? factValue(column, row) : null;
}

function pick(column: Column, rows: Int32Array): Column {
  switch (column.kind) {
    case 'number':
    case 'day':
      return {
        kind: column.kind,
        values: Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN),
      };
    case 'text':
      return { ...column, codes: rows.map((row) => column.codes[row] ?? -1) };
    case 'boolean':
      return { kind: 'boolean', values: Int8Array.from(rows, (row) => column.values[row] ?? -1) };
    case 'list':
      return { kind: 'list', values: Array.from(rows, (row) => column.values[row] ?? null) };
  }
}

/** A fact of a scheme is a number, a text or a truth throughout. */
function columnOf(values: readonly Value[]): Column {
  const kind = typeof values.find((value) => value !== null);
  if (kind === 'string') return textColumn(values.map((value) => (value === null ? null : String(value))));
  if (kind === 'boolean')
    return {
      kind: 'boolean',
      values: Int8Array.from(values, (value) => (value === null ? -1 : Number(value))),
    };
  return {
    kind: 'number',
    values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
  };
}
