/** Formulas that show an empty text, which exceljs cannot tell from formulas that nobody has calculated yet. */
import type { ZipText } from './zipText';

/** `<v></v>` behind a formula is an empty text; a formula that was never calculated has no `<v>` at all. */
const BLANK_RESULT = /<c [^>]*?\br="([A-Z]+\d+)"[^>]*><f(?:[^>]*\/>|[^>]*>[^<]*<\/f>)<v(?:\/>|><\/v>)/g;

/** The addresses of those formulas, for a sheet by its id in the workbook. */
export function findBlankResults(zip: ZipText): (sheetId: number) => ReadonlySet<string> {
  const targets = new Map(
    tags(zip.text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const sheets = tags(zip.text('xl/workbook.xml'), 'sheet');
  return (sheetId) => {
    const sheet = sheets.find((tag) => Number(attribute(tag, 'sheetId')) === sheetId) ?? '';
    const target = targets.get(attribute(sheet, 'r:id')) ?? '';
    const xml = zip.text(`xl/${target.replace(/^\/?(?:xl\/)?/, '')}`);
    return new Set(Array.from(xml.matchAll(BLANK_RESULT), ([, address = '']) => address));
  };
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name} [^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
