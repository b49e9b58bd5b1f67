/** `npm run build`: dist/Code.js, its pages and dist/appsscript.json, exactly what clasp pushes. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { builtInPacks } from './src/build/builtInPacks';
import { checkBundle, checkInputs } from './src/build/bundleGate';
import { buildPage, checkPage, checkPageInputs, pageLimit, pages } from './src/build/sidebarPages';
import { bundleName, renderStubs } from './src/build/stubs';

/** Packs and messages in three languages make most of it; texts of packs cost nothing until one is asked for. */
const bundleLimit = 700_000;

await mkdir('dist', { recursive: true });
await mkdir('.cache', { recursive: true });
const { metafile } = await build({
  entryPoints: ['src/addon/main.ts'],
  outfile: 'dist/Code.js',
  bundle: true,
  format: 'iife',
  globalName: bundleName,
  platform: 'browser',
  target: 'es2019',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  footer: { js: renderStubs() },
  metafile: true,
  plugins: [builtInPacks],
});
await writeFile('.cache/bundle.json', JSON.stringify(metafile));
await copyFile('appsscript.json', 'dist/appsscript.json');

const code = await readFile('dist/Code.js', 'utf8');
const size = Buffer.byteLength(code);
const breaches = [...checkInputs(Object.keys(metafile.inputs)), ...checkBundle(code)];
const sizes = [['Code.js', size, bundleLimit]];
if (size > bundleLimit)
  breaches.push(
    `dist/Code.js is ${size} bytes, at most ${bundleLimit}: see .cache/bundle.json for what fills it.`,
  );
for (const name of Object.keys(pages)) {
  const page = await buildPage(name);
  await writeFile(`dist/${name}.html`, page.html);
  await writeFile(`.cache/${name}.json`, JSON.stringify(page.metafile));
  breaches.push(...checkPageInputs(name, page.metafile), ...checkPage(name, page.html));
  sizes.push([`${name}.html`, Buffer.byteLength(page.html), pageLimit]);
}
if (breaches.length > 0) {
  console.error(breaches.join('\n'));
  process.exitCode = 1;
} else if (!process.argv.includes('--quiet')) {
  for (const [file, bytes, most] of sizes)
    console.log(`dist/${file} ${Math.round(bytes / 1000)} kB, of at most ${most / 1000} kB`);
}
