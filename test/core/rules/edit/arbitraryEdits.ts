/** Random packs that can run, and random edits of them: names come from so few that most edits meet something. */
import fc from 'fast-check';
import type { Text } from '../../../../src/core/i18n/text';
import type { Edit, EditKind, Edits } from '../../../../src/core/rules/edit/edit';
import type {
  Condition,
  Example,
  FactUse,
  Group,
  Leaf,
  Rule,
  RulePack,
  Segment,
} from '../../../../src/core/rules/pack';

const plain = { noNullPrototype: true } as const;

function pick<T>(...values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

const word = pick('one', 'two');
const text = fc.oneof(
  word.map((all) => ({ en: all, 'zh-CN': all, 'zh-TW': all })),
  fc.record({ en: word, 'zh-CN': word, 'zh-TW': word }, plain),
);
/** No two segments of a pack may have one title in any language. */
function ownTitle(title: Text, place: number): Text {
  const own = (words: string) => `${words} ${place}`;
  return { en: own(title.en), 'zh-CN': own(title['zh-CN']), 'zh-TW': own(title['zh-TW']) };
}

const ruleName = pick('a', 'b', 'c', 'd', 'a (2)');
const segmentId = pick('s0', 's1', 's2', 's3');
const conditionName = pick('c0', 'c1', 'c2');
const factName = pick('n1', 'n2', 't1');
const exampleName = pick('Ann', 'Bo', 'Cy');

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record(
    {
      fact: pick('n1', 'n2'),
      operator: pick('lessThan', 'not:greaterThan', 'equal'),
      value: fc.oneof(pick<number>(1, 2), pick({ fact: 'n2' })),
    },
    plain,
  ),
  fc.record({ fact: pick('t1'), operator: pick('in', 'notIn'), value: pick(['A'], ['A', 'B']) }, plain),
);

function condition(depth: number): fc.Arbitrary<Condition> {
  return depth === 0
    ? leaf
    : fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 1, arbitrary: groupOf(depth) });
}

function groupOf(depth: number): fc.Arbitrary<Group> {
  const children = fc.array(condition(depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: children.map((all) => ({ all })) },
    { weight: 3, arbitrary: children.map((any) => ({ any })) },
    { weight: 1, arbitrary: condition(depth - 1).map((not) => ({ not })) },
    { weight: 1, arbitrary: conditionName.map((name) => ({ condition: name })) },
  );
}

const group = groupOf(2);

const rule: fc.Arbitrary<Rule> = fc
  .record(
    {
      name: ruleName,
      priority: fc.option(pick(1, 2, 3), { nil: undefined }),
      muted: fc.option(fc.boolean(), { nil: undefined }),
      conditions: group,
      segment: segmentId,
    },
    plain,
  )
  .map(({ name, priority, muted, conditions, segment }) => ({
    name,
    ...(priority === undefined ? {} : { priority }),
    ...(muted === undefined ? {} : { muted }),
    conditions,
    event: { type: 'segment', params: { segment } },
  }));

const lines = fc.array(text, { maxLength: 2 });

const segment: fc.Arbitrary<Segment> = fc.record(
  {
    id: pick('s0', 's1', 's2', 's4', 's5'),
    title: text,
    color: pick('#ffffff', '#c6efce'),
    playbook: fc.array(text, { maxLength: 3 }),
    stages: fc.record({ opening: lines, works: lines }, { ...plain, requiredKeys: [] }),
  },
  { ...plain, requiredKeys: ['id', 'title', 'color', 'playbook'] },
);

const use: fc.Arbitrary<FactUse> = fc.oneof(
  { weight: 3, arbitrary: pick<FactUse>({ kind: 'number' }, { kind: 'number', min: 0 }) },
  {
    weight: 1,
    arbitrary: pick<FactUse>({ kind: 'number', whole: true, max: 9 }, { kind: 'number', whole: false }),
  },
  { weight: 2, arbitrary: pick<FactUse>({ kind: 'text' }, { kind: 'text', values: ['A', 'B'] }) },
  { weight: 1, arbitrary: text.map((title): FactUse => ({ kind: 'text', title })) },
);

const examplesOf = (hitPolicy: RulePack['hitPolicy']): fc.Arbitrary<readonly Example[]> =>
  fc.uniqueArray(
    fc.record(
      {
        name: exampleName,
        facts: pick<Example['facts']>({}, { n1: 1 }, { n1: 2, t1: 'A' }, { t1: null }),
        expected:
          hitPolicy === 'first' ? segmentId : fc.uniqueArray(segmentId, { minLength: 1, maxLength: 2 }),
      },
      plain,
    ),
    { selector: ({ name }) => name, maxLength: 2 },
  );

const schemes = pick<RulePack['schemes']>(
  {},
  { abc: {} },
  { abc: { cutA: 0.7 }, rfm: { bins: 3 } },
  { rfm: { bins: 5 } },
);

