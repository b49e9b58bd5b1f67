/** Distances to other segments, against a search that tries every figure, and against the schemes scored by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

function packFrom({ rules, conditions }: Scenario, facts: Readonly<Record<FactName, FactUse>>): RulePack {
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
