/** A pack at a glance, for those who choose among many. */
import type { Locale } from '../../i18n/text';
import type { RulePack } from '../pack';
import { packNeeds } from './packNeeds';

export interface PackCard {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** `''` where the pack needs nothing, or cannot be read. */
  readonly needs: string;
  /** In the order of the file. */
  readonly segments: readonly { readonly title: string; readonly color: string }[];
}

export function packCard(pack: RulePack, locale: Locale): PackCard {
  return {
    id: pack.id,
    title: pack.title[locale],
    description: pack.description[locale],
    needs: packNeeds(pack, locale),
    segments: pack.segments.map(({ title, color }) => ({ title: title[locale], color })),
  };
}
