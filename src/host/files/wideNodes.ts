/** Parts of a workbook that exceljs takes apart cell by cell, whatever their size. */
import { parseA1, referenceRect } from '../a1';
import { xmlTags } from './xmlTags';
import type { ZipText } from './zipText';

const REFERENCES = {
  dataValidations: ['dataValidation', 'sqref'],
  mergeCells: ['mergeCell', 'ref'],
} as const;

/** As many as two whole columns; every cell costs some hundred bytes. */
const MOST_CELLS = 2_100_000;
const WHOLE_SHEET = { rows: 1_048_576, columns: 16_384 };
export const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;

/** Those of them that reach over so many cells that reading them would take the memory: they are left out. */
export function findWideNodes(zip: ZipText): readonly (keyof typeof REFERENCES)[] {
  const sheets = zip.names.filter((name) => SHEETS.test(name));
  const names = Object.keys(REFERENCES) as (keyof typeof REFERENCES)[];
  return names.filter((name) => {
    const [tag, attribute] = REFERENCES[name];
    const references = sheets.flatMap((sheet) =>
      Array.from(xmlTags(zip.text(sheet), tag), ({ attributes }) =>
        (attributes.get(attribute) ?? '').trim().split(/\s+/),
      ),
    );
    return isWide(references.flat());
  });
}

/** Whether these references are too much to be taken apart cell by cell; one that nobody can read is. */
export function isWide(references: readonly string[]): boolean {
  return references.reduce((sum, reference) => sum + countCells(reference), 0) > MOST_CELLS;
}

function countCells(text: string): number {
  const reference = parseA1(text);
  if (!reference) return text === '' ? 0 : Number.POSITIVE_INFINITY;
  const { rows, columns } = referenceRect(reference, WHOLE_SHEET);
  return rows * columns;
}
