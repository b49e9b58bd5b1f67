/** `npm run build`: dist/Code.js, dist/Sidebar.html and dist/appsscript.json, exactly what clasp pushes. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { checkBundle, checkInputs } from './src/build/bundleGate';
import { slimPacks } from './src/build/slimPacks';
import { bundleName, renderStubs } from './src/build/stubs';

/** Three languages of messages and packs make half of it; it still loads in a few milliseconds. */
const bundleLimit = 290_000;

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
  plugins: [slimPacks],
});
await writeFile('.cache/bundle.json', JSON.stringify(metafile));
await copyFile('appsscript.json', 'dist/appsscript.json');
await copyFile('src/sidebar/Sidebar.html', 'dist/Sidebar.html');

const code = await readFile('dist/Code.js', 'utf8');
const size = Buffer.byteLength(code);
const breaches = [...checkInputs(Object.keys(metafile.inputs)), ...checkBundle(code)];
if (size > bundleLimit)
  breaches.push(
    `dist/Code.js is ${size} bytes, at most ${bundleLimit}: see .cache/bundle.json for what fills it.`,
  );
if (breaches.length > 0) {
  console.error(breaches.join('\n'));
  process.exitCode = 1;
} else if (!process.argv.includes('--quiet')) {
  console.log(`dist/Code.js ${Math.round(size / 1000)} kB, of at most ${bundleLimit / 1000} kB`);
}
