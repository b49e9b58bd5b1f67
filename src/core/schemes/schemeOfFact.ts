/** Which scheme computes a fact. */
import { type SchemeId, schemeCatalog } from './catalog';

const schemeOf: ReadonlyMap<string, SchemeId> = new Map(
  (Object.keys(schemeCatalog) as SchemeId[]).flatMap((scheme) =>
    schemeCatalog[scheme].gives.map((fact) => [fact, scheme] as const),
  ),
);

/** Every fact that some scheme computes. */
export const schemeFacts: readonly string[] = [...schemeOf.keys()];

/**
 * The scheme that computes this fact, `null` where none does.
 * @example schemeOfFact('r') // 'rfm'
 * @example schemeOfFact('orders') // null
 */
export function schemeOfFact(fact: string): SchemeId | null {
  return schemeOf.get(fact) ?? null;
}
