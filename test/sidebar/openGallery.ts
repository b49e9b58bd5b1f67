/** The gallery in Chromium, as wide as a sidebar. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { root } from '../sourceFiles';

export interface OpenGallery {
  readonly page: Page;
  readonly names: readonly string[];
  readonly consoleErrors: readonly string[];
  readonly show: (name: string, language: string) => Promise<void>;
}

export async function openGallery(browser: Browser): Promise<OpenGallery> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  const consoleErrors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  await page.setContent(await galleryHtml());
  await page.addScriptTag({
    content: readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'),
  });
  const names = await page.evaluate<readonly string[]>('gallery.names');
  const show = async (name: string, language: string) => {
    await page.setViewportSize({ width: 300, height: 700 });
    await page.evaluate(`gallery.show(${JSON.stringify(name)}, ${JSON.stringify(language)})`);
  };
  return { page, names, consoleErrors, show };
}

/** In development mode, so that React says what it does not like. */
async function galleryHtml(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['test/sidebar/gallery/main.tsx'],
    outdir: 'gallery',
    bundle: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const shell = readFileSync(join(root, 'src/sidebar/page.html'), 'utf8');
  return shell
    .replace('<style></style>', () => `<title>Gallery</title><style>${textOf('.css')}</style>`)
    .replace(
      '<script></script>',
      () => `<script>${textOf('.js').replace(/<\/script/g, '<\\/script')}</script>`,
    );
}
