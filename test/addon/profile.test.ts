/** What staff observe of customers, saved by the built script, read by runs, and never lost. */
import { describe, expect, test } from 'vitest';
import socialStyle from '../../rules/social-style.json';
import { factValue } from '../../src/core/facts/factColumn';
import type { ProfileAnswers } from '../../src/protocol/customerView';
import type { Settings } from '../../src/protocol/settings';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { someCustomers, someOrders } from './someOrders';
import { notesOf, openWorkbook, sheetId, sortBody, valuesOf, type Workbook } from './workbook';

const socialOnly = { packs: ['social-style'], colorBy: 'social-style' };
const choices = { ...socialOnly, asOf: null, sources: null, schemeOptions: {} };

function customersBook(userLocale = 'en'): Workbook {
  const book = openWorkbook({ List: someCustomers(30) }, { userLocale });
  book.settle(socialOnly);
  return book;
}

function ordersBook(): Workbook {
  const book = openWorkbook({ Orders: someOrders(12) });
  book.settle(socialOnly);
  return book;
}

async function save(book: Workbook, customer: string, answers: ProfileAnswers['answers']): Promise<null> {
  const server = scriptServer(book);
  const [first] = book.backend.sheets();
  const settings = await server('readSettings', null);
  return server('saveProfile', { settings, sheet: Number(first?.id), customer, answers });
}

async function apply(book: Workbook, change: Partial<Settings> = {}): Promise<string> {
  return (await (await previewOf(scriptServer(book), change)).apply()).status;
}

async function undo(book: Workbook): Promise<string> {
  const { lastRun } = await scriptServer(book)('start', null);
  return scriptServer(book)('undoRun', { run: lastRun?.id ?? '' });
}

const headerOf = (book: Workbook, sheet: string) => valuesOf(book.backend, sheet)[0] ?? [];

/** By header, the cell of a customer, wherever the row stands; blank as `''`. */
function answerOf(book: Workbook, sheet: string, [customer, header]: readonly [string, string]) {
  const [headers = [], ...rows] = valuesOf(book.backend, sheet);
  const key = headers.findIndex((text) => /^Customer( no)?$/.test(String(text)));
  return rows.find((row) => row[key] === customer)?.[headers.indexOf(header)] ?? '';
}

async function styleOf(book: Workbook, customer: string): Promise<string | undefined> {
  const { preview } = await previewOf(scriptServer(book));
  const classification = preview.packs[0]?.classification;
  const row = preview.customers.facts.ids.indexOf(customer);
  return classification?.pack.segments[classification.segment[row] ?? -1]?.id;
}

