/** The self-test as a script project: no part of it goes into `dist`, nor the other way round. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'acorn';
import { build } from 'esbuild';

const bundleName = '_selftest';

/** Sheets and the script editor see declarations only; the rest parameter lets blank arguments be counted. */
const stubs = `
/** Tries every assumption of Fenlei's local host in this spreadsheet and writes the tab "Fenlei self-test". */
function FENLEI_SELFTEST() {
  return ${bundleName}.FENLEI_SELFTEST();
}

/** Is put into cells by the self-test. */
function FENLEI_PROBE(task, ...given) {
  return ${bundleName}.FENLEI_PROBE(task, ...given);
}
`;

const manifest = {
  timeZone: 'America/New_York',
  dependencies: {},
  exceptionLogging: 'STACKDRIVER',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

/** The text of `Code.js`; not minified, since a person pastes it into an account of theirs. */
export async function buildSelftest(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/selftest/main.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: bundleName,
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: '/** @OnlyCurrentDoc */' },
    footer: { js: stubs },
  });
  const code = outputFiles[0]?.text ?? '';
  // The parser of a push is older than the engine.
  parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  return code;
}

export async function writeSelftest(root: string): Promise<void> {
  const folder = join(root, 'dist-selftest');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'Code.js'), await buildSelftest(root));
  await writeFile(join(folder, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
