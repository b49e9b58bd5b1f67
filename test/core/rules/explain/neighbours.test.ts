/** Distances to other segments, against a search that tries every figure, and against the schemes scored by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../src/core/facts/factColumn';
import { type CompiledPack, compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import type { FactValue } from '../../../../src/core/rules/explain/explain';
import { type Neighbour, neighboursOf } from '../../../../src/core/rules/explain/neighbours';
import type { Condition, FactUse, Group, Leaf, RulePack } from '../../../../src/core/rules/pack';
import { type Customer, factKinds, factsOf, march1, type Scenario, scenario } from '../arbitraryPack';
import { deepFreeze, packFile, parsed } from '../samplePack';

type FactName = keyof typeof factKinds;

describe('random packs and customers', () => {
  test('there is a neighbour exactly where some figure leads elsewhere, and it is the nearest such figure', () => {
    let [numbers, all] = [0, 0];
    fc.assert(
      fc.property(scenario, uses, (drawn, declared) => {
        const pack = deepFreeze(packFrom(drawn, declared));
        const compiled = compilePack(pack);
        const facts = factsOf(drawn.customers);
        const neighbours = neighboursOf(compiled, facts, []);
        drawn.customers.forEach((customer, row) => {
          const found = neighbours(row);
          expect(found.every(({ also }) => Object.keys(also).length === 0)).toBe(true);
          const expected = factNames.flatMap((fact) => searched(fact, customer, compiled));
          expect(found.map(essence).sort()).toEqual(expected.map(essence).sort());
          numbers += found.filter(({ direction }) => direction === 'up' || direction === 'down').length;
          all += found.length;
        });
      }),
      { seed: 3, numRuns: 300 },
    );
    // So that the generator does not run empty unnoticed.
    expect(numbers).toBeGreaterThan(200);
    expect(all - numbers).toBeGreaterThan(60);
  });

  test('orders and days count with all that they move', () => {
    let moved = 0;
    fc.assert(
      fc.property(scenario, (drawn) => {
        const { rules, conditions } = JSON.parse(renamed(JSON.stringify(drawn))) as Scenario;
        const pack = packFrom({ ...drawn, rules, conditions }, purchases);
        const compiled = compilePack(pack);
        const customers = drawn.customers.map(({ n1, n2, t1, t2, b1, d1, d2, l1 }) => ({
          ...{
            recencyDays: counted(n1),
            orders: counted(n2),
            t1,
            t2,
            b1,
            lastOrder: d1,
            daysSinceFirst: d2,
            l1,
          },
        }));
        const facts = purchaseFacts(customers);
        customers.forEach((customer, row) => {
          const all = neighboursOf(compiled, facts, [])(row);
          for (const fact of ['orders', 'recencyDays'] as const) {
            const found = all.filter((one) => one.fact === fact && one.direction === 'up');
            moved += found.length;
            expect(found.map(({ to, segment }) => ({ to, segment }))).toEqual(
              stepped(fact, customer, compiled),
            );
          }
        });
      }),
      { seed: 5, numRuns: 80 },
    );
    expect(moved).toBeGreaterThan(30);
  });

  test('nearer ones come first', () => {
    fc.assert(
      fc.property(scenario, uses, (drawn, declared) => {
        const neighbours = neighboursOf(compilePack(packFrom(drawn, declared)), factsOf(drawn.customers), []);
        const sizes = neighbours(0).map(({ from, to }) =>
          typeof from === 'number' && typeof to === 'number'
            ? Math.abs(to - from) / Math.max(1, Math.abs(from))
            : 1,
        );
        expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

const factNames = Object.keys(factKinds) as FactName[];
const segments = ['good', 'rest', 'third'];

/** Ranges, known values and whole figures, or nothing of the kind. */
const uses: fc.Arbitrary<Readonly<Record<FactName, FactUse>>> = fc
  .record({
    // Whole numbers beyond 2⁵³ have no next one.
    n1: fc.constantFrom(
      {},
      { whole: true, max: 2 ** 53 },
      { min: 0, max: 10 },
      { whole: true, min: -2, max: 8 },
    ),
    n2: fc.constantFrom({}, { values: [0, 1, 2.5, 11] }, { max: 2 }),
    t1: fc.constantFrom({}, { values: ['A', 'a', '茶', 'new'] }),
    b1: fc.constantFrom({}, { values: [true] }),
  })
  .map(
    (extra: Partial<Record<FactName, object>>) =>
      Object.fromEntries(
        factNames.map((name) => [name, { kind: factKinds[name], ...extra[name] }]),
      ) as unknown as Record<FactName, FactUse>,
  );

