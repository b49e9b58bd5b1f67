/** What the values of Fenlei's own facts are called, where they are ids: by fact, then by value. */
import type { Text } from '../i18n/text';
import { lifecycleStages } from './lifecycleStages';
import { relationshipLevels } from './relationshipLevels';
import { valueTiers } from './valueTiers';

export const valueTitles: ReadonlyMap<string, ReadonlyMap<unknown, Text>> = new Map([
  ['lifecycle', new Map(Object.entries<Text>(lifecycleStages))],
  ['valueTier', new Map(Object.entries<Text>(valueTiers))],
  ['affordableLevel', new Map(Object.entries<Text>(relationshipLevels))],
]);
