/** Names that a workbook gives to cells, as far as exceljs can take them along. */
import { isWide } from './wideNodes';
import { xmlTags } from './xmlTags';

/** exceljs keeps names of rectangles of cells; names of constants, formulas and whole columns go. */
const RECTANGLE = /^(?:'(?:[^']|'')+'|[^'!(]+)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/;

interface DefinedName {
  readonly name: string;
  /** What it stands for, part by part. */
  readonly parts: readonly string[];
  /** Of the whole element. */
  readonly from: number;
  readonly to: number;
}

/** Whether names of the user's stand for more than exceljs keeps. */
export function hasOtherNames(workbookXml: string): boolean {
  const names = readNames(workbookXml).filter(({ name }) => !name.startsWith('_xlnm'));
  return names.some(({ parts }) => !parts.every(isRectangle)) || areWide(names);
}

/** The workbook without the names that exceljs would lose, or take apart into more cells than the memory holds. */
export function withoutOtherNames(workbookXml: string): string {
  const names = readNames(workbookXml).filter(({ name }) => !name.startsWith('_xlnm.Print_'));
  const gone = areWide(names) ? names : names.filter(({ parts }) => !parts.every(isRectangle));
  const kept = [0, ...gone.map(({ to }) => to)].map((from, index) =>
    workbookXml.slice(from, gone[index]?.from),
  );
  return kept.join('');
}

function readNames(workbookXml: string): readonly DefinedName[] {
  return Array.from(xmlTags(workbookXml, 'definedName'), ({ attributes, from, to }) => {
    const end = workbookXml.indexOf('<', to);
    const target = workbookXml.slice(to, end < 0 ? undefined : end);
    const close = /^<\/[^<>]*>/.exec(workbookXml.slice(end, end + 100))?.[0] ?? '';
    return {
      name: attributes.get('name') ?? '',
      // A comma within quotes belongs to the name of a sheet.
      parts: target.match(/(?:'[^']*'|[^',])+/g) ?? [target],
      from,
      to: end + close.length,
    };
  });
}

/** exceljs takes the sheet called `__proto__` for the prototype of all objects. */
function isRectangle(part: string): boolean {
  return RECTANGLE.test(part) && !(part.slice(0, part.lastIndexOf('!')) in {});
}

function areWide(names: readonly DefinedName[]): boolean {
  const rectangles = names.flatMap(({ parts }) => parts.filter(isRectangle));
  return isWide(rectangles.map((part) => part.slice(part.lastIndexOf('!') + 1)));
}
