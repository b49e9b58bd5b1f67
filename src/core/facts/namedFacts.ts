/** Which columns are named after facts: those that a pack declares need no other sign. */
import type { Text } from '../i18n/text';
import { type FactSpec, factCatalog } from './factCatalog';
import type { FactKind } from './factColumn';

export interface NamedFact {
  readonly kind: FactKind;
  readonly title?: Text;
}

/**
 * The column of each fact, counted from 0: its header is the fact's id or one of its titles in any language, whatever
 * the case and width of its letters. An id goes before another fact's title, the column on the left before an equal one
 * on its right. Facts without a column are left out.
 * @example [...namedFacts(['Id', 'DRINK', '饮料'], { drink: { kind: 'text' } })] // [['drink', 1]]
 */
export function namedFacts(
  header: readonly string[],
  facts: Readonly<Record<string, NamedFact>>,
): ReadonlyMap<string, number> {
  const factOf = new Map<string, string>();
  const name = (text: string, fact: string) => {
    const folded = fold(text);
    if (folded !== '' && !factOf.has(folded)) factOf.set(folded, fact);
  };
  const known = new Map<string, FactSpec>(Object.entries(factCatalog));
  for (const fact of Object.keys(facts)) name(fact, fact);
  for (const [fact, { title }] of Object.entries(facts)) {
    for (const text of Object.values({ ...title })) name(text, fact);
    for (const text of Object.values({ ...known.get(fact)?.title })) name(text, fact);
  }
  const columns = new Map<string, number>();
  header.forEach((text, column) => {
    const fact = factOf.get(fold(text));
    if (fact !== undefined && !columns.has(fact)) columns.set(fact, column);
  });
  return columns;
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
