/** Takes a workbook apart with exceljs, and mends on the way what exceljs misreads. */
import ExcelJS, { type Workbook, type Worksheet } from 'exceljs';
import { findBlankResults } from './blankResults';
import { CliProblem } from './cliProblem';
import { keepLostFormulas } from './lostFormulas';
import { storeZip } from './storeZip';
import { tamedParts } from './tamedParts';
import { findWideNodes } from './wideNodes';
import { EXTRAS_SHEET } from './xlsxExtras';
import { openZip, type ZipText } from './zipText';

export interface LoadedXlsx {
  readonly workbook: Workbook;
  /** Those of the user, in the order of the tabs. */
  readonly worksheets: readonly Worksheet[];
  /** What `packExtras` kept. */
  readonly extras: readonly string[];
  readonly zip: ZipText;
}

/** The workbook of these bytes; rejects with a `CliProblem`. */
export async function loadXlsx(bytes: Uint8Array, path: string): Promise<LoadedXlsx> {
  // Only the container of .xls and of encrypted workbooks starts like this.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new CliProblem('lockedWorkbook', { path });
  const { workbook, zip } = await takeApart(bytes, path).catch((cause) => {
    throw cause instanceof CliProblem ? cause : new CliProblem('damagedWorkbook', { path });
  });
  const worksheets = workbook.worksheets.filter(({ name }) => name !== EXTRAS_SHEET);
  if (worksheets.length === 0) throw new CliProblem('damagedWorkbook', { path });
  if (worksheets.every((sheet) => sheet.actualRowCount === 0)) throw new CliProblem('emptyFile', { path });
  const blankResults = findBlankResults(zip);
  for (const worksheet of worksheets) {
    keepTextRules(worksheet);
    keepLostFormulas(worksheet);
    for (const address of blankResults(worksheet.id)) setResult(worksheet.getCell(address), '');
  }
  const extras: string[] = [];
  workbook.getWorksheet(EXTRAS_SHEET)?.eachRow((row) => extras.push(String(row.getCell(1).value)));
  return { workbook, worksheets, extras, zip };
}

async function takeApart(bytes: Uint8Array, path: string): Promise<Pick<LoadedXlsx, 'workbook' | 'zip'>> {
  const zip = await openZip(bytes, path);
  const workbook = new ExcelJS.Workbook();
  // Unpacked once, within limits: exceljs would unpack whatever an archive holds. Its types ask for a buffer of Node's.
  const parts = storeZip(tamedParts(zip));
  await workbook.xlsx.load(parts as never, { ignoreNodes: [...findWideNodes(zip)] });
  return { workbook, zip };
}

/** Without those of a broken file that apply nowhere. */
export function conditionalFormattings(
  worksheet: Worksheet,
): readonly ExcelJS.ConditionalFormattingOptions[] {
  const { conditionalFormattings: formattings = [] } = worksheet as Worksheet & {
    readonly conditionalFormattings?: readonly ExcelJS.ConditionalFormattingOptions[];
  };
  return formattings.filter(({ ref }) => ref);
}

/** The types of exceljs have no way to change what a formula shows. */
function setResult(cell: ExcelJS.Cell, result: string): void {
  if (cell.type === ExcelJS.ValueType.Formula) Object.assign(cell.model, { result });
}

/** exceljs forgets the text of rules about texts, which would write them as rules about "undefined": the formula stays. */
function keepTextRules(worksheet: Worksheet): void {
  for (const { rules } of conditionalFormattings(worksheet)) {
    for (const rule of rules as { type: string; formulae?: readonly unknown[] }[]) {
      if (/text|beginsWith|endsWith/i.test(rule.type) && rule.formulae?.length) rule.type = 'expression';
    }
  }
}