function packFrom({ rules, conditions }: Scenario, facts: RulePack['facts']): RulePack {
  const file = packFile({
    facts,
    conditions,
    rules: rules.map((one, index) => ({
      ...one,
      event: { type: 'segment', params: { segment: segments[index % 3] } },
    })),
  });
  return parsed({
    ...file,
    segments: [
      ...(file.segments as object[]),
      { id: 'third', title: 'Third', color: '#ffffff', playbook: [] },
    ],
  });
}

/** What counts of a neighbour: a text, a truth or a list may be any of several that lead to the same segment. */
function essence({
  fact,
  direction,
  segment,
  to,
  beyond,
}: Pick<Neighbour, 'fact' | 'direction' | 'segment' | 'to' | 'beyond'>): string {
  return JSON.stringify([fact, direction, segment, typeof to === 'number' ? to : null, beyond ?? false]);
}

type Found = Pick<Neighbour, 'fact' | 'direction' | 'segment' | 'to' | 'beyond'>;

/** Every figure that can make a difference, tried with `evaluate`. */
function searched(fact: FactName, customer: Customer, compiled: CompiledPack): readonly Found[] {
  const { pack } = compiled;
  const from = customer[fact] as FactValue;
  if (from === null) return [];
  const at = (value: FactValue) => segmentOf({ ...customer, [fact]: value }, compiled);
  const home = at(from);
  if (typeof from === 'number') {
    const tries = numberTries(pack.facts[fact] ?? { kind: 'number' }, customer);
    const nearest = (direction: 'up' | 'down') => {
      const ahead = tries.filter(({ witness }) => (direction === 'up' ? witness > from : witness < from));
      if (direction === 'down') ahead.reverse();
      const first = ahead.find(({ witness }) => at(witness) !== home);
      if (!first) return [];
      const to = first.point ?? (direction === 'up' ? Math.max(first.low, from) : Math.min(first.high, from));
      const beyond = first.point === undefined ? ({ beyond: true } as const) : {};
      return [{ fact, direction, segment: at(first.witness), to, ...beyond }];
    };
    return [...nearest('up'), ...nearest('down')];
  }
  const reached = (direction: Neighbour['direction'], values: readonly FactValue[]) =>
    [...new Set(values.map(at))]
      .filter((segment) => segment !== home)
      .map((segment) => ({ fact, direction, segment, to: null }));
  if (typeof from === 'boolean') {
    return reached('other', (pack.facts[fact]?.values ?? [true, false]) as boolean[]);
  }
  const texts = (pack.facts[fact]?.values as string[] | undefined) ?? mentioned(fact, customer, pack);
  if (typeof from === 'string') return reached('other', texts);
  return [
    ...reached(
      'with',
      texts.filter((text) => !from.includes(text)).map((text) => [...from, text]),
    ),
    ...reached(
      'without',
      from.map((text) => from.filter((one) => one !== text)),
    ),
  ];
}

function segmentOf(customer: Customer, compiled: CompiledPack): string {
  const { pack } = compiled;
  const rule = evaluate(compiled, factsOf([customer]))[0] ?? -1;
  return pack.rules[rule]?.event.params.segment ?? pack.otherwise;
}

interface NumberTry {
  readonly witness: number;
  readonly point?: number;
  readonly low: number;
  readonly high: number;
}

/** All constants that `arbitraryPack.ts` can write, whatever the pack mentions, and the customer's own figures. */
function numberTries(
  { kind, whole, min = -1e30, max = 1e30, values }: FactUse,
  customer: Customer,
): NumberTry[] {
  const constants = [0, 1, 2, 2.5, 10, -3, 1e21, 0.1, 12, -5, march1 - 2, march1 - 1, march1, march1 + 1];
  constants.push(march1 - 30, march1 - 50_000, ...[min, max].filter((end) => Math.abs(end) < 1e30));
  for (const own of Object.values(customer))
    constants.push(...[own].flat().map(Number).filter(Number.isFinite));
  const sorted = [...new Set(constants)].sort((one, other) => one - other);
  const points = (numbers: readonly number[]) =>
    numbers.map((point) => ({ witness: point, point, low: point, high: point }));
  const tries = (): NumberTry[] => {
    if (values) return points(values as number[]);
    if (whole || kind === 'day') {
      const near = sorted.flatMap((point) => [-1, 0, 1].map((step) => Math.round(point) + step));
      return points([...new Set(near)].sort((one, other) => one - other));
    }
    return sorted.flatMap((point, at) => {
      const next = sorted[at + 1] ?? 1e25;
      const before = at === 0 ? [{ witness: -1e25, low: -1e25, high: point }] : [];
      return [...before, ...points([point]), { witness: point / 2 + next / 2, low: point, high: next }];
    });
  };
  return tries().filter(({ witness }) => witness >= min && witness <= max);
}

