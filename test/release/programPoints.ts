/** The points of the review for which another program has to run: Chromium, clasp. */
import { locales } from '../../src/core/i18n/text';
import { launchChromium } from '../browser/chromium';
import { openClaspFolder } from '../publish/claspFolder';
import { openGallery } from '../sidebar/openGallery';
import { primaryButtons } from '../sidebar/primaryButtons';
import { screenshots } from './assetSizes';
import { pictures } from './pictures';
import type { Point } from './point';

const pushed = ['dist/Code.js', 'dist/Editor.html', 'dist/Sidebar.html', 'dist/appsscript.json'];

export const programPoints: readonly Point[] = [
  {
    says: 'Each view has one primary button at most',
    check: async () => {
      const browser = await launchChromium();
      try {
        const gallery = await openGallery(browser);
        const { crowded, shown } = await primaryButtons(gallery);
        return {
          looked: `${gallery.names.length} states, ${shown} with one`,
          breaches: crowded.map((name) => `The state "${name}" shows several.`),
        };
      } finally {
        await browser.close();
      }
    },
  },
  {
    says: 'clasp would push exactly the built files',
    check: async () => {
      const folder = openClaspFolder('http://127.0.0.1:9');
      try {
        folder.nameScript('any');
        const { said } = await folder.clasp('show-file-status', '--json');
        const files = (JSON.parse(said).filesToPush as string[]).sort();
        return {
          looked: files.join(' '),
          breaches: files.join() === pushed.join() ? [] : [`Not exactly ${pushed.join(' ')}.`],
        };
      } finally {
        folder.close();
      }
    },
  },
  {
    says: 'Screenshots of each language have their size',
    check: () => pictures(locales.flatMap(screenshots)),
  },
];
