/** A segment to begin with: an id, titles and a colour that the pack does not have yet. */
import { fill, locales, type Text } from '../../core/i18n/text';
import type { RulePack, Segment } from '../../core/rules/pack';
import { segmentColors } from '../../core/rules/segmentColors';
import { segmentTexts } from './segmentTexts';

export function newSegment({ segments }: RulePack): Segment {
  const ids = new Set(segments.map(({ id }) => id));
  const titles = new Set(segments.flatMap(({ title }) => locales.map((locale) => title[locale])));
  const colors = new Set(segments.map(({ color }) => color.toLowerCase()));
  for (let number = 1; ; number++) {
    const title = numbered(segmentTexts.newSegment, number);
    const id = `segment-${number}`;
    if (ids.has(id) || locales.some((locale) => titles.has(title[locale]))) continue;
    return { id, title, color: segmentColors.find((color) => !colors.has(color)) ?? '#ffffff', playbook: [] };
  }
}

/** The words with a number behind them from the second on. */
export function numbered(words: Text, number: number): Text {
  const template = number === 1 ? '{words}' : '{words} {number}';
  const inLanguage = (locale: keyof Text) => fill(template, { words: words[locale], number });
  return { en: inLanguage('en'), 'zh-CN': inLanguage('zh-CN'), 'zh-TW': inLanguage('zh-TW') };
}
