/** A parsed pack against the facts it declares and the facts at hand, before the first customer is looked at. */
import type { FactKind } from '../../facts/factColumn';
import type { Problem } from '../../problem';
import type { Condition, Leaf, RulePack } from '../pack';
import { limited, type Suggest, strangerOf, suggester } from '../parse/source';
import { blankWarnings } from './blankWarnings';
import { checkExamples } from './checkExamples';
import { checkLeaf, leafScope } from './checkLeaf';
import type { PackCheck, Placed } from './packCheck';

/** Facts by name; the columns of `Facts` are such a map, and so is a catalogue of what can be computed. */
export type FactKinds = ReadonlyMap<string, { readonly kind: FactKind }>;

/**
 * What keeps this pack from running over these facts, and what its author may not have meant: facts that are not
 * declared or not at hand, operators and values that do not fit the kind of a fact, values that never occur, blanks
 * that slip through a `not`, test customers who land elsewhere. Without `atHand` the pack is only compared with its own declarations.
 * @example checkPack({ facts: { r: { kind: 'number' } }, rules: [] }, new Map()).problems[0].code // 'missingFact'
 */
export function checkPack(pack: RulePack, atHand?: FactKinds): PackCheck {
  const leaves = placedLeaves(pack);
  const suggest = suggester();
  const scope = leafScope(pack, suggest);
  const checks = leaves.map((leaf) => checkLeaf(leaf, scope));
  const missing = atHand ? checkFacts(pack, atHand, suggest) : [];
  const examples = checkExamples(pack, suggest);
  const all = [...checks, examples];
  return {
    problems: limited([...missing, ...all.flatMap(({ problems }) => problems)]),
    warnings: limited([...all.flatMap(({ warnings }) => warnings), ...blankWarnings(pack)]),
  };
}

function checkFacts({ facts }: RulePack, atHand: FactKinds, suggest: Suggest): readonly Problem[] {
  const names = [...atHand.keys()];
  return Object.entries(facts).flatMap(([fact, { kind }]): Problem[] => {
    const found = atHand.get(fact);
    const at = ['facts', fact];
    if (!found) return [{ at, ...strangerOf('missingFact', fact, suggest(fact, names)) }];
    if (found.kind === kind) return [];
    const values = { fact, wanted: kind };
    return [
      { code: 'factKindDiffers', at: [...at, 'kind'], found: found.kind, expected: [found.kind], values },
    ];
  });
}

/** Every comparison of a pack as written: a named condition is there once, not at every mention. */
export function placedLeaves(pack: RulePack): readonly Placed<Leaf>[] {
  return placedConditions(pack).flatMap(leavesOf);
}

function placedConditions({ conditions = {}, rules }: RulePack): readonly Placed<Condition>[] {
  return [
    ...Object.entries(conditions).map(([name, it]) => ({ it, at: ['conditions', name] })),
    ...rules.map(({ name, conditions: it }, index) => ({
      it,
      at: ['rules', index, 'conditions'],
      rule: name,
    })),
  ];
}

function leavesOf({ it, at, ...rest }: Placed<Condition>): readonly Placed<Leaf>[] {
  const below = (child: Condition, ...steps: readonly (string | number)[]) =>
    leavesOf({ ...rest, it: child, at: [...at, ...steps] });
  if ('all' in it) return it.all.flatMap((child, index) => below(child, 'all', index));
  if ('any' in it) return it.any.flatMap((child, index) => below(child, 'any', index));
  if ('not' in it) return below(it.not, 'not');
  return 'condition' in it ? [] : [{ ...rest, it, at }];
}
