/** Random packs over few facts and fewer constants, so that rules contradict, mask and miss one another all the time. */
import fc from 'fast-check';
import type { FactKind } from '../../../../src/core/facts/factColumn';
import type {
  Condition,
  FactUse,
  Group,
  HitPolicy,
  Leaf,
  RulePack,
  Scalar,
  Value,
} from '../../../../src/core/rules/pack';
import { packFile, parsed } from '../samplePack';

export const constants = {
  number: [0, 1, 2, 2.5, 3],
  text: ['A', 'B', 'C'],
  boolean: [true, false],
  day: ['2024-02-28', '2024-02-29', '2024-03-01'],
  list: ['x', 'y', 'z'],
} as const;

/** What is left open by the analysis joins in where `open` is set. */
export interface Flavour {
  readonly open: boolean;
}

type Declaration = Omit<FactUse, 'title'>;

const declarations: Readonly<Record<FactKind, readonly Declaration[]>> = {
  number: [
    { kind: 'number' },
    { kind: 'number', min: 0 },
    { kind: 'number', whole: true },
    { kind: 'number', whole: true, min: 0, max: 3 },
    { kind: 'number', min: 1, max: 2.5 },
    { kind: 'number', values: [0, 1, 3, 4] },
  ],
  text: [{ kind: 'text' }, { kind: 'text' }, { kind: 'text', values: ['A', 'B', 'D'] }],
  boolean: [{ kind: 'boolean' }, { kind: 'boolean', values: [true] }],
  day: [{ kind: 'day' }, { kind: 'day' }, { kind: 'day', max: 45_350 }],
  list: [{ kind: 'list' }, { kind: 'list', values: ['x', 'y', 'w'] }],
};

/** Facts by name; the name begins with the kind, and days named `dayAgo…` are only counted from the analysis date. */
const factName = { number: ['n1', 'n2'], text: ['t1'], boolean: ['b1'], day: ['d1', 'ago1'], list: ['l1'] };

interface Fact {
  readonly name: string;
  readonly use: Declaration;
}

const anyFact: fc.Arbitrary<Fact> = fc
  .constantFrom<FactKind>('number', 'number', 'text', 'boolean', 'day', 'list')
  .chain((kind) =>
    fc.record({ name: fc.constantFrom(...factName[kind]), use: fc.constantFrom(...declarations[kind]) }),
  )
  .map(({ name, use }) => ({ name, use: name === 'ago1' ? { kind: 'day' } : use }));

const someFacts = fc.uniqueArray(anyFact, { minLength: 2, maxLength: 3, selector: ({ name }) => name });

function some<T extends Scalar>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

function lists<T extends Scalar>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.array(some(values), { minLength: 1, maxLength: 3 });
}

interface Test {
  readonly operator: string;
  readonly value: Value;
}

function tests(operators: readonly string[], value: fc.Arbitrary<Value>): fc.Arbitrary<Test> {
  return fc.record({ operator: fc.constantFrom(...operators), value });
}

const order = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];
const equality = ['equal', 'notEqual', 'swap:equal', 'not:equal'];
const blank = tests(['isBlank', 'not:isBlank'], fc.boolean());
const range = fc.tuple(some([0, 1, 2]), some([2, 2.5, 3]));

const decided: Readonly<Record<FactKind, fc.Arbitrary<Test>>> = {
  number: fc.oneof(
    tests([...order, ...order, ...equality, 'swap:lessThan', 'not:greaterThan'], some(constants.number)),
    tests(['equal', 'notEqual', 'swap:greaterThan'], fc.constant(null)),
    tests(['between', 'not:between'], range),
    tests(
      ['in', 'notIn', 'someValue:equal', 'everyValue:notEqual', 'someValue:lessThan'],
      lists(constants.number),
    ),
    blank,
  ),
  text: fc.oneof(
    tests(equality, some([...constants.text, null])),
    tests(['in', 'notIn', 'everyValue:notEqual', 'not:in'], lists(constants.text)),
    blank,
  ),
  boolean: fc.oneof(tests(equality, some([true, false, null])), blank),
  day: fc.oneof(tests(['dateBefore', 'dateAfter', 'not:dateBefore'], some(constants.day)), blank),
  list: fc.oneof(
    tests(
      [
        'contains',
        'doesNotContain',
        'not:contains',
        'someFact:equal',
        'everyFact:equal',
        'everyFact:notEqual',
      ],
      some(constants.list),
    ),
    tests(['someFact:in', 'everyFact:in', 'everyFact:notIn', 'someValue:contains'], lists(constants.list)),
    tests(['everyValue:contains', 'someValue:someFact:equal', 'not:someFact:notIn'], lists(constants.list)),
    blank,
  ),
};

