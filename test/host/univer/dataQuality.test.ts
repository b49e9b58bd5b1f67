/** Data quality on both backends: the same report, the same fixes, and in the end the same spreadsheet. */
import { afterAll, expect, test } from 'vitest';
import type { UniverBackend } from '../../../src/host/univer/univerBackend';
import { messyOrders } from '../../addon/messyOrders';
import { openWorkbook, pictureOf, valuesOf, type Workbook } from '../../addon/workbook';
import { scriptServer } from '../../sidebar/scriptServer';
import { createUniverInstance } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

test('checking, mending and changing back end alike', async () => {
  const sheets = { Orders: messyOrders(30) };
  const memory = openWorkbook(sheets);
  const univer = openWorkbook(sheets, { createBackend: (options) => instance.open(options) });
  const both = async (step: (book: Workbook) => unknown) => {
    const answers = [await step(memory), await step(univer)];
    expect(answers[1]).toEqual(answers[0]);
    expect(pictureOf(univer.backend, 'Orders')).toBe(pictureOf(memory.backend, 'Orders'));
    return answers[1];
  };
  const untouched = pictureOf(univer.backend, 'Orders');
  await both(({ host }) => host.runMenuItem('checkData'));
  await both(({ backend }) => valuesOf(backend, 'Data quality'));
  for (const kind of ['untidyId', 'writtenNumber', 'writtenDay'] as const)
    await both(async (book) => {
      const server = scriptServer(book);
      const { settings, activeSheet: sheet } = await server('start', null);
      const { plan } = await server('previewFix', { settings, sheet, kind });
      return server('applyFix', { settings, sheet, kind, plan });
    });
  expect(pictureOf(univer.backend, 'Orders')).not.toBe(untouched);
  for (let at = 0; at < 3; at++)
    await both(async (book) => {
      const server = scriptServer(book);
      const { settings, activeSheet: sheet } = await server('start', null);
      const { lastFix } = await server('checkData', { settings, sheet, report: false });
      return server('undoFix', { fix: lastFix?.id ?? '' });
    });
  expect(pictureOf(univer.backend, 'Orders')).toBe(untouched);
});

test('a column of formulas that read what is mended is in nobody’s way', async () => {
  const rows = messyOrders(30);
  const book = openWorkbook({ Orders: rows }, { createBackend: (options) => instance.open(options) });
  const twice = { row: 0, column: 5, rows: rows.length, columns: 1 };
  const formulas = rows.map((_, row) => [row === 0 ? '="Twice"' : `=E${row + 1}*2`]);
  book.backend.write(0, 'formula', twice, formulas);
  const calculated = () => (book.backend as UniverBackend).calculated();
  await calculated();
  const untouched = pictureOf(book.backend, 'Orders');
  const server = scriptServer(book);
  const { settings, activeSheet: sheet } = await server('start', null);
  const asked = { settings, sheet, kind: 'writtenNumber' } as const;
  const { plan, count } = await server('previewFix', asked);
  expect(await server('applyFix', { ...asked, plan })).toContain(`Changed cells: ${count}.`);
  await calculated();
  const { lastFix } = await server('checkData', { settings, sheet, report: false });
  expect(await server('undoFix', { fix: lastFix?.id ?? '' })).toBe(`Cells changed back: ${count}.`);
  await calculated();
  expect(pictureOf(book.backend, 'Orders')).toBe(untouched);
});