describe('saving what staff observed', () => {
  test("writes two cells behind the user's columns, and the segment follows at once", async () => {
    const book = customersBook();
    const before = valuesOf(book.backend, 'List');
    expect(await styleOf(book, 'K0003')).toBe('unclear');
    await save(book, 'K0003', { dominance: 5, selfControl: 1 });
    expect(headerOf(book, 'List').slice(5)).toEqual(['Assertiveness', 'Self-control']);
    expect(valuesOf(book.backend, 'List').map((row) => row.slice(0, 5))).toEqual(before);
    const filled = valuesOf(book.backend, 'List')
      .slice(1)
      .filter((row) => row.slice(5).some((cell) => (cell ?? '') !== ''));
    expect(filled).toEqual([[...(before[4] ?? []), 5, 1]]);
    expect(await styleOf(book, 'K0003')).toBe('expressive');
  });

  test('an answer taken back leaves its column, one never given makes none', async () => {
    const book = customersBook();
    await save(book, 'K0001', { dominance: null });
    expect(headerOf(book, 'List')).toHaveLength(5);
    await save(book, 'K0001', { dominance: 4 });
    await save(book, 'K0001', { dominance: null });
    expect(headerOf(book, 'List').slice(5)).toEqual(['Assertiveness']);
    expect(answerOf(book, 'List', ['K0001', 'Assertiveness'])).toBe('');
  });

  test('headers are in the language of the user', async () => {
    const book = customersBook('zh_CN');
    await save(book, 'K0001', { dominance: 1, selfControl: 5 });
    expect(headerOf(book, 'List').slice(5)).toEqual(['主导性', '自制力']);
    expect(await styleOf(book, 'K0001')).toBe('analytical');
  });

  test('after sorting, moving and renaming, the same customer and the same columns are found', async () => {
    const book = customersBook();
    await save(book, 'K0007', { dominance: 5, selfControl: 5 });
    sortBody(book.backend, 'List', 4);
    const id = sheetId(book.backend, 'List');
    book.backend.moveColumns(id, 6, 1, 0);
    const renamed = headerOf(book, 'List').indexOf('Self-control');
    book.backend.write(id, 'value', { row: 0, column: renamed, rows: 1, columns: 1 }, [['Cool?']]);
    expect(await styleOf(book, 'K0007')).toBe('driver');
    await save(book, 'K0007', { selfControl: 2 });
    expect(headerOf(book, 'List')).toHaveLength(7);
    expect(answerOf(book, 'List', ['K0007', 'Cool?'])).toBe(2);
    expect(await styleOf(book, 'K0007')).toBe('expressive');
  });

  test('titles and values typed by hand in any language are read; anything else is told with its cell', async () => {
    const book = customersBook();
    await save(book, 'K0000', { dominance: 3, selfControl: 3 });
    const rect = { row: 2, column: 5, rows: 3, columns: 2 };
    book.backend.write(sheetId(book.backend, 'List'), 'value', rect, [
      ['RATHER LEADS', '非常内敛'],
      ['２', 'very open'],
      ['loud', 7],
    ]);
    expect(await styleOf(book, 'K0001')).toBe('driver');
    expect(await styleOf(book, 'K0002')).toBe('amiable');
    expect(await styleOf(book, 'K0003')).toBe('unclear');
    const { preview } = await previewOf(scriptServer(book));
    expect(preview.problems.map(({ code, at }) => [code, ...at])).toEqual([
      ['notAnAnswer', 'List', 'F5'],
      ['notAnAnswer', 'List', 'G5'],
    ]);
  });

  test('with orders alone it needs the tab of customers, which the first run makes', async () => {
    const book = ordersBook();
    await expect(save(book, 'C00003', { dominance: 5 })).rejects.toThrow('Apply the segments once');
    expect(await apply(book)).toBe('applied');
    await save(book, 'C00003', { dominance: 5, selfControl: 5 });
    expect(answerOf(book, 'Customers', ['C00003', 'Self-control'])).toBe(5);
    expect(await styleOf(book, 'C00003')).toBe('driver');
    expect(await apply(book)).toBe('applied');
    expect(answerOf(book, 'Customers', ['C00003', 'Social style'])).toBe('Driver');
    expect(await apply(book)).toBe('unchanged');
  });

  test('strangers, strange facts and strange answers are refused, and nothing is written', async () => {
    const book = customersBook();
    const before = JSON.stringify(valuesOf(book.backend, 'List'));
    await expect(save(book, 'K9999', { dominance: 4 })).rejects.toThrow('Customer "K9999" has no row');
    await expect(save(book, '', { dominance: 4 })).rejects.toThrow('has no row');
    await expect(save(book, 'K0001', { shoeSize: 4 })).rejects.toThrow('No pack in use asks about');
    await expect(save(book, 'K0001', { dominance: 9 })).rejects.toThrow('is no answer about “Assertiveness”');
    await expect(save(book, 'K0001', { dominance: '=1+1' })).rejects.toThrow('is no answer');
    await expect(save(book, 'K0001', { dominance: 4, selfControl: true })).rejects.toThrow('is no answer');
    expect(JSON.stringify(valuesOf(book.backend, 'List'))).toBe(before);
  });

  test.each([
    [null],
    [7],
    ['x'],
    [[]],
    [{ sheet: 'x' }],
    [{ customer: {}, answers: [1] }],
    [{ answers: null }],
  ])('garbage %j in place of the argument ends in a sentence', (argument) => {
    const book = customersBook();
    const before = JSON.stringify(valuesOf(book.backend, 'List'));
    // With valid choices around it, garbage gets further.
    for (const sent of [argument, Object.assign({ settings: choices }, argument)]) {
      const answer = JSON.parse(String(book.host.call('sidebarCall', 'saveProfile', JSON.stringify(sent))));
      expect(answer.ok).toBe(false);
      expect(answer.problems[0].length).toBeGreaterThan(10);
    }
    expect(JSON.stringify(valuesOf(book.backend, 'List'))).toBe(before);
  });

  test('titles that look like formulas stay text, in the header and in the cells', async () => {
    const book = openWorkbook({ List: someCustomers(5) });
    await scriptServer(book)('savePack', JSON.stringify(hostilePack));
    book.settle({ packs: ['hostile'], colorBy: 'hostile' });
    await save(book, 'K0001', { mood: 'a' });
    const id = sheetId(book.backend, 'List');
    const rect = { row: 0, column: 5, rows: 3, columns: 1 };
    const formulas = () => book.backend.read(id, 'formula', rect).flat().filter(Boolean);
    expect(book.backend.read(id, 'value', rect)).toEqual([['=1+1'], [null], ['=HYPERLINK("x")']]);
    expect(formulas()).toEqual([]);
    // Somebody changes the format of the column: the next answer still stays a text.
    book.backend.write(id, 'numberFormat', rect, [['General'], ['General'], ['General']]);
    await save(book, 'K0000', { mood: 'a' });
    expect(formulas()).toEqual([]);
    expect(await styleOf(book, 'K0000')).toBe('good');
  });

  test('while one execution saves, another is refused; one after the other they share the columns', async () => {
    let meanwhile: (() => void) | null = null;
    const book = openWorkbook(
      { List: someCustomers(6) },
      {
        onCall: ({ name }) => {
          const other = name.endsWith('insertColumnsAfter') ? meanwhile : null;
          if (other) meanwhile = null;
          other?.();
        },
      },
    );
    book.settle(socialOnly);
    let refused: Promise<unknown> = Promise.resolve('nobody tried');
    const other = { settings: choices, sheet: Number(book.backend.sheets()[0]?.id), customer: 'K0002' };
    meanwhile = () => {
      refused = scriptServer(book)('saveProfile', { ...other, answers: { dominance: 2 } }).catch(
        (error: Error) => error.message,
      );
    };
    await save(book, 'K0001', { dominance: 4 });
    expect(await refused).toContain('Another run is writing');
    await save(book, 'K0002', { dominance: 2, selfControl: 2 });
    await save(book, 'K0001', { selfControl: 4 });
    expect(headerOf(book, 'List').slice(5)).toEqual(['Assertiveness', 'Self-control']);
    expect(await styleOf(book, 'K0001')).toBe('driver');
    expect(await styleOf(book, 'K0002')).toBe('amiable');
  });

  /** Lets somebody do something once, right before a call of this name. */
  function whileSaving(call: string, act: (book: Workbook) => void): Workbook {
    let isDone = false;
    const book = openWorkbook(
      { List: someCustomers(6) },
      {
        onCall: ({ name }) => {
          if (isDone || name !== call) return;
          isDone = true;
          act(book);
        },
      },
    );
    book.settle(socialOnly);
    return book;
  }

  const answersIn = (book: Workbook) =>
    valuesOf(book.backend, 'List')
      .slice(1)
      .map((row) => row[5] ?? '');

  test('who deletes the row of the customer meanwhile is not told that it was saved, and nobody else gets the answer', async () => {
    const book = whileSaving('Sheet.insertColumnsAfter', ({ backend }) =>
      backend.deleteRows(sheetId(backend, 'List'), 3, 1),
    );
    await expect(save(book, 'K0002', { dominance: 4 })).rejects.toThrow('moved while Fenlei was at work');
    expect(answersIn(book)).toEqual(['', '', '', '', '']);
    await expect(save(book, 'K0002', { dominance: 4 })).rejects.toThrow('has no row');
    await save(book, 'K0003', { dominance: 4 });
    expect(answersIn(book)).toEqual(['', '', 4, '', '']);
  });

  test('rows that move just as the answer is written are told, and saving again puts it right', async () => {
    const book = whileSaving('Range.setValue', ({ backend }) => sortBody(backend, 'List', 4));
    await expect(save(book, 'K0002', { dominance: 4 })).rejects.toThrow('moved just as Fenlei wrote');
    await save(book, 'K0002', { dominance: 4 });
    expect(answerOf(book, 'List', ['K0002', 'Assertiveness'])).toBe(4);
  });

  test('a customer in two rows has the answer in both, so that no sorting can hide it', async () => {
    const rows = someCustomers(4);
    const book = openWorkbook({ List: [...rows, rows[2] ?? []] });
    book.settle(socialOnly);
    await save(book, 'K0001', { dominance: 4 });
    const column = valuesOf(book.backend, 'List').map((row) => row[5] ?? '');
    expect(column).toEqual(['Assertiveness', '', 4, '', '', 4]);
  });
});

