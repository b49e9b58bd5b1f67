/** Distances through scores and classes, against schemes scored by hand at the cut points that the run published. */
import { describe, expect, test } from 'vitest';
import abc from '../../../../rules/abc.json';
import lifecycle from '../../../../rules/lifecycle.json';
import rfm from '../../../../rules/rfm.json';
import rfm8 from '../../../../rules/rfm-8.json';
import rfmBoxes from '../../../../rules/rfm-boxes.json';
import { type Classification, classify } from '../../../../src/core/classify';
import { type Column, type Facts, numberColumn, textColumn } from '../../../../src/core/facts/factColumn';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import { type Neighbour, neighboursOf } from '../../../../src/core/rules/explain/neighbours';
import type { SchemeId } from '../../../../src/core/schemes/catalog';
import { completeOptions } from '../../../../src/core/schemes/completeOptions';
import { type LifecycleLimits, lifecycleStage } from '../../../../src/core/schemes/lifecycleStage';
import type { OptionValue } from '../../../../src/core/schemes/scheme';
import { seededRandom } from '../../../bench/seededRandom';
import { factsOf, withBlanks } from '../../schemes/sampleFacts';
import { packFile, parsed, rule } from '../samplePack';

const asOf = 46_000;
const blank = Number.NaN;

/** The raw figures of one customer, NaN where blank. */
interface Figures {
  readonly orders: number;
  readonly recencyDays: number;
  readonly monetary: number;
  readonly daysSinceFirst: number;
  readonly medianGapDays: number;
  readonly gapBeforeLastDays: number;
}

const customers = someCustomers(60);
const facts: Facts = {
  asOf,
  ids: customers.map((_, row) => `c${row}`),
  columns: new Map<string, Column>(
    (Object.keys(customers[0] as Figures) as (keyof Figures)[]).map((name) => [
      name,
      numberColumn(Float64Array.from(customers, (one) => one[name])),
    ]),
  ),
};

/** Name, pack, scheme, its options, and the figures by which customers move. */
type Run = readonly [
  string,
  object,
  SchemeId,
  Readonly<Record<string, OptionValue>>,
  readonly (keyof Figures)[],
];

const allThree = ['orders', 'recencyDays', 'monetary'] as const;
const ownCuts = {
  method: 'fixed',
  recencyCuts: [20, 60, 150, 300],
  frequencyCuts: [2, 3, 5, 9],
  monetaryCuts: [50, 120.5, 300, 800],
} as const;
const runs: readonly Run[] = [
  ['rfm by rank', rfm, 'rfm', {}, allThree],
  ['rfm by quantiles', rfm, 'rfm', { method: 'quantile' }, allThree],
  ['rfm by own cut points', rfm, 'rfm', ownCuts, allThree],
  ['rfm by NTILE', rfm, 'rfm', { method: 'ntile' }, allThree],
  ['rfm-boxes', rfmBoxes, 'rfm', {}, ['orders', 'recencyDays']],
  ['rfm-8', rfm8, 'rfm', {}, allThree],
  ['abc by the revenue before', abc, 'abc', {}, ['monetary']],
  ['abc by the own share too', abc, 'abc', { boundary: 'own' }, ['monetary']],
  ['abc by number of customers', abc, 'abc', { boundary: 'items' }, ['monetary']],
  ['lifecycle in days', lifecycle, 'lifecycle', {}, ['orders', 'recencyDays']],
  ['lifecycle by own rhythm', lifecycle, 'lifecycle', { rhythm: 'own' }, ['orders', 'recencyDays']],
];

