/** `npm run licences`: writes LICENCES.md anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBundledPackages } from './bundledPackages';
import { licenceReport } from './licenceReport';
import { parseLock } from './packageLock';

const root = resolve(import.meta.dirname, '../..');
const lock = parseLock(readFileSync(join(root, 'package-lock.json'), 'utf8'));
writeFileSync(join(root, 'LICENCES.md'), licenceReport(lock, await readBundledPackages(root)));
