/** Rules as json-rules-engine takes them and packs mostly do not: what the unrestricted differential tests are made of. */
import fc from 'fast-check';
import { checkLeaf, leafScope } from '../../../../src/core/rules/check/checkLeaf';
import { decoratorNames } from '../../../../src/core/rules/operators/decorators';
import { operatorNames } from '../../../../src/core/rules/operators/operators';
import {
  type Customer,
  type FactName,
  factKinds,
  factNames,
  leaf,
  samples,
  scenario,
} from '../arbitraryPack';
import { packFile, parsed } from '../samplePack';

/** `typed`: operators mostly meet values that suit them. `wild`: anything meets anything. */
export type Profile = 'typed' | 'wild';

export interface EngineScenario {
  readonly rules: readonly Readonly<Record<string, unknown>>[];
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly allowUndefinedFacts: boolean;
  readonly allowUndefinedConditions: boolean;
  readonly customers: readonly Customer[];
}

/**
 * What a scenario may hold beyond plain rules. Each scenario draws a few, or else nearly every one would hold all of
 * them and no pack would ever be accepted.
 */
const oddities = [
  'conditionPriority',
  'rulePriority',
  'ruleName',
  'extraKey',
  'path',
  'strangeValue',
  'emptyList',
  'emptyGroup',
  'mixedKeys',
  'bareRoot',
  'missingFact',
  'missingCondition',
  'missingOperator',
  'missingDecorator',
  'misfit',
] as const;
type Oddities = readonly (typeof oddities)[number][];

const record = { noNullPrototype: true } as const;
const scalars = [
  ...[0, -0, 1, 2.5, 10, -3, 1e308, 45352],
  ...['', 'A', 'a', '10', '5%', '12abc', '1,5', 'true', '茶', '2024-03-01'],
  ...[true, false, null],
] as const;

const scalar = fc.constantFrom<unknown>(...scalars);
const list = fc.array(scalar, { minLength: 1, maxLength: 3 });
const reference = fc.constantFrom(...factNames).map((fact) => ({ fact }));
const wildValue = fc.oneof(scalar, list, reference, fc.constantFrom([1, 10], ['A', 'AB']));
const strangeValue = fc.constantFrom<unknown>(
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined],
  ...[{}, { n: 1 }, [[1], ['A']], [Number.NaN], [null], new Date(0)],
);

const declared = Object.fromEntries(Object.entries(factKinds).map(([name, kind]) => [name, { kind }]));
const scope = leafScope(parsed(packFile({ facts: declared, rules: [] })), () => []);
const fittingLeaf = leaf.filter((it) => checkLeaf({ it, at: [] }, scope).problems.length === 0);

const wildLeaf = fc.record(
  {
    fact: fc.constantFrom<string>(...factNames),
    operator: fc
      .tuple(
        fc.array(fc.constantFrom<string>(...decoratorNames), { maxLength: 3 }),
        fc.constantFrom(...operatorNames),
      )
      .map(([chain, base]) => [...chain, base].join(':')),
    value: wildValue,
  },
  record,
);