describe.each(runs)('%s', (_, file, scheme, options, moves) => {
  const run = classified(file, { [scheme]: options });
  const neighbours = neighboursOf(run.compiled, run.facts, run.rescores);
  const score = scorerOf(run, scheme, options);
  const segmentsOf = (figures: readonly Figures[], id: string) =>
    segmentsBy(
      run,
      figures.map((one) => score(one, id)),
    );

  test('the figures of the run itself score as in the run', () => {
    const home = customers.map((one, row) => segmentsOf([one], facts.ids[row] ?? '')[0]);
    expect(home).toEqual([...run.segment].map((index) => run.pack.segments[index]?.id));
  });

  test('orders: as many more as it takes, the last one today', () => {
    const told = customers.map((one, row) => {
      if (Number.isNaN(one.orders)) return [];
      const steps = count(1, 40).map((more) => ordered(one, more, 0));
      return firstElsewhere(one.orders, homeOf(run, row), segmentsOf(steps, facts.ids[row] ?? ''));
    });
    expect(told.flat().length > 10).toBe(moves.includes('orders'));
    expect(customers.map((__, row) => of(neighbours(row), 'orders', 'up'))).toEqual(told);
  });

  test('days without an order: as many more as it takes', () => {
    const told = customers.map((one, row) => {
      if (Number.isNaN(one.recencyDays)) return [];
      const days = count(1, 900);
      const later = days.map((more) => ({
        ...one,
        recencyDays: one.recencyDays + more,
        daysSinceFirst: one.daysSinceFirst + more,
      }));
      return firstElsewhere(one.recencyDays, homeOf(run, row), segmentsOf(later, facts.ids[row] ?? ''));
    });
    expect(told.flat().length > 10).toBe(moves.includes('recencyDays'));
    expect(customers.map((__, row) => of(neighbours(row), 'recencyDays', 'up'))).toEqual(told);
  });

  test('amounts: the hundredth that it takes, where not any order leads there', () => {
    let found = 0;
    for (const [row, one] of customers.entries()) {
      const id = facts.ids[row] ?? '';
      if (Number.isNaN(one.monetary)) continue;
      const [anyOrder] = segmentsOf([ordered(one, 1, 0)], id);
      const elsewhere = (segment: string | undefined) => segment !== homeOf(run, row) && segment !== anyOrder;
      const [neighbour] = of(neighbours(row), 'monetary', 'up');
      const hundredths = neighbour ? Math.round((Number(neighbour.to) - one.monetary) * 100) : 300_000;
      const before = segmentsOf(
        [...count(0, 60).map((step) => Math.floor((hundredths * step) / 61)), hundredths - 1].map((more) =>
          ordered(one, 1, more / 100),
        ),
        id,
      );
      expect(before.some(elsewhere)).toBe(false);
      if (!neighbour) continue;
      found++;
      expect(elsewhere(neighbour.segment)).toBe(true);
      expect(segmentsOf([ordered(one, 1, hundredths / 100)], id)).toEqual([neighbour.segment]);
    }
    expect(found > 10).toBe(moves.includes('monetary'));
  });

  test('fewer orders or days: as many fewer as it takes, and nothing else', () => {
    for (const fact of ['orders', 'recencyDays'] as const) {
      const expected = customers.map((one, row) => {
        const fewer = count(1, 12 + (one[fact] || 0)).map((step) => one[fact] - step);
        const home = homeOf(run, row);
        const reached = segmentsOf(
          fewer.map((figure) => ({ ...one, [fact]: figure })),
          facts.ids[row] ?? '',
        );
        const at = Number.isNaN(one[fact]) ? -1 : reached.findIndex((segment) => segment !== home);
        return at < 0 ? [] : [{ from: one[fact], to: fewer[at], segment: reached[at] }];
      });
      expect(customers.map((__, row) => of(neighbours(row), fact, 'down'))).toEqual(expected);
    }
  });

  test('fewer orders, days or less money change nothing else', () => {
    for (const [row, one] of customers.entries()) {
      const id = facts.ids[row] ?? '';
      for (const neighbour of neighbours(row).filter(({ direction }) => direction === 'down')) {
        const fact = neighbour.fact as keyof Figures;
        const step = fact === 'monetary' ? 0.01 : 1;
        const [there, nearer] = segmentsOf(
          [
            { ...one, [fact]: neighbour.to },
            { ...one, [fact]: Math.round((Number(neighbour.to) + step) * 100) / 100 },
          ],
          id,
        );
        expect(neighbour.also).toEqual({});
        expect([there, nearer]).toEqual([neighbour.segment, homeOf(run, row)]);
      }
    }
  });
});

test('a class that nobody is in leads nowhere', () => {
  // The largest customer makes 90 %, so with the own share counted nobody is A.
  const facts = factsOf({ monetary: [6, 90, 4] });
  const run = classified(abc, { abc: { boundary: 'own' } }, facts);
  expect([...run.segment].map((index) => run.pack.segments[index]?.id)).toEqual(['c', 'b', 'c']);
  const neighbours = neighboursOf(run.compiled, run.facts, run.rescores);
  expect(neighbours(0)).toMatchObject([{ fact: 'monetary', from: 6, to: 90, segment: 'b' }]);
  expect(of(neighbours(1), 'monetary', 'up')).toEqual([]);
});

