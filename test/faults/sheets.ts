/** The sheets that faults are tried on. Each holds what people put beside their data, which must stay as it is. */
import { createHostState, type HostState } from '../../src/host/services/platform';
import type { CellValue, ColorRule, Rect, SheetBackend } from '../../src/host/sheetBackend';
import { messyOrders } from '../addon/messyOrders';
import { someCustomers, someOrders } from '../addon/someOrders';
import { openWorkbook, sheetId, type Workbook } from '../addon/workbook';
import { furnish, withFurnishedColumns } from './furnish';
import type { Ground, Spreadsheet } from './grounds';

export interface Shape {
  /** The sheets of the user's; the first one is read. */
  readonly sheets: readonly string[];
  readonly spreadsheet: Spreadsheet;
  readonly state: HostState;
  /** What happened in it before the command's own beginning. */
  readonly before?: (book: Workbook) => void;
}

/** Colours that only people use: they tell their colour rules from Fenlei's. */
export const peoplesColors: readonly string[] = ['#fce8b2', '#b7e1cd'];

const few = 7;

type Rows = readonly (readonly CellValue[])[];

const above: Rows = [
  ['Our customers', null, null, null, 'All together'],
  [null, null, 'ask Li before you change this', null, null],
  [],
];

/** Sheets of one table each, under `lead` rows of the user's own. */
function shapeOf(ground: Ground, sheets: Readonly<Record<string, Rows>>, lead: Rows = []): Shape {
  const led = Object.entries(sheets).map(([name, rows]) => [name, [...lead, ...rows]] as const);
  const spreadsheet = ground.create({
    timeZone: 'Asia/Shanghai',
    sheets: led.map(([name, rows]) => ({ name, rows: rows.length + 5, columns: 8 })),
  });
  const { backend } = openWorkbook(Object.fromEntries(led), { createBackend: () => spreadsheet.backend });
  for (const [name, rows] of led) decorate(backend, name, lead.length, rows.length - lead.length);
  return { sheets: Object.keys(sheets), spreadsheet, state: createHostState() };
}

/** Rules, notes, looks, a filter, a name, a formula: all that a backend can hold of the user's. */
function decorate(backend: SheetBackend, name: string, header: number, rows: number): void {
  const id = sheetId(backend, name);
  const body = (column: number, columns = 1): Rect => ({ row: header + 1, column, rows: rows - 1, columns });
  const cell = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });
  const [dates] = backend
    .read(id, 'value', { row: header, column: 0, rows: 1, columns: 5 })
    .map((row) => row.map((name, at) => (/date/i.test(String(name)) ? at : -1)).filter((at) => at >= 0));
  for (const at of dates ?? [])
    backend.write(
      id,
      'numberFormat',
      body(at),
      Array.from({ length: rows - 1 }, () => ['yyyy-mm-dd']),
    );
  const rules: ColorRule[] = [
    { ranges: [body(4)], criteria: 'NUMBER_GREATER_THAN', values: [300], background: '#fce8b2', bold: true },
    { ranges: [body(0, 2)], criteria: 'TEXT_CONTAINS', values: ['5'], background: '#b7e1cd' },
  ];
  backend.setColorRules(id, rules);
  backend.write(id, 'note', cell(header + 2, 1), [['pays late']]);
  backend.write(id, 'note', cell(header, 4), [['without VAT']]);
  backend.write(id, 'background', cell(header + 1, 0), [['#ff9900']]);
  backend.write(id, 'fontColor', cell(header + 3, 4), [['#cc0000']]);
  backend.write(id, 'fontWeight', { row: header, column: 0, rows: 1, columns: 5 }, [Array(5).fill('bold')]);
  // Univer calculates later, and the next step would have to wait for what a formula shows once lines came or went.
  if (header > 0 && !backend.calculatesFormulas) {
    backend.write(id, 'formula', cell(1, 4), [[`=SUM(E${header + 2}:E${header + rows})`]]);
    backend.write(id, 'result', cell(1, 4), [[1234.5]]);
  }
  backend.setFilter(id, { row: header, column: 0, rows, columns: 5 });
  backend.setNamedRange(`prices_${name}`, { sheet: id, rect: body(4) });
  backend.setColumnWidth(id, 1, 180);
  backend.updateSheet(id, { frozenRows: header + 1, frozenColumns: 1 });
}

/** Orders, for which Fenlei makes a tab of customers. */
const orders = (ground: Ground) => shapeOf(ground, { Orders: someOrders(few) });

/** A list of customers, to which Fenlei adds columns. */
const customers = (ground: Ground) => shapeOf(ground, { List: someCustomers(few) });

/** Both, read together as a manager chose. */
function joined(ground: Ground): Shape {
  const list = someCustomers(few).map(([id, name]) => [String(id).replace('K0', 'C00'), name ?? null]);
  const header = ['Customer no', 'Customer name', 'City', 'Phone', 'Remark'];
  const shape = shapeOf(ground, { Orders: someOrders(few), Clients: [header, ...list.slice(1)] });
  const { backend } = shape.spreadsheet;
  const sources = { orders: sheetId(backend, 'Orders'), customers: sheetId(backend, 'Clients') };
  return { ...shape, before: ({ settle }) => settle({ sources }) };
}

/** A list of customers in which somebody moved the columns of an earlier run between their own. */
const between = (ground: Ground): Shape => ({
  ...customers(ground),
  before: ({ backend, run }) => {
    run();
    backend.moveColumns(sheetId(backend, 'List'), 5, 3, 2);
  },
});

/** Orders with every slip that can be mended, and some that only a person can. */
const messy = (ground: Ground) => shapeOf(ground, { Orders: messyOrders(10) });

/** A list, and orders, with all that can lie on cells, under rows of their own: a title, a word to colleagues, a sum. */
const furnished = (ground: Ground) => furnishedShape(ground, 'List', someCustomers(few));

const messyFurnished = (ground: Ground) => furnishedShape(ground, 'Orders', messyOrders(10));

function furnishedShape(ground: Ground, name: string, rows: Rows): Shape {
  const shape = shapeOf(ground, { [name]: withFurnishedColumns(rows) }, above);
  furnish(shape.spreadsheet.backend, sheetId(shape.spreadsheet.backend, name), above.length, rows.length);
  return shape;
}

export const shapes = {
  ...{ orders, customers, joined, between, messy, furnished, messyFurnished },
} as const;

export type ShapeName = keyof typeof shapes;