const ago = fc.oneof(tests(['withinDays', 'not:withinDays'], some([0, 1, 30])), blank);

const openTests: Readonly<Record<FactKind, readonly fc.Arbitrary<Test>[]>> = {
  number: [
    tests(['lessThan', 'equal', 'greaterThanInclusive'], fc.constantFrom({ fact: 'n1' }, { fact: 'n2' })),
  ],
  text: [
    tests(['textContains', 'startsWith', 'not:endsWith', 'swap:startsWith'], some(['A', 'B', ''])),
    tests(['lessThan', 'not:greaterThan'], some([1])),
  ],
  boolean: [],
  day: [ago, ago, tests(['dateBefore'], fc.constantFrom({ fact: 'd1' }, { fact: 'ago1' }))],
  list: [tests(['swap:equal', 'someFact:textContains', 'everyFact:startsWith'], some(constants.list))],
};

function leafOf(facts: readonly Fact[], { open }: Flavour): fc.Arbitrary<Leaf> {
  return fc.constantFrom(...facts).chain(({ name, use: { kind } }) => {
    const usual = name === 'ago1' ? ago : decided[kind];
    const test = open ? fc.oneof({ weight: 2, arbitrary: usual }, ...openTests[kind]) : usual;
    // A comparison with a fact that the pack does not have would be no valid pack.
    return test
      .filter(({ value }) => !isReference(value) || facts.some((fact) => fact.name === value.fact))
      .map((drawn) => ({ fact: name, ...drawn }));
  });
}

function isReference(value: Value): value is { readonly fact: string } {
  return typeof value === 'object' && value !== null && 'fact' in value;
}

function groupOf(leaf: fc.Arbitrary<Leaf>, depth: number): fc.Arbitrary<Group> {
  const part: fc.Arbitrary<Condition> =
    depth === 0
      ? leaf
      : fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: groupOf(leaf, depth - 1) });
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ all: parts }, { noNullPrototype: true }) },
    { weight: 2, arbitrary: fc.record({ any: parts }, { noNullPrototype: true }) },
    { weight: 1, arbitrary: fc.record({ not: part }, { noNullPrototype: true }) },
  );
}

/** A pack of two to six rules, some muted, over two or three facts. */
export function densePack(flavour: Flavour): fc.Arbitrary<RulePack> {
  return someFacts.chain((facts) => {
    const rule = fc.record({
      conditions: groupOf(leafOf(facts, flavour), 1),
      priority: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
      muted: fc.boolean().map((one) => one),
      segment: fc.constantFrom('good', 'fair', 'rest'),
    });
    return fc
      .record({
        rules: fc.array(rule, { minLength: 2, maxLength: 6 }),
        hitPolicy: fc.constantFrom<HitPolicy>('first', 'first', 'first', 'collect'),
      })
      .map(({ rules, hitPolicy }) =>
        parsed(
          packFile({
            hitPolicy,
            facts: Object.fromEntries(facts.map(({ name, use }) => [name, use])),
            segments: ['good', 'fair', 'rest'].map((id) => ({
              id,
              title: id,
              color: '#ffffff',
              playbook: [],
            })),
            rules: rules.map(({ conditions, priority, muted, segment }, index) => ({
              name: `rule ${index}`,
              ...(priority === undefined ? {} : { priority }),
              ...(muted && index % 3 === 2 ? { muted } : {}),
              conditions,
              event: { type: 'segment', params: { segment } },
            })),
          }),
        ),
      );
  });
}
