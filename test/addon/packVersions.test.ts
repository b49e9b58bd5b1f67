/** Packs of a file through the built bundle: their versions, who saved what meanwhile, and what is not saved yet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SheetBackend } from '../../src/host/sheetBackend';
import type {
  Draft,
  EditorStart,
  PackVersion,
  PackVersions,
  SavedVersion,
} from '../../src/protocol/packVersions';
import type { SidebarAnswer, SidebarMethod } from '../../src/protocol/sidebarApi';
import { root } from '../sourceFiles';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, type Workbook } from './workbook';

describe('the versions of a pack', () => {
  test('the built-in pack is version 0, saved ones follow with their names and times, the oldest first', () => {
    const book = openWorkbook({ Orders: someOrders(5) }, { now: '2026-06-30T04:00:00Z' });
    save(book, { title: 'One' }, { name: '  Spring prices ', base: 0 });
    save(book, { title: 'Two' }, { name: '', base: 1 });
    const versions = ask<PackVersions>(book, 'readPack', { id: 'abc' }).versions;
    expect(versions.map(({ json, ...rest }) => ({ ...rest, title: titleOf(json) }))).toEqual([
      { id: 'abc', version: 0, time: '', name: '', title: titleOf(builtIn) },
      { id: 'abc', version: 1, time: '2026-06-30T04:00:00.000Z', name: 'Spring prices', title: 'One' },
      { id: 'abc', version: 2, time: '2026-06-30T04:00:00.000Z', name: '', title: 'Two' },
    ]);
  });

  test('a pack of an id of its own has no version 0', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    save(book, { id: '我的分类' }, { name: '第一版', base: 0 });
    const { versions } = ask<PackVersions>(book, 'readPack', { id: '我的分类' });
    expect(versions.map(({ version, name }) => [version, name])).toEqual([[1, '第一版']]);
  });

  test('a name that would be a formula, a number or a date stays the text that it is', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    const names = ['=1+1', '007', '2026-01-02', "'quoted", '<img src=x onerror=alert(1)>', '😀'.repeat(40)];
    for (const name of names) save(book, {}, { name, base: 0 });
    expect(versionsOf(book).map(({ name }) => name)).toEqual(['', ...names]);
  });

  test('an overlong name is cut, and not in the middle of a character', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    save(book, {}, { name: `a${'😀'.repeat(100)}`, base: 0 });
    const name = versionsOf(book)[1]?.name ?? '';
    expect(name.length).toBeLessThanOrEqual(80);
    expect(name).toBe(`a${'😀'.repeat(39)}`);
  });

  test('a pack of several cells comes back to the letter, also where a cell would end inside a character', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    for (const gap of ['', ' ']) {
      const json = `${gap}${withTexts('😀'.repeat(900), 60)}`;
      const { version } = ask<SavedVersion>(book, 'saveVersion', { json, name: '', base: 0 });
      expect(versionsOf(book)[version]?.json).toBe(json);
    }
    const cells = storeCells(book.backend, 4).filter((cell) => cell !== '');
    expect(cells.length).toBeGreaterThan(4);
    const torn = cells.filter((cell) => /[\ud800-\udbff]$/.test(cell) || /^\|[\udc00-\udfff]/.test(cell));
    expect(torn.length).toBe(0);
  });

  test('what is no pack is refused with its places, and nothing is written', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    const before = book.backend.sheets().length;
    const refused = answer(book, 'saveVersion', { json: '{ "format": 1, }', name: 'x', base: 0 });
    expect(problemsOf(refused).join()).toContain('column 16');
    const wrong = JSON.stringify({ ...JSON.parse(builtIn), otherwise: 'nobody' });
    expect(problemsOf(answer(book, 'saveVersion', { json: wrong, name: '', base: 0 })).join()).toContain(
      '"nobody"',
    );
    expect(book.backend.sheets()).toHaveLength(before);
  });

  test('while somebody else is writing a version, a second one is refused and can be saved afterwards', () => {
    let meanwhile: SidebarAnswer<SavedVersion> | null = null;
    const book: Workbook = openWorkbook(
      { Orders: someOrders(5) },
      {
        onCall: ({ name }) => {
          if (name !== 'Range.setValues' || meanwhile) return;
          meanwhile = answer<SavedVersion>(book, 'saveVersion', { json: builtIn, name: 'second', base: 0 });
        },
      },
    );
    save(book, {}, { name: 'first', base: 0 });
    expect(problemsOf(meanwhile ?? { ok: false, problems: [] }).join()).toContain('Another run is writing');
    expect(save(book, {}, { name: 'second', base: 0 }).meanwhile.map(({ name }) => name)).toEqual(['first']);
  });
});

describe('two managers edit the same version', () => {
  test('both versions are kept, and the second is told what the first saved', () => {
    const [one, other] = twoUsers();
    expect(save(one, { title: 'Of one' }, { name: 'one', base: 0 })).toMatchObject({
      version: 1,
      meanwhile: [],
    });
    const second = save(other, { title: 'Of the other' }, { name: 'other', base: 0 });
    expect(second.version).toBe(2);
    expect(second.meanwhile.map(({ version, name, json }) => [version, name, titleOf(json)])).toEqual([
      [1, 'one', 'Of one'],
    ]);
    for (const book of [one, other])
      expect(versionsOf(book).map(({ json }) => titleOf(json))).toEqual([
        titleOf(builtIn),
        'Of one',
        'Of the other',
      ]);
  });

  test('nothing is told of versions that were there before, or of other packs', () => {
    const [one, other] = twoUsers();
    save(one, {}, { name: '', base: 0 });
    save(one, { id: 'mine' }, { name: '', base: 0 });
    expect(save(other, {}, { name: '', base: 1 }).meanwhile).toEqual([]);
  });

  test('their drafts do not meet, and saving drops only one’s own', () => {
    const [one, other] = twoUsers();
    keep(one, 'abc', 'draft of one');
    keep(other, 'abc', 'draft of the other');
    save(one, {}, { name: '', base: 0 });
    expect(draftOf(one, 'abc')).toBeNull();
    expect(draftOf(other, 'abc')?.json).toBe('draft of the other');
  });
});

describe('a store of the time before versions had names', () => {
  function oldStore(): Workbook {
    const book = openWorkbook({ Orders: someOrders(5) });
    save(book, { title: 'Old' }, { name: 'will be gone', base: 0 });
    const { id, rows } = storeOf(book.backend);
    const blanks = Array.from({ length: rows }, () => [null]);
    book.backend.write(id, 'value', { row: 0, column: 5, rows, columns: 1 }, blanks);
    return book;
  }

  test('is read, each version without a name', () => {
    const versions = versionsOf(oldStore());
    expect(versions.map(({ version, name, json }) => [version, name, titleOf(json)])).toEqual([
      [0, '', titleOf(builtIn)],
      [1, '', 'Old'],
    ]);
  });

  test('takes new versions with names beside the old ones', () => {
    const book = oldStore();
    save(book, { title: 'New' }, { name: 'Now named', base: 1 });
    expect(versionsOf(book).map(({ version, name }) => [version, name])).toEqual([
      [0, ''],
      [1, ''],
      [2, 'Now named'],
    ]);
  });
});

test('a version number that somebody spoilt in the hidden tab does not stop new versions', () => {
  const book = openWorkbook({ Orders: someOrders(5) });
  for (const title of ['One', 'Two']) save(book, { title }, { name: '', base: 0 });
  const { id } = storeOf(book.backend);
  book.backend.write(id, 'value', { row: 1, column: 1, rows: 1, columns: 1 }, [['first']]);
  expect(save(book, { title: 'Three' }, { name: '', base: 2 })).toMatchObject({ version: 3, meanwhile: [] });
  expect(versionsOf(book).map(({ version }) => version)).toEqual([0, 2, 3]);
});

describe('a draft', () => {
  test('is any text, comes back with the version it began with and the time of the server', () => {
    const book = openWorkbook({ Orders: someOrders(5) }, { now: '2026-06-30T04:00:00Z' });
    ask(book, 'keepDraft', { pack: 'abc', draft: { base: 3, json: '{ "id": "ab', time: 'a lie' } });
    const draft: Draft = { base: 3, json: '{ "id": "ab', time: '2026-06-30T04:00:00.000Z' };
    expect(draftOf(book, 'abc')).toEqual(draft);
    expect(ask<PackVersions>(book, 'readPack', { id: 'abc' }).draft).toEqual(draft);
    expect(draftOf(book, 'rfm')).toBeNull();
  });

  test.each([
    ['Chinese', '客户分类'],
    ['emoji, whatever character a part ends at', '😀'],
    ['all of it', 'a分😀"\\\n'],
  ])('of 60 kB and more of %s comes back to the letter', (_, word) => {
    const book = openWorkbook({ Orders: someOrders(5) });
    for (const start of ['', 'x', 'xy', 'xyz']) {
      const text = start + word.repeat(Math.ceil(60_000 / Buffer.byteLength(word)));
      keep(book, 'abc', text);
      expect(draftOf(book, 'abc')?.json).toBe(text);
    }
  });

  test('of a pack that nobody saved yet can be read as a pack', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    keep(book, 'brand new', 'text');
    expect(ask<PackVersions>(book, 'readPack', { id: 'brand new' })).toMatchObject({
      versions: [],
      draft: { json: 'text' },
    });
  });

  test('that became shorter leaves nothing of the longer one behind', () => {
    const sizes: number[] = [];
    const book = openWorkbook({ Orders: someOrders(5) });
    for (const kilobytes of [300, 1, 300, 1, 300]) {
      keep(book, 'abc', 'x'.repeat(kilobytes * 300));
      sizes.push(draftOf(book, 'abc')?.json.length ?? 0);
    }
    expect(sizes).toEqual([90_000, 300, 90_000, 300, 90_000]);
    // Were anything left behind, the store would be full long before this.
    for (const name of Array.from({ length: 30 }, (__, at) => `pack ${at}`)) {
      keep(book, name, '分'.repeat(40_000));
      ask(book, 'keepDraft', { pack: name, draft: null });
      expect(draftOf(book, name)).toBeNull();
    }
  });

  test('that no longer fits is refused in words, and the draft before it stays', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    const large = '分'.repeat(50_000);
    for (const name of ['one', 'two', 'three']) keep(book, name, large);
    const [sentence = ''] = problemsOf(
      answer(book, 'keepDraft', { pack: 'one', draft: { base: 0, json: '新'.repeat(115_000) } }),
    );
    expect(sentence).toContain('500 kB');
    expect(draftOf(book, 'one')?.json).toBe(large);
    expect(draftOf(book, 'three')?.json).toBe(large);
    ask(book, 'keepDraft', { pack: 'two', draft: null });
    keep(book, 'four', large);
  });

  test('that is far too long is refused with both numbers', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    const [sentence] = problemsOf(
      answer(book, 'keepDraft', { pack: 'abc', draft: { base: 0, json: 'x'.repeat(120_001) } }),
    );
    expect(sentence).toContain('has 120001 characters; at most 120000');
  });

  test('of one pack is never taken for that of another, however alike their ids', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    const ids = [
      'a',
      'a/0',
      'a%2F0',
      'a/',
      '客'.repeat(100),
      `${'客'.repeat(99)}户`,
      '\ud800',
      '__proto__',
      'constructor',
    ];
    for (const id of ids) keep(book, id, `draft of ${id.length} ${ids.indexOf(id)}`);
    expect(ids.map((id) => draftOf(book, id)?.json)).toEqual(
      ids.map((id, at) => `draft of ${id.length} ${at}`),
    );
  });
});

describe('the wide editor', () => {
  test.each([
    ['en', 'Edit rules as JSON'],
    ['zh_CN', '以 JSON 编辑规则'],
    ['zh_TW', '以 JSON 編輯規則'],
  ])('opens as a modal dialog with a title in %s', (userLocale, title) => {
    const book = openWorkbook({ Orders: someOrders(5) }, { userLocale });
    ask(book, 'openEditor', { pack: 'abc' });
    const [page] = book.pages;
    expect(page).toMatchObject({ title, width: 900, modal: true });
    expect(page?.height).toBeGreaterThanOrEqual(600);
    expect(page?.html).toContain('<div id="root">');
  });

  test('starts with the built-in pack, else the newest version, else what the user has not saved yet', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    ask(book, 'openEditor', { pack: 'abc' });
    const start = () => ask<EditorStart>(book, 'readEditor', null);
    expect(start()).toMatchObject({ language: 'en', pack: 'abc', draft: { base: 0, time: '' } });
    // Test customers of built-in packs are left out of the bundle.
    const { examples, ...pack } = JSON.parse(builtIn);
    expect(examples.length).toBeGreaterThan(0);
    expect(JSON.parse(start().draft.json)).toEqual(pack);
    expect(start().draft.json).toContain('\n  "id": "abc"');
    save(book, { title: 'Saved' }, { name: '', base: 0 });
    expect(start().draft).toMatchObject({ base: 1, time: '' });
    expect(titleOf(start().draft.json)).toBe('Saved');
    keep(book, 'abc', 'no pack yet');
    expect(start().draft.json).toBe('no pack yet');
  });

  test('shows each user the pack that this user opened it for', () => {
    const [one, other] = twoUsers();
    ask(one, 'openEditor', { pack: 'abc' });
    ask(other, 'openEditor', { pack: 'rfm' });
    expect([one, other].map((book) => ask<EditorStart>(book, 'readEditor', null).pack)).toEqual([
      'abc',
      'rfm',
    ]);
  });

  test('that nobody opened says that no pack was chosen', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    expect(problemsOf(answer(book, 'readEditor', null))).toHaveLength(1);
  });

  test('does not open for a pack that is not there', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    expect(problemsOf(answer(book, 'openEditor', { pack: 'nobody' })).join()).toContain('"nobody"');
    expect(book.pages).toEqual([]);
  });
});

describe('whatever a page sends', () => {
  const values = [null, 5, true, {}, [], '', 'x'.repeat(100_000)];
  const garbage: readonly unknown[] = [
    ...values,
    [[]],
    ...values.map((value) => ({
      id: value,
      pack: value,
      json: value,
      draft: value,
      name: value,
      base: value,
    })),
    ...[5, true, [], {}, 'text', { json: 7 }, { json: null, base: 1 }].map((draft) => ({
      pack: 'abc ',
      draft,
    })),
    ...['toString', '__proto__', '../abc', '=1+1'].map((id) => ({
      id,
      pack: id,
      draft: id,
      json: id,
      base: id,
    })),
  ];

  test.each(['readPack', 'savePack', 'saveVersion', 'keepDraft', 'openEditor'] as const)(
    '%s answers garbage with a sentence, and writes nothing',
    (method) => {
      const book = openWorkbook({ Orders: someOrders(5) });
      for (const argument of garbage) {
        const sentences = problemsOf(answer(book, method, argument));
        expect(sentences.length).toBeGreaterThan(0);
        for (const sentence of sentences) {
          expect(sentence.length).toBeGreaterThan(10);
          expect(sentence.length).toBeLessThan(400);
        }
      }
      expect(book.backend.sheets()).toHaveLength(1);
      expect(book.calls.filter(({ name }) => /setPropert|setValues|setNote/.test(name))).toEqual([]);
    },
  );

  test('readDraft answers garbage with a sentence, and a name that no pack has with nothing', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    for (const pack of values)
      expect(problemsOf(answer(book, 'readDraft', { pack })).join()).toMatch(/.{10}/);
    for (const pack of ['__proto__', 'toString', '\ud800', ' ']) expect(draftOf(book, pack)).toBeNull();
  });

  test('a pack whose id is a name of JavaScript is refused as reserved, and harms nothing', () => {
    const book = openWorkbook({ Orders: someOrders(5) });
    const rest = JSON.stringify(JSON.parse(builtIn)).replace('"id":"abc",', '').slice(1);
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const json = `{"id":"${id}",${rest}`;
      const reserved = answer(book, 'saveVersion', { json, name: '', base: 0 });
      expect(problemsOf(reserved).join()).toContain(`"${id}" is reserved`);
    }
    expect(book.backend.sheets()).toHaveLength(1);
    expect(versionsOf(book)).toHaveLength(1);
  });
});

const builtIn = readFileSync(join(root, 'rules/abc.json'), 'utf8');

function twoUsers(): [Workbook, Workbook] {
  const one = openWorkbook({ Orders: someOrders(5) });
  return [one, openWorkbook({}, { backend: one.backend })];
}

function save(
  book: Workbook,
  change: { readonly id?: string; readonly title?: string },
  { name, base }: { readonly name: string; readonly base: number },
): SavedVersion {
  const json = JSON.stringify({ ...JSON.parse(builtIn), ...change });
  return ask<SavedVersion>(book, 'saveVersion', { json, name, base });
}

function withTexts(line: string, lines: number): string {
  const pack = JSON.parse(builtIn);
  const [first, ...others] = pack.segments;
  return JSON.stringify({ ...pack, segments: [{ ...first, playbook: Array(lines).fill(line) }, ...others] });
}

function versionsOf(book: Workbook): readonly PackVersion[] {
  return ask<PackVersions>(book, 'readPack', { id: 'abc' }).versions;
}

function keep(book: Workbook, pack: string, json: string): void {
  ask(book, 'keepDraft', { pack, draft: { base: 0, json } });
}

function draftOf(book: Workbook, pack: string): Draft | null {
  return ask<Draft | null>(book, 'readDraft', { pack });
}

function titleOf(json: string): string {
  const { title } = JSON.parse(json);
  return title.en ?? title;
}

function storeOf(backend: SheetBackend) {
  const store = backend.sheets().find(({ hidden }) => hidden);
  if (!store) throw new Error('no store');
  return store;
}

function storeCells(backend: SheetBackend, column: number): readonly string[] {
  const { id, rows } = storeOf(backend);
  return backend.read(id, 'value', { row: 0, column, rows, columns: 1 }).map(([cell]) => String(cell ?? ''));
}

function answer<T>({ host }: Workbook, method: SidebarMethod, argument: unknown): SidebarAnswer<T> {
  return JSON.parse(String(host.call('sidebarCall', method, JSON.stringify(argument))));
}

function ask<T>(book: Workbook, method: SidebarMethod, argument: unknown): T {
  const got = answer<T>(book, method, argument);
  if (!got.ok) throw new Error(got.problems.join(' '));
  return got.value;
}

function problemsOf(got: SidebarAnswer<unknown>): readonly string[] {
  return got.ok ? [] : got.problems;
}

test('a pack that writes its colours in capitals, with a title of two lines, is applied once, and its colours go with it', () => {
  const book = openWorkbook({ List: someCustomers(8) });
  const pack = JSON.parse(builtIn);
  pack.segments.forEach((segment: { color: string }) => {
    segment.color = segment.color.toUpperCase();
  });
  pack.segments[0].title = 'A\nfirst';
  book.host.call('sidebarCall', 'savePack', JSON.stringify(JSON.stringify(pack)));
  book.settle({ packs: ['abc'], colorBy: 'abc' });
  expect(book.run().status).toBe('applied');
  expect(book.run().status).toBe('unchanged');
  book.host.runMenuItem('removeFenlei');
  expect(book.backend.colorRules(0)).toEqual([]);
});
