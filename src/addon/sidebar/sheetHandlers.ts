/** The sheets as a page reads them, in parts, and what a manager says of their columns. */
import { roles } from '../../core/facts/roles';
import { columnLetters } from '../../core/facts/table';
import { failure, success } from '../../core/result';
import { mostRows } from '../../protocol/sidebarApi';
import { markRole } from '../services/marks';
import { marksOn, readRows } from '../services/readSheet';
import { sheetById } from '../services/spreadsheet';
import { record, toWhole } from './argument';
import type { Handlers } from './handler';
import { underLock } from './underLock';

export const sheetHandlers: Handlers<'readSheet' | 'saveRoles'> = {
  readSheet: (argument, { spreadsheet, marks, toDay }) => {
    const { sheet: id, from, count } = record(argument);
    const sheet = sheetById(spreadsheet, toWhole(id));
    if (!sheet) return failure({ code: 'chosenSheetGone', at: [] });
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    const first = Math.max(1, toWhole(from) || 1);
    const wanted = Math.min(mostRows, Math.max(0, toWhole(count) || 0), rows - first + 1);
    const cells = readRows(sheet, { first, rows: wanted, columns }, toDay);
    return success({ cells, rows, columns, marks: marksOn(marks, sheet.getSheetId()) });
  },
  saveRoles: (argument, { spreadsheet, marks }) => {
    const { sheet: id, roles: said } = record(argument);
    const sheet = sheetById(spreadsheet, toWhole(id));
    if (!sheet) return failure({ code: 'chosenSheetGone', at: [] });
    return underLock(() => {
      const columns = sheet.getMaxColumns();
      for (const [key, given] of Object.entries(record(said))) {
        const column = Number(key);
        if (!Number.isInteger(column) || column < 1 || column > columns) continue;
        const before = marks.roles.filter(
          (marked) => marked.column === column && marked.sheet.getSheetId() === sheet.getSheetId(),
        );
        markRole(sheet, columnLetters(column), roles.find((role) => role === given) ?? null);
        for (const { metadata } of before) metadata.remove();
      }
      return null;
    });
  },
};
