/** A workbook of exceljs as the bytes of an .xlsx file. */
import type { Workbook } from 'exceljs';

/** The bytes, which in a browser are no `Buffer` whatever the types say. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
