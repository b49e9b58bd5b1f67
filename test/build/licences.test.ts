/** The audit of dependencies: what may be handed out, where packages come from, and what runs on installing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BundledPackages, readBundledPackages } from '../../src/build/bundledPackages';
import { licenceOf, licenceReport } from '../../src/build/licenceReport';
import { handedOut, installScripts, unstated, usedOnly } from '../../src/build/licenceRules';
import { type LockedPackage, packageName, parseLock } from '../../src/build/packageLock';
import { root } from '../sourceFiles';

const lock = parseLock(readFileSync(join(root, 'package-lock.json'), 'utf8'));
let bundled: BundledPackages;

beforeAll(async () => {
  bundled = await readBundledPackages(root);
});

const lockWith = (name: string, locked: Partial<LockedPackage>) =>
  new Map(lock).set(`node_modules/${name}`, { version: '1.0.0', ...locked });

describe('licences', () => {
  test('LICENCES.md is up to date: run npm run licences', () => {
    expect(readFileSync(join(root, 'LICENCES.md'), 'utf8')).toBe(licenceReport(lock, bundled));
  });

  test('whatever is handed out may be', () => {
    const inside = bundled.insideExceljs.map((name) => `node_modules/${name}`).filter((one) => lock.has(one));
    const folders = [...[...bundled.files.values()].flat(), ...inside];
    expect(folders.length).toBeGreaterThan(100);
    expect(folders.filter((folder) => !handedOut.has(licenceOf(lock, folder)))).toEqual([]);
  });

  test('whatever is used to build and test may be', () => {
    const refused = [...lock.keys()].filter((folder) => !usedOnly.has(licenceOf(lock, folder)));
    expect(refused.map(packageName)).toEqual(['buffers']);
  });

  test('the lock file states what the installed packages state', () => {
    const stated = [...lock].flatMap(([folder, { license }]) => {
      const file = join(root, folder, 'package.json');
      if (!existsSync(file)) return [];
      const { license: own } = JSON.parse(readFileSync(file, 'utf8')) as { readonly license?: string };
      return own === license ? [] : [`${folder}: ${own}, locked as ${license}`];
    });
    expect(stated).toEqual([]);
  });

  test('the packages that state none are known by name', () => {
    const silent = [...lock]
      .filter(([, { license }]) => license === undefined)
      .map(([folder]) => packageName(folder));
    expect(silent.sort()).toEqual(Object.keys(unstated).sort());
  });

  test('a package under another licence, or under none, would be found', () => {
    const folder = 'node_modules/new';
    expect(usedOnly.has(licenceOf(lockWith('new', { license: 'GPL-3.0' }), folder))).toBe(false);
    expect(usedOnly.has(licenceOf(lockWith('new', {}), folder))).toBe(false);
    expect(licenceReport(lockWith('new', { license: 'GPL-3.0' }), bundled)).toContain(
      '**GPL-3.0** (1): new 1.0.0.',
    );
  });

  test('one package goes into the script that is pushed', () => {
    expect(bundled.files.get('Code.js')).toEqual(['node_modules/json-rules-engine']);
  });
});

describe('the lock file', () => {
  test('names no address, and a checksum for every package', () => {
    const locked = [...lock];
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  test('lets only these packages run a script when they are installed', () => {
    const running = [...lock]
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([folder]) => folder);
    expect(running.map(packageName).sort()).toEqual(Object.keys(installScripts).sort());
  });
});
