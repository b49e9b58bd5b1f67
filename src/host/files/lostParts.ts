/** The parts of a workbook that do not come along: from one file into another, or into a spreadsheet. */
import { hasOtherNames } from './definedNames';
import { findWideNodes, SHEETS } from './wideNodes';
import { xmlTags } from './xmlTags';
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
type Content = readonly [folder: RegExp, has: (xml: string) => boolean];

const DRAWINGS = /^xl\/drawings\/[^/]+\.xml$/;
const tagIn = (name: string) => (xml: string) => !xmlTags(xml, name).next().done;

const CONTENTS: Readonly<Partial<Record<LostPart, Content>>> = {
  shapes: [DRAWINGS, tagIn('(?:sp|cxnSp|grpSp)')],
  rules: [SHEETS, hasRepetitionRules],
};

/** exceljs carries these into another file; a spreadsheet shows a link's text. */
const NOT_IN_SPREADSHEET: Readonly<Partial<Record<LostPart, Content>>> = {
  pictures: [DRAWINGS, tagIn('pic')],
  links: [SHEETS, tagIn('hyperlink')],
  dropDowns: [SHEETS, tagIn('dataValidation')],
};

/** Which of them exceljs does not carry from this workbook into another, in the order of `lostParts`. */
export function findLostParts(zip: ZipText): readonly LostPart[] {
  const wide = findWideNodes(zip);
  const found = new Set<LostPart>(partsIn(zip, CONTENTS));
  if (wide.includes('dataValidations')) found.add('dropDowns');
  if (wide.includes('mergeCells')) found.add('merges');
  if (hasOtherNames(zip.text('xl/workbook.xml'))) found.add('names');
  return lostParts.filter((part) => found.has(part) || zip.names.some((name) => FILES[part]?.test(name)));
}

/** Which of them a spreadsheet made of this workbook lacks, in the order of `lostParts`. */
export function findUnshownParts(zip: ZipText): readonly LostPart[] {
  const found = new Set([...findLostParts(zip), ...partsIn(zip, NOT_IN_SPREADSHEET)]);
  return lostParts.filter((part) => found.has(part));
}

function partsIn(zip: ZipText, contents: Readonly<Partial<Record<LostPart, Content>>>): readonly LostPart[] {
  return lostParts.filter((part) => {
    const [folder, has] = contents[part] ?? [];
    return folder && has && zip.names.some((name) => folder.test(name) && has(zip.text(name)));
  });
}

function hasRepetitionRules(xml: string): boolean {
  for (const { attributes } of xmlTags(xml, 'cfRule')) {
    if (['duplicateValues', 'uniqueValues'].includes(attributes.get('type') ?? '')) return true;
  }
  return false;
}
