/** A pack of the user's own, made from another one. */
import { fill, type Locale } from '../../core/i18n/text';
import type { RulePack } from '../../core/rules/pack';
import { packLimits } from '../../core/rules/packLimits';
import { versionTexts } from './versionTexts';

/**
 * The pack under an id and titles that tell it from the original; the first number that is free is taken.
 * @example copyOfPack({ id: 'abc', title: { en: 'ABC', 'zh-CN': 'ABC', 'zh-TW': 'ABC' } }, new Set(['abc'])).id // 'abc-copy'
 */
export function copyOfPack(pack: RulePack, taken: ReadonlySet<string>): RulePack {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '-copy' : `-copy-${number}`;
    const id = pack.id.slice(0, packLimits.name - ending.length) + ending;
    if (taken.has(id)) continue;
    const words = number === 1 ? versionTexts.copyOf : versionTexts.copyNumber;
    const titled = (locale: Locale) => fill(words[locale], { title: pack.title[locale], number });
    return { ...pack, id, title: { en: titled('en'), 'zh-CN': titled('zh-CN'), 'zh-TW': titled('zh-TW') } };
  }
}
