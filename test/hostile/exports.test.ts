/** No text of a cell, a pack or a file becomes a formula in a file that Fenlei writes: read back by LibreOffice, too. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFile } from '../../src/host/files/node/openFile';
import { saveFile } from '../../src/host/files/node/saveFile';
import type { CellValue, SheetBackend } from '../../src/host/sheetBackend';
import { someOrders } from '../addon/someOrders';
import { openWorkbook, type Workbook } from '../addon/workbook';
import { formulaCells } from './formulaCells';
import { hostilePack } from './hostilePack';
import { formulaTexts, hostileTexts } from './hostileTexts';
import { tally } from './tally';

const { count } = tally('Formulas in files');

const soffice = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync('which', [name]);
    return true;
  } catch {
    return false;
  }
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fenlei-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Orders of customers called like formulas, a run by a hostile pack, a report, key accounts, answers of staff. */
function writtenBook(): Workbook {
  const rows: CellValue[][] = someOrders(6);
  [...formulaTexts, ...hostileTexts].forEach((text, at) => {
    for (const day of [46_000, 46_100, 46_150])
      rows.push([`X${at}`, day, text, text, day === 46_000 ? -3.5 : at + 1]);
  });
  const book = openWorkbook({ '=Orders': rows });
  const ask = (method: string, argument: unknown) => {
    const answer = JSON.parse(String(book.host.call('sidebarCall', method, JSON.stringify(argument))));
    if (!answer.ok) throw new Error(`${method}: ${answer.problems.join()}`);
    return answer.value;
  };
  ask('savePack', hostilePack('=hostile', formulaTexts));
  const settings = {
    packs: ['=hostile', 'rfm'],
    colorBy: '=hostile',
    asOf: null,
    sources: null,
    schemeOptions: {},
  };
  ask('saveSettings', settings);
  expect(book.run().status).toBe('applied');
  ask('saveProfile', { settings, sheet: 0, customer: '=1+1', answers: { '=asked': '=1' } });
  ask('refreshAccounts', { choice: { pack: '=hostile', segments: ['=hostile'] } });
  ask('checkData', { settings, sheet: 0, report: true });
  for (const crm of ['zoho', 'fxiaoke'])
    writeFileSync(join(folder, `${crm}.csv`), ask('exportCrm', { settings, sheet: 0, crm }).csv);
  return book;
}

test('tabs, columns, reports, answers and exports hold text where text was', async () => {
  const { backend } = writtenBook();
  expect(formulaCells(backend)).toEqual([]);
  const sheets = backend.sheets();
  expect(sheets.length).toBeGreaterThanOrEqual(4);
  await saveFile(backend, join(folder, 'all.xlsx'));
  for (const [at, { name }] of sheets.entries())
    await saveFile(backend, join(folder, `sheet${at}.csv`), { sheet: name });
  const csvs = [...sheets.map((_, at) => `sheet${at}.csv`), 'zoho.csv', 'fxiaoke.csv'];
  for (const file of csvs) {
    // Where semicolons or tabs separate, Excel splits at them whatever stands in quotes that begin elsewhere.
    for (const piece of readFileSync(join(folder, file), 'utf8').split(/[;\t\r\n]+/)) {
      count('pieces between other separators');
      if (/^\s*[=+\-@＝＋－＠]/.test(piece))
        throw new Error(`${file} holds ${JSON.stringify(piece)} behind a separator`);
    }
    const { data } = Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8').slice(1));
    for (const cell of data.flat()) {
      count('csv cells');
      if (/^[\s]*[=+\-@＝＋－＠\t\r\n]/.test(cell) && !Number.isFinite(Number(cell)))
        throw new Error(`${file} holds ${JSON.stringify(cell)}`);
    }
  }
  const amounts = Papa.parse<string[]>(readFileSync(join(folder, 'sheet0.csv'), 'utf8')).data.map(
    (row) => row[4],
  );
  expect(amounts).toContain('-3.5');
  expect(usersFormulas(await openFile(join(folder, 'all.xlsx')))).toEqual([]);
});

/** Formulas of a file that was read; the links of the report are Fenlei's own. */
function usersFormulas(backend: SheetBackend): readonly string[] {
  return formulaCells(backend).map((formula) => `formula ${formula}`);
}

/** A link of the report, or the sign of an error, which LibreOffice writes like this. */
const own = /^table:formula="of:=(?:HYPERLINK\(&quot;#gid=|#(?:N\/A|REF!|DIV\/0!)"$)/;

test.skipIf(soffice === undefined)(
  'LibreOffice finds no formula in any of these files, and numbers where numbers were',
  async () => {
    const files = ['all.xlsx', 'sheet0.csv', 'zoho.csv', 'fxiaoke.csv'];
    // Formulas of text files are evaluated (the 16th token), as Excel does without asking: only so is there a danger to see.
    const filter = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,false,true,true';
    execFileSync(
      soffice ?? '',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        `--infilter=${filter}`,
        '--convert-to',
        'fods',
        '--outdir',
        join(folder, 'fods'),
        ...files.slice(1).map((file) => join(folder, file)),
      ],
      { stdio: 'ignore', timeout: 100_000 },
    );
    execFileSync(
      soffice ?? '',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'fods',
        '--outdir',
        join(folder, 'fods'),
        join(folder, files[0] ?? ''),
      ],
      { stdio: 'ignore', timeout: 100_000 },
    );
    for (const file of files) {
      const text = readFileSync(join(folder, 'fods', file.replace(/\.\w+$/, '.fods')), 'utf8');
      const cells = text.match(/<table:table-cell [^>]*office:value-type="[^"]*"/g) ?? [];
      count('cells in LibreOffice', cells.length);
      expect(cells.length, file).toBeGreaterThan(20);
      const formulas = (text.match(/table:formula="[^"]*"/g) ?? []).filter((formula) => !own.test(formula));
      expect(formulas, file).toEqual([]);
      if (file === 'all.xlsx' || file === 'sheet0.csv')
        expect(text).toContain('office:value-type="float" office:value="-3.5"');
    }
  },
  240_000,
);

test('a text that would be a formula comes back from a csv file as it was', async () => {
  const backend = openWorkbook({
    S: [['a', 'b'], ...formulaTexts.map((text): CellValue[] => [text, -1.5])],
  }).backend;
  await saveFile(backend, join(folder, 'round.csv'));
  const again = await openFile(join(folder, 'round.csv'));
  const values = again.read(0, 'value', { row: 1, column: 0, rows: formulaTexts.length, columns: 2 });
  const plain = formulaTexts.map((text) => text.replaceAll('\r\n', '\n'));
  expect(values.map(([text]) => String(text).replaceAll('\r\n', '\n'))).toEqual(plain);
  expect(values.every(([, number]) => number === -1.5)).toBe(true);
  count('round trips', formulaTexts.length);
});
