/** The share of core customers through the built script: in the summary of a run, and kept from run to run. */
import { expect, test } from 'vitest';
import type { Start } from '../../src/protocol/sidebarApi';
import { openWorkbook, type Workbook } from './workbook';

const rows = [
  ['Customer ID', 'Number of orders', 'Total', 'Last order'],
  ['C1', 1, 700, 46190],
  ['C2', 1, 100, 46190],
  ['C3', 1, 100, 46190],
  // Small, but loyal by the end of June: four orders, the last within a year.
  ['C4', 4, 50, 46190],
  ['C5', 1, 50, 46190],
];

const historyIn = ({ host }: Workbook) => {
  const answer = JSON.parse(String(host.call('sidebarCall', 'start', 'null'))) as { value: Start };
  return answer.value.lastRun?.series;
};

test('every run tells the share, keeps it, and an undone run takes its own back', () => {
  const book = openWorkbook({ List: rows });
  book.settle({ packs: ['abc'], colorBy: 'abc', asOf: '2026-06-30' });
  const first = book.run();
  expect(first.status === 'applied' && first.summary.series).toEqual({ customers: 0.8, revenue: 0.95 });
  expect(historyIn(book)).toEqual([{ asOf: '2026-06-30', customers: 0.8, revenue: 0.95 }]);

  const later = openWorkbook({}, { backend: book.backend, now: '2026-07-02T04:00:00Z' });
  later.settle({ packs: ['abc', 'lifecycle'], asOf: '2028-01-01' });
  later.run();
  // By then nobody's last order is within a year: the A-class customers alone.
  expect(historyIn(later)).toEqual([
    { asOf: '2028-01-01', customers: 0.6, revenue: 0.9 },
    { asOf: '2026-06-30', customers: 0.8, revenue: 0.95 },
  ]);
  later.host.runMenuItem('undoLastRun');
  expect(historyIn(later)?.map(({ asOf }) => asOf)).toEqual(['2026-06-30']);
});

test('without amounts there is no share and none is kept', () => {
  const book = openWorkbook({ List: rows.map((row) => [row[0] ?? null, row[1] ?? null, row[3] ?? null]) });
  book.settle({ packs: ['lifecycle'], colorBy: 'lifecycle', asOf: '2026-06-30' });
  const run = book.run();
  expect(run.status === 'applied' && run.summary.series).toBeNull();
  expect(historyIn(book)).toEqual([]);
});
