/** One thing in the user's data that deserves a look, with its cell. */
import type { Json } from '../problem';
import type { QualityKind } from './qualityCatalog';

export interface Finding {
  readonly kind: QualityKind;
  readonly at: readonly [sheet: string, cell: string];
  readonly found: Json;
  /** What the sentences of the kind name beside, such as the other cell of a pair. */
  readonly values: Readonly<Record<string, string | number>>;
}
