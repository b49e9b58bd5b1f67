/** All parts of a query, each with its id and its condition: what is counted. */
import type { Condition } from '../../core/rules/pack';
import { toCondition } from './fromQuery';
import { isQuery, type Query, type QueryRule } from './query';

export interface Part {
  readonly id: string;
  readonly condition: Condition;
}

/** Groups before what is in them; of a group without conditions nothing can be counted, so it is left out. */
export function partsOf(query: Query): readonly Part[] {
  return walk(query, []);
}

function walk(item: Query | QueryRule, path: readonly number[]): readonly Part[] {
  const part = { id: idAt(path), condition: toCondition(item) };
  if (!isQuery(item)) return [part];
  const below = item.rules.flatMap((child, place) => walk(child, [...path, place]));
  return below.length === 0 ? [] : [part, ...below];
}

/** The id that `toQuery` gives to the part at a path. */
export function idAt(path: readonly number[]): string {
  return path.length === 0 ? 'root' : `/${path.join('/')}`;
}