describe('a question with several ticks', () => {
  const phoneOnly = { packs: ['phone-type'], colorBy: 'phone-type' };
  const header = { en: 'Traits noticed', 'zh-CN': '通话中的特点', 'zh-TW': '通話中的特點' };

  function phoneBook(userLocale = 'en'): Workbook {
    const book = openWorkbook({ List: someCustomers(12) }, { userLocale });
    book.settle(phoneOnly);
    return book;
  }

  const saveTicks = (book: Workbook, traits: readonly string[] | null) => save(book, 'K0003', { traits });

  test.each([
    ['en', header.en, 'Speaks of nothing but the price, Says little about the real need'],
    ['zh_CN', header['zh-CN'], '只谈价格、很少说真实需要'],
    ['zh_TW', header['zh-TW'], '只談價格、很少說真實需要'],
  ])(
    'writes them into one cell in the language of the user (%s), and reads them back',
    async (userLocale, title, cell) => {
      const book = phoneBook(userLocale);
      expect(await styleOf(book, 'K0003')).toBe('unclear');
      await saveTicks(book, ['saysLittle', 'priceOnly']);
      expect(answerOf(book, 'List', ['K0003', title])).toBe(cell);
      const { preview } = await previewOf(scriptServer(book));
      const facts = preview.packs[0]?.classification.facts;
      const column = facts?.columns.get('traits');
      const row = facts?.ids.indexOf('K0003') ?? -1;
      expect(column && factValue(column, row)).toEqual(['priceOnly', 'saysLittle']);
      expect(await styleOf(book, 'K0003')).toBe('stingy');
      expect(preview.problems).toEqual([]);
    },
  );

  test('ticks of several types watch on; without any tick the cell is blank again', async () => {
    const book = phoneBook();
    await saveTicks(book, ['priceOnly', 'friendFirst']);
    expect(await styleOf(book, 'K0003')).toBe('composite');
    await saveTicks(book, []);
    expect(answerOf(book, 'List', ['K0003', header.en])).toBe('');
    expect(await styleOf(book, 'K0003')).toBe('unclear');
  });

  test('the note of the segment calls ticks by their titles', async () => {
    const book = phoneBook('zh_CN');
    await saveTicks(book, ['priceOnly']);
    expect(await apply(book)).toBe('applied');
    const note = notesOf(book.backend, 'List')[4]?.join('') ?? '';
    expect(note).toContain('通话中的特点含有“只谈价格” · ');
    expect(note).not.toContain('priceOnly');
    // Another tick would be another description: nothing that anybody could bring about.
    expect(note).not.toContain('接下来');
    expect(await apply(book)).toBe('unchanged');
  });

  test('strange ticks, and one tick without a list, are refused and nothing is written', async () => {
    const book = phoneBook();
    const before = JSON.stringify(valuesOf(book.backend, 'List'));
    for (const traits of [['sings'], ['priceOnly', 'priceOnly'], 'priceOnly', true]) {
      await expect(save(book, 'K0003', { traits })).rejects.toThrow('is no answer about “Traits noticed”');
    }
    expect(JSON.stringify(valuesOf(book.backend, 'List'))).toBe(before);
  });

  test("a column of the user's own is read as well, cells with a stranger are told", async () => {
    const rows = someCustomers(4).map((cells, at) => [
      ...cells,
      [
        '通话中的特点',
        'is hard to read',
        '只谈价格；Names other offers to bring the price down',
        'sings',
        '',
      ][at] ?? '',
    ]);
    const book = openWorkbook({ List: rows });
    book.settle(phoneOnly);
    expect(await Promise.all(['K0000', 'K0001', 'K0002'].map((id) => styleOf(book, id)))).toEqual([
      'composite',
      'stingy',
      'unclear',
    ]);
    const { preview } = await previewOf(scriptServer(book));
    expect(preview.problems.map(({ code, at }) => [code, ...at])).toEqual([['notAnAnswer', 'List', 'F4']]);
  });

  test('the formula SEGMENT reads the cell too', () => {
    const { host } = openWorkbook({ Sheet1: [] });
    const segment = (cell: string) =>
      host.customFunction('SEGMENT', [[[cell]], [['通話中的特點']], 'phone-type']);
    expect(segment('Speaks of nothing but the price, 很少說真實需要')).toEqual([['Price first']]);
    expect(segment('只談價格、先談交情再談生意')).toEqual([['Many sides']]);
    expect(segment('')).toEqual([['']]);
  });
});

