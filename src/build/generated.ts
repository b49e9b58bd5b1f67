/** Every file that holds generated parts, as it should be: `npm run generate` writes them, a test compares them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RulePack } from '../core/rules/pack';
import { packSchema } from './packSchema';
import { functionTable, packTable, schemeTable } from './readmeTables';

/** Paths from the root, with the text that the file should have. */
export function generatedFiles(root: string): Readonly<Record<string, string>> {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return {
    'README.md': Object.entries({
      functions: functionTable(),
      packs: packTable(readPacks(root)),
      options: schemeTable(),
    }).reduce((text, [name, part]) => replacePart(text, name, part), readme),
    'rules/rule-pack.schema.json': `${JSON.stringify(packSchema, null, 2)}\n`,
  };
}

function readPacks(root: string): readonly RulePack[] {
  return readdirSync(join(root, 'rules'))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(root, 'rules', file), 'utf8')) as RulePack);
}

/** Generated text stands between two marks that name the command making it. */
function replacePart(text: string, name: string, part: string): string {
  const begin = `<!-- ${name}: made by npm run generate -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks "${begin}" and "${end}".`);
  return `${text.slice(0, from)}${begin}\n${part}\n${text.slice(to)}`;
}
