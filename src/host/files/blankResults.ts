/** Formulas that show an empty text, which exceljs cannot tell from formulas that nobody has calculated yet. */
import { xmlTags } from './xmlTags';
import type { ZipText } from './zipText';

/** `<v></v>` behind a formula is an empty text; a formula that was never calculated has no `<v>` at all. */
const BLANK = /<v(?:\/>|><\/v>)/g;
const FORMULA_ALONE = /^<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>)$/;

/** The addresses of those formulas, for a sheet by its id in the workbook. */
export function findBlankResults(zip: ZipText): (sheetId: number) => ReadonlySet<string> {
  const targets = new Map(
    Array.from(xmlTags(zip.text('xl/_rels/workbook.xml.rels'), 'Relationship'), ({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target') ?? '',
    ]),
  );
  const sheets = Array.from(xmlTags(zip.text('xl/workbook.xml'), 'sheet'), ({ attributes }) => attributes);
  return (sheetId) => {
    const sheet = sheets.find((attributes) => Number(attributes.get('sheetId')) === sheetId);
    const target = targets.get(sheet?.get('r:id')) ?? '';
    return new Set(blankCells(zip.text(`xl/${target.replace(/^\/?(?:xl\/)?/, '')}`)));
  };
}

function* blankCells(xml: string): Generator<string> {
  let done = 0;
  for (const { index, 0: blank } of xml.matchAll(BLANK)) {
    const before = xml.slice(done, index);
    done = index + blank.length;
    const start = before.lastIndexOf('<c ');
    if (start < 0) continue;
    const cell = before.slice(start);
    for (const { attributes, to } of xmlTags(cell, 'c')) {
      if (FORMULA_ALONE.test(cell.slice(to))) yield attributes.get('r') ?? '';
    }
  }
}
