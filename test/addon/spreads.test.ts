/** Nothing of the script hands a whole column to one call: with as many rows as Google takes arguments it would fail. */
import { describe, expect, test } from 'vitest';
import { ordersOf, totalsOf } from '../bench/googleTimeRows';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { formulaArguments } from './formulaArguments';
import { limitSpreads, mostArguments } from './spreadLimit';
import { code, openWorkbook } from './workbook';

/** In the usual run the limit is a two hundredth, and the sheets are as much shorter; `LARGE=yes` takes them in full. */
const most = process.env.LARGE === 'yes' ? mostArguments : Math.floor(mostArguments / 200);
const rows = Math.ceil(most * 1.05);
const script = { code: limitSpreads(code, most) };
const patience = process.env.LARGE === 'yes' ? 3_600_000 : 120_000;

test('a column of one row more than the limit is refused, one of as many is not', () => {
  const { host } = openWorkbook(
    {},
    { script: { code: limitSpreads('function TOP(a) { return Math.max(...a); }', 100) } },
  );
  const column = (length: number) => Array.from({ length }, (_, row) => row);
  expect(host.customFunction('TOP', [column(100)])).toBe(99);
  expect(() => host.customFunction('TOP', [column(101)])).toThrow('Maximum call stack size exceeded');
});

describe(`formulas over ${rows} rows`, () => {
  const { host } = openWorkbook({ Sheet: [] }, { script });

  test.each(Object.entries(formulaArguments(rows)))(
    '%s',
    (name, given) => {
      expect(host.customFunction(name, given)).not.toBe('');
    },
    patience,
  );
});

describe.each([
  ['orders', ordersOf(rows)],
  ['a list', totalsOf(rows)],
])(`${rows} customers from %s`, (_, sheet) => {
  const book = openWorkbook({ Sheet: sheet }, { script });

  test(
    'are run, checked, shown, applied from the sidebar, undone and removed',
    async () => {
      expect(book.run()).toMatchObject({ status: 'applied' });
      expect(book.run()).toMatchObject({ status: 'unchanged' });
      book.settle({ asOf: '2026-03-31' });
      const { apply } = await previewOf(scriptServer(book));
      expect((await apply()).status).toBe('applied');
      for (const command of ['checkData', 'refreshKeyAccounts', 'undoLastRun', 'removeFenlei']) {
        book.host.runMenuItem(command);
        expect(book.dialogs.at(-1)?.text).not.toContain('Maximum call stack');
      }
      expect(book.backend.metadata()).toEqual([]);
    },
    patience,
  );
});
