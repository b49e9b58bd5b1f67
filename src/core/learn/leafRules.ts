/** The ends of a tree as rules that people can read: the answers on the way, put together for each fact. */
import type { Condition, FactUse, Group } from '../rules/pack';
import type { Feature } from './feature';
import type { Step } from './tree';

interface Bounds {
  low: number | null;
  high: number | null;
  is: string | boolean | null;
  readonly not: (string | boolean)[];
}

/**
 * The conditions under which a customer comes to an end, one or two for each fact on the way, facts in the order in
 * which the tree asks about them. A blank fact passes none of them, as in the tree.
 * @example conditionsOf([{ test: { fact: 'f', kind: 'below', cut: 9 }, held: true }], []) // { all: [{ fact: 'f', operator: 'lessThan', value: 9 }] }
 */
export function conditionsOf(way: readonly Step[], features: readonly Feature[]): Group {
  const bounds = new Map<string, Bounds>();
  for (const { test, held } of way) {
    const known = bounds.get(test.fact) ?? { low: null, high: null, is: null, not: [] };
    bounds.set(test.fact, known);
    if (test.kind === 'is') {
      if (held) known.is = test.value;
      else known.not.push(test.value);
    } else if (held) known.high = Math.min(known.high ?? test.cut, test.cut);
    else known.low = Math.max(known.low ?? test.cut, test.cut);
  }
  const all = [...bounds].flatMap(([fact, bound]) => {
    const feature = features.find((one) => one.fact === fact);
    return typeof bound.is === 'boolean' || typeof bound.not[0] === 'boolean'
      ? [{ fact, operator: 'equal', value: bound.is ?? !bound.not[0] }]
      : [...textConditions(fact, bound), ...numberConditions(fact, bound, feature?.whole === true)];
  });
  return { all };
}

function textConditions(fact: string, { is, not }: Bounds): readonly Condition[] {
  if (is !== null) return [{ fact, operator: 'equal', value: is }];
  if (not.length === 0) return [];
  const other: Condition =
    not.length === 1
      ? { fact, operator: 'notEqual', value: not[0] as string }
      : { fact, operator: 'notIn', value: not };
  return [other, { fact, operator: 'isBlank', value: false }];
}

function numberConditions(fact: string, { low, high }: Bounds, whole: boolean): readonly Condition[] {
  const least: Condition = { fact, operator: 'greaterThanInclusive', value: low };
  const below: Condition = { fact, operator: 'lessThan', value: high };
  if (low === null) return high === null ? [] : [below];
  if (high === null) return [least];
  if (!whole) return [least, below];
  return high - low === 1
    ? [{ fact, operator: 'equal', value: low }]
    : [{ fact, operator: 'between', value: [low, high - 1] }];
}

/** What a pack must say about a fact that its rules ask for. */
export function factUse({ title, whole, column }: Feature): FactUse {
  const kind = column.kind;
  return {
    kind,
    title,
    ...(whole ? { whole } : {}),
    ...(kind === 'boolean' ? { values: [true, false] } : {}),
  };
}
