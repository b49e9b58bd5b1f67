import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import abc from '../../rules/abc.json';
import lifecycle from '../../rules/lifecycle.json';
import rfm from '../../rules/rfm.json';
import type { Cell } from '../../src/core/facts/cell';
import { type FactKind, type Facts, factValue } from '../../src/core/facts/factColumn';
import { recogniseColumns, toMapping } from '../../src/core/facts/recogniseColumns';
import { toRegional } from '../../src/core/facts/regional';
import { toTable } from '../../src/core/facts/table';
import { planRun } from '../../src/core/plan/planRun';
import { newTarget } from '../../src/core/plan/target';
import type { RulePack } from '../../src/core/rules/pack';
import { parsePack } from '../../src/core/rules/parse/parsePack';
import { type Segmentation, segment } from '../../src/core/segment';
import { someOrders, today } from '../addon/someOrders';
import { packFile, parsed, rule } from './rules/samplePack';

const packs = [abc, rfm, lifecycle].map((pack): RulePack => {
  const parsed = parsePack(pack);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
});
const regional = toRegional('en_US');

describe('segment', () => {
  const orders = someOrders(40) as Cell[][];

  test('shuffled rows give every customer the same segment, score and figures', () => {
    const straight = byCustomer(run(orders));
    const [header, ...rows] = orders;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        (shuffled) => {
          expect(byCustomer(run([header ?? [], ...shuffled]))).toEqual(straight);
        },
      ),
      { seed: 20260630, numRuns: 20 },
    );
  });

  test('nothing that comes in is changed', () => {
    const frozen = deepFreeze(orders.map((row) => [...row]));
    const result = run(frozen, deepFreeze(packs));
    expect(() =>
      planRun(deepFreeze(result), deepFreeze({ ...newTarget }), {
        locale: 'en',
        colorBy: 'rfm',
        newTab: 'Customers',
      }),
    ).not.toThrow();
  });

  test('an option laid over the pack changes the classes', () => {
    const loose = byCustomer(run(orders, packs, { abc: { cutA: 0.2, cutB: 0.3 } }));
    expect(loose).not.toEqual(byCustomer(run(orders)));
  });

  test('levels that a pack does not know are reported', () => {
    const { problems } = run(orders, packs, { rfm: { bins: 9 } });
    expect(problems.map(({ code }) => code)).toContain('valuesOutsidePack');
    expect(run(orders).problems.map(({ code }) => code)).not.toContain('valuesOutsidePack');
  });

  describe('columns named after facts of packs', () => {
    const customers = [
      ['Customer no', 'Total amount', 'level', 'medianGapDays', 'orders'],
      ['A', 5, 'high', 3, 7],
      ['B', 6, '2', 4, 8],
    ];
    const orders = [
      ['Order no', 'Order date', 'Customer no', 'Amount'],
      [1, '2026-06-01', 'B', 6],
    ];
    const level = (kind: FactKind) => ownPack(`as-${kind}`, { level: kind });

    test('each pack reads them as it declares them, and one bad cell is told once', () => {
      const used = [level('text'), level('number'), { ...level('number'), id: 'again' }];
      const { packs: results, problems } = runBoth({ customers, orders: null }, used);
      expect(results.map(({ facts }) => valuesOf(facts, 'level'))).toEqual([
        ['high', '2'],
        [null, 2],
        [null, 2],
      ]);
      expect(problems.filter(({ code }) => code === 'unreadableNumber')).toEqual([
        { code: 'unreadableNumber', at: ['Customers', 'C2'], found: 'high' },
      ]);
    });

    test('beside orders the list tells nothing of purchases', () => {
      const pack = ownPack('gaps', { medianGapDays: 'number', level: 'text' });
      const [alone] = runBoth({ customers, orders: null }, [pack]).packs;
      expect(alone && valuesOf(alone.facts, 'medianGapDays')).toEqual([3, 4]);
      const [joined] = runBoth({ customers, orders }, [pack]).packs;
      expect(joined && valuesOf(joined.facts, 'medianGapDays')).toEqual([null, null]);
      expect(joined && valuesOf(joined.facts, 'level')).toEqual(['high', '2']);
    });

    test('not even the amounts that the orders lack', () => {
      const listed = [
        ['Customer no', 'monetary'],
        ['A', 5],
      ];
      const bare = orders.map((row) => row.slice(0, 3));
      const pack = ownPack('amounts', { monetary: 'number' });
      expect(runBoth({ customers: listed, orders: null }, [pack]).packs).toHaveLength(1);
      expect(() => runBoth({ customers: listed, orders: bare }, [pack])).toThrow('missingFacts');
    });

    test('a recognised column is not read a second time', () => {
      const table = [
        ['Customer no', 'Last order', 'Days since last order'],
        ['A', { day: today - 3 }, 999],
      ];
      const pack = ownPack('days', { recencyDays: 'number' });
      const [result] = runBoth({ customers: table, orders: null }, [pack]).packs;
      expect(result && valuesOf(result.facts, 'recencyDays')).toEqual([3]);
    });

    test('a column named after a score is not read: its scheme alone tells it', () => {
      const table = [
        ['Customer no', 'Last order', 'Orders', 'Total amount', 'abc', 'R'],
        ['A', { day: today - 3 }, 2, 50, 'Z', 'many'],
        ['B', { day: today - 9 }, 1, 20, 'Z', 'few'],
      ];
      const pack = { ...ownPack('scores', { r: 'number', abc: 'text' }), schemes: { rfm: {}, abc: {} } };
      const { packs: results, problems } = runBoth({ customers: table, orders: null }, [pack]);
      expect(results.flatMap(({ facts }) => valuesOf(facts, 'abc'))).not.toContain('Z');
      expect(problems.filter(({ code }) => code === 'unreadableNumber')).toEqual([]);
    });

    test('facts that only muted rules ask about need no column', () => {
      const pack = ownPack('muted', { level: 'text', drink: 'text' });
      const rules = pack.rules.map((rule) => ({ ...rule, muted: rule.name === 'drink' }));
      expect(runBoth({ customers, orders: null }, [{ ...pack, rules }]).packs).toHaveLength(1);
    });
  });

  test('a wrong option stops the run with its place', () => {
    const table = toTable('Orders', orders);
    const mapping = toMapping(recogniseColumns(table, regional));
    if (!mapping) throw new Error('not recognised');
    const result = segment({
      orders: { table, mapping },
      customers: null,
      packs,
      schemeOptions: { rfm: { bins: 12 } },
      asOf: today,
      regional,
    });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'optionOutOfRange', at: ['schemes', 'rfm', 'bins'] }],
    });
  });
});

