/** The earlier pack with the names of the later one, so that whoever only follows a new name does not differ. */
import type { Group, RulePack } from '../../pack';
import { withMentions } from '../withMentions';
import { keyOf } from './keyOf';
import { matchNames } from './matchNames';

/** Later names of segments and named conditions by earlier ones. */
export interface Renames {
  readonly segments: ReadonlyMap<string, string>;
  readonly conditions: ReadonlyMap<string, string>;
}

/** Rules, `otherwise` and test customers of the earlier pack, mentioning segments and conditions by later names. */
export function renamedAlike(pack: RulePack, { segments, conditions }: Renames): RulePack {
  const segment = (id: string) => segments.get(id) ?? id;
  const condition = (name: string) => conditions.get(name) ?? name;
  return {
    ...pack,
    conditions: Object.fromEntries(
      Object.entries(pack.conditions ?? {}).map(([name, group]) => [name, withMentions(group, condition)]),
    ),
    rules: pack.rules.map((rule) => ({
      ...rule,
      conditions: withMentions(rule.conditions, condition),
      event: { ...rule.event, params: { segment: segment(rule.event.params.segment) } },
    })),
    otherwise: segment(pack.otherwise),
    examples: (pack.examples ?? []).map(({ expected, ...example }) => ({
      ...example,
      expected: typeof expected === 'string' ? segment(expected) : expected.map(segment),
    })),
  };
}

/** Named conditions that are the same under another name, once those that they mention go by their later names. */
export function renamedConditions(before: RulePack, after: RulePack): ReadonlyMap<string, string> {
  const later = new Map(Object.entries(after.conditions ?? {}));
  let renames: ReadonlyMap<string, string> = new Map();
  for (;;) {
    const follow = (name: string) => renames.get(name) ?? name;
    const earlier = new Map(
      Object.entries(before.conditions ?? {}).map(([name, group]): [string, Group] => [
        name,
        withMentions(group, follow),
      ]),
    );
    const found = matchNames(earlier, later, keyOf).renames;
    if (found.size === renames.size) return found;
    renames = found;
  }
}
