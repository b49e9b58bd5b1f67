/** What of a workbook is handed to exceljs, which believes whatever number a file names. */
import { withoutOtherNames } from './definedNames';
import { SHEETS } from './wideNodes';
import { xmlTags } from './xmlTags';
import type { OpenedZip } from './zipText';

/** Of Excel, for one sheet. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const WORKBOOK = 'xl/workbook.xml';

/**
 * The contents of an archive without names that exceljs would lose or choke on. A sheet with a row or a column that no
 * sheet can have is a `RangeError`: exceljs walks there step by step.
 */
export function tamedParts(zip: OpenedZip): ReadonlyMap<string, Uint8Array> {
  for (const name of zip.names.filter((one) => SHEETS.test(one))) {
    const xml = zip.text(name);
    for (const { attributes } of xmlTags(xml, 'row')) expectWithin(attributes.get('r'), LAST_ROW);
    for (const { attributes } of xmlTags(xml, 'col')) expectWithin(attributes.get('max'), LAST_COLUMN);
  }
  const workbook = new TextEncoder().encode(withoutOtherNames(zip.text(WORKBOOK)));
  return zip.contents.has(WORKBOOK) ? new Map([...zip.contents, [WORKBOOK, workbook]]) : zip.contents;
}

function expectWithin(written: string | undefined, last: number): void {
  if (written !== undefined && !(Number.parseInt(written, 10) <= last))
    throw new RangeError(`${written} is beyond ${last}`);
}