function run(
  cells: readonly (readonly Cell[])[],
  used: readonly RulePack[] = packs,
  schemeOptions = {},
): Segmentation {
  const table = toTable('Orders', cells);
  const mapping = toMapping(recogniseColumns(table, regional));
  if (!mapping) throw new Error('not recognised');
  const result = segment({
    orders: { table, mapping },
    customers: null,
    packs: used,
    schemeOptions,
    asOf: today,
    regional,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** A pack with one rule per fact, that the fact is known. */
function ownPack(id: string, facts: Readonly<Record<string, FactKind>>): RulePack {
  return parsed(
    packFile({
      id,
      facts: Object.fromEntries(Object.entries(facts).map(([fact, kind]) => [fact, { kind }])),
      rules: Object.keys(facts).map((fact) =>
        rule(fact, { all: [{ fact, operator: 'isBlank', value: false }] }),
      ),
    }),
  );
}

type Cells = readonly (readonly Cell[])[];

function runBoth(
  { customers, orders }: { readonly customers: Cells; readonly orders: Cells | null },
  used: readonly RulePack[],
): Segmentation {
  const mapped = (name: string, cells: Cells) => {
    const table = toTable(name, cells);
    const mapping = toMapping(recogniseColumns(table, regional));
    if (mapping?.kind !== name.toLowerCase()) throw new Error(`read as ${mapping?.kind}`);
    return { table, mapping };
  };
  const result = segment({
    orders: orders && mapped('Orders', orders),
    customers: mapped('Customers', customers),
    packs: used,
    schemeOptions: {},
    asOf: today,
    regional,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function valuesOf({ ids, columns }: Facts, fact: string): readonly unknown[] {
  const column = columns.get(fact);
  return ids.map((_, row) => (column ? factValue(column, row) : undefined));
}

function byCustomer({ customers, packs: results }: Segmentation): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    customers.facts.ids.map((id, row) => [
      id,
      [customers.minor[row], ...results.map(({ segment: of, pack }) => pack.segments[of[row] ?? -1]?.id)],
    ]),
  );
}

/** Typed arrays cannot be frozen; everything around them can. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value))
    return value;
  Object.freeze(value);
  for (const part of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(part);
  return value;
}
