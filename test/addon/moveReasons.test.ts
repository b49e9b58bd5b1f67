/** Why customers move, from what the script kept of the last run to what the sidebar says. */
import { describe, expect, test } from 'vitest';
import { parseBasis } from '../../src/core/preview/basis';
import { moveReasons } from '../../src/core/preview/moveReasons';
import type { MoveReason } from '../../src/core/preview/moves';
import { previewer } from '../../src/core/preview/previewer';
import { readFacts } from '../../src/core/readFacts';
import type { CellValue } from '../../src/host/sheetBackend';
import type { Settings } from '../../src/protocol/settings';
import { type Previewed, previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { someCustomers, today } from './someOrders';
import { openWorkbook, sheetId, type Workbook } from './workbook';

describe('after a run', () => {
  test('a customer who bought moves by own doing, those whom that pushed below a cut by others', async () => {
    const book = await applied({ packs: ['abc'], colorBy: 'abc' });
    write(book, 1, 4, 900_000);
    const { reasons, counts } = reasonsOf(await previewOf(scriptServer(book)));
    expect(reasons.get('K0000')).toEqual(['own']);
    expect(counts.own).toBe(1);
    expect(counts.others).toBeGreaterThan(5);
    expect(counts.rules).toBeUndefined();
  });

  test('an option that is tried out moves customers by the rules alone', async () => {
    const book = await applied({ packs: ['rfm'], colorBy: 'rfm' });
    const tried = await previewOf(scriptServer(book), { schemeOptions: { rfm: { method: 'fixed' } } });
    const { counts } = reasonsOf(tried);
    expect(Object.keys(counts)).toEqual(['rules']);
    expect(counts.rules).toBe(tried.preview.packs[0]?.moves.movers.length);
  });

  test('an option that was in force then is no reason now', async () => {
    const schemeOptions = { rfm: { method: 'quantile' } };
    const book = await applied({ packs: ['rfm'], colorBy: 'rfm', schemeOptions });
    for (const [column, value] of [today - 1, 60, 90_000].entries()) write(book, 3, column + 2, value);
    const { reasons, counts } = reasonsOf(await previewOf(scriptServer(book)));
    expect(reasons.get('K0002')).toEqual(['own']);
    expect(counts.rules).toBeUndefined();
  });

  test('an earlier day of analysis is the customers’ own figures', async () => {
    const book = await applied({ packs: ['lifecycle'], colorBy: 'lifecycle' });
    const { counts } = reasonsOf(await previewOf(scriptServer(book), { asOf: '2027-01-31' }));
    expect(Object.keys(counts)).toEqual(['own']);
  });

  test('once undone, the run before it is what reasons are found from', async () => {
    const book = await applied({ packs: ['abc'], colorBy: 'abc' });
    const later = openWorkbook({}, { backend: book.backend, now: '2026-07-01T04:00:00Z' });
    const server = scriptServer(later);
    const abc = { cutA: 0.4, cutB: 0.5 };
    await (await previewOf(server, { schemeOptions: { abc } })).apply();
    await server('undoRun', { run: (await server('start', null)).lastRun?.id ?? '' });
    const { counts } = reasonsOf(await previewOf(server, { schemeOptions: { abc } }));
    expect(Object.keys(counts)).toEqual(['rules']);
  });
});

async function applied(choices: Partial<Settings>): Promise<Workbook> {
  const book = openWorkbook({ List: someCustomers(60) });
  await (await previewOf(scriptServer(book), choices)).apply();
  return book;
}

function reasonsOf({ start, settings, source, preview }: Previewed) {
  const [pack] = preview.packs;
  const [before] = parseBasis(start.lastRun?.basis ?? null);
  if (!pack || !before) throw new Error('nothing to tell from');
  const classify = previewer(readFacts({ ...source, asOf: preview.asOf }));
  const { movers } = pack.moves;
  const why = moveReasons({ before, result: pack.classification, movers, classify });
  const { ids } = pack.classification.facts;
  const reasons = new Map(movers.map((mover) => [ids[mover.customer] ?? '', why(mover)]));
  const counts: Partial<Record<MoveReason, number>> = {};
  for (const told of reasons.values()) for (const reason of told) counts[reason] = (counts[reason] ?? 0) + 1;
  expect([settings.packs, movers.length > 0]).toEqual([[before.pack.id], true]);
  return { reasons, counts };
}

function write({ backend }: Workbook, row: number, column: number, value: CellValue): void {
  backend.write(sheetId(backend, 'List'), 'value', { row, column, rows: 1, columns: 1 }, [[value]]);
}