test.each([
  // The lower half ends with k2, who has 500: with as much, k9 would stand behind it, k1 before it.
  ['k9', 500],
  ['k1', 500.01],
])('NTILE: what %s needs to buy depends on how its id stands to the one at the cut', (id, to) => {
  const four: Facts = {
    asOf,
    ids: [id, 'k2', 'k3', 'k4'],
    columns: new Map([
      ['orders', numberColumn(Float64Array.of(1, 1, 1, 1))],
      ['recencyDays', numberColumn(Float64Array.of(5, 5, 5, 5))],
      ['monetary', numberColumn(Float64Array.of(300, 500, 500, 900))],
    ]),
  };
  const run = classified(
    packFile({
      schemes: { rfm: { method: 'ntile', bins: 2 } },
      facts: { m: { kind: 'number' } },
      rules: [rule('Good', { all: [{ fact: 'm', operator: 'equal', value: 2 }] })],
    }),
    {},
    four,
  );
  const neighbours = neighboursOf(run.compiled, run.facts, run.rescores);
  expect(of(neighbours(0), 'monetary', 'up')).toMatchObject([{ from: 300, to, segment: 'good' }]);
  expect(of(neighbours(3), 'monetary', 'down')).toMatchObject([{ from: 900, to: 499.99, segment: 'rest' }]);
});

test('a class whose rules also ask for the share of larger customers is told no distance: that share has no cut points', () => {
  const run = classified(
    packFile({
      schemes: { abc: {} },
      facts: { abc: { kind: 'text' }, abcShareBefore: { kind: 'number' } },
      rules: [
        rule('Good', {
          all: [
            { fact: 'abc', operator: 'equal', value: 'A' },
            { fact: 'abcShareBefore', operator: 'lessThan', value: 0.3 },
          ],
        }),
      ],
    }),
    {},
  );
  expect(run.rescores).toEqual([]);
});

function classified(
  file: unknown,
  overlay: Parameters<typeof classify>[2],
  of: Facts = facts,
): Classification {
  const run = classify(of, parsed(file), overlay);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
}

function homeOf(run: Classification, row: number): string {
  return run.pack.segments[run.segment[row] ?? -1]?.id ?? '';
}

/** Fact, figure and segment of the neighbours along one move. */
function of(neighbours: readonly Neighbour[], fact: string, direction: string) {
  return neighbours
    .filter((one) => one.fact === fact && one.direction === direction)
    .map(({ from, to, segment }) => ({ from, to, segment }));
}

/** The first step that leads elsewhere. */
function firstElsewhere(from: number, home: string, reached: readonly string[]) {
  const at = reached.findIndex((segment) => segment !== home);
  return at < 0 ? [] : [{ from, to: from + at + 1, segment: reached[at] }];
}

