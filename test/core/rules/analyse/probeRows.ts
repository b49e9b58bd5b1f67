/** Customers that between them meet every cell of every fact of a dense pack: all combinations of some values each. */
import { isoToDay } from '../../../../src/core/facts/calendar';
import { type Column, type Facts, numberColumn, textColumn } from '../../../../src/core/facts/factColumn';
import { isFactReference } from '../../../../src/core/rules/factReference';
import type { Condition, FactUse, RulePack } from '../../../../src/core/rules/pack';

export const analysisDay = 45_352; // 2024-03-01

export type Cell = string | number | boolean | readonly string[] | null;
export type Row = Readonly<Record<string, Cell>>;

/** Each constant of `densePack`, something between any two, beyond them, and what a declaration may add. */
const values: Readonly<Record<FactUse['kind'], readonly Cell[]>> = {
  number: [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.25, 2.5, 2.75, 3, 3.5, 4],
  text: ['A', 'B', 'C', 'D', 'AB'],
  boolean: [true, false],
  day: [-31, -30, -29, -3, -2, -1, 0, 1].map((days) => analysisDay + days),
  list: subsets(['x', 'y', 'z', 'w', 'xw']),
};

/** Rows over the facts that unmuted rules ask about, every one possible by the pack's declaration. */
export function probeRows(pack: RulePack): readonly Row[] {
  return askedFacts(pack).reduce<readonly Row[]>(
    (rows, fact) => {
      const use = pack.facts[fact];
      const cells = use ? [...values[use.kind].filter((value) => canOccur(value, use)), null] : [];
      return rows.flatMap((row) => cells.map((cell) => ({ ...row, [fact]: cell })));
    },
    [{}],
  );
}

export function askedFacts({ rules, conditions = {} }: RulePack): readonly string[] {
  const factsIn = (condition: Condition): readonly string[] => {
    if ('all' in condition) return condition.all.flatMap(factsIn);
    if ('any' in condition) return condition.any.flatMap(factsIn);
    if ('not' in condition) return factsIn(condition.not);
    if ('condition' in condition) return factsIn(conditions[condition.condition] ?? { all: [] });
    return [condition.fact, ...(isFactReference(condition.value) ? [condition.value.fact] : [])];
  };
  return [...new Set(rules.flatMap((rule) => (rule.muted ? [] : factsIn(rule.conditions))))];
}

/** Whether the pack says that a customer can have this value. */
export function canOccur(value: Cell, { kind, min, max, whole, values: declared }: FactUse): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return !declared || value.every((member) => declared.includes(member));
  if (declared && !declared.includes(value as string)) return false;
  if (typeof value !== 'number') return true;
  const isWhole = Number.isInteger(value) || (kind !== 'day' && !whole);
  return isWhole && value >= (min ?? value) && value <= (max ?? value);
}

export function toFacts(pack: RulePack, rows: readonly Row[]): Facts {
  const columns = askedFacts(pack).map((fact) => {
    const kind = pack.facts[fact]?.kind ?? 'number';
    return [
      fact,
      toColumn(
        kind,
        rows.map((row) => row[fact] ?? null),
      ),
    ] as const;
  });
  return { asOf: analysisDay, ids: rows.map((_, row) => `C${row}`), columns: new Map(columns) };
}

function toColumn(kind: FactUse['kind'], cells: readonly Cell[]): Column {
  switch (kind) {
    case 'number':
    case 'day':
      return numberColumn(Float64Array.from(cells, toNumber), kind);
    case 'text':
      return textColumn(cells as (string | null)[]);
    case 'boolean':
      return { kind, values: Int8Array.from(cells, (cell) => (cell === null ? -1 : Number(cell))) };
    case 'list':
      return { kind, values: cells as (readonly string[] | null)[] };
  }
}

function toNumber(cell: Cell): number {
  if (typeof cell === 'string') return isoToDay(cell) ?? Number.NaN;
  return typeof cell === 'number' ? cell : Number.NaN;
}

function subsets(members: readonly string[]): readonly (readonly string[])[] {
  return members.reduce<readonly (readonly string[])[]>(
    (sets, member) => [...sets, ...sets.map((set) => [...set, member])],
    [[]],
  );
}
