/** The facts of customers as one pack asks for them: what Fenlei knows, and columns named after the pack's own facts. */
import { factTitle } from './classify';
import { purchaseFacts } from './facts/customersFromOrders';
import type { Facts } from './facts/factColumn';
import { type CustomerRows, ownFacts } from './facts/ownFacts';
import type { Problem } from './problem';
import { failure, type Result, success } from './result';
import { askedFacts } from './rules/evaluate/askedFacts';
import { compilePack } from './rules/evaluate/compilePack';
import type { RulePack } from './rules/pack';
import { schemeFacts } from './schemes/schemeOfFact';

export interface KnownFacts {
  readonly facts: Facts;
  /** The customers' sheet, `null` where there is none: a row of orders tells nothing of its customer. */
  readonly listed: CustomerRows | null;
  /** Whether purchases come from orders; a list then tells nothing of them. */
  readonly fromOrders: boolean;
}

/** A fact that Fenlei recognised or a scheme computes is never read by its name. */
export function packFacts(
  { facts, listed, fromOrders }: KnownFacts,
  pack: RulePack,
): Result<{ readonly facts: Facts; readonly problems: readonly Problem[] }> {
  const elsewhere = new Set<string>([...schemeFacts, ...(fromOrders ? purchaseFacts : [])]);
  if (!listed) {
    const missing = [...askedFacts(compilePack(pack))].filter((fact) => !elsewhere.has(fact));
    if (missing.length === 0) return success({ facts, problems: [] });
    const values = { pack: pack.title, facts: missing.map((fact) => factTitle(fact, pack)) };
    return failure({ code: 'factsOfCustomerSheet', at: [], values });
  }
  const wanted = Object.entries(pack.facts).filter(
    ([fact]) => !facts.columns.has(fact) && !elsewhere.has(fact),
  );
  const { columns, problems } = ownFacts(listed, Object.fromEntries(wanted));
  return success({ facts: { ...facts, columns: new Map([...facts.columns, ...columns]) }, problems });
}
