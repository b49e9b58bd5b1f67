/** The points of the review that concern what is shown in the Marketplace (docs/store). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales, type Text } from '../../src/core/i18n/text';
import { menuCatalog } from '../../src/protocol/menuCatalog';
import { openWorkbook } from '../addon/workbook';
import { faultsOfText } from '../i18n/faultsOfText';
import { textsIn } from '../i18n/textsIn';
import { packFiles } from '../rules/packFiles';
import { root } from '../sourceFiles';
import { banners, icons } from './assetSizes';
import { pictures } from './pictures';
import type { Point } from './point';

interface Listing {
  readonly name: string;
  readonly category: string;
  readonly shortDescription: Text;
  readonly description: Text;
  readonly postInstallTip: Text;
  readonly scopes: Readonly<Record<string, string>>;
}

const parsed = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const manifest = parsed('dist/appsscript.json');
const listing: Listing = parsed('docs/store/listing.json');

export const listingPoints: readonly Point[] = [
  {
    says: 'Fenlei has one name everywhere, without a version, a mark of punctuation or a product of Google’s',
    check: () => {
      const { host, pages } = openWorkbook({ Orders: [['a']] });
      host.runMenuItem('openSidebar');
      const names = [listing.name, ...pages.map(({ title }) => title)];
      return {
        looked: names.join(', '),
        breaches: names.flatMap((name) => [
          ...(name === names[0] ? [] : [`The sidebar is called ${name}.`]),
          ...(name.length <= 50 && /^\p{Lu}\p{L}+$/u.test(name) ? [] : [`${name} is no name for a listing.`]),
          ...(/google|sheets|docs|gmail/i.test(name) ? [`${name} names a product of Google's.`] : []),
        ]),
      };
    },
  },
  {
    says: 'Each permission has its reason written down for the verification',
    check: () => ({
      looked: `${Object.keys(listing.scopes).length} reasons`,
      breaches:
        Object.keys(listing.scopes).sort().join() === [...manifest.oauthScopes].sort().join()
          ? []
          : ['docs/store/listing.json does not explain exactly the permissions of the manifest.'],
    }),
  },
  {
    says: 'The listing is complete in every language, within its limits and true to the add-on',
    check: () => {
      const texts = textsIn(listing, 'docs/store/listing.json');
      const tooLong = (field: 'shortDescription' | 'description', most: number) =>
        locales
          .filter((language) => listing[field][language].length > most)
          .map((language) => `${field} in ${language} is longer than ${most} characters.`);
      const miscounted = locales.filter(
        (language) => !listing.description[language].includes(` ${packFiles.length} `),
      );
      return {
        looked: `${texts.length} texts × ${locales.length} languages`,
        breaches: [
          ...texts.flatMap(faultsOfText),
          ...tooLong('shortDescription', 200),
          ...tooLong('description', 16_000),
          ...miscounted.map(
            (language) => `The description in ${language} does not say ${packFiles.length} packs.`,
          ),
          ...locales.flatMap(wrongTip),
        ],
      };
    },
  },
  {
    says: 'Icons and banners have their sizes',
    check: () => pictures([...icons, ...banners]),
  },
];

/** The tip after installing leads to an item by the name that it has. */
function wrongTip(language: Locale): readonly string[] {
  const item = menuCatalog.openSidebar[language];
  return listing.postInstallTip[language].includes(item)
    ? []
    : [`The tip after installing in ${language} does not name the item ${item}.`];
}
