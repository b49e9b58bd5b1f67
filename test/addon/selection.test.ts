/** The selected row and the way to a cell, as the built script answers a page. */
import { describe, expect, test } from 'vitest';
import { scriptServer } from '../sidebar/scriptServer';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook } from './workbook';

function open() {
  const book = openWorkbook({ List: someCustomers(5), 'Orders & more': someOrders(3) });
  return { book, server: scriptServer(book), ids: book.backend.sheets().map(({ id }) => Number(id)) };
}

describe('the selected row', () => {
  test('is the first one of the open sheet where nobody selected anything', async () => {
    const { server, ids } = open();
    expect(await server('readSelection', null)).toMatchObject({ sheet: ids[0], row: 1 });
  });

  test('comes with its cells up to the last column, dates as days', async () => {
    const { server, ids } = open();
    await server('showCell', { sheet: 'List', cell: 'C4' });
    const { sheet, row, cells } = await server('readSelection', null);
    expect([sheet, row, cells.length]).toEqual([ids[0], 4, 5]);
    expect(cells.slice(0, 3)).toEqual(['K0002', 'Shop 2', { day: 46_203 - 74 }]);
  });

  test('below the data has no cells', async () => {
    const { server } = open();
    await server('showCell', { sheet: 'List', cell: 'A9' });
    expect(await server('readSelection', null)).toMatchObject({ row: 9, cells: [] });
  });
});

describe('the way to a cell', () => {
  test('leads to another sheet by its name', async () => {
    const { server, ids } = open();
    await server('showCell', { sheet: 'Orders & more', cell: 'B3' });
    expect(await server('readSelection', null)).toMatchObject({ sheet: ids[1], row: 3 });
  });

  test.each([
    ['a sheet that is gone', { sheet: 'Gone', cell: 'A1' }],
    ['a row that is gone', { sheet: 'List', cell: 'A9999' }],
    ['a column that is gone', { sheet: 'List', cell: 'ZZZ1' }],
    ['a range', { sheet: 'List', cell: 'A1:B2' }],
    ['a formula', { sheet: 'List', cell: '=A1' }],
    ['row nought', { sheet: 'List', cell: 'A0' }],
    ['nothing', null],
    ['a number', 7],
    ['lists', { sheet: ['List'], cell: ['A1'] }],
  ])('to %s is refused with a sentence, and the selection stays', (_, argument) => {
    const { book } = open();
    const call = (method: string, given: unknown) =>
      JSON.parse(String(book.host.call('sidebarCall', method, JSON.stringify(given))));
    const before = call('readSelection', null);
    const answer = call('showCell', argument);
    expect(answer.ok).toBe(false);
    expect(answer.problems[0]).toContain('There is no cell');
    expect(call('readSelection', null)).toEqual(before);
  });
});
