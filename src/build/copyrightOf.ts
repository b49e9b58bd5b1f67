/** Whom the licence of an installed package names: MIT and its like ask that the name goes along. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of its licence that begin with "Copyright", or `''` where the package brings none. */
export function copyrightOf(packageFolder: string): string {
  const file = readdirSync(packageFolder)
    .sort()
    .find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) return '';
  const lines = readFileSync(join(packageFolder, file), 'utf8').split(/\r?\n/);
  const named = lines.filter((line) => /^\W*copyright\b.*(?:\d{4}|\(c\)|©)/i.test(line));
  return [
    ...new Set(
      named.map((line) =>
        line
          .replace(/^[\s*#]+|[\s|*]+$/g, '')
          .replace(/ ?<[^>]*@[^>]*>/g, '')
          .replaceAll('|', '/'),
      ),
    ),
  ].join('; ');
}
