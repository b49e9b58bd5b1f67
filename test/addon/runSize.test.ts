/** A run that Google would end before its last write is refused before its first; one that was ended is finished. */
import { describe, expect, test } from 'vitest';
import { words } from '../../src/core/i18n/words';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, pictureOf, valuesOf, type Workbook } from './workbook';

/** A file in which reading the first sheet takes so long. */
function slowFile(minutes: number, userLocale = 'en'): Workbook {
  let clock = Date.parse('2026-06-30T04:00:00Z');
  let isRead = false;
  return openWorkbook(
    { Orders: someOrders(40) },
    {
      userLocale,
      now: () => new Date(clock),
      onCall: ({ name }) => {
        if (name !== 'Range.getValues' || isRead) return;
        isRead = true;
        clock += minutes * 60_000;
      },
    },
  );
}

const pictureOfAll = ({ backend }: Workbook) =>
  JSON.stringify([backend.sheets(), backend.metadata(), pictureOf(backend, 'Orders')]);

describe('a run for which five of the six minutes are gone before it writes', () => {
  test.each([
    [
      'en',
      'Writing this run would take Google about 6 minutes, and it ends a script after 6.',
      'Nothing was written. Choose fewer rule packs for one run, or split the sheet.',
    ],
    ['zh_CN', '这次运行约需 6 分钟，而 Google 允许脚本运行的时间为 6 分钟。', '未写入任何内容。'],
    ['zh_TW', '這次執行約需 6 分鐘，而 Google 允許指令碼執行的時間為 6 分鐘。', '未寫入任何內容。'],
  ])('%s: is refused with a sentence, and nothing is written', (userLocale, says, fix) => {
    const book = slowFile(5, userLocale);
    const before = pictureOfAll(book);
    const outcome = book.run();
    expect(outcome).toMatchObject({ status: 'refused' });
    expect('problems' in outcome && outcome.problems[0]).toContain(says);
    expect('problems' in outcome && outcome.problems[0]).toContain(fix);
    expect(pictureOfAll(book)).toBe(before);
    expect(book.run(), 'and goes through when the file is faster').toMatchObject({ status: 'applied' });
  });

  test('is refused in the sidebar, too', async () => {
    let isSlow = false;
    let clock = Date.parse('2026-06-30T04:00:00Z');
    const book = openWorkbook(
      { Orders: someOrders(40) },
      {
        now: () => new Date(clock),
        onCall: ({ name }) => {
          if (isSlow && name === 'Range.getValues') clock += 6 * 60_000;
        },
      },
    );
    const { apply } = await previewOf(scriptServer(book));
    const before = pictureOfAll(book);
    isSlow = true;
    await expect(apply()).rejects.toThrow('it ends a script after 6');
    expect(pictureOfAll(book)).toBe(before);
  });
});

test('a run that has four minutes behind it goes on', () => {
  expect(slowFile(4).run()).toMatchObject({ status: 'applied' });
});

/** What was interrupted is to be finished, all else is confirmed. */
const answer = (title: string) => (title === words.interruptedTitle.en ? 'YES' : 'OK');

/** The host’s limit is lowered to a share of what the run takes. */
describe.each([
  ['orders', { Sheet: someOrders(40) }],
  ['a list', { Sheet: someCustomers(40) }],
])('a run from %s that Google ends', (_, sheets) => {
  const clean = openWorkbook(sheets);
  clean.run();
  const whole = clean.host.estimate;
  const cellsOf = ({ backend }: Workbook) =>
    backend.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [[name, valuesOf(backend, name)]]));

  test.each([0.3, 0.5, 0.7, 0.9])('after %d of its time is finished by the next', (share) => {
    let limit = whole * share;
    const book = openWorkbook(sheets, { limit: () => limit, answer });
    const users = pictureOf(book.backend, 'Sheet', 5);
    expect(() => book.host.runMenuItem('segmentCustomers')).toThrow('Exceeded maximum execution time');
    expect(pictureOf(book.backend, 'Sheet', 5)).toBe(users);
    limit = 360_000;
    expect(book.run()).toMatchObject({ status: 'applied' });
    expect(cellsOf(book)).toEqual(cellsOf(clean));
    expect(book.run()).toMatchObject({ status: 'unchanged' });
  });
});

test('where undoing half a run took most of the time, the whole is left to the next run', () => {
  let limit = 5_000;
  let clock = Date.parse('2026-06-30T04:00:00Z');
  let isUndoing = false;
  const book = openWorkbook(
    { Orders: someOrders(40) },
    {
      limit: () => limit,
      now: () => new Date(clock),
      answer: (title) => {
        isUndoing ||= title === words.interruptedTitle.en;
        return answer(title);
      },
      onCall: ({ name }) => {
        if (isUndoing && name === 'DeveloperMetadata.setValue') clock += 5 * 60_000;
      },
    },
  );
  const before = pictureOf(book.backend, 'Orders');
  expect(() => book.host.runMenuItem('segmentCustomers')).toThrow('Exceeded maximum execution time');
  limit = 360_000;
  expect(book.run()).toMatchObject({
    status: 'refused',
    problems: [expect.stringContaining('ends a script')],
  });
  expect(isUndoing).toBe(true);
  expect([book.backend.sheets()[0]?.name, pictureOf(book.backend, 'Orders')]).toEqual(['Orders', before]);
  isUndoing = false;
  expect(book.run()).toMatchObject({ status: 'applied' });
});
