/**
 * The points of Google's review (developers.google.com/workspace/marketplace/about-app-review, APPS_SCRIPT.md §15)
 * that can be read from the build and tried on the local host. The listing's are in `listingPoints.ts`, those that
 * need a browser in `viewPoints.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBundle } from '../../src/build/bundleGate';
import { checkPage } from '../../src/build/sidebarPages';
import { locales } from '../../src/core/i18n/text';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { createHost } from '../../src/host/runtime';
import { menuCatalog } from '../../src/protocol/menuCatalog';
import { someOrders } from '../addon/someOrders';
import { html, openWorkbook, code as script } from '../addon/workbook';
import { faultsOfText } from '../i18n/faultsOfText';
import { exportingFiles, moduleOf } from '../i18n/textFiles';
import { textsIn } from '../i18n/textsIn';
import { unknownAddresses } from '../privacy/addresses';
import { namedServices } from '../privacy/namedServices';
import { neededScopes } from '../privacy/neededScopes';
import { pageDoors } from '../privacy/pageDoors';
import { packFiles } from '../rules/packFiles';
import { root } from '../sourceFiles';
import { browserBoxes } from './browserBoxes';
import type { Point } from './point';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('dist/appsscript.json'));
const sizeOf = (text: string) => `${Math.round(Buffer.byteLength(text) / 1000)} kB`;

/** How an add-on's menu comes up: `onOpen` before and after its first use in a file, `onInstall` right after. */
const openings = {
  'onOpen in NONE': (language: string) => hostIn(language, true).open(),
  'onOpen in LIMITED': (language: string) => hostIn(language, false).open(),
  'onInstall in FULL': (language: string) => hostIn(language, true).install(),
};

function hostIn(userLocale: string, installed: boolean) {
  return createHost({ code: script, html, backend: createMemoryBackend(), userLocale, installed });
}

export const buildPoints: readonly Point[] = [
  {
    says: 'The menu comes up in every mode and language, from onOpen and from onInstall',
    check: () => {
      const tried = Object.entries(openings).flatMap(([how, open]) =>
        locales.map((language) => ({ how, language, menu: open(language.replace('-', '_')) })),
      );
      const breaches = tried.flatMap(({ how, language, menu }) => {
        const captions = menu.map((entry) => ('caption' in entry ? entry.caption : ''));
        const wanted = Object.values(menuCatalog).map((title) => title[language]);
        return captions.join() === wanted.join()
          ? []
          : [`${how}, ${language}: the menu is ${captions.join(', ')}.`];
      });
      return { looked: `${tried.length} openings`, breaches };
    },
  },
  {
    says: 'Every item of the menu ends in an answer or a dialog, on an empty sheet and on a full one',
    check: () => {
      const tried = locales.flatMap((language) =>
        [[], someOrders(20)].flatMap((rows) =>
          Object.keys(menuCatalog).map((item) => ({ language, item, rows })),
        ),
      );
      const breaches = tried.flatMap(({ language, item, rows }) => {
        const { host } = openWorkbook({ Orders: rows }, { userLocale: language.replace('-', '_') });
        try {
          host.runMenuItem(item);
          return [];
        } catch (error) {
          return [`${item} in ${language}, ${rows.length} rows: ${(error as Error).message}`];
        }
      });
      return { looked: `${tried.length} clicks`, breaches };
    },
  },
  {
    says: 'The manifest asks for the permissions that the script needs, and for no other',
    check: () => {
      const { scopes, faults } = neededScopes(namedServices(script));
      const same = [...scopes].sort().join() === [...manifest.oauthScopes].sort().join();
      return {
        looked: `${scopes.length} permissions`,
        breaches: same
          ? faults
          : [...faults, `Needed: ${scopes.join(' ')}. In the manifest: ${manifest.oauthScopes.join(' ')}.`],
      };
    },
  },
  {
    says: 'The script runs on V8, without libraries, advanced services or macros',
    check: () => ({
      looked: `runtimeVersion ${manifest.runtimeVersion}`,
      breaches: [
        ...(manifest.runtimeVersion === 'V8' ? [] : ['The manifest does not ask for V8.']),
        ...(Object.keys(manifest.dependencies).length === 0 ? [] : ['The manifest has dependencies.']),
        ...(manifest.sheets === undefined ? [] : ['Macros are not shipped with add-ons.']),
      ],
    }),
  },
  {
    says: 'Google’s parser takes the script, and its pages pass HtmlService unharmed',
    check: () => ({
      looked: `Code.js ${sizeOf(script)}, ${Object.entries(html)
        .map(([name, page]) => `${name}.html ${sizeOf(page)}`)
        .join(', ')}`,
      breaches: [
        ...checkBundle(script),
        ...Object.entries(html).flatMap(([name, page]) => checkPage(name, page)),
      ],
    }),
  },
  {
    says: 'Nothing is loaded from elsewhere or sent anywhere',
    check: () => {
      const pages = Object.entries(html);
      const texts = [script, ...pages.map(([, page]) => page)];
      return {
        looked: `${texts.length} files`,
        breaches: [
          ...texts.flatMap(unknownAddresses).map((address) => `${address} stands in a built file.`),
          ...pages.flatMap(([name, page]) => pageDoors(page).map((door) => `${name}.html uses ${door}.`)),
        ],
      };
    },
  },
  {
    says: 'No page interrupts with a box of the browser',
    check: () => {
      const breaches = Object.entries(html).flatMap(([name, page]) =>
        browserBoxes(page).map((box) => `${name}.html calls ${box}().`),
      );
      return { looked: `${Object.keys(html).length} pages`, breaches };
    },
  },
  {
    says: 'Every text is there in every language',
    check: async () => {
      const texts = await Promise.all(
        exportingFiles.map(async ({ file }) => textsIn(await moduleOf(file), file)),
      );
      const ofPacks = packFiles.map(({ name, json }) => textsIn(json, name));
      const all = [...texts.flat(), ...ofPacks.flat()];
      return {
        looked: `${all.length} texts × ${locales.length} languages`,
        breaches: all.flatMap(faultsOfText),
      };
    },
  },
  {
    says: 'The changes of this version are written down',
    check: () => {
      const { version } = JSON.parse(read('package.json'));
      const isTold = new RegExp(`^## ${version.replaceAll('.', '\\.')}$`, 'm').test(read('CHANGELOG.md'));
      return { looked: version, breaches: isTold ? [] : [`CHANGELOG.md has no section ${version}.`] };
    },
  },
];
