/** Fenlei stays below what Google takes in one piece, whatever the size of a sheet, a pack or a name. */
import { expect, test } from 'vitest';
import { readSheets } from '../../src/sidebar/session/readSheets';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, valuesOf } from './workbook';

test('a run may have any name: the cache takes keys of 250 characters', async () => {
  const book = openWorkbook({ Orders: someOrders(20) });
  const { apply } = await previewOf(scriptServer(book));
  expect(await apply({ run: '名'.repeat(10_000) })).toMatchObject({ status: 'applied' });
});

test('a sheet travels to the sidebar in answers of less than a megabyte', async () => {
  const list = someCustomers(12_000);
  const book = openWorkbook({ List: list });
  const sizes: number[] = [];
  const server = scriptServer({
    host: {
      ...book.host,
      call: (...given) => {
        const answer = book.host.call(...given);
        sizes.push(String(answer).length);
        return answer;
      },
    },
  });
  const { sheets } = await server('start', null);
  const [read] = await readSheets(server, sheets, () => {});
  expect(read?.cells).toHaveLength(list.length);
  expect(sizes, 'the start and two parts').toHaveLength(3);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
});

test('what undoing needs is kept in cells of less than 50,000 characters, however many customers changed', () => {
  const book = openWorkbook({ List: someCustomers(1_500) });
  book.run();
  book.settle({ asOf: '2026-03-31' });
  book.run();
  const lengths = valuesOf(book.backend, 'Fenlei data').flatMap((row) =>
    row.map((cell) => String(cell ?? '').length),
  );
  expect(lengths.filter((length) => length > 40_000).length).toBeGreaterThan(1);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(50_000);
  book.host.runMenuItem('undoLastRun');
  expect(book.dialogs.at(-1)?.text).toBe('The last run is undone.');
});
