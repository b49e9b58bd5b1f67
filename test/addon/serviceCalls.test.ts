import { describe, expect, test } from 'vitest';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, type Workbook } from './workbook';

/** A trip is a call that reads or writes the document, a store, the lock or the user: see the host's call catalogue. */
describe('service calls of a run', () => {
  const most = 25;
  /**
   * The first run of a file also makes the hidden tab, once: seven trips. What is kept of a run costs every run three, a
   * tab of our own one for each number format: by whole columns, which is much faster for many rows than cell by cell.
   * One asks whether the new columns met their marks, one whether the new rows still stand as they were written.
   */
  const first = 37;

  test.each([
    ['100', 100],
    ['20,000', 20_000],
  ])('from orders of %s customers: the first writing takes at most 37 trips', (_, customers) => {
    expect(tripsOf(openWorkbook({ Orders: someOrders(customers) })).writing).toBeLessThanOrEqual(first);
  });

  test('their number is the same for 100 and for 20,000 customers', () => {
    const [few, many] = [100, 20_000].map((customers) =>
      tripsOf(openWorkbook({ Orders: someOrders(customers) })),
    );
    expect(many).toEqual(few);
  });

  /** In a sheet of the user's it is asked whether the marks met the new columns, and once more before the colours. */
  test.each([
    ['an order sheet', { Orders: someOrders(100) }, 47],
    ['a customer sheet', { List: someCustomers(100) }, 50],
  ])('%s: the whole first run, reading and preview included, stays within %3$i trips', (_, sheets, most) => {
    expect(tripsOf(openWorkbook(sheets)).all).toBeLessThanOrEqual(most);
  });

  test.each([
    ['an order sheet', { Orders: someOrders(100) }],
    ['a customer sheet', { List: someCustomers(100) }],
  ])('%s: applying from the sidebar takes at most six trips more than the menu', async (_, sheets) => {
    // The choices are saved, three times it is told how far the run is, once asked whether to stop, once for the lock.
    const menu = tripsOf(openWorkbook(sheets)).all;
    const book = openWorkbook(sheets);
    const { apply } = await previewOf(scriptServer(book));
    const from = book.calls.length;
    expect((await apply()).status).toBe('applied');
    const trips = book.calls.slice(from).filter(({ kind }) => kind === 'trip').length;
    expect(trips).toBeLessThanOrEqual(menu + 6);
  });

  test('writing a later run that moves customers takes at most 25 trips', () => {
    const book = openWorkbook({ Orders: someOrders(100) });
    book.run();
    book.settle({ asOf: '2026-03-31' });
    expect(tripsOf(book).writing).toBeLessThanOrEqual(most);
  });
});

/** Trips of one run, and those from taking the lock on, which are the writing itself. */
function tripsOf(book: Workbook): { readonly all: number; readonly writing: number } {
  const from = book.calls.length;
  expect(book.run().status).toBe('applied');
  const trips = book.calls.slice(from).filter(({ kind }) => kind === 'trip');
  return {
    all: trips.length,
    writing: trips.length - trips.findIndex(({ name }) => name === 'Lock.tryLock'),
  };
}
