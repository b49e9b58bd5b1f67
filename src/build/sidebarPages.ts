/** Bundles the add-on's pages, each one HTML file that holds all it needs, and judges what HtmlService would make of it. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { shortTexts } from './shortTexts';

const root = resolve(import.meta.dirname, '../..');

/** By the names under which the add-on asks HtmlService for them. */
export const pages = {
  Sidebar: 'src/sidebar/main.tsx',
  Editor: 'src/sidebar/editor/main.ts',
} as const;

export type PageName = keyof typeof pages;

/** Bytes of one page: a sidebar that opens slowly is not opened. */
export const pageLimit = 900_000;

export interface BuiltPage {
  readonly html: string;
  readonly metafile: Metafile;
}

export async function buildPage(name: PageName): Promise<BuiltPage> {
  const shell = await readFile(resolve(root, 'src/sidebar/page.html'), 'utf8');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [pages[name]],
    outdir: 'page',
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // Pages run in browsers; only the script meets a parser that knows nothing newer than 2019.
    target: 'es2020',
    jsx: 'automatic',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    // HtmlService takes what looks like a comment out of template literals.
    supported: { 'template-literal': false },
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const script = withoutBackticks(shortTexts(textOf('.js'))).replace(/<!--/g, '<\\!--');
  return {
    html: shell
      .replace('<style></style>', () => `<style>${textOf('.css')}</style>`)
      .replace('<script></script>', () => `<script>${script}</script>`),
    metafile,
  };
}

/** Without template literals every backtick stands in a text or a pattern, where its number means the same. */
function withoutBackticks(script: string): string {
  return script.replace(/\\?`/g, '\\x60');
}

/** Each breach is one sentence that says how to mend it. */
export function checkPage(name: string, html: string): readonly string[] {
  const scripts = Array.from(
    html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g),
    ([, script = '']) => script,
  );
  const breaches = forbidden
    .filter(({ pattern }) => scripts.some((script) => pattern.test(script)))
    .map(({ what }) => `dist/${name}.html holds ${what} in its script, which HtmlService would spoil.`);
  const ends = html.match(/<\/script/gi)?.length ?? 0;
  if (ends !== scripts.length) breaches.push(`dist/${name}.html ends a script within a script.`);
  if (/\s(src|href)\s*=\s*["']?(https?:)?\/\//i.test(html.replace(/<script[\s\S]*?<\/script>/g, '')))
    breaches.push(`dist/${name}.html loads something from elsewhere: put it into the page.`);
  const size = Buffer.byteLength(html);
  if (size > pageLimit)
    breaches.push(
      `dist/${name}.html is ${size} bytes, at most ${pageLimit}: see .cache/${name}.json for what fills it.`,
    );
  return breaches;
}

const forbidden = [
  { what: 'a backtick', pattern: /`/ },
  { what: 'a scriptlet mark (<? or ?>)', pattern: /<\?|\?>/ },
  { what: 'an HTML comment', pattern: /<!--/ },
] as const;

/** Folders and packages whose code may end up in a page. */
const allowedInputs = [
  'src/core/',
  'src/protocol/',
  'src/sidebar/',
  'node_modules/json-rules-engine/dist/',
  ...[
    'react',
    'react-dom',
    'scheduler',
    'react-querybuilder',
    '@react-querybuilder',
    '@reduxjs/toolkit',
    'redux',
    'redux-thunk',
    'react-redux',
    'immer',
    'numeric-quantity',
    'reselect',
    'use-sync-external-store',
    '@codemirror',
    '@lezer',
    '@marijn/find-cluster-break',
    'style-mod',
    'w3c-keyname',
    'crelt',
  ].map((name) => `node_modules/${name}/`),
];

export function checkPageInputs(name: string, { inputs }: Metafile): readonly string[] {
  return Object.keys(inputs)
    .filter((path) => !path.startsWith('<') && !allowedInputs.some((folder) => path.startsWith(folder)))
    .map(
      (path) =>
        `dist/${name}.html holds ${path}, which src/build/sidebarPages.ts does not list: do without the package, or list it with its reason in the README.`,
    );
}
