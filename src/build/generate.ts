/** `npm run generate`: writes every generated part anew. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generatedFiles } from './generated';

const root = resolve(import.meta.dirname, '../..');
for (const [path, text] of Object.entries(generatedFiles(root))) writeFileSync(join(root, path), text);
