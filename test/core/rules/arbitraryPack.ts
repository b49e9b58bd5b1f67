/** Random packs within the format, and random customers with blanks: what the differential tests are made of. */
import fc from 'fast-check';
import type { Column, FactKind, Facts } from '../../../src/core/facts/factColumn';
import { numberColumn, textColumn } from '../../../src/core/facts/factColumn';
import type { Decorator } from '../../../src/core/rules/operators/decorators';
import { type OperatorName, operatorNames, operators } from '../../../src/core/rules/operators/operators';
import type { Condition, Group, Leaf, Rule, Value } from '../../../src/core/rules/pack';

export const factKinds = {
  n1: 'number',
  n2: 'number',
  t1: 'text',
  t2: 'text',
  b1: 'boolean',
  d1: 'day',
  d2: 'day',
  l1: 'list',
} as const satisfies Record<string, FactKind>;

export type FactName = keyof typeof factKinds;
export const factNames = Object.keys(factKinds) as FactName[];

export const march1 = 45352; // 2024-03-01
export const samples = {
  number: [0, -0, 1, 2, 2.5, 10, -3, 1e21, 0.1],
  text: ['', 'A', 'a', 'AB', '10', '5%', '12abc', '0', '茶', 'true'],
  boolean: [true, false],
  day: [march1 - 1, march1, march1 + 1, 0, -5],
  list: [[], ['A'], ['A', 'AB'], ['10', 'a', '茶']],
} as const satisfies Record<FactKind, readonly unknown[]>;

export type Customer = Readonly<Record<FactName, unknown>>;

const customer: fc.Arbitrary<Customer> = fc.record(
  Object.fromEntries(
    factNames.map((name) => [
      name,
      fc.option(fc.constantFrom<unknown>(...samples[factKinds[name]]), { freq: 3 }),
    ]),
  ) as Record<FactName, fc.Arbitrary<unknown>>,
  { noNullPrototype: true },
);

const date = fc.constantFrom('2024-02-29', '2024-03-01', '2024-03-02', '1899-12-30');
const anyFact = fc.constantFrom(...factNames);
const reference = anyFact.map((fact) => ({ fact }));

/** Mostly of the kind of the fact, sometimes of any other: a pack may say so, even if the check then warns. */
function scalarFor(kind: FactKind): fc.Arbitrary<string | number | boolean | null> {
  const own = kind === 'list' ? samples.text : kind === 'day' ? samples.number : samples[kind];
  const others = [...samples.number, ...samples.text, ...samples.boolean, ...samples.day];
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<string | number | boolean>(...own) },
    { weight: 1, arbitrary: fc.constantFrom<string | number | boolean>(...others) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

const low = fc.constantFrom(...samples.number.filter((number) => number <= 2));

function valueFor(
  base: OperatorName,
  { kind, needsList }: { kind: FactKind; needsList: boolean },
): fc.Arbitrary<Value> {
  const list = fc.array(scalarFor(kind), { minLength: 1, maxLength: 3 });
  if (needsList) return list;
  switch (operators[base].value) {
    case 'range':
      return fc.tuple(low, fc.constantFrom(2, 10, 1e21));
    case 'flag':
      return fc.boolean();
    case 'days':
      return fc.constantFrom(0, 1, 30, 50_000);
    case 'date':
      return fc.oneof({ weight: 3, arbitrary: date }, { weight: 1, arbitrary: reference });
    default:
      return fc.oneof(
        { weight: 6, arbitrary: scalarFor(kind) },
        { weight: 2, arbitrary: reference },
        { weight: 1, arbitrary: list },
      );
  }
}

function decoratorsFor(base: OperatorName): fc.Arbitrary<readonly Decorator[]> {
  return fc
    .array(fc.constantFrom<Decorator>(...operators[base].decorators), { maxLength: 3 })
    .filter((chain) => {
      const overValues = chain.filter((decorator) => decorator.endsWith('Value')).length;
      return overValues === 0 || (overValues === 1 && !chain.includes('swap'));
    });
}

/** A leaf as the parser takes it. */
export const leaf: fc.Arbitrary<Leaf> = fc.constantFrom(...operatorNames).chain((base) => {
  const fitting = factNames.filter((name) =>
    (operators[base].facts as readonly string[]).includes(factKinds[name]),
  );
  const fact = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...fitting) },
    { weight: 1, arbitrary: anyFact },
  );
  const chain = fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: decoratorsFor(base) },
  );
  return fc.tuple(fact, chain).chain(([name, decorators]) => {
    const needsList =
      operators[base].value === 'list' || decorators.some((decorator) => decorator.endsWith('Value'));
    return valueFor(base, { kind: factKinds[name], needsList }).map((value) => ({
      fact: name,
      operator: [...decorators, base].join(':'),
      value,
    }));
  });
});

/** A group of at most three levels that may mention the given named conditions. */
function group(names: readonly string[], depth: number): fc.Arbitrary<Group> {
  const children = fc.array(condition(names, depth - 1), { minLength: 1, maxLength: 5 });
  const one = condition(names, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ all: children }, { noNullPrototype: true }) },
    { weight: 3, arbitrary: fc.record({ any: children }, { noNullPrototype: true }) },
    { weight: 2, arbitrary: fc.record({ not: one }, { noNullPrototype: true }) },
    ...(names.length > 0
      ? [{ weight: 1, arbitrary: fc.constantFrom(...names).map((name) => ({ condition: name })) }]
      : []),
  );
}

function condition(names: readonly string[], depth: number): fc.Arbitrary<Condition> {
  if (depth <= 0) return leaf;
  return fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: group(names, depth) });
}

const named = fc.record(
  { c0: group([], 2), c1: group(['c0'], 2), c2: group(['c0', 'c1'], 2) },
  { noNullPrototype: true },
);

const rules: fc.Arbitrary<readonly Rule[]> = fc
  .array(
    fc.tuple(
      group(['c0', 'c1', 'c2'], 3),
      fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      fc.constantFrom(undefined, undefined, undefined, undefined, undefined, true, false),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) =>
    list.map(([conditions, priority, muted], index) => ({
      name: `rule ${index}`,
      ...(priority === undefined ? {} : { priority }),
      ...(muted === undefined ? {} : { muted }),
      conditions,
      event: { type: 'segment', params: { segment: 'good' } },
    })),
  );

export interface Scenario {
  readonly rules: readonly Rule[];
  readonly conditions: Readonly<Record<string, Group>>;
  readonly customers: readonly Customer[];
}

export const scenario: fc.Arbitrary<Scenario> = fc.record({
  rules,
  conditions: named,
  customers: fc.array(customer, { minLength: 1, maxLength: 6 }),
});

/** The customers as typed columns. */
export function factsOf(customers: readonly Customer[]): Facts {
  const columns = factNames.map((name) => [name, columnOf(name, customers)] as const);
  return { asOf: march1, ids: customers.map((_, index) => `id ${index}`), columns: new Map(columns) };
}

function columnOf(name: FactName, customers: readonly Customer[]): Column {
  const cells = customers.map((one) => one[name]);
  const kind = factKinds[name];
  switch (kind) {
    case 'number':
    case 'day':
      return numberColumn(
        Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell))),
        kind,
      );
    case 'text':
      return textColumn(cells as (string | null)[]);
    case 'boolean':
      return { kind, values: Int8Array.from(cells, (cell) => (cell === null ? -1 : Number(cell))) };
    case 'list':
      return { kind, values: cells as (readonly string[] | null)[] };
  }
}
