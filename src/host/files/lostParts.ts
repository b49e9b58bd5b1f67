/** The parts of a workbook that exceljs does not carry from one file into another. */
import type { ZipText } from './zipText';

export const lostParts = ['charts', 'shapes', 'pivotTables', 'slicers', 'threads', 'names', 'rules'] as const;
export type LostPart = (typeof lostParts)[number];

const FILES = {
  charts: /^xl\/(?:charts|chartsheets)\//,
  pivotTables: /^xl\/pivotTables\//,
  slicers: /^xl\/(?:slicers|timelines)\//,
  threads: /^xl\/threadedComments\//,
} as const;

const SHAPES = /<xdr:(?:sp|cxnSp|grpSp)[ >]/;
const DUPLICATE_RULES = /<cfRule [^>]*type="(?:duplicate|unique)Values"/;
/** exceljs keeps names of rectangles of cells; names of constants, formulas and whole columns go. */
const NAMES = /<definedName [^>]*name="(?!_xlnm)[^"]*"[^>]*>([^<]*)</g;
const RECTANGLE = /^(?:'(?:[^']|'')+'|[^'!(]+)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/;

/** Which of them a workbook has, in the order of `lostParts`. */
export function findLostParts(zip: ZipText): readonly LostPart[] {
  const has = (folder: RegExp, content: RegExp) =>
    zip.names.some((name) => folder.test(name) && content.test(zip.text(name)));
  const names = Array.from(zip.text('xl/workbook.xml').matchAll(NAMES), ([, target = '']) => target);
  const found: Readonly<Partial<Record<LostPart, boolean>>> = {
    shapes: has(/^xl\/drawings\/[^/]+\.xml$/, SHAPES),
    rules: has(/^xl\/worksheets\/[^/]+\.xml$/, DUPLICATE_RULES),
    names: names.some((target) =>
      target.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).some((part) => !RECTANGLE.test(part)),
    ),
  };
  const isLost = (part: LostPart) =>
    part in FILES
      ? zip.names.some((name) => FILES[part as keyof typeof FILES].test(name))
      : found[part] === true;
  return lostParts.filter(isLost);
}