describe('packs that collect what staff answer', () => {
  test('give a customer all groups side by side', async () => {
    const book = openWorkbook({ List: someCustomers(6) });
    book.settle({ packs: ['demographics'], colorBy: 'demographics' });
    await save(book, 'K0003', { ageBand: 'under30', buysVia: 'online', taste: 'new' });
    expect(await apply(book)).toBe('applied');
    expect(answerOf(book, 'List', ['K0003', 'Age, budget and habits'])).toBe('Young buyers');
    expect(answerOf(book, 'List', ['K0003', 'Age, budget and habits: also'])).toBe(
      'Buys online, Likes new things',
    );
    expect(answerOf(book, 'List', ['K0002', 'Age, budget and habits'])).toBe('Not known yet');
    expect(await apply(book)).toBe('unchanged');
  });
});

describe('a share of wallet', () => {
  test('comes from answers, from figures and from a column in percent', async () => {
    const rows = someCustomers(5).map((cells, at) => [
      ...cells,
      ['Share of wallet', 72.5, 0.5, '20%', 140, ''][at] ?? '',
    ]);
    const book = openWorkbook({ List: rows });
    book.settle({ packs: ['loyalty'], colorBy: 'loyalty' });
    const ids = ['K0000', 'K0001', 'K0002', 'K0003', 'K0004'];
    const all = () => Promise.all(ids.map((id) => styleOf(book, id)));
    expect(await all()).toEqual(['loyal', 'switcher', 'none', 'unclear', 'unclear']);
    const { preview } = await previewOf(scriptServer(book));
    expect(preview.problems.map(({ code, at }) => [code, ...at])).toEqual([['notAnAnswer', 'List', 'F5']]);
    await save(book, 'K0000', { attitude: 'switcher' });
    await save(book, 'K0004', { shareOfWallet: 75, firstBuyer: true });
    expect(await all()).toEqual(['switcher', 'switcher', 'none', 'unclear', 'early-adopter']);
  });
});

