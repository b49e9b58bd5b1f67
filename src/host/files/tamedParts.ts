/** What of a workbook is handed to exceljs, which believes whatever number a file names. */
import { withoutOtherNames } from './definedNames';
import { SHEETS } from './wideNodes';
import { xmlTags } from './xmlTags';
import type { OpenedZip } from './zipText';

/** Of Excel, for one sheet. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Excel allows 255; exceljs looks for brackets in them again and again. */
const LONGEST_FORMAT = 1000;
const WORKBOOK = 'xl/workbook.xml';

/**
 * The contents of an archive without names that exceljs would lose or choke on. A row or a column that no sheet can have,
 * to which exceljs walks step by step, and an endless number format are a `RangeError`.
 */
export function tamedParts(zip: OpenedZip): ReadonlyMap<string, Uint8Array> {
  for (const name of zip.names.filter((one) => SHEETS.test(one))) {
    const xml = zip.text(name);
    for (const { attributes } of xmlTags(xml, 'row')) expectWithin(attributes.get('r'), LAST_ROW);
    for (const { attributes } of xmlTags(xml, 'col')) expectWithin(attributes.get('max'), LAST_COLUMN);
  }
  for (const { attributes } of xmlTags(zip.text('xl/styles.xml'), 'numFmt')) {
    if ((attributes.get('formatCode') ?? '').length > LONGEST_FORMAT)
      throw new RangeError('a number format never ends');
  }
  const workbook = new TextEncoder().encode(withoutOtherNames(zip.text(WORKBOOK)));
  return zip.contents.has(WORKBOOK) ? new Map([...zip.contents, [WORKBOOK, workbook]]) : zip.contents;
}

function expectWithin(written: string | undefined, last: number): void {
  if (written !== undefined && !(Number.parseInt(written, 10) <= last))
    throw new RangeError(`${written} is beyond ${last}`);
}
