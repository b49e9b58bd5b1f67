/** A whole spreadsheet but for what Fenlei owns in it, and what the user's part is to be while Fenlei's columns stand. */
import type { SheetBackend } from '../../src/host/sheetBackend';
import { type Everything, everythingIn } from '../host/everythingIn';

/** The columns that Fenlei marked in the first sheet, from 0. */
export function ownColumns(backend: SheetBackend): readonly number[] {
  const sheet = backend.sheets()[0]?.id;
  return backend
    .metadata()
    .flatMap(({ location, value }) =>
      location.type === 'COLUMN' && location.sheet === sheet && JSON.parse(value).is === 'column'
        ? [location.index]
        : [],
    )
    .sort((a, b) => a - b);
}

/**
 * The sheets of the user with everything on them: Fenlei's metadata, tabs and colour rules are left out, and in its
 * columns all that cells hold, but not the columns themselves.
 */
export function usersPart(backend: SheetBackend, tabs: number, own = ownColumns(backend)): Everything {
  const { sheets, named } = everythingIn(backend);
  const hold = new Set(own);
  return {
    sheets: sheets.slice(0, tabs).map((sheet, index) => {
      if (index > 0) return sheet;
      const mask = <T>(line: readonly T[]) => line.filter((_, column) => !hold.has(column));
      return {
        ...sheet,
        cells: sheet.cells.map((layer) => layer.map(mask)) as typeof sheet.cells,
        widths: mask(sheet.widths),
        rules: sheet.rules.filter(({ values }) => !own.some((column) => names(values, column))),
      };
    }),
    metadata: [],
    named,
  };
}

/** Colour rules of Fenlei compare one cell of its own with the title of a segment. */
function names(values: readonly unknown[], column: number): boolean {
  const [letters] = /(?<=^=\$)[A-Z]+(?=\d+=")/.exec(String(values[0])) ?? [];
  return letters !== undefined && toIndex(letters) === column;
}

function toIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