type Change = (leaf: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** What an oddity does to a leaf, or to the object of a group. */
function changesFor(drawn: Oddities, names: readonly string[]): fc.Arbitrary<Change> {
  const changes: Partial<Record<Oddities[number], fc.Arbitrary<Change>>> = {
    conditionPriority: fc
      .constantFrom<unknown>(1, 5, 10, 0, '3', 'abc', null)
      .map((priority) => (it) => ({ ...it, priority })),
    extraKey: fc
      .constantFrom<Record<string, unknown>>({ name: 'x' }, { params: { a: 1 } }, { note: '' }, { name: 7 })
      .map((more) => (it) => ({ ...it, ...more })),
    path: fc.constantFrom('$', '$[0]', '$.length', '$.missing').map((path) => (it) => ({ ...it, path })),
    strangeValue: strangeValue.map((value) => (it) => ({ ...it, value })),
    emptyList: fc.constant((it) => ({ ...it, value: [] })),
    missingFact: fc.boolean().map((isValue) => (it) => ({
      ...it,
      ...(isValue ? { value: { fact: 'nowhere' } } : { fact: 'nowhere' }),
    })),
    missingOperator: fc.constant((it) => ({ ...it, operator: 'moreThan' })),
    missingDecorator: fc.constant((it) => ({ ...it, operator: `never:${String(it.operator)}` })),
    mixedKeys: fc
      .constantFrom<Record<string, unknown>>(
        { all: [{ fact: 'n1', operator: 'equal', value: 1 }] },
        // A cycle would fill the engine's memory, so a named condition mentions only those before it.
        ...names.map((condition) => ({ condition })),
        { not: { fact: 'b1', operator: 'equal', value: true } },
      )
      .map((more) => (it) => ({ ...it, ...more })),
  };
  const plain: fc.Arbitrary<Change> = fc.constant((it) => it);
  const chosen = drawn.flatMap((oddity) => changes[oddity] ?? []);
  return chosen.length === 0 ? plain : fc.oneof({ weight: 8, arbitrary: plain }, ...chosen);
}

interface Draw {
  readonly profile: Profile;
  readonly drawn: Oddities;
  /** Named conditions that may be mentioned. */
  readonly names: readonly string[];
}

type Tree = fc.Arbitrary<Readonly<Record<string, unknown>>>;

function anyLeaf({ profile, drawn, names }: Draw): Tree {
  const plain = profile === 'wild' || drawn.includes('misfit') ? leaf : fittingLeaf;
  // Few, so that some scenarios of the wild profile still are packs.
  const strange = profile === 'wild' ? [{ weight: 1, arbitrary: wildLeaf as Tree }] : [];
  const base: Tree = fc.oneof({ weight: 8, arbitrary: plain.map((it) => ({ ...it })) }, ...strange);
  return fc.tuple(base, changesFor(drawn, names)).map(([it, change]) => change(it));
}

function anyGroup(draw: Draw, depth: number): Tree {
  const { drawn, names } = draw;
  const below = depth <= 1 ? anyLeaf(draw) : fc.oneof(anyLeaf(draw), anyGroup(draw, depth - 1));
  const minLength = drawn.includes('emptyGroup') ? 0 : 1;
  const children = fc.array(below, { minLength, maxLength: 4 });
  const mentions = drawn.includes('missingCondition') ? [...names, 'nowhere'] : names;
  const group: Tree = fc.oneof(
    { weight: 3, arbitrary: children.map((all) => ({ all })) },
    { weight: 3, arbitrary: children.map((any) => ({ any })) },
    { weight: 2, arbitrary: below.map((not) => ({ not })) },
    ...(mentions.length > 0
      ? [{ weight: 1, arbitrary: fc.constantFrom(...mentions).map((condition) => ({ condition })) }]
      : []),
  );
  const ofGroups = drawn.filter((oddity) => ['conditionPriority', 'extraKey', 'mixedKeys'].includes(oddity));
  return fc.tuple(group, changesFor(ofGroups, names)).map(([it, change]) => change(it));
}

function anyRule(draw: Draw): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const root = draw.drawn.includes('bareRoot')
    ? fc.oneof({ weight: 3, arbitrary: anyGroup(draw, 2) }, anyLeaf(draw), fc.constant({ not: [] }))
    : anyGroup(draw, 2);
  const priority = draw.drawn.includes('rulePriority')
    ? fc.constantFrom<unknown>('3', 0, 1, 2, 3, null, 2.9, 'abc', '2x', -1)
    : fc.constantFrom<unknown>(undefined, 1, 2, 3);
  return fc.record(
    {
      name: draw.drawn.includes('ruleName')
        ? fc.constantFrom<unknown>('A', 'B', '', 0, undefined)
        : fc.uuid(),
      priority,
      muted: fc.constantFrom(true, false, false, false),
      conditions: root,
      event: fc.constant({ type: 'segment', params: { segment: 'good' } }),
    },
    { ...record, requiredKeys: ['name', 'conditions', 'event'] },
  );
}

const cells = {
  number: [...samples.number, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 45352],
  text: [...samples.text, '2024-03-01', '1,5', 'NaN'],
  boolean: samples.boolean,
  day: samples.day,
  list: samples.list,
} as const;

const customer = fc.record(
  Object.fromEntries(
    factNames.map((name) => [
      name,
      fc.option(fc.constantFrom<unknown>(...cells[factKinds[name]]), { freq: 4 }),
    ]),
  ) as Record<FactName, fc.Arbitrary<unknown>>,
  record,
) as fc.Arbitrary<Customer>;

/** Up to four rules, up to two named conditions, and up to eight customers. */
export function engineScenario(profile: Profile): fc.Arbitrary<EngineScenario> {
  return fc.subarray([...oddities], { maxLength: 3 }).chain((drawn) => {
    const draw = { profile, drawn };
    return fc.record<EngineScenario>({
      rules: fc.array(anyRule({ ...draw, names: ['c0', 'c1'] }), { minLength: 1, maxLength: 4 }),
      conditions: fc.record(
        { c0: anyGroup({ ...draw, names: [] }, 1), c1: anyGroup({ ...draw, names: ['c0'] }, 1) },
        record,
      ),
      allowUndefinedFacts: fc.boolean(),
      allowUndefinedConditions: fc.boolean(),
      customers: fc.array(customer, { minLength: 1, maxLength: 8 }),
    });
  });
}

/** What the parser takes: such a pack never rejects, even where an operator does not suit the kind of a fact. */
export const packScenario: fc.Arbitrary<EngineScenario> = scenario.map(({ rules, ...rest }) => ({
  ...rest,
  rules: rules.map((rule) => ({ ...rule })),
  allowUndefinedFacts: false,
  allowUndefinedConditions: false,
}));