describe('what people answered is theirs', () => {
  test('runs, other packs and undo leave it alone', async () => {
    const book = customersBook();
    await apply(book);
    await save(book, 'K0003', { dominance: 5, selfControl: 1 });
    await apply(book);
    await apply(book, { packs: ['abc'], colorBy: 'abc' });
    await undo(book);
    expect(answerOf(book, 'List', ['K0003', 'Assertiveness'])).toBe(5);
    expect(answerOf(book, 'List', ['K0003', 'Self-control'])).toBe(1);
    expect(answerOf(book, 'List', ['K0004', 'Self-control'])).toBe('');
  });

  test('undoing the run that made the tab of customers keeps the answers, and the next run goes on in that tab', async () => {
    const book = ordersBook();
    await apply(book);
    await save(book, 'C00003', { dominance: 5, selfControl: 1 });
    expect(await undo(book)).toContain('"Customers" stays');
    expect(headerOf(book, 'Customers')).toEqual(['Customer', 'Name', 'Assertiveness', 'Self-control']);
    expect(await styleOf(book, 'C00003')).toBe('expressive');
    await apply(book);
    expect(book.backend.sheets().filter(({ name }) => name.startsWith('Customers'))).toHaveLength(1);
    expect(answerOf(book, 'Customers', ['C00003', 'Social style'])).toBe('Expressive');
  });

  test('Remove Fenlei gives the columns back to the user, who can go on by hand', async () => {
    const book = customersBook();
    await apply(book);
    await save(book, 'K0003', { dominance: 5, selfControl: 1 });
    book.host.runMenuItem('removeFenlei');
    expect(headerOf(book, 'List').slice(5)).toEqual(['Assertiveness', 'Self-control']);
    expect(book.backend.metadata()).toEqual([]);
    book.settle(socialOnly);
    expect(await styleOf(book, 'K0003')).toBe('expressive');
    // Now there are two places for one fact: where both are filled, the profile's counts.
    await save(book, 'K0003', { dominance: 1 });
    expect(await styleOf(book, 'K0003')).toBe('amiable');
  });

  test('Remove Fenlei takes a column away in which nothing stands', async () => {
    const book = customersBook();
    await save(book, 'K0003', { dominance: 5 });
    await save(book, 'K0003', { dominance: null });
    book.host.runMenuItem('removeFenlei');
    expect(headerOf(book, 'List')).toHaveLength(5);
  });

  test('Remove Fenlei keeps the tab of customers where answers stand in it, without notes and colours', async () => {
    const book = ordersBook();
    await apply(book);
    await save(book, 'C00003', { dominance: 5 });
    book.host.runMenuItem('removeFenlei');
    expect(answerOf(book, 'Customers', ['C00003', 'Assertiveness'])).toBe(5);
    expect(notesOf(book.backend, 'Customers').flat().filter(Boolean)).toEqual([]);
    expect(book.backend.colorRules(sheetId(book.backend, 'Customers'))).toEqual([]);
  });
});

const same = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });

const hostilePack = {
  ...socialStyle,
  id: 'hostile',
  facts: {
    mood: {
      kind: 'text',
      title: same('=1+1'),
      question: same('<img src=x onerror=alert(1)>'),
      answers: [
        { value: 'a', title: same('=HYPERLINK("x")') },
        { value: 'b', title: same('+2') },
      ],
    },
  },
  segments: [
    { id: 'good', title: same('Good'), color: '#c5eca0', playbook: [same('Smile.')] },
    { id: 'rest', title: same('Rest'), color: '#d1d2d5', playbook: [same('Wait.')] },
  ],
  rules: [
    {
      name: 'good',
      conditions: { all: [{ fact: 'mood', operator: 'equal', value: 'a' }] },
      event: { type: 'segment', params: { segment: 'good' } },
    },
  ],
  otherwise: 'rest',
  examples: [],
};
