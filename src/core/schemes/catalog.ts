/** Every scheme there is, by the id that packs and settings use. */
import { abcScheme } from './abcScheme';
import { lifecycleScheme } from './lifecycleScheme';
import { rfmScheme } from './rfmScheme';
import type { Scheme } from './scheme';

export const schemeCatalog = {
  abc: abcScheme,
  rfm: rfmScheme,
  lifecycle: lifecycleScheme,
} as const satisfies Record<string, Scheme>;

export type SchemeId = keyof typeof schemeCatalog;