/** Whole texts in conditions that rules ask about the fact. */
function mentioned(fact: FactName, customer: Customer, pack: RulePack): readonly string[] {
  const leaves: Leaf[] = [];
  const visit = (condition: Condition): void => {
    if ('operator' in condition) leaves.push(condition);
    else if ('condition' in condition) visit(pack.conditions?.[condition.condition] as Group);
    else Object.values(condition).flat().forEach(visit);
  };
  for (const { conditions, muted } of pack.rules) if (!muted) visit(conditions);
  return leaves
    .filter(({ operator }) => !/textContains|startsWith|endsWith/.test(operator))
    .flatMap((leaf): readonly unknown[] => {
      const { value } = leaf;
      const other = value && typeof value === 'object' && 'fact' in value ? (value.fact as FactName) : null;
      return [
        ...(leaf.fact === fact ? [other ? customer[other] : value] : []),
        ...(other === fact ? [customer[leaf.fact as FactName]] : []),
      ].flat();
    })
    .filter((value): value is string => typeof value === 'string');
}

function counted(figure: unknown): unknown {
  return typeof figure === 'number' ? Math.round(Math.min(figure, 1e6)) : figure;
}

type Purchases = Readonly<Record<'recencyDays' | 'orders' | 'lastOrder' | 'daysSinceFirst', unknown>> &
  Omit<Customer, 'n1' | 'n2' | 'd1' | 'd2'>;

const purchases = {
  recencyDays: { kind: 'number' },
  orders: { kind: 'number' },
  t1: { kind: 'text' },
  t2: { kind: 'text' },
  b1: { kind: 'boolean' },
  lastOrder: { kind: 'day' },
  daysSinceFirst: { kind: 'day' },
  l1: { kind: 'list' },
} as const;

const newNames: Readonly<Record<string, string>> = {
  n1: 'recencyDays',
  n2: 'orders',
  d1: 'lastOrder',
  d2: 'daysSinceFirst',
};

/** Other names, and no number so large that one more makes no difference. */
function renamed(file: string): string {
  return file
    .replace(/"fact":"(\w\d)"/g, (_, name: string) => `"fact":"${newNames[name] ?? name}"`)
    .replace(/1e\+21/g, '1000000');
}

function purchaseFacts(customers: readonly Purchases[], asOf = march1): Facts {
  const old = customers.map(({ recencyDays, orders, lastOrder, daysSinceFirst, ...others }) => ({
    ...others,
    ...{ n1: recencyDays, n2: orders, d1: lastOrder, d2: daysSinceFirst },
  }));
  const { ids, columns } = factsOf(old as Customer[]);
  return {
    asOf,
    ids,
    columns: new Map([...columns].map(([name, column]) => [newNames[name] ?? name, column])),
  };
}

/** The first step upwards that leads elsewhere, with everything that an order or a day moves. */
function stepped(fact: 'orders' | 'recencyDays', customer: Purchases, compiled: CompiledPack) {
  const from = customer[fact];
  if (typeof from !== 'number') return [];
  const segmentOf = (one: Purchases, asOf = march1) => {
    const rule = evaluate(compiled, purchaseFacts([one], asOf))[0] ?? -1;
    return compiled.pack.rules[rule]?.event.params.segment ?? compiled.pack.otherwise;
  };
  const after = (to: number): string => {
    const since = customer.daysSinceFirst;
    if (fact === 'recencyDays') {
      const daysSinceFirst = typeof since === 'number' ? since + to - from : since;
      return segmentOf({ ...customer, recencyDays: to, daysSinceFirst }, march1 + to - from);
    }
    const daysSinceFirst = from === 0 ? 0 : since;
    return segmentOf({ ...customer, orders: to, recencyDays: 0, lastOrder: march1, daysSinceFirst });
  };
  const home = segmentOf(customer);
  const to = wholeSteps(from, customer).find((figure) => after(figure) !== home);
  return to === undefined ? [] : [{ to, segment: after(to) }];
}

/** Whole numbers from some way below to some way above everything that a day or an order can run into. */
function wholeSteps(from: number, customer: Purchases): readonly number[] {
  const figures = [
    0,
    1,
    2,
    2.5,
    10,
    -3,
    0.1,
    12,
    -5,
    march1 - 2,
    march1 - 1,
    march1,
    march1 + 1,
    30,
    50_000,
    1e6,
  ];
  for (const own of Object.values(customer))
    figures.push(...[own].flat().map(Number).filter(Number.isFinite));
  const small = figures.filter((figure) => Math.abs(figure) < 1e9);
  const sums = small.flatMap((one) => small.flatMap((other) => [one, one - other, one + other]));
  const gaps = sums.flatMap((gap) => [gap, gap + from, gap + from - march1, gap - march1]);
  const near = gaps.flatMap((gap) => [-1, 0, 1].map((step) => Math.round(gap) + step));
  return [...new Set(near)].filter((figure) => figure > from).sort((one, other) => one - other);
}
