import { describe, expect, test } from 'vitest';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, type Workbook } from './workbook';

/** A trip is a call that reads or writes the document, a store, the lock or the user: see the host's call catalogue. */
describe('service calls of a run', () => {
  const most = 25;

  test.each([
    ['100', 100],
    ['20,000', 20_000],
  ])('from orders of %s customers: writing takes at most 25 trips', (_, customers) => {
    expect(tripsOf(openWorkbook({ Orders: someOrders(customers) })).writing).toBeLessThanOrEqual(most);
  });

  test('their number is the same for 100 and for 20,000 customers', () => {
    const [few, many] = [100, 20_000].map((customers) =>
      tripsOf(openWorkbook({ Orders: someOrders(customers) })),
    );
    expect(many).toEqual(few);
  });

  test.each([
    ['an order sheet', { Orders: someOrders(100) }],
    ['a customer sheet', { List: someCustomers(100) }],
  ])('%s: the whole run, reading and preview included, stays within 30 trips', (_, sheets) => {
    expect(tripsOf(openWorkbook(sheets)).all).toBeLessThanOrEqual(most + 5);
  });

  test('a later run that moves customers stays within the same limit', () => {
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
