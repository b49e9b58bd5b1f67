/** Sheets as the sidebar reads them, through the built script on the local host. */
import { describe, expect, test } from 'vitest';
import { readSheets } from '../../../src/sidebar/session/readSheets';
import { someOrders } from '../../addon/someOrders';
import { openWorkbook, type Workbook } from '../../addon/workbook';
import { scriptServer } from '../scriptServer';

async function snapshotOf(book: Workbook, shares: number[] = []) {
  const server = scriptServer(book);
  const { sheets } = await server('start', null);
  return readSheets(server, sheets, (share) => shares.push(share));
}

describe('a sheet read in parts', () => {
  test('holds the cells as the script reads them, dates as days', async () => {
    const [sheet] = await snapshotOf(openWorkbook({ Orders: someOrders(30) }));
    expect(sheet?.name).toBe('Orders');
    expect(sheet?.cells).toHaveLength(someOrders(30).length);
    const days = sheet?.cells.slice(1).flatMap((row) => row.filter((cell) => typeof cell === 'object'));
    expect(days?.length).toBe(someOrders(30).length - 1);
  });

  test('is whole and in order when it takes many parts, and says how far it is', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [`c${row}`, row, 'x', 'y', 'z', 'v', 'w', 'u']);
    const shares: number[] = [];
    const [sheet] = await snapshotOf(openWorkbook({ Big: [['id', 'n'], ...rows] }), shares);
    expect(sheet?.cells).toHaveLength(30_001);
    expect(sheet?.cells.every((row, at) => at === 0 || row[0] === `c${at - 1}`)).toBe(true);
    expect(shares.length).toBeGreaterThan(2);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares[shares.length - 1]).toBe(1);
  });

  test('is read anew when rows come in between', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`c${row}`, row, 1, 2, 3, 4, 5, 6]);
    const book = openWorkbook({ Big: [['id', 'n'], ...rows] });
    const server = scriptServer(book);
    const { sheets } = await server('start', null);
    let parts = 0;
    const [sheet] = await readSheets(
      async (method, argument) => {
        const answer = await server(method, argument);
        if (++parts === 1) {
          const id = book.backend.sheets()[0]?.id ?? 0;
          book.backend.write(id, 'value', { row: 20_001, column: 0, rows: 1, columns: 1 }, [['late']]);
        }
        return answer;
      },
      sheets,
      () => {},
    );
    expect(sheet?.cells.slice(-3).map(([id]) => id)).toEqual(['c19998', 'c19999', 'late']);
  });

  test('with few columns and many rows misses none', async () => {
    const rows = Array.from({ length: 25_000 }, (_, row) => [`c${row}`]);
    const [sheet] = await snapshotOf(openWorkbook({ Long: [['id'], ...rows] }));
    expect(sheet?.cells).toHaveLength(25_001);
  });

  test('of nothing is nothing', async () => {
    const [sheet] = await snapshotOf(openWorkbook({ Empty: [] }));
    expect(sheet?.cells).toEqual([]);
  });
});
