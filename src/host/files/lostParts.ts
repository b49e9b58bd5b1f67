/** The parts of a workbook that do not come along: from one file into another, or into a spreadsheet. */
import { findWideNodes } from './wideNodes';
import type { ZipText } from './zipText';

export const lostParts = [
  'charts',
  'shapes',
  'pivotTables',
  'slicers',
  'threads',
  'names',
  'rules',
  'pictures',
  'links',
  'dropDowns',
  'merges',
] as const;
export type LostPart = (typeof lostParts)[number];

const FILES: Readonly<Partial<Record<LostPart, RegExp>>> = {
  charts: /^xl\/(?:charts|chartsheets)\//,
  pivotTables: /^xl\/pivotTables\//,
  slicers: /^xl\/(?:slicers|timelines)\//,
  threads: /^xl\/threadedComments\//,
};

/** What stands in a file of a folder. */
type Content = readonly [folder: RegExp, content: RegExp];

const DRAWINGS = /^xl\/drawings\/[^/]+\.xml$/;
const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;
const CONTENTS: Readonly<Partial<Record<LostPart, Content>>> = {
  shapes: [DRAWINGS, /<xdr:(?:sp|cxnSp|grpSp)[ >]/],
  rules: [SHEETS, /<cfRule [^>]*type="(?:duplicate|unique)Values"/],
};

/** exceljs carries these into another file; a spreadsheet shows a link's text. */
const NOT_IN_SPREADSHEET: Readonly<Partial<Record<LostPart, Content>>> = {
  pictures: [DRAWINGS, /<xdr:pic[ >]/],
  links: [SHEETS, /<hyperlink /],
  dropDowns: [SHEETS, /<dataValidation /],
};

/** exceljs keeps names of rectangles of cells; names of constants, formulas and whole columns go. */
const NAMES = /<definedName [^>]*name="(?!_xlnm)[^"]*"[^>]*>([^<]*)</g;
const RECTANGLE = /^(?:'(?:[^']|'')+'|[^'!(]+)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/;

/** Which of them exceljs does not carry from this workbook into another, in the order of `lostParts`. */
export function findLostParts(zip: ZipText): readonly LostPart[] {
  const wide = findWideNodes(zip);
  const found = new Set<LostPart>(partsIn(zip, CONTENTS));
  if (wide.includes('dataValidations')) found.add('dropDowns');
  if (wide.includes('mergeCells')) found.add('merges');
  if (hasOtherNames(zip)) found.add('names');
  return lostParts.filter((part) => found.has(part) || zip.names.some((name) => FILES[part]?.test(name)));
}

/** Which of them a spreadsheet made of this workbook lacks, in the order of `lostParts`. */
export function findUnshownParts(zip: ZipText): readonly LostPart[] {
  const found = new Set([...findLostParts(zip), ...partsIn(zip, NOT_IN_SPREADSHEET)]);
  return lostParts.filter((part) => found.has(part));
}

function partsIn(zip: ZipText, contents: Readonly<Partial<Record<LostPart, Content>>>): readonly LostPart[] {
  return lostParts.filter((part) => {
    const [folder, content] = contents[part] ?? [];
    return folder && content && zip.names.some((name) => folder.test(name) && content.test(zip.text(name)));
  });
}

function hasOtherNames(zip: ZipText): boolean {
  const targets = Array.from(zip.text('xl/workbook.xml').matchAll(NAMES), ([, target = '']) => target);
  return targets.some((target) =>
    target.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).some((part) => !RECTANGLE.test(part)),
  );
}
