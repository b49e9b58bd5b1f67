/** The built-in packs, in the order and the groups in which people choose among them. */
import type { Text } from '../core/i18n/text';

export interface PackGroup {
  readonly title: Text;
  /** Names of files in `rules/`. */
  readonly packs: readonly string[];
}

export const packCatalog = {
  purchases: {
    title: { en: 'From purchases', 'zh-CN': '来自购买记录', 'zh-TW': '來自購買紀錄' },
    packs: [
      'rfm',
      'abc',
      'lifecycle',
      'value',
      'potential',
      'xyz',
      'abc-xyz',
      'clv',
      'rfm-boxes',
      'rfm-8',
      'kmeans',
    ],
  },
  observed: {
    title: { en: 'Observed or asked', 'zh-CN': '来自观察和询问', 'zh-TW': '來自觀察與詢問' },
    packs: [
      'social-style',
      'conversation',
      'phone-type',
      'needs',
      'five-needs',
      'loyalty',
      'demand-type',
      'demographics',
      'buying-behaviour',
      'purchase-mode',
      'noncustomers',
    ],
  },
  decided: {
    title: { en: 'What to decide', 'zh-CN': '据此决定', 'zh-TW': '據此決定' },
    packs: ['service-level', 'relationship-level', 'four-c'],
  },
} as const satisfies Record<string, PackGroup>;

export const packIds: readonly string[] = Object.values(packCatalog).flatMap(({ packs }) => packs);
