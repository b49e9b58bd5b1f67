import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { dayToIso } from '../../../src/core/facts/calendar';
import { runSegmentCommand } from '../../../src/host/cli/runSegmentCommand';
import { openFile } from '../../../src/host/files/node/openFile';
import { shopDay, shopOrders } from '../../core/schemes/manyOrders';
import { temporaryFolder } from '../files/temporaryFolder';

const folder = temporaryFolder();
const isBuilt = existsSync(fileURLToPath(new URL('../../../dist/Code.js', import.meta.url)));

async function run(line: string, env: Readonly<Record<string, string>> = {}) {
  let [stdout, stderr] = ['', ''];
  const exitCode = await runSegmentCommand(line.split(' ').filter(Boolean), {
    stdout: {
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
    env,
  });
  return { exitCode, stdout, stderr };
}

test('help is printed in the language asked for', async () => {
  const { exitCode, stdout, stderr } = await run('--help --lang zh-TW');
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('npm run segment -- 檔案 [選項]');
});

test('an unknown option ends with exit code 1 and one sentence, which lists those there are', async () => {
  expect(await run('a.csv --pak rfm')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr:
      '--pak: there is no such option; the options are --pack, --as-of, --method, --lang, --out, --crm, --json, --locale, --time-zone, --help.\n',
  });
});

test('the sentence is in the language of the shell', async () => {
  expect(await run('a.csv --as-of soon', { LANG: 'zh_CN.UTF-8' })).toMatchObject({
    exitCode: 1,
    stderr: '--as-of：给出的是“soon”，请写成 YYYY-MM-DD 形式的日期，例如 2024-03-01。\n',
  });
});

