/** Every scheme there is, by the id that packs and settings use. */
import { abcScheme } from './abcScheme';
import { clvScheme } from './clv/clvScheme';
import { kmeansScheme } from './kmeansScheme';
import { lifecycleScheme } from './lifecycleScheme';
import { paretoScheme } from './paretoScheme';
import { potentialScheme } from './potentialScheme';
import { relationshipScheme } from './relationshipScheme';
import { rfmScheme } from './rfmScheme';
import type { Scheme } from './scheme';
import { seriesScheme } from './seriesScheme';
import { valueScheme } from './valueScheme';
import { xyzScheme } from './xyz/xyzScheme';

export const schemeCatalog = {
  abc: abcScheme,
  rfm: rfmScheme,
  lifecycle: lifecycleScheme,
  pareto: paretoScheme,
  xyz: xyzScheme,
  clv: clvScheme,
  'series-index': seriesScheme,
  value: valueScheme,
  potential: potentialScheme,
  'relationship-level': relationshipScheme,
  kmeans: kmeansScheme,
} as const satisfies Record<string, Scheme>;

export type SchemeId = keyof typeof schemeCatalog;
