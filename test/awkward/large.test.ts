/**
 * `LARGE=yes npx vitest run test/awkward/large.test.ts`: a list of 100,000 customers through every command; takes about
 * a minute of computing and prints how long each step takes and how many trips to Google it would be.
 */
import { expect, test } from 'vitest';
import type { ServiceCall } from '../../src/host/services/serviceObject';
import { someCustomers } from '../addon/someOrders';
import { openWorkbook, sheetId, type Workbook } from '../addon/workbook';
import { at } from '../host/at';
import { everythingIn, expectSame } from '../host/everythingIn';

test.runIf(process.env.LARGE === 'yes')('100,000 customers', { timeout: 900_000 }, () => {
  const customers = 100_000;
  const book = openWorkbook({ List: manyCustomers(customers) });
  const { backend } = book;
  const list = sheetId(backend, 'List');
  backend.setFilter(list, at('A1:E100001'));
  backend.setParts(list, 'merges', [{ range: at('F2:G2') }]);
  const before = everythingIn(backend);
  measured(book, 'first run', () =>
    expect(book.run()).toMatchObject({ status: 'applied', summary: { customers } }),
  );
  measured(book, 'the same run again', () => expect(book.run().status).toBe('unchanged'));
  book.settle({ asOf: '2026-03-31' });
  measured(book, 'later run', () => expect(book.run().status).toBe('applied'));
  measured(book, 'undo', () => book.host.runMenuItem('undoLastRun'));
  measured(book, 'check of data quality', () => book.host.runMenuItem('checkData'));
  measured(book, 'removal', () => book.host.runMenuItem('removeFenlei'));
  expectSame(everythingIn(backend), before);
});

function manyCustomers(count: number) {
  return someCustomers(count).map((row, index) =>
    index === 0 ? row : [`K${String(index).padStart(6, '0')}`, ...row.slice(1)],
  );
}

function measured({ calls }: Workbook, what: string, step: () => unknown): void {
  const from = calls.length;
  const start = performance.now();
  step();
  const trips = calls.slice(from).filter(({ kind }: ServiceCall) => kind === 'trip').length;
  console.info(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s, ${trips} trips`);
}
