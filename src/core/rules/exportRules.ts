/** A pack for json-rules-engine: what its `Engine` needs to put results in the order of the pack. */
import { askedInOrder } from './askedInOrder';
import type { Group, Rule, RulePack } from './pack';

export interface EngineRules {
  /** For `engine.addRule`, each with a priority of its own. */
  readonly rules: readonly Required<Omit<Rule, 'muted'>>[];
  /** For `engine.setCondition`, by name. */
  readonly conditions: Readonly<Record<string, Group>>;
}

/**
 * The rules in the order of asking, priorities counting down to 1, without the muted ones. Within one priority
 * json-rules-engine 7.3.1 gives results in the order in which promises settle; with a priority each, in the pack's own:
 * its first event is then the customer's segment. Fenlei's operators (`ownOperators`) must be added to the engine, and
 * blank cells handed to it as `null`. No event at all means `otherwise`.
 * @example exportRules({ rules: [] }) // { rules: [], conditions: {} }
 */
export function exportRules({ rules, conditions = {} }: Pick<RulePack, 'rules' | 'conditions'>): EngineRules {
  const asked = askedInOrder(rules);
  return {
    rules: asked.map(({ rule: { name, conditions, event } }, place) => ({
      name,
      priority: asked.length - place,
      conditions,
      event,
    })),
    conditions,
  };
}
