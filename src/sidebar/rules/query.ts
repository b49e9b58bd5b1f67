/** Conditions as react-querybuilder keeps them. Only `toQuery` and `fromQuery` know what stands for what. */
import type { RuleGroupType, RuleType } from 'react-querybuilder';

/**
 * `all`, `any`: as in a pack. `notAll`, `none`: those under a `not`. `not`: a `not` around anything else. `only`: a
 * named condition alone, which a pack may write where the editor needs a group.
 */
export type Combinator = 'all' | 'any' | 'notAll' | 'none' | 'not' | 'only';

/** A leaf, or the mention of a named condition. */
export type QueryRule = RuleType<string, string>;
export type Query = RuleGroupType<QueryRule, string>;

const factPrefix = 'fact ';
const conditionPrefix = 'condition ';

/** The operator of a mention: its only one. */
export const holds = 'holds';

export function factField(fact: string): string {
  return factPrefix + fact;
}

export function conditionField(name: string): string {
  return conditionPrefix + name;
}

/** @example fieldOf('fact orders') // { fact: 'orders' } */
export function fieldOf(field: string): { readonly fact: string } | { readonly condition: string } {
  return field.startsWith(conditionPrefix)
    ? { condition: field.slice(conditionPrefix.length) }
    : { fact: field.slice(factPrefix.length) };
}

export function isQuery(item: Query | QueryRule): item is Query {
  return 'rules' in item;
}
