/** The later pack, made from the earlier one and what a diff says: whatever the diff forgot is then missing. */
import type { Difference, PackDiff } from '../../../../../src/core/rules/edit/diff/difference';
import type { Condition, RulePack } from '../../../../../src/core/rules/pack';
import { type CanonicalPack, canonicalPack, sorted, type Thing } from './canonicalPack';

type Change<C extends Difference['change']> = Extract<Difference, { readonly change: C }>;
type Kind = Exclude<keyof CanonicalPack, 'pack'>;

const kinds = [
  'scheme',
  'fact',
  'segment',
  'condition',
  'rule',
  'example',
] as const satisfies readonly Kind[];

/** Only what was added is looked up in the later pack. */
export function applyDiff(before: RulePack, diff: PackDiff, after: RulePack): CanonicalPack {
  const from = canonicalPack(before);
  const to = canonicalPack(after);
  const of = <C extends Difference['change']>(change: C, kind: string) =>
    diff.filter((one): one is Change<C> => one.change === change && one.of === kind);
  followNames(from, new Map(of('renamed', 'segment').map((one) => [one.from, one.name])), 'segment');
  followNames(from, new Map(of('renamed', 'condition').map((one) => [one.from, one.name])), 'condition');
  const result = { ...from } as { -readonly [K in keyof CanonicalPack]: CanonicalPack[K] };
  for (const kind of kinds) {
    const names = new Map(of('renamed', kind).map((one) => [one.from, one.name]));
    const gone = new Set([...of('removed', kind), ...of('moved', kind)].map((one) => one.name));
    const things = new Map<string, unknown>(
      [...from[kind]].map(([name, thing]) => [names.get(name) ?? name, thing]),
    );
    const order = [...things.keys()].filter((name) => !gone.has(name));
    const placed = [...of('added', kind), ...of('moved', kind)].map((one) => ({
      name: one.name,
      place: 'to' in one ? one.to : order.length,
    }));
    for (const { name, place } of placed.sort((one, other) => one.place - other.place))
      order.splice(place, 0, name);
    for (const { name } of of('added', kind)) things.set(name, to[kind].get(name));
    result[kind] = new Map(order.map((name) => [name, things.get(name)])) as never;
  }
  for (const [name, thing] of [['', result.pack] as const, ...kinds.flatMap((kind) => [...result[kind]])]) {
    const kind = name === '' ? 'pack' : kinds.find((one) => result[one].get(name) === thing);
    const mine = diff.filter((one) => one.of === kind && (name === '' || one.name === name));
    if (kind === 'condition') {
      result.condition.set(name, patchCondition(thing as Condition, conditionsOf(mine)));
    } else {
      patchThing(thing as Thing, mine);
    }
  }
  return result;
}

function conditionsOf(diff: PackDiff): readonly Change<'condition'>[] {
  return diff.filter((one): one is Change<'condition'> => one.change === 'condition');
}

function patchThing(thing: Thing, diff: PackDiff): void {
  const fields = diff.filter((one): one is Change<'changed'> => one.change === 'changed');
  const lines = fields.filter(({ at }) => at[0] === 'playbook');
  if (lines.length > 0) thing.playbook = patchLines(thing.playbook as Thing[], lines);
  const staged = fields.filter(({ at }) => at[0] === 'stages');
  for (const stage of new Set(staged.map(({ at }) => String(at[1])))) {
    const stages = thing.stages as Record<string, Thing[]>;
    const mine = staged.filter(({ at }) => at[1] === stage).map((one) => ({ ...one, at: one.at.slice(1) }));
    thing.stages = { ...stages, [stage]: patchLines(stages[stage] ?? [], mine) };
  }
  for (const { at, from, to } of fields.filter((one) => !lines.includes(one) && !staged.includes(one))) {
    const [last, ...steps] = [...at].reverse();
    let holder = thing;
    for (const step of steps.reverse()) {
      holder[step] ??= {};
      holder = holder[step] as Thing;
    }
    if (sorted(holder[last as string] ?? null) !== sorted(from))
      throw new Error(`not ${JSON.stringify(from)} at ${at}`);
    // A text or a test customer's fact is there or not; everything else is spelt out, `null` for nothing.
    const leavesOut = to === null && steps.length > 0;
    if (leavesOut) delete holder[last as string];
    else holder[last as string] = to;
    if (leavesOut && steps[0] === 'title' && Object.keys(holder).length === 0) delete thing.title;
  }
  const trees = conditionsOf(diff);
  if (trees.length > 0) {
    const inside = trees.map((one) => ({ ...one, at: one.at.slice(1) }));
    thing.conditions = patchCondition(thing.conditions as Condition, inside);
  }
}

function patchLines(lines: readonly Thing[], diff: readonly Change<'changed'>[]): readonly Thing[] {
  const removed = new Set(diff.filter(({ to }) => to === null).map(({ at }) => at[1]));
  const left = lines.filter((_, place) => !removed.has(place));
  const rest = diff.filter(({ to }) => to !== null);
  const added = [...new Set(rest.filter(({ from }) => from === null).map(({ at }) => at[1] as number))];
  for (const place of added.sort((one, other) => one - other)) left.splice(place, 0, {});
  for (const { at, to } of rest) (left[at[1] as number] as Thing)[String(at[2])] = to;
  return left;
}

/** Places here are relative to this condition. */
function patchCondition(condition: Condition, diff: readonly Change<'condition'>[]): Condition {
  const here = diff.find(({ at }) => at.length === 0);
  if (here) {
    if (sorted(here.from) !== sorted(condition)) throw new Error(`not ${JSON.stringify(here.from)}`);
    return here.to as Condition;
  }
  const within = (steps: number, mine: readonly Change<'condition'>[]) =>
    mine.map((one) => ({ ...one, at: one.at.slice(steps) }));
  if (diff.length === 0) return condition;
  if ('not' in condition) return { not: patchCondition(condition.not, within(1, diff)) };
  const children = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  const isGone = ({ at, to }: Change<'condition'>) => at.length === 2 && to === null;
  const gone = new Set(diff.filter(isGone).map(({ at }) => at[1]));
  const left: Condition[] = children.filter((_, place) => !gone.has(place));
  const added = diff.filter(({ at, from }) => at.length === 2 && from === null);
  for (const { at, to } of [...added].sort((one, other) => Number(one.at[1]) - Number(other.at[1]))) {
    left.splice(Number(at[1]), 0, to as Condition);
  }
  const patched = left.map((child, place) => {
    const mine = diff.filter((one) => one.at[1] === place && !isGone(one) && !added.includes(one));
    return patchCondition(child, within(2, mine));
  });
  return 'all' in condition ? { all: patched } : { any: patched };
}

function followNames(
  pack: CanonicalPack,
  names: ReadonlyMap<string, string>,
  kind: 'segment' | 'condition',
): void {
  const follow = (name: unknown) => names.get(String(name)) ?? name;
  if (kind === 'segment') {
    pack.pack.otherwise = follow(pack.pack.otherwise);
    for (const rule of pack.rule.values()) rule.segment = follow(rule.segment);
    for (const example of pack.example.values())
      example.expected = (example.expected as string[]).map(follow);
    return;
  }
  const below = (condition: Condition): Condition =>
    JSON.parse(
      JSON.stringify(condition, (key, value: unknown) => (key === 'condition' ? follow(value) : value)),
    ) as Condition;
  for (const rule of pack.rule.values()) rule.conditions = below(rule.conditions as Condition);
  for (const [name, condition] of pack.condition) pack.condition.set(name, below(condition));
}