describe.skipIf(!isBuilt)('with the built add-on', () => {
  const orders = [
    'Customer ID,Order date,Order ID,Amount',
    '00001,2024-01-05,1,900',
    '00001,2024-02-20,2,700',
    '00002,2024-02-11,3,150',
    '00003,2023-03-02,4,50',
    '00004,2023-05-09,5,not known',
  ];
  const file = folder.put('orders.csv', orders.join('\n'));

  test('orders become customers with a segment each, and the file stays as it is', async () => {
    const out = folder.path('result.xlsx');
    const { exitCode, stdout, stderr } = await run(
      `${file} --pack abc --as-of 2024-03-01 --json --out ${out}`,
    );
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 5, segments: { a: 1 }, out });
    expect(readFileSync(file, 'utf8')).toBe(orders.join('\n'));
    const { sheet } = JSON.parse(stdout);
    const backend = await openFile(out);
    const result = backend.sheets().find(({ name }) => name === sheet);
    expect(backend.read(result?.id ?? -1, 'value', { row: 1, column: 0, rows: 1, columns: 1 })).toEqual([
      ['00001'],
    ]);
  });

  test.each(['xyz', 'abc-xyz', 'clv'])('orders alone are enough for the pack %s', async (pack) => {
    const shop = shopOrders({ customers: 150 });
    const rows = Array.from(
      shop.day,
      (day, row) => `${shop.ids[shop.customer[row] ?? 0]},${dayToIso(day)},${(shop.minor[row] ?? 0) / 100}`,
    );
    const many = folder.put(`${pack}.csv`, ['Customer ID,Order date,Amount', ...rows].join('\n'));
    const command = `${many} --pack ${pack} --as-of ${dayToIso(shopDay)} --out ${folder.path(`${pack}.xlsx`)}`;
    const { exitCode, stdout, stderr } = await run(`${command} --json`);
    expect([exitCode, stderr]).toEqual([0, '']);
    const counts = Object.values<number>(JSON.parse(stdout).segments);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(3);
    expect(counts.reduce((sum, count) => sum + count)).toBe(150);
  });

  test.each([
    ['zoho', '"Account Name","Tag"'],
    ['fxiaoke', '"客户名称","标签"'],
  ])('with --crm %s the result is a file of customers and tags', async (crm, header) => {
    const out = folder.path(`${crm}.csv`);
    const { exitCode, stdout } = await run(`${file} --pack abc --as-of 2024-03-01 --crm ${crm} --out ${out}`);
    expect([exitCode, stdout.includes('to import into the CRM')]).toEqual([0, true]);
    const [first, second] = readFileSync(out, 'utf8').split('\r\n');
    expect(first).toBe(`\uFEFF${header}`);
    expect(second).toMatch(/^"00001",".+"$/);
  });

  test('the second run over its own result finds nothing to write', async () => {
    const again = folder.path('again.xlsx');
    await run(`${file} --pack rfm --as-of 2024-03-01 --out ${again}`);
    const { exitCode, stdout } = await run(`${again} --pack rfm --as-of 2024-03-01`);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('as of 2024-03-01');
    expect(stdout).toContain('The file is up to date: the run had nothing to write.');
  });

  test('the method of RFM scores is the one asked for', async () => {
    const { stdout } = await run(`${file} --pack rfm --method fixed --as-of 2024-03-01 --json`);
    expect(JSON.parse(stdout).cuts.recencyDays).toEqual([30, 90, 180, 365]);
  });

  test('a method for scores that no pack gives is refused', async () => {
    const { exitCode, stdout, stderr } = await run(`${file} --pack abc --method fixed`);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^--method fixed: none of the chosen packs gives RFM scores \(abc\)/);
  });

  test('a formula that nobody calculated is an unreadable cell with its address', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Orders');
    for (const line of orders.slice(0, 4)) sheet.addRow(line.split(','));
    sheet.addRow(['00004', '2023-05-09', '5', { formula: 'A1*2' }]);
    await workbook.xlsx.writeFile(folder.path('formulas.xlsx'));
    const { exitCode, stdout } = await run(`${folder.path('formulas.xlsx')} --pack abc --as-of 2024-03-01`);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Orders!D5');
  });

  test('an unforeseen failure is one sentence, and its place is shown on request', async () => {
    const io = (env: Readonly<Record<string, string>>, written: string[]) => ({
      stdout: {
        write: () => {
          throw new TypeError('the pipe is gone');
        },
      },
      stderr: { write: (text: string) => written.push(text) },
      env,
    });
    const [brief, long]: [string[], string[]] = [[], []];
    expect(await runSegmentCommand(['--help'], io({}, brief))).toBe(1);
    expect(brief.join('')).toMatch(/^Something unforeseen .*the pipe is gone.*\n$/);
    await runSegmentCommand(['--help'], io({ FENLEI_DEBUG: '1' }, long));
    expect(long.join('')).toContain('at ');
  });

  test('a pack that is no JSON is refused before anything runs', async () => {
    const pack = folder.put('pack.json', '{ "format": 1,, }');
    const { exitCode, stdout, stderr } = await run(`${file} --pack ${pack}`);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(
      stderr.startsWith(`${pack}: this is no usable rule pack, so nothing was written. Line 1, column 15`),
    ).toBe(true);
  });

  test('a pack that nobody knows is refused in the language asked for, and nothing is saved', async () => {
    const out = folder.path('none.csv');
    const { exitCode, stdout, stderr } = await run(`${file} --pack nope --lang zh-CN --out ${out}`);
    expect([exitCode, stdout, existsSync(out)]).toEqual([1, '', false]);
    expect(stderr).toMatch(/^未写入任何内容。.*nope/);
  });

  test('the result never replaces the file it was made from', async () => {
    expect(await run(`${file} --out ${file}`)).toMatchObject({
      exitCode: 1,
      stderr: `${file}: the result would replace the file it was made from; give --out another name.\n`,
    });
  });

  test('a missing file and a missing pack are named', async () => {
    const missing = folder.path('missing.json');
    expect((await run(folder.path('missing.csv'))).stderr).toContain('missing.csv: there is no such file');
    expect((await run(`${file} --pack ${missing}`)).stderr).toContain('missing.json: there is no such file');
  });
});
