/** `npm run gallery [-- PART OF A NAME]`: a picture of every state of every view, into `.cache/gallery/`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium';
import { root } from '../sourceFiles';
import { openGallery } from './openGallery';

const [part = ''] = process.argv.slice(2);
const folder = join(root, '.cache/gallery');
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const gallery = await openGallery(browser);
for (const name of gallery.names.filter((candidate) => candidate.includes(part))) {
  for (const language of ['en', 'zh-CN']) {
    await gallery.show(name, language);
    const path = join(folder, `${name.replace(/\W+/g, '-')}.${language}.png`);
    await gallery.page.screenshot({ path, fullPage: true });
    console.log(path);
  }
}
for (const error of gallery.consoleErrors) console.error(error);
await browser.close();
