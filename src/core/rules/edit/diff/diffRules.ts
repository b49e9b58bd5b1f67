/** The rules of two packs: which came and went, moved in the order of asking, changed their name or anything else. */
import { inOrder } from '../../askedInOrder';
import type { Rule, RulePack } from '../../pack';
import { diffConditions } from './diffConditions';
import type { Difference } from './difference';
import { diffFields, type Field } from './diffFields';
import { diffOrder } from './diffOrder';
import { keyOf } from './keyOf';
import { matchNames } from './matchNames';

/** A rule that leads to the same segment on the same conditions under another name was renamed. */
export function diffRules(before: RulePack, after: RulePack): readonly Difference[] {
  const [earlier, later] = [byName(before), byName(after)];
  const matched = matchNames(earlier, later, ({ conditions, event }) =>
    keyOf([conditions, event.params.segment]),
  );
  const repriced = matched.both.filter((rule) => priorityOf(rule.before) !== priorityOf(rule.after));
  return [
    ...diffOrder('rule', matched, {
      before: [...earlier.keys()],
      after: [...later.keys()],
      touched: new Set(repriced.map(({ name }) => name)),
    }),
    ...matched.both.flatMap((rule): readonly Difference[] => [
      ...diffFields({ of: 'rule', name: rule.name }, fieldsOf(rule.before), fieldsOf(rule.after)),
      ...diffConditions(
        { of: 'rule', name: rule.name, at: ['conditions'] },
        rule.before.conditions,
        rule.after.conditions,
      ),
    ]),
  ];
}

/** In the order of asking. */
function byName({ rules }: RulePack): ReadonlyMap<string, Rule> {
  return new Map(inOrder(rules).map(({ rule }) => [rule.name, rule]));
}

function fieldsOf(rule: Rule): readonly Field[] {
  return [
    [['priority'], priorityOf(rule)],
    [['muted'], rule.muted ?? false],
    [['segment'], rule.event.params.segment],
  ];
}

function priorityOf({ priority = 1 }: Rule): number {
  return priority;
}
