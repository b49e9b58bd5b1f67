/** Every pack of the folder `rules`, parsed and as it stands in the file: the tests of packs begin here. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RulePack } from '../../src/core/rules/pack';
import { parsePack } from '../../src/core/rules/parse/parsePack';

export interface PackFile {
  /** The file's name without `.json`. */
  readonly name: string;
  readonly json: unknown;
  readonly pack: RulePack;
}

const folder = fileURLToPath(new URL('../../rules/', import.meta.url));

export const packFiles: readonly PackFile[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
  .map((file) => {
    const json: unknown = JSON.parse(readFileSync(folder + file, 'utf8'));
    const parsed = parsePack(json);
    if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems, null, 2)}`);
    return { name: file.replace(/\.json$/, ''), json, pack: parsed.value };
  });

export function packNamed(name: string): RulePack {
  const file = packFiles.find((entry) => entry.name === name);
  if (!file) throw new Error(`no pack named ${name}`);
  return file.pack;
}
