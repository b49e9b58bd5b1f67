import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { createHost } from '../../src/host/runtime';
import { root } from '../sourceFiles';
import { someCustomers, someOrders } from './someOrders';
import { code, openWorkbook, valuesOf } from './workbook';

describe('the menu', () => {
  test.each([
    [
      'en',
      [
        'Open Fenlei',
        'Segment customers',
        'Check data quality',
        'Key accounts',
        'Undo last run',
        'Remove Fenlei',
      ],
    ],
    ['zh_CN', ['打开 Fenlei 面板', '客户分群', '检查数据质量', '大客户清单', '撤销上次运行', '移除 Fenlei']],
    [
      'zh_TW',
      ['開啟 Fenlei 面板', '客戶分群', '檢查資料品質', '重點客戶清單', '復原上次執行', '移除 Fenlei'],
    ],
  ])(
    '%s: comes up in the language of the user, also before the add-on may read the file',
    (userLocale, captions) => {
      for (const installed of [true, false]) {
        const host = createHost({ code, backend: createMemoryBackend(), userLocale, installed });
        expect(host.open().map((entry) => ('caption' in entry ? entry.caption : ''))).toEqual(captions);
      }
    },
  );

  test('every item can be clicked, and the sidebar opens', () => {
    const shown: string[] = [];
    const host = createHost({
      code,
      html: { Sidebar: readFileSync(join(root, 'dist/Sidebar.html'), 'utf8') },
      backend: createMemoryBackend(),
      userLocale: 'en',
      ui: { alert: () => 'OK', sidebar: (html: string) => void shown.push(html) },
    });
    for (const entry of host.open()) if ('functionName' in entry) host.runMenuItem(entry.functionName);
    expect(shown.map((page) => page.includes('id="root"'))).toEqual([true]);
  });
});

test('a call during which the platform fails is answered with what it said and what to do, in the language of the user', () => {
  let isDown = false;
  const { host } = openWorkbook(
    { Orders: someOrders(3) },
    {
      userLocale: 'zh_CN',
      onCall: ({ name }) => {
        if (isDown && name === 'Spreadsheet.getSheets') throw new Error('Service Spreadsheets timed out');
      },
    },
  );
  isDown = true;
  expect(JSON.parse(String(host.call('sidebarCall', 'start', 'null')))).toEqual({
    ok: false,
    problems: ['出现问题：Service Spreadsheets timed out\n请重新开始，届时可补全或撤销未完成的操作。'],
  });
});

describe('the door of the sidebar', () => {
  const { host } = openWorkbook({ Orders: someOrders(40) });
  const ask = (method: string, argument: string) =>
    JSON.parse(String(host.call('sidebarCall', method, argument)));

  test('settings are kept in the file', () => {
    const settings = {
      packs: ['abc'],
      colorBy: 'abc',
      asOf: '2026-01-31',
      sources: null,
      schemeOptions: { abc: { cutA: 0.7 } },
    };
    expect(ask('saveSettings', JSON.stringify(settings))).toEqual({ ok: true, value: null });
    expect(ask('readSettings', 'null')).toEqual({ ok: true, value: settings });
  });

  test.each([
    ['a call that nobody knows', 'dropEverything', 'null', 'The page asked for "dropEverything"'],
    ['a member of Object', 'constructor', 'null', 'The page asked for "constructor"'],
    ['settings that are no JSON', 'saveSettings', '{', 'No rule pack is chosen'],
    ['settings without a pack', 'saveSettings', '{"packs":[]}', 'No rule pack is chosen'],
    [
      'a date that is none',
      'saveSettings',
      '{"packs":["abc"],"colorBy":"abc","asOf":"31.1.2026"}',
      '"31.1.2026" is not a date',
    ],
    [
      'a colouring pack that is not in use',
      'saveSettings',
      '{"packs":["abc"],"colorBy":"rfm","asOf":null}',
      'cannot be coloured by "rfm"',
    ],
    [
      'an option out of range',
      'saveSettings',
      '{"packs":["abc"],"colorBy":"abc","asOf":null,"schemeOptions":{"rfm":{"bins":12}}}',
      '/schemes/rfm/bins',
    ],
    ['a pack that is no JSON', 'savePack', '"{ nonsense"', 'Line 1, column 3'],
  ])('%s is refused with a sentence', (_, method, argument, sentence) => {
    const answer = ask(method, argument);
    expect(answer.ok).toBe(false);
    expect(answer.problems.join(' ')).toContain(sentence);
  });

  test('a pack with a wrong operator is refused with rule, place and what is allowed', () => {
    const pack = JSON.parse(readFileSync(join(root, 'rules/abc.json'), 'utf8'));
    pack.rules[0].conditions = { all: [{ fact: 'abc', operator: 'more than', value: 'A' }] };
    const [problem] = ask('savePack', JSON.stringify(JSON.stringify(pack))).problems;
    expect(problem).toContain(`Rule 1 "${pack.rules[0].name}", at /rules/0/conditions/all/0/operator`);
    expect(problem).toContain('"more than"');
  });

  test('a saved pack is used instead of the built-in one of the same id, however long it is', () => {
    const book = openWorkbook({ List: someCustomers(30) });
    const pack = JSON.parse(readFileSync(join(root, 'rules/abc.json'), 'utf8'));
    pack.segments[0].title = 'My best';
    pack.description = `=SUM(A1) ${'long '.repeat(390)}`;
    for (let copy = 0; copy < 60; copy++) pack.segments[0].playbook.push(`Line ${copy} ${'=x '.repeat(600)}`);
    const json = JSON.stringify(pack);
    expect(json.length).toBeGreaterThan(100_000);
    const answer = JSON.parse(String(book.host.call('sidebarCall', 'savePack', JSON.stringify(json))));
    expect(answer).toEqual({ ok: true, value: 'abc' });
    book.settle({ packs: ['abc'], colorBy: 'abc' });
    book.run();
    expect(valuesOf(book.backend, 'List').flat()).toContain('My best');
    pack.segments[0].title = 'My newest';
    book.host.call('sidebarCall', 'savePack', JSON.stringify(JSON.stringify(pack)));
    book.run();
    expect(valuesOf(book.backend, 'List').flat()).toContain('My newest');
  });
});

test('customers called like formulas stay text', () => {
  const orders = someOrders(10);
  const evil = '=HYPERLINK("http://example.org","x")';
  const { backend, run } = openWorkbook({
    Orders: [...orders, ['A9', 46_000, evil, '+1', 5], ['A10', 46_000, '007', '-2', 5]],
  });
  run();
  const rows = valuesOf(backend, 'Customers');
  expect(rows.find(([key]) => key === evil)?.[1]).toBe('+1');
  expect(rows.find(([key]) => key === '007')?.[1]).toBe('-2');
  expect(run().status).toBe('unchanged');
});
