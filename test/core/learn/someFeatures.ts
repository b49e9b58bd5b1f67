/** Features made by hand, and customers drawn at random, for tests of learning. */
import fc from 'fast-check';
import { numberColumn, textColumn } from '../../../src/core/facts/factColumn';
import { binFeature, type Feature } from '../../../src/core/learn/feature';
import type { Labelled } from '../../../src/core/learn/growTree';

const titled = (fact: string) => ({ en: fact, 'zh-CN': fact, 'zh-TW': fact });

export function numbers(fact: string, values: readonly (number | null)[], whole = false): Feature {
  const column = numberColumn(Float64Array.from(values, (value) => value ?? Number.NaN));
  return { fact, title: titled(fact), whole, column };
}

export function texts(fact: string, values: readonly (string | null)[]) {
  return { fact, title: titled(fact), whole: false, column: textColumn(values) };
}

export function truths(fact: string, values: readonly (boolean | null)[]): Feature {
  const column = {
    kind: 'boolean' as const,
    values: Int8Array.from(values, (value) => (value === null ? -1 : Number(value))),
  };
  return { fact, title: titled(fact), whole: false, column };
}

export function labelled(features: readonly Feature[], labels: readonly number[]): Labelled {
  return {
    features: features.flatMap((feature) => binFeature(feature) ?? []),
    labels: Int32Array.from(labels),
    count: Math.max(...labels) + 1,
  };
}

export const allRows = (labels: ArrayLike<unknown>) =>
  Int32Array.from({ length: labels.length }, (_, row) => row);

/** Few different values, so that ties are common; blanks of every kind. */
export const someCustomers = fc
  .array(
    fc.record({
      orders: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 8 }),
      monetary: fc.option(
        fc.integer({ min: -40, max: 400 }).map((value) => value / 8),
        { freq: 8 },
      ),
      city: fc.option(fc.constantFrom('Lyon', 'Nice', 'Paris', 'Oslo'), { freq: 8 }),
      member: fc.option(fc.boolean(), { freq: 8 }),
      label: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 6, maxLength: 60 },
  )
  .map((customers) => ({
    labels: customers.map(({ label }) => label),
    features: [
      numbers(
        'orders',
        customers.map(({ orders }) => orders),
        true,
      ),
      numbers(
        'monetary',
        customers.map(({ monetary }) => monetary),
      ),
      texts(
        'city',
        customers.map(({ city }) => city),
      ),
      truths(
        'member',
        customers.map(({ member }) => member),
      ),
    ] as readonly Feature[],
  }));
