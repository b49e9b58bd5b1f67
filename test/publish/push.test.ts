/** The real clasp pushes what `npm run build` made to a server that speaks Google's API, and the pushed script runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalNames } from '../../src/build/stubs';
import { functionCatalog } from '../../src/protocol/functionCatalog';
import { someOrders } from '../addon/someOrders';
import { notesOf, openWorkbook, pictureOf } from '../addon/workbook';
import { root } from '../sourceFiles';
import { type ClaspFolder, openClaspFolder } from './claspFolder';
import { pushedScript } from './pushedScript';
import { createScriptApi, type ScriptApi } from './scriptApi';
import { type ServedApi, serveScriptApi } from './serveScriptApi';

const intended = ['dist/Code.js', 'dist/Editor.html', 'dist/Sidebar.html', 'dist/appsscript.json'];

let api: ScriptApi;
let served: ServedApi;
let folder: ClaspFolder;

/** A clone whose owner is logged in and has a script. */
async function start() {
  api = createScriptApi();
  served = await serveScriptApi(api);
  folder = openClaspFolder(served.url);
  folder.logIn();
  folder.nameScript(api.create('Fenlei'));
}

async function stop() {
  folder.close();
  await served.close();
}

const project = () => {
  const found = api.projects.get(folder.scriptId());
  if (!found) throw new Error('no project was made');
  return found;
};

describe('a push', () => {
  let said: string;

  beforeAll(async () => {
    await start();
    ({ said } = await folder.clasp('push', '--force'));
  });
  afterAll(stop);

  test('stores exactly the four files that were built, byte for byte', () => {
    expect(said).toContain('Pushed 4 files');
    const stored = project().files.map(({ name, type, source }) => [name, type, source]);
    const built = (file: string) => readFileSync(join(root, file), 'utf8');
    expect(stored).toEqual([
      ['appsscript', 'JSON', built('dist/appsscript.json')],
      ['Code', 'SERVER_JS', built('dist/Code.js')],
      ['Editor', 'HTML', built('dist/Editor.html')],
      ['Sidebar', 'HTML', built('dist/Sidebar.html')],
    ]);
  });

  test('a token that ran out is renewed, and nobody but Google is asked', () => {
    expect(api.asked[0]).toBe('POST oauth2.googleapis.com/token');
    expect(new Set(api.asked.map((line) => line.replace(/^\w+ |\/.*/g, '')))).toEqual(
      new Set(['oauth2.googleapis.com', 'script.googleapis.com']),
    );
  });

  test('Google finds every function of the catalogues, with its parameters, and no other', () => {
    const { json } = api.answer({
      method: 'GET',
      host: 'script.googleapis.com',
      path: `/v1/projects/${folder.scriptId()}/content`,
      authorization: 'Bearer access-token',
      body: '',
    });
    const { files } = json as {
      files: { functionSet?: { values: { name: string; parameters: string[] }[] } }[];
    };
    const found = files.flatMap(({ functionSet }) => functionSet?.values ?? []);
    expect(found.map(({ name }) => name)).toEqual(globalNames);
    for (const [name, { parameters }] of Object.entries(functionCatalog))
      expect(found.find((one) => one.name === name)?.parameters).toEqual(
        parameters.map((parameter) => parameter.name),
      );
  });

  test('the pushed script does to a workbook what the built one does', () => {
    const opened = [undefined, pushedScript(project().files)].map((script) =>
      openWorkbook({ Orders: someOrders(60) }, script && { script }),
    );
    const results = opened.map(({ backend, host, run, pages }) => {
      const menu = host.open();
      const outcome = run();
      const customers = pictureOf(backend, 'Customers');
      const formula = host.customFunction('ABC_TIER', [[[100], [15], [5]]]);
      host.runMenuItem('openSidebar');
      return { menu, outcome, customers, notes: notesOf(backend, 'Customers'), formula, pages };
    });
    expect(results[1]).toEqual(results[0]);
    expect(results[1]?.outcome.status).toBe('applied');
    expect(results[1]?.customers).toContain('Champions');
    expect(results[1]?.formula).toEqual([['A'], ['B'], ['C']]);
    expect(results[1]?.pages[0]?.html).toContain('<div id="root">');
  });

  test('a second push finds nothing to do', async () => {
    expect((await folder.clasp('push', '--force')).said).toContain('Script is already up to date.');
  });

  test('a version stays as it was, and can be deployed', async () => {
    const versioned = project().files;
    expect(await folder.clasp('create-version', 'First')).toMatchObject({ exitCode: 0 });
    folder.write('dist/Code.js', `${folder.read('dist/Code.js')}\n`);
    expect((await folder.clasp('push', '--force')).said).toContain('Pushed 4 files');
    expect(project().files).not.toEqual(versioned);
    expect(project().versions).toEqual([{ description: 'First', files: versioned }]);
    expect((await folder.clasp('list-versions')).said).toContain('First');
    expect((await folder.clasp('create-deployment', '--versionNumber', '1')).exitCode).toBe(0);
    expect(project().deployments).toEqual([{ id: 'deployment-1', versionNumber: 1 }]);
  });
});