/** One named condition may mention those before it. */
const conditions = fc.option(
  fc.record(
    {
      c0: leafGroup(),
      c1: fc.oneof(leafGroup(), fc.constant({ not: { condition: 'c0' } })),
      c2: leafGroup(),
    },
    plain,
  ),
  { nil: undefined, freq: 8 },
);

function leafGroup(): fc.Arbitrary<Group> {
  return fc.array(leaf, { minLength: 1, maxLength: 2 }).map((all) => ({ all }));
}

function withoutMentions<T extends Condition>(one: T): T | Group {
  const below = (child: Condition): Condition => withoutMentions(child);
  if ('all' in one) return { all: one.all.map(below) };
  if ('any' in one) return { any: one.any.map(below) };
  if ('not' in one) return { not: below(one.not) };
  return 'condition' in one ? { all: [{ fact: 'n1', operator: 'equal', value: 1 }] } : one;
}

/** As a file has it: parse before use. */
export const arbitraryPack: fc.Arbitrary<RulePack> = pick<RulePack['hitPolicy']>('first', 'collect').chain(
  (hitPolicy) =>
    fc
      .record({
        conditions,
        schemes,
        rules: fc.uniqueArray(rule, { selector: ({ name }) => name, maxLength: 5 }),
        examples: fc.option(examplesOf(hitPolicy), { nil: undefined }),
        titles: fc.array(text, { minLength: 7, maxLength: 7 }),
        order: fc.shuffledSubarray(['s0', 's1', 's2', 's3'], { minLength: 4 }),
      })
      .map((parts): RulePack => {
        const title = (place: number) => parts.titles[place] ?? { en: 'one', 'zh-CN': 'one', 'zh-TW': 'one' };
        return {
          format: 1,
          id: 'sample',
          title: title(0),
          description: title(1),
          source: title(2),
          hitPolicy,
          schemes: parts.schemes,
          facts: { n1: { kind: 'number' }, n2: { kind: 'number', min: 0 }, t1: { kind: 'text' } },
          segments: parts.order.map((id, place) => ({
            id,
            title: ownTitle(title(place + 3), place),
            color: '#ffffff',
            playbook: [],
          })),
          ...(parts.conditions ? { conditions: parts.conditions } : {}),
          rules: parts.conditions
            ? parts.rules
            : parts.rules.map((one) => ({ ...one, conditions: withoutMentions(one.conditions) as Group })),
          otherwise: 's0',
          ...(parts.examples ? { examples: parts.examples } : {}),
        };
      }),
);

const place = fc.integer({ min: 0, max: 4 });
const maybePlace = fc.option(place, { nil: undefined });
const at = (to: number | undefined) => (to === undefined ? {} : { to });

type Generated = { readonly [K in EditKind]: fc.Arbitrary<Edits[K]> };

const generated: Generated = {
  addRule: fc.tuple(rule, maybePlace).map(([one, to]) => ({ rule: one, ...at(to) })),
  removeRule: fc.record({ name: ruleName }, plain),
  moveRule: fc.record({ name: ruleName, to: place }, plain),
  duplicateRule: fc.record({ name: ruleName }, plain),
  muteRule: fc.record({ name: ruleName, muted: fc.boolean() }, plain),
  changeRule: fc.record({ name: ruleName, rule }, plain),
  addSegment: fc.tuple(segment, maybePlace).map(([one, to]) => ({ segment: one, ...at(to) })),
  removeSegment: fc.record({ id: pick('s1', 's2', 's3', 's4') }, plain),
  moveSegment: fc.record({ id: segmentId, to: place }, plain),
  changeSegment: fc.record({ id: segmentId, segment }, plain),
  addCondition: fc.record({ name: pick('c2', 'c3', 'c4'), condition: group }, plain),
  removeCondition: fc.record({ name: conditionName }, plain),
  renameCondition: fc.record({ name: conditionName, to: pick('c0', 'c2', 'c3', 'c4') }, plain),
  changeCondition: fc.record({ name: conditionName, condition: group }, plain),
  addFact: fc.record({ fact: pick('n1', 'n3', 't2', 't3'), use }, plain),
  removeFact: fc.record({ fact: pick('n2', 't1') }, plain),
  changeFact: fc.record({ fact: factName, use }, plain),
  changePack: fc
    .record(
      {
        title: text,
        source: text,
        hitPolicy: pick<RulePack['hitPolicy']>('first', 'collect'),
        schemes,
        otherwise: segmentId,
        examples: examplesOf('first'),
      },
      { requiredKeys: [], ...plain },
    )
    .map((changes) => ({ changes })),
};

export const editKinds = Object.keys(generated) as readonly EditKind[];

export const arbitraryEdit: fc.Arbitrary<Edit> = pick(...editKinds).chain((kind) =>
  (generated[kind] as fc.Arbitrary<object>).map((fields) => ({ kind, ...fields }) as Edit),
);
