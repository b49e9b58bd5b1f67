import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles } from '../src/build/generated';
import { root } from './sourceFiles';

/** JSON is compared as data, since the formatter has its own line breaks. */
const canonical = (path: string, text: string) => (path.endsWith('.json') ? JSON.parse(text) : text);

test.each(Object.entries(generatedFiles(root)))(
  'the generated parts of %s are up to date: run npm run generate',
  (path, wanted) => {
    expect(canonical(path, readFileSync(join(root, path), 'utf8'))).toEqual(canonical(path, wanted));
  },
);