describe('what is pushed', () => {
  beforeAll(start);
  afterAll(stop);

  test('is the four files, whatever else lies in dist', async () => {
    const stray = [
      'dist/Code.js.map',
      'dist/extra.js',
      'dist/orders.csv',
      'dist/pages/Old.html',
      'dist/.env',
    ];
    for (const path of stray) folder.write(path, '1');
    const { exitCode, said } = await folder.clasp('show-file-status', '--json');
    expect(exitCode).toBe(0);
    const { filesToPush, untrackedFiles } = JSON.parse(said);
    expect([...filesToPush].sort()).toEqual(intended);
    expect(untrackedFiles).toEqual(expect.arrayContaining(stray.filter((path) => !path.includes('pages'))));
    expect(untrackedFiles).toContain('dist/pages/');
    expect((await folder.clasp('push', '--force')).said).toContain('Pushed 4 files');
  });
});

describe('what Google refuses', () => {
  beforeEach(async () => {
    await start();
    return stop;
  });

  const broken = (line: string) => `function first() {\n  return 1;\n}\n${line}\nfunction last() {}\n`;

  test.each([
    [
      'a private field',
      'dist/Code.js',
      broken('class Account { #sum = 0; }'),
      "Unexpected character '#' line: 4",
    ],
    [
      'a static field',
      'dist/Code.js',
      broken('class Account { static sum = 0; }'),
      'Unexpected token line: 4',
    ],
    ['optional chaining left as it is', 'dist/Code.js', broken('first()?.sum;'), 'Unexpected token line: 4'],
    ['a mistake', 'dist/Code.js', broken('const sum = ;'), 'Unexpected token line: 4'],
    ['a module', 'dist/Code.js', broken('export const sum = 0;'), "'import' and 'export' may appear only"],
  ])('%s: clasp tells the line and the file, and nothing is stored', async (_, path, text, says) => {
    const before = project().files;
    folder.write(path, text);
    const { exitCode, said } = await folder.clasp('push', '--force');
    expect(exitCode).toBe(1);
    expect(said).toContain(`Syntax error: SyntaxError: ${says}`);
    expect(said).toMatch(/line: \d+ file: Code\.gs/);
    expect(project().files).toEqual(before);
  });

  test.each([
    [
      'a field that no manifest has',
      (manifest: object) => ({ ...manifest, filePushOrder: [] }),
      '"appsscript.json" has errors: Invalid manifest: unknown fields: [filePushOrder]',
    ],
    [
      'an engine that is gone',
      (manifest: object) => ({ ...manifest, runtimeVersion: 'RHINO' }),
      'invalid argument',
    ],
    [
      'a zone that is none',
      (manifest: object) => ({ ...manifest, timeZone: 'Mars/Base' }),
      'invalid argument',
    ],
  ])('in the manifest %s', async (_, change, says) => {
    const before = project().files;
    folder.write(
      'dist/appsscript.json',
      JSON.stringify(change(JSON.parse(folder.read('dist/appsscript.json')))),
    );
    const { exitCode, said } = await folder.clasp('push', '--force');
    expect(exitCode).toBe(1);
    expect(said).toContain(says);
    expect(project().files).toEqual(before);
  });

  test('no manifest', async () => {
    folder.remove('dist/appsscript.json');
    const { exitCode, said } = await folder.clasp('push', '--force');
    expect(exitCode).toBe(1);
    expect(said).toContain('Project contents must include a manifest file named appsscript.');
  });

  test.each([
    [
      'a page named like the script',
      'Code.html',
      'A file with this name already exists in the current project: Code',
    ],
    ['a page that kept its extension', 'Sidebar.html.html', 'Request contains an invalid argument.'],
  ])('%s', async (_, name, says) => {
    folder.write(`dist/${name}`, '<p></p>');
    folder.write('.claspignore', `${folder.read('.claspignore')}\n!${name}\n`);
    const { exitCode, said } = await folder.clasp('push', '--force');
    expect(exitCode).toBe(1);
    expect(said).toContain(says);
    expect(project().files.map((file) => file.name)).toEqual(['appsscript']);
  });

  test('somebody whose login is no longer good', async () => {
    folder.logIn('revoked');
    const { exitCode, said } = await folder.clasp('push', '--force');
    expect(exitCode).toBe(1);
    expect(said).toContain('invalid_grant');
    expect(project().files).toHaveLength(1);
  });

  test('a script that is not there', async () => {
    folder.nameScript('elsewhere');
    expect(await folder.clasp('push', '--force')).toEqual({
      exitCode: 1,
      said: expect.stringContaining('Requested entity was not found.'),
    });
  });
});

test('a page pushed under another name is missed when the menu asks for it', () => {
  const pages = pushedScript([
    { name: 'appsscript', type: 'JSON', source: '{}' },
    { name: 'Code', type: 'SERVER_JS', source: readFileSync(join(root, 'dist/Code.js'), 'utf8') },
    { name: 'sidebar', type: 'HTML', source: '<p></p>' },
  ]);
  const { host } = openWorkbook({ Orders: someOrders(5) }, { script: pages });
  expect(() => host.runMenuItem('openSidebar')).toThrow('No HTML file named Sidebar was found.');
});
