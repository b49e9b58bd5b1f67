/** Files whose names are longer than a sidebar is wide, and whose customers share their figures. */
import rfm from '../../../rules/rfm.json';
import type { Locale } from '../../../src/core/i18n/text';
import { withSegments } from './someBefore';
import { accepted, type SomeFile } from './someSession';
import { orders, sheet } from './someSheets';

const longTitle = {
  en: 'Customers who bought often and recently and whom we would miss very much indeed',
  'zh-CN': '最近经常购买而且金额很高、一旦流失会让我们非常非常惋惜的那些最重要的老客户',
  'zh-TW': '最近經常購買而且金額很高、一旦流失會讓我們非常非常惋惜的那些最重要的老客戶',
};

export function longFile(language: Locale): SomeFile {
  const pack = accepted({
    ...rfm,
    id: 'long',
    title: longTitle,
    description: longTitle,
    segments: rfm.segments.map((segment, at) => ({
      ...segment,
      title: Object.fromEntries(Object.entries(longTitle).map(([tag, text]) => [tag, `${at + 1} ${text}`])),
    })),
  });
  const { id, cells } = orders(
    language,
    60,
    (customer) => `${'Donaudampfschifffahrtsgesellschaft'.repeat(3)} ${customer}`,
  );
  const file: SomeFile = {
    sheets: [sheet(id, 'Orders_from_all_our_shops_in_the_whole_country_2019_to_2026_final_v2', cells)],
    packs: [pack],
    settings: { packs: ['long'], colorBy: 'long' },
  };
  return withSegments(language, file, (customer, now, count) =>
    customer % 5 === 0 ? (now + 1) % count : now,
  );
}

/** Every third customer bought the same for the same amount on the same day. */
export function tiedFile(language: Locale): SomeFile {
  const { id, name, cells } = orders(language);
  const first = cells[1] ?? [];
  return {
    sheets: [
      sheet(
        id,
        name,
        cells.map((row, at) => (at > 0 && at % 2 === 0 ? [...row.slice(0, 2), ...first.slice(2)] : row)),
      ),
    ],
  };
}
