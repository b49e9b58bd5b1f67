/** Options that cannot be laid over packs without making their rules miss. */
import type { Text } from '../i18n/text';
import type { RulePack } from '../rules/pack';

/**
 * The options of a scheme that packs rely on, each with the title of the first pack that does. Where rules are written
 * for scores from 1 to n, the number of levels is theirs to say: with others, whole codes would fall through.
 * @example lockedOptions('abc', []).size // 0
 */
export function lockedOptions(scheme: string, packs: readonly RulePack[]): ReadonlyMap<string, Text> {
  const relying =
    scheme === 'rfm'
      ? packs.find(({ facts }) => scores.some((fact) => facts[fact]?.values || facts[fact]?.max))
      : undefined;
  return new Map(relying ? [['bins', relying.title]] : []);
}

const scores = ['r', 'f', 'm', 'rfm'] as const;
