/** `npm run bench:univer`: what the Univer backend costs in Node, beside the memory backend. */
import { performance } from 'node:perf_hooks';
import { createMemoryBackend, type MemoryBackendOptions } from '../../src/host/memory/memoryBackend';
import type { CellValue, SheetBackend } from '../../src/host/sheetBackend';
import { someCustomers } from '../addon/someOrders';
import { openWorkbook } from '../addon/workbook';
import { createUniverInstance } from '../host/univer/univerInstance';

const ROWS = 10_000;
const COLUMNS = 12;

function measure(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function print(what: string, memory: number, univer: number): void {
  console.log(`${what.padEnd(46)} ${memory.toFixed(0).padStart(8)} ${univer.toFixed(0).padStart(8)}`);
}

const loaded = performance.now();
const instance = createUniverInstance();
type Create = (options?: MemoryBackendOptions) => SheetBackend;
const backends: readonly Create[] = [createMemoryBackend, (options) => instance.open(options)];

/** Runs a work on a fresh spreadsheet of each kind and prints the best of three times. */
function compare(what: string, prepare: (create: Create) => () => unknown): void {
  const [memory = 0, univer = 0] = backends.map((create) =>
    Math.min(...[1, 2, 3].map(() => measure(prepare(create)))),
  );
  print(what, memory, univer);
}

const rect = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };
const block = <T>(cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => cell(row, column)));
const values = block((row, column): CellValue => (column % 3 === 0 ? `text ${row}` : row * column));
const colors = block((row) => (row % 2 === 0 ? '#ffcc00' : '#ffffff'));
const notes = Array.from({ length: ROWS }, (_, row) => [`note ${row}`]);

function filled(create: Create): SheetBackend {
  const backend = create({ sheets: [{ name: 'Sheet1', rows: ROWS, columns: COLUMNS }] });
  backend.write(0, 'value', rect, values);
  return backend;
}

console.log(`Univer started in ${(performance.now() - loaded).toFixed(0)} ms. Milliseconds, best of three:`);
console.log(`${''.padEnd(46)} ${'memory'.padStart(8)} ${'Univer'.padStart(8)}`);
compare('open a fresh spreadsheet', (create) => () => create({}));
compare('write 10,000 × 12 values', (create) => {
  const backend = create({ sheets: [{ name: 'Sheet1', rows: ROWS, columns: COLUMNS }] });
  return () => backend.write(0, 'value', rect, values);
});
for (const layer of ['value', 'result', 'background', 'note'] as const) {
  compare(`read 10,000 × 12, ${layer}`, (create) => {
    const backend = filled(create);
    return () => backend.read(0, layer, rect);
  });
}
compare('paint 10,000 × 12', (create) => {
  const backend = filled(create);
  return () => backend.write(0, 'background', rect, colors);
});
compare('write 10,000 notes', (create) => {
  const backend = filled(create);
  return () => backend.write(0, 'note', { ...rect, columns: 1 }, notes);
});
compare('insert a column before 10,000 × 12', (create) => {
  const backend = filled(create);
  return () => backend.insertColumns(0, 0, 1);
});
compare('insert a row above 10,000 × 12 and 10,000 notes', (create) => {
  const backend = filled(create);
  backend.write(0, 'note', { ...rect, columns: 1 }, notes);
  return () => backend.insertRows(0, 0, 1);
});
for (const rows of [2_000, 10_000]) {
  const sheets = { List: someCustomers(rows) };
  const [memory = [], univer = []] = backends.map((createBackend) => {
    const book = openWorkbook(sheets, { createBackend });
    return [
      measure(() => book.run()),
      measure(() => book.run()),
      measure(() => book.host.runMenuItem('removeFenlei')),
    ];
  });
  const steps = ['segmentation', 'a second one, nothing to write', 'remove Fenlei'];
  for (const [index, step] of steps.entries()) {
    print(`${rows} customers: ${step}`, memory[index] ?? 0, univer[index] ?? 0);
  }
}
console.log(`resident memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
instance.dispose();
