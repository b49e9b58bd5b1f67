/** Sheets as people really have them: a table of thirty customers, and what is awkward about the sheet around it. */
import type {
  CellValue,
  ColorRule,
  Protection,
  SheetBackend,
  SheetId,
  Validation,
} from '../../src/host/sheetBackend';
import { someCustomers } from '../addon/someOrders';
import { at } from '../host/at';

export interface AwkwardSheet {
  readonly name: string;
  /** Of the sheet "List", from A1. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Columns whose numbers are shown as dates, from 0. */
  readonly dates: readonly number[];
  /** What lies on the cells, as the user put it there. */
  readonly furnish?: (backend: SheetBackend, sheet: SheetId) => void;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly columns?: number;
  /** The first column that Fenlei takes, from 0, where that is not behind the last one that holds something. */
  readonly first?: number;
  /** What a run says instead of writing; `null` where it writes. */
  readonly refusal: string | null;
  /** What may be done all the same where a run is refused. */
  readonly open?: readonly ('answers' | 'fix')[];
  /** False where only the memory backend can hold it. */
  readonly onUniver?: boolean;
}

/** The sizes of every sheet unless it needs more. */
export const grid = { rows: 60, columns: 26 } as const;

/** One amount is written as text, for *Check data quality* to find. */
export function plainCells(written = '512.40'): CellValue[][] {
  const cells = someCustomers(30);
  const [row] = cells.slice(6, 7);
  if (row) row[4] = written;
  return cells;
}

const dates = [2];
const plain = { cells: plainCells(), dates, refusal: null } as const;
const list: Validation = { criteria: 'VALUE_IN_LIST', values: ['shop', 'web'], strict: true };
const checkbox: Validation = { criteria: 'CHECKBOX', values: [], strict: true };
const positive: Validation = { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [0], strict: true };
const banding = { header: '#b7c9e2', first: '#ffffff', second: '#eef3fa' };
const yellow: ColorRule = {
  ranges: [at('D2:D31')],
  criteria: 'NUMBER_GREATER_THAN',
  values: [5],
  background: '#ffff00',
};

