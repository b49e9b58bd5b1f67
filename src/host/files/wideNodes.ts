/** Parts of worksheets that exceljs takes apart cell by cell, whatever their size. */
import { parseA1, referenceRect } from '../a1';
import type { ZipText } from './zipText';

const REFERENCES = {
  dataValidations: /<(?:\w+:)?dataValidation [^>]*\bsqref="([^"]*)"/g,
  mergeCells: /<(?:\w+:)?mergeCell [^>]*\bref="([^"]*)"/g,
} as const;

/** As many as two whole columns; every cell costs some hundred bytes. */
const MOST_CELLS = 2_100_000;
const WHOLE_SHEET = { rows: 1_048_576, columns: 16_384 };

/** Those of them that reach over so many cells that reading them would take the memory: they are left out. */
export function findWideNodes(zip: ZipText): readonly (keyof typeof REFERENCES)[] {
  const sheets = zip.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  const names = Object.keys(REFERENCES) as (keyof typeof REFERENCES)[];
  return names.filter((name) => {
    const cells = sheets.flatMap((sheet) =>
      Array.from(zip.text(sheet).matchAll(REFERENCES[name]), countCells),
    );
    return cells.reduce((sum, count) => sum + count, 0) > MOST_CELLS;
  });
}

function countCells([, references = '']: RegExpMatchArray): number {
  return references.split(/\s+/).reduce((sum, text) => {
    const reference = parseA1(text);
    if (!reference) return sum;
    const { rows, columns } = referenceRect(reference, WHOLE_SHEET);
    return sum + rows * columns;
  }, 0);
}
