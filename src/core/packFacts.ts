/** The facts of customers as one pack asks for them: what Fenlei knows, and columns named after the pack's own facts. */
import { factTitle } from './classify';
import { purchaseFacts } from './facts/customersFromOrders';
import type { Facts } from './facts/factColumn';
import { ownFacts } from './facts/ownFacts';
import type { Problem } from './problem';
import { observedFacts } from './profile/observed';
import { type AnswerSources, observedColumns } from './profile/observedColumns';
import { failure, type Result, success } from './result';
import { askedFacts } from './rules/evaluate/askedFacts';
import { compilePack } from './rules/evaluate/compilePack';
import type { RulePack } from './rules/pack';
import { schemeFacts } from './schemes/schemeOfFact';

/** `listed` is `null` where there is no customers' sheet: a row of orders tells nothing of its customer. */
export interface KnownFacts extends AnswerSources {
  /** Whether purchases come from orders; a list then tells nothing of them. */
  readonly fromOrders: boolean;
}

export interface PackFacts {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

/** {@link notAtHand}, then {@link readPackFacts}. */
export function packFacts(known: KnownFacts, pack: RulePack): Result<PackFacts> {
  const prevented = notAtHand(known, pack);
  return prevented ? failure(prevented) : success(readPackFacts(known, pack.facts));
}

/** Without a customers' sheet the facts that rules ask for decide whether the pack can run at all. */
export function notAtHand({ listed, fromOrders }: KnownFacts, pack: RulePack): Problem | null {
  if (listed) return null;
  const elsewhere = new Set([
    ...computedFacts(fromOrders),
    ...observedFacts(pack.facts).map(([fact]) => fact),
  ]);
  const missing = [...askedFacts(compilePack(pack))].filter((fact) => !elsewhere.has(fact));
  if (missing.length === 0) return null;
  const values = { pack: pack.title, facts: missing.map((fact) => factTitle(fact, pack)) };
  return { code: 'factsOfCustomerSheet', at: [], values };
}

/** A fact that Fenlei recognised or a scheme computes is never read by its name. */
export function readPackFacts(known: KnownFacts, uses: RulePack['facts']): PackFacts {
  const { facts, listed, fromOrders } = known;
  const observed = observedColumns(known, uses);
  const elsewhere = computedFacts(fromOrders);
  const wanted = Object.entries(uses).filter(
    ([fact]) => !facts.columns.has(fact) && !elsewhere.has(fact) && !observed.columns.has(fact),
  );
  const own = listed && ownFacts(listed, Object.fromEntries(wanted));
  const columns = [...(own?.columns ?? []), ...observed.columns];
  return {
    // The very same facts where nothing is added: whoever computed from them need not do so again.
    facts: columns.length === 0 ? facts : { ...facts, columns: new Map([...facts.columns, ...columns]) },
    problems: [...(own?.problems ?? []), ...observed.problems],
  };
}

function computedFacts(fromOrders: boolean): ReadonlySet<string> {
  return new Set<string>([...schemeFacts, ...(fromOrders ? purchaseFacts : [])]);
}