export const awkwardSheets: readonly AwkwardSheet[] = [
  { name: 'nothing awkward', ...plain },
  {
    name: 'a title, a blank row, the header in row 4',
    ...plain,
    cells: [['Customers of the shop'], ['as of', 46_203], [], ...plainCells()],
  },
  {
    name: 'blank rows and columns, before the table and inside it',
    ...plain,
    cells: [[], ...plainCells().flatMap((row, index) => (index === 9 ? [[], row] : [row]))].map((row) =>
      row.length === 0 ? row : [null, ...row.slice(0, 2), null, ...row.slice(2)],
    ),
    dates: [4],
  },
  {
    name: 'a title merged across the table and beyond',
    ...plain,
    cells: [['Customers of the shop'], ...plainCells()],
    furnish: (backend, sheet) => backend.setParts(sheet, 'merges', [{ range: at('A1:H1') }]),
  },
  {
    name: 'a header merged with the blank column behind the table',
    ...plain,
    first: 7,
    furnish: (backend, sheet) =>
      backend.setParts(sheet, 'merges', [{ range: at('E1:F1') }, { range: at('F20:G21') }]),
  },
  {
    name: 'merged cells among the remarks, and a merged footer',
    ...plain,
    cells: [
      ...plainCells().map((row, index) => [...row, index === 0 ? 'Remark' : index % 4 === 1 ? 'call' : null]),
      [],
      ['Total', null, null, 150, 9000],
      ['Made by Mei', null, null, null, null, null],
    ],
    furnish: (backend, sheet) => {
      const remarks = Array.from({ length: 7 }, (_, block) => ({
        range: { row: 1 + block * 4, column: 5, rows: 3, columns: 1 },
      }));
      backend.setParts(sheet, 'merges', [...remarks, { range: at('A34:F34') }]);
    },
  },
  {
    name: 'formulas, a spilled column and a sum of another tab',
    ...plain,
    cells: plainCells().map((row) => [...row, row[0] === 'Customer no' ? 'Twice' : null, null]),
    furnish: (backend, sheet) => {
      const orders = { row: 1, column: 3, rows: 30, columns: 1 };
      const shown = backend.read(sheet, 'value', orders);
      backend.write(
        sheet,
        'formula',
        orders,
        shown.map(([count], row) => [`=SUM(${count},0)+0*ROW(A${row + 2})`]),
      );
      backend.write(sheet, 'result', orders, shown);
      backend.write(sheet, 'formula', at('F2'), [['=ARRAYFORMULA(D2:D31*2)']]);
      backend.write(
        sheet,
        'result',
        { ...orders, column: 5 },
        shown.map(([count]) => [Number(count) * 2]),
      );
      const summary = backend.addSheet('Summary', 1);
      backend.write(summary, 'formula', at('A1:B1'), [['=SUM(List!E2:E31)', '=COUNTA(List!G:G)']]);
      backend.write(summary, 'result', at('A1:B1'), [[9000, 0]]);
    },
    // Univer calculates the formulas itself, later.
    onUniver: false,
  },
  {
    name: 'formulas of another tab, and names, that reach into the place of what comes',
    ...plain,
    furnish: (backend, sheet) => {
      const summary = backend.addSheet('Summary', 1);
      backend.write(summary, 'formula', at('A1:A6'), [
        ['=SUM(List!F:F)'],
        ['=VLOOKUP("K0003",List!A:H,5,FALSE)'],
        ['=COUNTA(List!$A$1:$Z$31)'],
        ['=SUM(List!E:E)'],
        ['=INDEX(List!1:1,1,6)'],
        ['=COUNTA(reach)'],
      ]);
      backend.setNamedRange('reach', { sheet, rect: at('A1:H31') });
      backend.setNamedRange('place', { sheet, rect: at('F1:F60') });
      backend.setNamedRange('amounts', { sheet, rect: at('E2:E31') });
    },
  },
  {
    name: 'ranges that others protected, beside what is written',
    ...plain,
    cells: plainCells().map((row, index) => [...row, index === 0 ? 'Rating' : index % 3]),
    furnish: (backend, sheet) =>
      backend.setParts(sheet, 'protections', [
        protection({ range: at('A40:F50') }),
        protection({ range: at('H1:J60') }),
        protection({ range: at('A1:Z1'), warningOnly: true }),
        protection({ range: at('A2:Z31'), canEdit: true }),
      ]),
  },
  {
    name: 'a header row that others protected',
    ...plain,
    furnish: (backend, sheet) =>
      backend.setParts(sheet, 'protections', [protection({ range: at('A1:Z1'), description: 'Header' })]),
    open: ['fix'],
    refusal: 'A1:Z1 in "List" is protected and you may not edit it, so nothing was changed.',
  },
  {
    name: 'a table that others protected',
    ...plain,
    furnish: (backend, sheet) =>
      backend.setParts(sheet, 'protections', [protection({ range: at('A1:E31') })]),
    open: ['answers'],
    refusal: 'A1:E31 in "List" is protected and you may not edit it, so nothing was changed.',
  },
  {
    name: 'a sheet that others protected, but for one column',
    ...plain,
    furnish: (backend, sheet) =>
      backend.setParts(sheet, 'protections', [protection({ unprotected: [at('E1:E60')] })]),
    refusal: 'The sheet "List" is protected and you may not edit it, so nothing was changed.',
  },
  {
    name: 'a filter, hidden rows and hidden columns',
    ...plain,
    furnish: (backend, sheet) => {
      backend.setFilter(sheet, at('A1:E31'));
      backend.setHiddenLines(sheet, 'row', [3, 4, 5, 20]);
      backend.setHiddenLines(sheet, 'column', [1, 4]);
    },
  },
  {
    name: 'a filter over blank columns behind the table',
    ...plain,
    furnish: (backend, sheet) => backend.setFilter(sheet, at('A1:H31')),
  },
  {
    name: 'two filter views, which sort and hide for whoever looks through them and move nobody’s rows',
    ...plain,
    furnish: (backend, sheet) =>
      backend.setParts(sheet, 'filterViews', [
        { title: 'By amount', range: at('A1:E31') },
        { title: 'Everything, also what is to come', range: at('A1:H60') },
      ]),
  },
  {
    name: 'checkboxes, ticked and not, far below the customers',
    ...plain,
    cells: Array.from({ length: 55 }, (_, index) => [
      ...(plainCells()[index] ?? [null, null, null, null, null]),
      index === 0 ? 'Called' : index % 5 === 1,
    ]),
    furnish: (backend, sheet) => accept(backend, sheet, 'F2:F55', checkbox),
  },
  {
    name: 'drop-down lists and conditions on cells',
    ...plain,
    cells: plainCells().map((row, index) => [...row, index === 0 ? 'Channel' : index % 2 ? 'shop' : 'web']),
    furnish: (backend, sheet) => {
      accept(backend, sheet, 'F2:F60', list);
      accept(backend, sheet, 'D2:D60', positive);
      accept(backend, sheet, 'H5:K9', checkbox);
    },
  },
  {
    name: 'alternating colours',
    ...plain,
    furnish: (backend, sheet) => backend.setParts(sheet, 'bandings', [{ ...banding, range: at('A1:E31') }]),
  },
  {
    name: 'alternating colours over blank columns behind the table',
    ...plain,
    furnish: (backend, sheet) => backend.setParts(sheet, 'bandings', [{ ...banding, range: at('A1:J40') }]),
  },
  {
    name: 'other people’s colour rules',
    ...plain,
    furnish: (backend, sheet) =>
      backend.setColorRules(sheet, [
        yellow,
        { ...yellow, ranges: [at('A2:E31')], criteria: 'CUSTOM_FORMULA', values: ['=$E2="Champions"'] },
        { ...yellow, ranges: [at('G1:Z60')], criteria: 'CELL_NOT_EMPTY', values: [], bold: true },
        {
          ranges: [at('E2:E31')],
          criteria: '',
          values: [],
          gradient: {
            min: { color: '#ffffff', type: 'MIN', value: '' },
            max: { color: '#00ff00', type: 'MAX', value: '' },
          },
        },
      ]),
  },
  {
    name: 'two hundred columns',
    ...plain,
    columns: 210,
    cells: plainCells().map((row, index) => [
      ...row,
      ...Array.from({ length: 195 }, (_, column) => (index === 0 ? `Extra ${column}` : (index * column) % 7)),
    ]),
  },
  {
    name: 'headers that occur twice',
    ...plain,
    cells: plainCells().map((row, index) => [
      ...row,
      index === 0 ? 'Total amount' : `see file ${index}`,
      index === 0 ? 'Customer name' : null,
    ]),
  },
  {
    name: 'a sheet from right to left',
    ...plain,
    furnish: (backend, sheet) => backend.updateSheet(sheet, { rightToLeft: true, frozenColumns: 1 }),
  },
  {
    name: 'decimal commas, written by hand',
    ...plain,
    cells: plainCells('512,40').map((row, index) =>
      index % 7 === 3 ? [...row.slice(0, 4), String(row[4]).replace('.', ',')] : row,
    ),
    locale: 'de_DE',
    timeZone: 'Europe/Berlin',
  },
  { name: 'a spreadsheet half a day ahead of its script', ...plain, timeZone: 'Pacific/Auckland' },
  { name: 'a spreadsheet half a day behind its script', ...plain, timeZone: 'Pacific/Honolulu' },
  {
    name: 'named ranges, notes, colours, widths and frozen lines',
    ...plain,
    furnish: (backend, sheet) => {
      backend.setNamedRange('customers', { sheet, rect: at('A2:E31') });
      backend.setNamedRange('all', { sheet, rect: at('A1:Z60') });
      backend.updateSheet(sheet, { frozenRows: 1, frozenColumns: 2 });
      backend.setColumnWidth(sheet, 4, 222);
      backend.write(sheet, 'note', at('E2:E3'), [['mine'], ['']]);
      backend.write(sheet, 'background', at('E1:G1'), [['#ff0000', '#00ff00', '#0000ff']]);
      backend.write(sheet, 'fontWeight', at('A1:B1'), [['bold', 'bold']]);
    },
  },
  {
    name: 'a sheet without anything in it',
    ...plain,
    cells: [],
    refusal: 'List: There are no rows of orders or customers in this sheet yet.',
  },
  {
    name: 'a header and no customers',
    ...plain,
    cells: plainCells().slice(0, 1),
    refusal: 'List: There are no rows of orders or customers in this sheet yet.',
  },
];

