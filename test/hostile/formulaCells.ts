/** Formulas in a spreadsheet that Fenlei did not make. */
import type { SheetBackend } from '../../src/host/sheetBackend';

/** A link of a report to a cell of this file. */
const own = /^=HYPERLINK\("#gid=\d+&range=[A-Z]+\d+"[,;]"[A-Z]+\d+"\)$/;

export function formulaCells(backend: SheetBackend): readonly string[] {
  return backend
    .sheets()
    .flatMap(({ id, rows, columns }) =>
      backend.read(id, 'formula', { row: 0, column: 0, rows, columns }).flat(),
    )
    .filter((formula) => formula !== '' && !own.test(formula));
}
