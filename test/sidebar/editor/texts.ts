/** Texts that the tests of the editor begin with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFiles } from '../../rules/packFiles';
import { root } from '../../sourceFiles';

/** Every pack of the folder `rules` as it stands in its file. */
export const packTexts: readonly { readonly name: string; readonly text: string }[] = packFiles.map(
  ({ name }) => ({ name, text: readFileSync(join(root, `rules/${name}.json`), 'utf8') }),
);

/** A text with a place marked by `|`. */
export function marked(given: string): { readonly text: string; readonly place: number } {
  const place = given.indexOf('|');
  if (place < 0) throw new Error('no place is marked');
  return { text: given.slice(0, place) + given.slice(place + 1), place };
}
