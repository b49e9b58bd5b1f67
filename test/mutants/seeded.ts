/** The source of a file with a bug in it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Mutant } from './mutants';

const rules = new URL('../../src/core/rules/', import.meta.url);

/** Where the file lies that the bug belongs into. */
export function pathOf({ file }: Mutant): string {
  return fileURLToPath(new URL(file, rules));
}

/** The file with the bug; an error where the text to change does not stand there exactly once. */
export function seeded(mutant: Mutant): string {
  const parts = readFileSync(pathOf(mutant), 'utf8').split(mutant.find);
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined)
    throw new Error(`${mutant.name}: its text stands ${parts.length - 1} times in ${mutant.file}`);
  return before + mutant.replace + after;
}
