/** A folder as after a fresh clone and a build, in which the real clasp runs against the server of the tests. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../sourceFiles';
import { refreshToken } from './scriptApi';

export interface ClaspFolder {
  /** Runs clasp; it never throws. */
  clasp(...words: readonly string[]): Promise<ClaspOutcome>;
  /** As `npm run build` does it: what lies in dist is as it should be. */
  build(): void;
  /** What `clasp login` leaves; the token of access is one that ran out. */
  logIn(token?: string): void;
  /** Names the project in `.clasp.json`, as the guide says for a script that there is already. */
  nameScript(scriptId: string): void;
  readonly scriptId: () => string;
  write(path: string, text: string): void;
  read(path: string): string;
  remove(path: string): void;
  close(): void;
}

export interface ClaspOutcome {
  readonly exitCode: number;
  /** What it wrote, to either stream. */
  readonly said: string;
}

const program = join(root, 'node_modules/@google/clasp/build/src/index.js');
const preload = pathToFileURL(join(root, 'test/publish/toLocalServer.mjs')).href;

export function openClaspFolder(apiUrl: string): ClaspFolder {
  const folder = mkdtempSync(join(tmpdir(), 'fenlei-clasp-'));
  const home = join(folder, 'home');
  const at = (path: string) => join(folder, 'clone', path);
  mkdirSync(home);
  mkdirSync(at(''));
  for (const file of ['.clasp.json', '.claspignore']) cpSync(join(root, file), at(file));
  const claspFolder: ClaspFolder = {
    clasp: (...words) =>
      new Promise((resolve) => {
        const { PATH = '' } = process.env;
        const env = { PATH, HOME: home, USERPROFILE: home, FENLEI_SCRIPT_API: apiUrl };
        execFile(
          process.execPath,
          ['--import', preload, program, ...words],
          { cwd: at(''), env },
          (error, out, err) =>
            resolve({ exitCode: error ? Number(error.code ?? 1) : 0, said: `${out}${err}` }),
        );
      }),
    build: () => {
      for (const file of ['Code.js', 'Sidebar.html', 'Editor.html', 'appsscript.json'])
        cpSync(join(root, 'dist', file), at(join('dist', file)));
    },
    logIn: (token = refreshToken) => {
      const login = {
        type: 'authorized_user',
        client_id: 'id',
        client_secret: 'secret',
        refresh_token: token,
      };
      const tokens = { default: { ...login, access_token: 'old', expiry_date: 1 } };
      writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens }));
    },
    nameScript: (scriptId) => {
      const settings = JSON.parse(readFileSync(at('.clasp.json'), 'utf8'));
      writeFileSync(at('.clasp.json'), JSON.stringify({ ...settings, scriptId }));
    },
    scriptId: () => String(JSON.parse(readFileSync(at('.clasp.json'), 'utf8')).scriptId),
    write: (path, text) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    read: (path) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : ''),
    remove: (path) => rmSync(at(path)),
    close: () => rmSync(folder, { recursive: true }),
  };
  claspFolder.build();
  return claspFolder;
}
