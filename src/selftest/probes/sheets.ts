/** Sheets: where they come, what they are called, how large they are, and what they refuse. */
import type { Probe } from '../probe';

const host = 'src/host/services/spreadsheet.ts';
const sheetHost = 'src/host/services/sheet.ts';

/** Makes the sheets and takes them away whatever happens; names are told without what is common to them. */
function among(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  make: (add: (name: string, index?: number) => GoogleAppsScript.Spreadsheet.Sheet) => unknown,
): unknown {
  const made: GoogleAppsScript.Spreadsheet.Sheet[] = [];
  try {
    return make((name, index) => {
      const full = `Fenlei self-test scratch ${name}`;
      const sheet =
        index === undefined ? spreadsheet.insertSheet(full) : spreadsheet.insertSheet(full, index);
      made.push(sheet);
      return sheet;
    });
  } finally {
    for (const sheet of made) spreadsheet.deleteSheet(sheet);
  }
}

export const sheetProbes: readonly Probe[] = [
  {
    id: 'sheets.insertAt',
    assumption: 'insertSheet counts places from 0, getIndex from 1.',
    how: 'insertSheet(…, 1), then insertSheet(…, 0), then getIndex of both',
    source: '§9 [live-tested by others]',
    host,
    expected: '[1,3]',
    observe: ({ spreadsheet }) =>
      among(spreadsheet, (add) => {
        const [second, first] = [add('second', 1), add('first', 0)];
        return [first.getIndex(), second.getIndex()];
      }),
  },
  {
    id: 'sheets.insertLast',
    assumption: 'insertSheet without a place comes right of all others.',
    how: 'the first sheet active, insertSheet(name), then getIndex against getNumSheets',
    source: '§9 [assumed]; the reference page speaks of the active sheet',
    host,
    expected: 'true',
    observe: ({ spreadsheet }) => {
      const [first] = spreadsheet.getSheets();
      const extra = spreadsheet.insertSheet('Fenlei self-test scratch extra');
      if (first) spreadsheet.setActiveSheet(first);
      try {
        return among(spreadsheet, (add) => add('last').getIndex() === spreadsheet.getNumSheets());
      } finally {
        spreadsheet.deleteSheet(extra);
      }
    },
  },
  {
    id: 'sheets.active',
    assumption: 'insertSheet makes the new sheet the active one.',
    how: 'insertSheet, then getActiveSheet against it',
    source: '§8 [doc]',
    host,
    expected: 'true',
    observe: ({ spreadsheet, sheet }) => sheet().getSheetId() === spreadsheet.getActiveSheet().getSheetId(),
  },
  {
    id: 'sheets.size',
    assumption: 'A new sheet has 1000 rows and 26 columns, nothing in it and no frozen rows.',
    how: 'getMaxRows, getMaxColumns, getLastRow, getLastColumn, getFrozenRows, getDataRange',
    source: '§8 [assumed]',
    host: sheetHost,
    expected: '[1000,26,0,0,0,"A1",[[""]]]',
    observe: ({ sheet }) => [
      sheet().getMaxRows(),
      sheet().getMaxColumns(),
      sheet().getLastRow(),
      sheet().getLastColumn(),
      sheet().getFrozenRows(),
      sheet().getDataRange().getA1Notation(),
      sheet().getDataRange().getValues(),
    ],
  },
  {
    id: 'sheets.content',
    assumption: 'false counts as content, colours and notes do not.',
    how: 'false in B7, a colour in D9, a note in F11, then getLastRow and getLastColumn',
    source: '§8 [assumed]',
    host: sheetHost,
    expected: '[7,2]',
    observe: ({ range, sheet }) => {
      range('B7').setValue(false);
      range('D9').setBackground('red');
      range('F11').setNote('n');
      return [sheet().getLastRow(), sheet().getLastColumn()];
    },
  },
  {
    id: 'sheets.emptied',
    assumption: 'A cell that was emptied counts as content no more.',
    how: 'x in B7, clearContent, then getLastRow; then "" written',
    source: '§8 [assumed]',
    host: sheetHost,
    expected: '[0,0]',
    observe: ({ range, sheet }) => {
      range('B7').setValue('x').clearContent();
      const cleared = sheet().getLastRow();
      range('B7').setValue('x').setValue('');
      return [cleared, sheet().getLastRow()];
    },
  },
  {
    id: 'sheets.taken',
    assumption: 'A name that is taken is refused in these words.',
    how: 'insertSheet(name of another)',
    source: '§9 [live-tested by others]',
    host,
    expected:
      'Exception: A sheet with the name "Fenlei self-test scratch a" already exists. Please enter another name.',
    observe: ({ spreadsheet }) => among(spreadsheet, (add) => add('a') && add('a') && 'accepted'),
  },
  {
    id: 'sheets.takenInOtherCase',
    assumption: 'Names of sheets may not differ by case alone.',
    how: 'insertSheet("…A") beside "…a"',
    source: '§9 [assumed]',
    host,
    expected:
      'Exception: A sheet with the name "Fenlei self-test scratch A" already exists. Please enter another name.',
    observe: ({ spreadsheet }) => among(spreadsheet, (add) => add('a') && add('A') && 'accepted'),
  },
  {
    id: 'sheets.byNameInOtherCase',
    assumption: 'getSheetByName minds the case.',
    how: 'getSheetByName("…A") beside "…a"',
    source: '§9 [assumed]',
    host,
    expected: '"null"',
    observe: ({ spreadsheet }) =>
      among(spreadsheet, (add) => {
        const name = add('a').getName();
        return spreadsheet.getSheetByName(name.toUpperCase()) === null ? 'null' : 'found';
      }),
  },
  {
    id: 'sheets.longName',
    assumption: 'The name of a sheet has no limit.',
    how: 'setName of 100, 101 and 300 characters',
    source: '§9 [assumed]',
    host: sheetHost,
    expected: '[100,101,300]',
    observe: ({ sheet }) =>
      [100, 101, 300].map((length) => sheet().setName('n'.repeat(length)).getName().length),
  },
  {
    id: 'sheets.emptyName',
    assumption: 'A sheet may have an empty name.',
    how: 'setName(""), then getName',
    source: '§9 [assumed]',
    host: sheetHost,
    expected: '""',
    observe: ({ sheet }) => sheet().setName('').getName(),
  },
  {
    id: 'sheets.strangeName',
    assumption: 'A sheet’s name may hold quotes, brackets, slashes and Chinese.',
    how: 'setName("it\'s [a]/b: 分类?*"), then getName',
    source: '§9 [assumed]',
    host: sheetHost,
    expected: '"it\'s [a]/b: 分类?*"',
    observe: ({ sheet }) => sheet().setName("it's [a]/b: 分类?*").getName(),
  },
  {
    id: 'sheets.hidden',
    assumption: 'A hidden active sheet gives way to a visible one; activate() shows it again.',
    how: 'hideSheet, then getActiveSheet against it; activate(), then isSheetHidden',
    source: '§8 [assumed]',
    host: sheetHost,
    expected: '[true,true,false]',
    observe: ({ spreadsheet, sheet }) => {
      const own = sheet().hideSheet();
      const gaveWay = spreadsheet.getActiveSheet().getSheetId() !== own.getSheetId();
      return [own.isSheetHidden(), gaveWay, own.activate().isSheetHidden()];
    },
  },
  {
    id: 'sheets.hiddenWorks',
    assumption: 'A hidden sheet is read and written like any other.',
    how: 'hideSheet, setValue, getValue, getSheetByName',
    source: '§8 [assumed]',
    host: sheetHost,
    expected: '["x",true]',
    observe: ({ spreadsheet, sheet, range }) => {
      sheet().hideSheet();
      const value: unknown = range('A1').setValue('x').getValue();
      return [value, spreadsheet.getSheetByName(sheet().getName()) !== null];
    },
  },
  {
    id: 'sheets.tooManyCells',
    assumption: 'More than ten million cells are refused in these words.',
    how: 'insertRowsAfter(1000, 400000) on a sheet of 26 columns',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/sheetGrid.ts',
    expected:
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    mayEnd: true,
    observe: ({ sheet }) => sheet().insertRowsAfter(1000, 400_000) && 'accepted',
  },
  {
    id: 'sheets.deleteBeyond',
    assumption: 'Deleting rows that are not there is refused in these words.',
    how: 'deleteRows(1000, 2)',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/sheetGrid.ts',
    expected: 'Exception: Those rows are out of bounds.',
    observe: ({ sheet }) => {
      sheet().deleteRows(1000, 2);
      return 'accepted';
    },
  },
  {
    id: 'sheets.insertBeyond',
    assumption: 'Inserting after a column that is not there is refused in these words.',
    how: 'insertColumnsAfter(27, 1)',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/sheetGrid.ts',
    expected: 'Exception: Those columns are out of bounds.',
    observe: ({ sheet }) => sheet().insertColumnsAfter(27, 1) && 'accepted',
  },
  {
    id: 'sheets.deleteAll',
    assumption: 'Deleting all rows of a sheet is refused in these words.',
    how: 'deleteRows(1, 1000)',
    source: '§9 [assumed]',
    host: sheetHost,
    expected: "Exception: You can't delete all the rows on the sheet.",
    observe: ({ sheet }) => {
      sheet().deleteRows(1, 1000);
      return 'accepted';
    },
  },
  {
    id: 'sheets.deleteAllUnfrozen',
    assumption: 'All rows below the frozen ones may be deleted.',
    how: 'setFrozenRows(1), deleteRows(2, 999), then getMaxRows',
    source: '§9 [assumed]',
    host: sheetHost,
    expected: '1',
    observe: ({ sheet }) => {
      sheet().setFrozenRows(1);
      sheet().deleteRows(2, 999);
      return sheet().getMaxRows();
    },
  },
  {
    id: 'sheets.append',
    assumption: 'appendRow writes below the last content and types what it is given.',
    how: 'x in B2, appendRow(["007", true]), then row 3',
    source: '§8 [doc]',
    host: sheetHost,
    expected: '[[7,true]]',
    observe: ({ range, sheet }) => {
      range('B2').setValue('x');
      sheet().appendRow(['007', true]);
      return range('A3:B3').getValues();
    },
  },
  {
    id: 'sheets.widths',
    assumption: 'A fresh column is 100 pixels wide, and a set width reads back.',
    how: 'getColumnWidth(1), setColumnWidth(1, 150), getColumnWidth(1)',
    source: '§9 [assumed]',
    host: sheetHost,
    expected: '[100,150]',
    observe: ({ sheet }) => [sheet().getColumnWidth(1), sheet().setColumnWidth(1, 150).getColumnWidth(1)],
  },
  {
    id: 'sheets.region',
    assumption: 'getDataRegion and getNextDataCell find the block of content around a cell.',
    how: 'A1:B3 and D1 filled, then both from A1',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/dataRegion.ts',
    expected: '["A1:B3","A3","D1"]',
    observe: ({ range }) => {
      range('A1:B3').setValue('x');
      range('D1').setValue('x');
      return [
        range('A1').getDataRegion().getA1Notation(),
        range('A1').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(),
        range('B1').getNextDataCell(SpreadsheetApp.Direction.NEXT).getA1Notation(),
      ];
    },
  },
  {
    id: 'sheets.protected',
    assumption: 'Not known to the host: protection. The owner may write all the same.',
    how: 'range.protect(), then setValue by the owner',
    source: '§9 [live-tested by others]',
    host,
    expected: 'Exception: not emulated: Range.protect',
    believed: '"x"',
    observe: ({ range }) => {
      const cell = range('A1');
      const protection = cell.protect();
      const value: unknown = cell.setValue('x').getValue();
      protection.remove();
      return value;
    },
  },
];
