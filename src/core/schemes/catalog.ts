/** Every scheme there is, by the id that packs and settings use. */
import { abcScheme } from './abcScheme';
import { clvScheme } from './clv/clvScheme';
import { lifecycleScheme } from './lifecycleScheme';
import { paretoScheme } from './paretoScheme';
import { rfmScheme } from './rfmScheme';
import type { Scheme } from './scheme';
import { xyzScheme } from './xyz/xyzScheme';

export const schemeCatalog = {
  abc: abcScheme,
  rfm: rfmScheme,
  lifecycle: lifecycleScheme,
  pareto: paretoScheme,
  xyz: xyzScheme,
  clv: clvScheme,
} as const satisfies Record<string, Scheme>;

export type SchemeId = keyof typeof schemeCatalog;
