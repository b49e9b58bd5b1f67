/** One portrait per customer: what each of several packs says, side by side. */
import type { Classification } from '../classify';
import { fill, type Locale, type Text } from '../i18n/text';
import { words } from '../i18n/words';

const line: Text = { en: 'Also: {classes}', 'zh-CN': '同时：{classes}', 'zh-TW': '同時：{classes}' };
const one: Text = { en: '{pack}: {segments}', 'zh-CN': '{pack}：{segments}', 'zh-TW': '{pack}：{segments}' };

/**
 * Makes the line for one customer after another, for the note beside the segment of another pack; `''` where there
 * are no further packs: "Also: ABC by amount bought: A customers · Customer lifecycle: Active".
 * @example portrait([], 'en')(0) // ''
 */
export function portrait(packs: readonly Classification[], locale: Locale): (customer: number) => string {
  return (customer) => {
    const classes = packs.map((result) =>
      fill(one[locale], {
        pack: result.pack.title[locale],
        segments: segmentTitles(result, customer, locale).join(words.listSeparator[locale]),
      }),
    );
    return classes.length === 0 ? '' : fill(line[locale], { classes: classes.join(' · ') });
  };
}

/** The segment of one customer, and where rules are collected the further ones. */
export function segmentTitles(
  { pack, segment, also }: Classification,
  customer: number,
  locale: Locale,
): readonly string[] {
  const places = [segment[customer] ?? -1, ...(also?.[customer] ?? [])];
  return places.flatMap((place) => pack.segments[place]?.title[locale] ?? []);
}
