/** The packs of the folder `rules`, in the order of the catalogue. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RulePack } from '../core/rules/pack';
import { parsePack } from '../core/rules/parse/parsePack';
import { packIds } from '../protocol/packCatalog';

const folder = resolve(import.meta.dirname, '../../rules');

export function readPackFiles(): readonly RulePack[] {
  return packIds.map((id) => {
    const pack = parsePack(JSON.parse(readFileSync(resolve(folder, `${id}.json`), 'utf8')));
    if (!pack.ok) throw new Error(`rules/${id}.json is no pack: see npm run pack -- rules/${id}.json`);
    return pack.value;
  });
}
