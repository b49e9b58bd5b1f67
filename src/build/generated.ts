/** Every file that holds generated parts, as it should be: `npm run generate` writes them, a test compares them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RulePack } from '../core/rules/pack';
import { packSchema } from '../core/rules/schema/packSchema';
import {
  decoratorTable,
  factTable,
  functionTable,
  limitWords,
  operatorTable,
  packTable,
  schemeTable,
} from './readmeTables';

/** Paths from the root, with the text that the file should have. */
export function generatedFiles(root: string): Readonly<Record<string, string>> {
  return {
    'README.md': withParts(root, 'README.md', {
      functions: functionTable(),
      packs: packTable(readPacks(root)),
      options: schemeTable(),
    }),
    'rules/README.md': withParts(root, 'rules/README.md', {
      facts: factTable(),
      operators: operatorTable(),
      decorators: decoratorTable(),
      limits: limitWords(),
    }),
    'rules/rule-pack.schema.json': `${JSON.stringify(packSchema, null, 2)}\n`,
  };
}

function withParts(root: string, file: string, parts: Readonly<Record<string, string>>): string {
  const text = readFileSync(join(root, file), 'utf8');
  return Object.entries(parts).reduce(
    (whole, [name, part]) => replacePart(whole, { file, name, part }),
    text,
  );
}

function readPacks(root: string): readonly RulePack[] {
  return readdirSync(join(root, 'rules'))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(root, 'rules', file), 'utf8')) as RulePack);
}

interface Part {
  readonly file: string;
  readonly name: string;
  readonly part: string;
}

/** Generated text stands between two marks that name the command making it. */
function replacePart(text: string, { file, name, part }: Part): string {
  const begin = `<!-- ${name}: made by npm run generate -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} lacks the marks "${begin}" and "${end}".`);
  return `${text.slice(0, from)}${begin}\n${part}\n${text.slice(to)}`;
}
