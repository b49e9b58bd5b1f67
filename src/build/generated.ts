/** Every file that holds generated parts, as it should be: `npm run generate` writes them, a test compares them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packSchema } from '../core/rules/schema/packSchema';
import { readPackFiles } from './packFiles';
import { demoCounts, packPictures } from './packPictures';
import {
  decoratorTable,
  factTable,
  featureTable,
  functionTable,
  type GoogleTimes,
  googleTimeTable,
  limitWords,
  operatorTable,
  packTable,
  pictureFile,
  priceTable,
  schemeTable,
} from './readmeTables';

/** Paths from the root, with the text that the file should have. */
export function generatedFiles(root: string): Readonly<Record<string, string>> {
  const packs = readPackFiles();
  const counts = demoCounts(packs);
  const pictures = Object.entries(packPictures(packs, counts));
  return {
    'README.md': withParts(root, 'README.md', {
      functions: functionTable(),
      packs: packTable(packs),
      features: featureTable(),
      options: schemeTable(),
      'google-times': googleTimeTable(readTimes(root)),
      prices: priceTable(),
    }),
    'rules/README.md': withParts(root, 'rules/README.md', {
      facts: factTable(),
      operators: operatorTable(),
      decorators: decoratorTable(),
      limits: limitWords(),
    }),
    'rules/rule-pack.schema.json': `${JSON.stringify(packSchema, null, 2)}\n`,
    'src/protocol/demoCounts.json': `${JSON.stringify(counts, null, 2)}\n`,
    ...Object.fromEntries(pictures.map(([id, svg]) => [pictureFile(id), svg])),
  };
}

function readTimes(root: string): readonly GoogleTimes[] {
  return JSON.parse(readFileSync(join(root, 'docs/googleTimes.json'), 'utf8'));
}

function withParts(root: string, file: string, parts: Readonly<Record<string, string>>): string {
  const text = readFileSync(join(root, file), 'utf8');
  return Object.entries(parts).reduce(
    (whole, [name, part]) => replacePart(whole, { file, name, part }),
    text,
  );
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
