/** What the page of the sidebar gets from the add-on, and the journey of a manager who uses it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packIds } from '../../src/protocol/packCatalog';
import type { Start } from '../../src/protocol/sidebarApi';
import { root } from '../sourceFiles';
import { someOrders } from './someOrders';
import { openWorkbook, valuesOf, type Workbook } from './workbook';

describe('the choices of the page', () => {
  test.each([
    ['en', 'en', 'ABC by amount bought'],
    ['zh_CN', 'zh-CN', 'ABC 分类（按购买金额）'],
    ['zh_TW', 'zh-TW', 'ABC 分類（依購買金額）'],
    ['zh_HK', 'zh-TW', 'ABC 分類（依購買金額）'],
    ['fr', 'en', 'ABC by amount bought'],
  ])('a user whose language is %s reads them in %s', (userLocale, language, title) => {
    const choices = readStart(openWorkbook({ Orders: someOrders(5) }, { userLocale }));
    expect(choices.language).toBe(language);
    expect(choices.packs.find(({ id }) => id === 'abc')?.title).toBe(title);
    expect(choices.packs.every(({ description }) => description.length > 0)).toBe(true);
  });

  test('a new file offers every built-in pack and the settings that a run would use', () => {
    const { packs, settings } = readStart(openWorkbook({ Orders: someOrders(5) }));
    expect(packs.map(({ id }) => id)).toEqual(packIds);
    expect(settings).toEqual({
      packs: ['rfm'],
      colorBy: 'rfm',
      asOf: null,
      sources: null,
      schemeOptions: {},
    });
  });

  test('every built-in pack comes with a picture: the demo shop in its segments', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    for (const { id, example, segments } of readStart(book).packs) {
      expect(example?.length, id).toBe(segments.length);
      expect(example?.filter((count) => count > 0).length, id).toBeGreaterThan(2);
    }
    savePack(book, { id: 'my-abc', title: 'A pack of my own' });
    expect(readStart(book).packs.find(({ id }) => id === 'my-abc')).not.toHaveProperty('example');
  });

  test('a saved pack stands after the built-in ones, or in the place of the one that it replaces', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    savePack(book, { id: 'abc', title: 'First of mine' });
    savePack(book, { id: 'my-abc', title: 'A pack of my own' });
    savePack(book, { id: 'abc', title: 'Newest of mine' });
    const titles = new Map(readStart(book).packs.map(({ id, title }) => [id, title]));
    expect([...titles.keys()]).toEqual([...packIds, 'my-abc']);
    expect(titles.get('abc')).toBe('Newest of mine');
    expect(titles.get('my-abc')).toBe('A pack of my own');
  });

  test('a saved pack that was spoilt in the file is listed with the reason', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    savePack(book, { id: 'my-abc', title: 'A pack of my own' });
    const store = book.backend.sheets().find(({ hidden }) => hidden);
    if (!store) throw new Error('no store');
    book.backend.write(store.id, 'value', { row: 1, column: 4, rows: 1, columns: 1 }, [['{ nonsense']]);
    const spoilt = readStart(book).packs.find(({ id }) => id === 'my-abc');
    expect(spoilt?.title).toBe('my-abc');
    expect(spoilt?.description).toContain('nonsense"');
  });
});

test('packs chosen in the page are the ones that the next run writes', () => {
  const book = openWorkbook({ Orders: someOrders(40) }, { userLocale: 'zh_CN' });
  const { settings } = readStart(book);
  ask(book, 'saveSettings', { ...settings, packs: ['abc', 'lifecycle'], colorBy: 'lifecycle' });
  const outcome = JSON.parse(String(book.host.call('segmentCustomers')));
  expect(outcome.status).toBe('applied');
  expect(outcome.summary.packs.map(({ id }: { id: string }) => id)).toEqual(['abc', 'lifecycle']);
  expect(readStart(book).settings.packs).toEqual(['abc', 'lifecycle']);
  const written = valuesOf(book.backend, outcome.summary.sheet).flat();
  expect(written).toContain('A 类客户');
  expect(written).not.toContain('明星客户');
});

function readStart(book: Workbook): Start {
  return ask(book, 'start', null) as Start;
}

function savePack(book: Workbook, change: { readonly id: string; readonly title: string }): void {
  const pack = JSON.parse(readFileSync(join(root, 'rules/abc.json'), 'utf8'));
  ask(book, 'savePack', JSON.stringify({ ...pack, ...change }));
}

function ask({ host }: Workbook, method: string, argument: unknown): unknown {
  const answer = JSON.parse(String(host.call('sidebarCall', method, JSON.stringify(argument))));
  if (!answer.ok) throw new Error(answer.problems.join(' '));
  return answer.value;
}
