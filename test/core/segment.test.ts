import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import abc from '../../rules/abc.json';
import lifecycle from '../../rules/lifecycle.json';
import rfm from '../../rules/rfm.json';
import type { Cell } from '../../src/core/facts/cell';
import { recogniseColumns, toMapping } from '../../src/core/facts/recogniseColumns';
import { toRegional } from '../../src/core/facts/regional';
import { toTable } from '../../src/core/facts/table';
import { planRun } from '../../src/core/plan/planRun';
import { newTarget } from '../../src/core/plan/target';
import type { RulePack } from '../../src/core/rules/pack';
import { parsePack } from '../../src/core/rules/parse/parsePack';
import { type Segmentation, segment } from '../../src/core/segment';
import { someOrders, today } from '../addon/someOrders';

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
