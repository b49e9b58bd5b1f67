/** Every scheme there is, by the id that packs and settings use. */
import { abcScheme } from './abcScheme';
import { lifecycleScheme } from './lifecycleScheme';
import { paretoScheme } from './paretoScheme';
import { rfmScheme } from './rfmScheme';
import type { Scheme } from './scheme';

export const schemeCatalog = {
  abc: abcScheme,
  rfm: rfmScheme,
  lifecycle: lifecycleScheme,
  pareto: paretoScheme,
} as const satisfies Record<string, Scheme>;

export type SchemeId = keyof typeof schemeCatalog;
