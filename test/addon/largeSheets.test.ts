/** What large sheets and many systems ask of a run: blocks, no cell more than needed, and time enough to undo. */
import { describe, expect, test, vi } from 'vitest';
import { ordersOf } from '../bench/googleTimeRows';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, pictureOf, valuesOf, type Workbook } from './workbook';

vi.setConfig({ testTimeout: 600_000 });

function namesOf(book: Workbook, work: () => unknown): string[] {
  const from = book.calls.length;
  work();
  return book.calls.slice(from).map(({ name }) => name);
}

const infoOf = ({ backend }: Workbook, name: string) =>
  backend.sheets().find((sheet) => sheet.name === name) ?? { rows: 0, columns: 0 };

test('so many systems at once that the new tab needs more than the columns A to Z', () => {
  const book = openWorkbook({ Orders: someOrders(50) });
  const packs = ['rfm', 'abc', 'lifecycle', 'xyz', 'clv', 'abc-xyz', 'rfm-8', 'rfm-boxes', 'kmeans', 'value'];
  book.settle({ packs: [...packs, 'service-level'], colorBy: 'rfm' });
  expect(book.run()).toMatchObject({ status: 'applied' });
  expect(valuesOf(book.backend, 'Customers')[0]?.length).toBeGreaterThan(26);
  expect(book.run()).toMatchObject({ status: 'unchanged' });
});

describe('a tab of 26,000 customers', () => {
  const book = openWorkbook({ Orders: ordersOf(26_000).slice(0, 26_001) });
  const before = pictureOf(book.backend, 'Orders');

  test('is refused in a file that is nearly full, before anything is written', () => {
    const { backend } = book;
    const [full, sheets] = [backend.addSheet('Full', 1), pictureOf(backend, 'Orders')];
    backend.insertRows(full, 0, 374_000);
    expect(book.run()).toMatchObject({
      status: 'refused',
      problems: [
        expect.stringMatching(
          /^The file would have 10\d{6} cells, .* at most 10000000\. Nothing was written/,
        ),
      ],
    });
    expect(pictureOf(backend, 'Orders')).toBe(sheets);
    expect([backend.sheets().length, backend.metadata()]).toEqual([2, []]);
    backend.deleteSheet(full);
  });

  test('is written in two blocks and has no spare columns', () => {
    const names = namesOf(book, () => expect(book.run()).toMatchObject({ status: 'applied' }));
    const width = valuesOf(book.backend, 'Customers')[0]?.length;
    expect(infoOf(book, 'Customers').columns).toBe(width);
    // Two for its cells, and in the hidden tab one each for the header, the basis and who came into which segment.
    expect(names.filter((name) => name === 'Range.setValues')).toHaveLength(5);
    expect(names.filter((name) => name === 'Range.setNotes')).toHaveLength(1);
    expect(names).not.toContain('Range.setNumberFormats');
  });

  test('goes with the run that made it', () => {
    book.host.runMenuItem('undoLastRun');
    expect(infoOf(book, 'Customers').rows).toBe(0);
    expect(pictureOf(book.backend, 'Orders')).toBe(before);
  });
});

test('notes are written from the first that changed to the last', () => {
  const written: number[] = [];
  const book = openWorkbook(
    { List: someCustomers(5_100) },
    { onCall: ({ name, cells }) => name === 'Range.setNotes' && written.push(cells) },
  );
  book.run();
  // Above 5,000 customers nobody gets a note before they move: only the header has one.
  expect(written).toEqual([1]);
});

test('undoing a run that made no tab does not read how every cell looks', () => {
  const book = openWorkbook({ Orders: someOrders(40) });
  book.run();
  book.settle({ asOf: '2026-03-31' });
  book.run();
  const looks = ['Range.getBackgrounds', 'Range.getFontColors', 'Range.getFontWeights'];
  const later = namesOf(book, () => book.host.runMenuItem('undoLastRun'));
  expect(later.filter((name) => looks.includes(name))).toEqual([]);
});

test('a sheet of more than two million cells is read in blocks, and every row counts', () => {
  const readsOf = (book: Workbook) => {
    const from = book.calls.length;
    expect(book.run()).toMatchObject({ status: 'applied' });
    return book.calls.slice(from).flatMap(({ name, cells }) => (name === 'Range.getValues' ? [cells] : []));
  };
  const few = openWorkbook({ List: someCustomers(10) });
  const rows = 17_000;
  const many = openWorkbook({ List: someCustomers(rows) });
  const [{ id } = { id: -1 }] = many.backend.sheets();
  many.backend.insertColumns(id, 8, 112);
  many.backend.write(id, 'value', { row: 0, column: 119, rows: 1, columns: 1 }, [['Remarks']]);
  const [usual, inBlocks] = [readsOf(few), readsOf(many)];
  expect(Math.max(...inBlocks)).toBeLessThanOrEqual(2_000_000);
  expect(inBlocks).toHaveLength(usual.length + 1);
  const segments = many.backend.read(id, 'value', { row: 1, column: 120, rows, columns: 1 });
  expect(segments.filter(([cell]) => cell !== null && cell !== '')).toHaveLength(rows);
});
