/** The commands of the README's guide, run in its order in a fresh clone with the real clasp. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../sourceFiles';
import { type ClaspFolder, openClaspFolder } from './claspFolder';
import { createScriptApi, type ScriptApi } from './scriptApi';
import { type ServedApi, serveScriptApi } from './serveScriptApi';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, section = ''] = /^## Publish it\n([\s\S]*?)^## /m.exec(readme) ?? [];
const [forYourself = [], forOthers = []] = Array.from(
  section.matchAll(/```sh\n([\s\S]*?)```/g),
  ([, block = '']) => block.trim().split('\n'),
);

let api: ScriptApi;
let served: ServedApi;
let folder: ClaspFolder;

beforeEach(async () => {
  api = createScriptApi();
  served = await serveScriptApi(api);
  folder = openClaspFolder(served.url);
});
afterEach(async () => {
  folder.close();
  await served.close();
});

/** What takes a person or an installation is played; everything of clasp's is run. */
async function follow(commands: readonly string[]): Promise<void> {
  for (const command of commands) {
    const [, words] = /^npx clasp (.*)$/.exec(command) ?? [];
    if (/^(npm ci && )?npm run build$/.test(command)) folder.build();
    else if (words === 'login') folder.logIn();
    else if (words === undefined) throw new Error(`The guide has a command that nobody tries: ${command}`);
    else {
      const parts = Array.from(words.matchAll(/"([^"]*)"|\S+/g), ([whole, quoted]) => quoted ?? whole);
      expect(await folder.clasp(...parts), command).toMatchObject({ exitCode: 0 });
    }
  }
}

function pushed() {
  const project = api.projects.get(folder.scriptId());
  if (!project) throw new Error('the guide made no script');
  return project;
}

describe('the guide', () => {
  test('makes a spreadsheet with the built script in it', async () => {
    await follow(forYourself);
    expect(pushed().parentId).toMatch(/^file-/);
    expect(pushed().files.map(({ name }) => name)).toEqual(['appsscript', 'Code', 'Editor', 'Sidebar']);
    expect(pushed().files[0]?.source).toBe(readFileSync(join(root, 'dist/appsscript.json'), 'utf8'));
  });

  test('makes a script of its own, in the version of the package', async () => {
    await follow(forOthers);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(pushed()).toMatchObject({ title: 'Fenlei', parentId: null });
    expect(pushed().versions).toEqual([{ description: version, files: pushed().files }]);
    expect(pushed().files).toHaveLength(4);
  });

  test('builds again after clasp has put Google’s own manifest into dist', async () => {
    const upTo = forYourself.findIndex((command) => command.includes('create-script'));
    await follow(forYourself.slice(0, upTo + 1));
    expect(folder.read('dist/appsscript.json')).not.toContain('spreadsheets.currentonly');
    expect(forYourself[upTo + 1]).toBe('npm run build');
    const { said } = await folder.clasp('create-script', '--title', 'Other', '--rootDir', 'dist');
    expect(said).toContain('Project file already exists.');
    expect(api.projects.size).toBe(1);
  });
});