/** As the user has it before Fenlei comes; `createBackend` makes a spreadsheet with the sheets that are named. */
export function openAwkward(
  { cells, dates: dateColumns, furnish = () => {}, locale, timeZone, columns = grid.columns }: AwkwardSheet,
  createBackend: (options: {
    readonly locale: string;
    readonly timeZone: string;
    readonly sheets: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
  }) => SheetBackend,
): SheetBackend {
  const size = { name: 'List', rows: Math.max(grid.rows, cells.length), columns };
  const backend = createBackend({
    locale: locale ?? 'en_US',
    timeZone: timeZone ?? 'Asia/Shanghai',
    sheets: [size],
  });
  const sheet = backend.sheets()[0]?.id ?? 0;
  const width = Math.max(1, ...cells.map((row) => row.length));
  const rect = { row: 0, column: 0, rows: cells.length, columns: width };
  const whole = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  if (cells.length > 0) {
    backend.write(sheet, 'value', rect, whole);
    const format = (cell: CellValue, column: number) =>
      dateColumns.includes(column) && typeof cell === 'number' ? 'yyyy-mm-dd' : 'General';
    backend.write(
      sheet,
      'numberFormat',
      rect,
      whole.map((row) => row.map(format)),
    );
  }
  furnish(backend, sheet);
  return backend;
}

function protection(given: Partial<Protection>): Protection {
  return { range: null, unprotected: [], description: '', canEdit: false, warningOnly: false, ...given };
}

function accept(backend: SheetBackend, sheet: SheetId, a1: string, validation: Validation): void {
  const rect = at(a1);
  const line = new Array<string>(rect.columns).fill(JSON.stringify(validation));
  backend.write(sheet, 'validation', rect, new Array<string[]>(rect.rows).fill(line));
}