function count(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

/** So many orders more, the last of them today, together worth so much. */
function ordered(one: Figures, more: number, worth: number): Figures {
  return {
    ...one,
    orders: one.orders + more,
    recencyDays: 0,
    monetary: Math.round((one.monetary + worth) * 100) / 100,
    daysSinceFirst: one.orders === 0 ? 0 : one.daysSinceFirst,
    gapBeforeLastDays: one.recencyDays === 0 ? one.gapBeforeLastDays : one.recencyDays,
  };
}

type Scorable = (typeof allThree)[number];
type Scored = Readonly<Record<string, number | string | boolean | null>>;

function segmentsBy({ pack, compiled }: Classification, scored: readonly Scored[]): readonly string[] {
  const columns = Object.keys(scored[0] ?? {}).map((name): [string, Column] => {
    const values = scored.map((one) => one[name] ?? null);
    if (values.some((value) => typeof value === 'string')) return [name, textColumn(values as string[])];
    const isTruth = values.some((value) => typeof value === 'boolean');
    if (isTruth)
      return [name, { kind: 'boolean', values: Int8Array.from(values, (one) => (one === null ? -1 : +one)) }];
    return [name, numberColumn(withBlanks(values as (number | null)[]))];
  });
  const rules = evaluate(compiled, {
    asOf,
    ids: scored.map((_, row) => `${row}`),
    columns: new Map(columns),
  });
  return [...rules].map((index) => pack.rules[index]?.event.params.segment ?? pack.otherwise);
}

/** The published definitions, at the published cut points and the means of the data. */
function scorerOf(run: Classification, scheme: SchemeId, given: Readonly<Record<string, unknown>>) {
  const options = completeOptions(scheme, { ...run.pack.schemes[scheme], ...given });
  if (!options.ok) throw new Error('options refused');
  const { method, bins } = options.value;
  const cutsOf = (fact: string) => run.cuts.find((cut) => cut.fact === fact)?.points ?? [];
  if (scheme === 'lifecycle')
    return (one: Figures): Scored => ({
      lifecycle: lifecycleStage(one, options.value as unknown as LifecycleLimits),
    });
  if (scheme === 'abc') {
    const [b = 0, a = 0] = cutsOf('monetary');
    return ({ monetary }: Figures): Scored => ({
      abc: Number.isNaN(monetary) ? null : monetary >= a ? 'A' : monetary >= b ? 'B' : 'C',
    });
  }
  const buyers = customers.filter(
    ({ orders, recencyDays }) => orders !== 0 && !(Number.isNaN(orders) && Number.isNaN(recencyDays)),
  );
  const mean = (values: readonly number[]) => {
    const known = values.filter(Number.isFinite);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  const means = {
    r: mean(buyers.map((one) => one.recencyDays)),
    f: mean(buyers.map((one) => one.orders)),
    m: mean(buyers.map((one) => Math.round(one.monetary * 100))) / 100,
  };
  const levelled = (fact: Scorable, value: number, id: string): number => {
    const cuts = cutsOf(fact);
    const isRecency = fact === 'recencyDays';
    if (method === 'ntile') return ntileLevel(fact, value, id);
    if (method === 'rank') {
      // A cut at a customer without a date is no number to publish: whoever has one is past it.
      const unknown = isRecency && Number.isFinite(value) ? Number(bins) - 1 - cuts.length : 0;
      return 1 + unknown + cuts.filter((cut) => (isRecency ? value < cut : value > cut)).length;
    }
    const level = 1 + cuts.filter((cut) => value >= cut).length;
    return isRecency ? cuts.length + 2 - level : level;
  };
  const ntileLevel = (fact: Scorable, value: number, id: string): number => {
    const worth = (figure: number) => (fact === 'recencyDays' ? -figure : figure);
    const behind = (one: { worth: number; id: string }, other: { worth: number; id: string }) =>
      one.worth - other.worth || (one.id < other.id ? -1 : +(one.id > other.id));
    const all = customers
      .map((one, row) => ({ worth: worth(asked(one)[fact]), id: facts.ids[row] ?? '' }))
      .filter((one) => !Number.isNaN(one.worth))
      .sort(behind);
    const size = Math.floor(all.length / Number(bins));
    const larger = all.length % Number(bins);
    let [last, level] = [-1, 1];
    for (let group = 0; group < Number(bins) - 1; group++) {
      last += size + +(group < larger);
      level += +(behind(all[last] as (typeof all)[0], { worth: worth(value), id }) < 0);
    }
    return level;
  };
  return (one: Figures, id: string): Scored => {
    const { recencyDays, orders, monetary } = asked(one);
    if (Number.isNaN(recencyDays))
      return { r: null, f: null, m: null, rfm: null, rHigh: null, fHigh: null, mHigh: null };
    const known = (value: number, score: number) => (Number.isNaN(value) ? null : score);
    const r = levelled('recencyDays', recencyDays, id);
    const f = known(orders, levelled('orders', orders, id));
    const m = known(monetary, levelled('monetary', monetary, id));
    return {
      r,
      f,
      m,
      rfm: f === null || m === null ? null : 100 * r + 10 * f + m,
      rHigh: recencyDays <= means.r,
      fHigh: f === null ? null : orders >= means.f,
      mHigh: m === null ? null : monetary >= means.m,
    };
  };
}

/** As RFM sees a customer: all blank who never bought, endless days where the date is unknown. */
function asked(one: Figures): Pick<Figures, Scorable> {
  const never = one.orders === 0 || (Number.isNaN(one.orders) && Number.isNaN(one.recencyDays));
  if (never) return { recencyDays: blank, orders: blank, monetary: blank };
  return { ...one, recencyDays: Number.isNaN(one.recencyDays) ? Number.POSITIVE_INFINITY : one.recencyDays };
}

/** Ties, prospects, and some of whom a date, a count or an amount is unknown. */
function someCustomers(many: number): readonly Figures[] {
  const random = seededRandom(7);
  const upTo = (most: number) => Math.floor(random() * most);
  return Array.from({ length: many }, (_, row): Figures => {
    const orders = row % 17 === 5 ? 0 : 1 + upTo(1 + upTo(12));
    const bought = orders > 0;
    const recencyDays = bought && row % 19 !== 3 ? upTo(1 + upTo(500)) : blank;
    return {
      orders: row % 23 === 9 ? blank : orders,
      recencyDays,
      monetary:
        bought && row % 29 !== 11 ? Math.round(orders * (5 + upTo(90)) * 100 + upTo(100)) / 100 : blank,
      // A list of customers may know of a first order that its count of orders leaves out.
      daysSinceFirst: recencyDays + (orders > 1 || row % 4 === 0 ? 1 + upTo(orders > 1 ? 400 : 20) : 0),
      medianGapDays: orders > 1 ? 1 + upTo(120) / 2 : blank,
      gapBeforeLastDays: orders > 1 ? 1 + upTo(600) : blank,
    };
  });
}
