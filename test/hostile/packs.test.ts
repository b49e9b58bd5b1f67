/** Packs written to do harm, through the built script: saved, listed, run, shown in formulas, undone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someCustomers } from '../addon/someOrders';
import { openWorkbook, pictureOf, type Workbook } from '../addon/workbook';
import { brokenPack, handMade } from '../core/rules/parse/hostilePacks';
import { formulaCells } from './formulaCells';
import { guardedScript } from './guardedScript';
import { hostilePack } from './hostilePack';
import { formulaTexts, hostileTexts, markupTexts, ownNames } from './hostileTexts';
import { isLong, tally, trials } from './tally';

const { count, of } = tally('Packs');

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly problems?: readonly string[];
}

function ask({ host }: Workbook, method: string, argument: unknown): Answer {
  const answer = JSON.parse(String(host.call('sidebarCall', method, JSON.stringify(argument)))) as Answer;
  for (const problem of answer.problems ?? []) {
    if (/Something went wrong|undefined|\[object /.test(problem) || problem.length > 8_000)
      throw new Error(`${method}: ${problem.slice(0, 300)}`);
  }
  return answer;
}

const openBook = () => openWorkbook({ List: someCustomers(8) }, { script: guardedScript });

/** Saves what may be a pack; one that is taken is run over a sheet, twice, and undone. */
function take(book: Workbook, input: unknown): 'refused' | 'ran' | 'refused by the run' {
  const json = typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
  const before = pictureOf(book.backend, 'List', 5);
  const saved = ask(book, 'savePack', json);
  if (!saved.ok) {
    expect(saved.problems?.length).toBeGreaterThan(0);
    return 'refused';
  }
  const id = String(saved.value);
  expect(ask(book, 'readPack', { id }).ok).toBe(true);
  expect(ask(book, 'start', null).ok).toBe(true);
  expect(
    ask(book, 'saveSettings', { packs: [id], colorBy: id, asOf: null, sources: null, schemeOptions: {} }).ok,
  ).toBe(true);
  const first = book.run();
  expect(pictureOf(book.backend, 'List', 5)).toBe(before);
  if (first.status === 'refused') return 'refused by the run';
  expect([id, book.run().status]).toEqual([id, 'unchanged']);
  expect(formulaCells(book.backend)).toEqual([]);
  book.host.runMenuItem('undoLastRun');
  return 'ran';
}

test('those written by hand', () => {
  const book = openBook();
  // What takes a second each to compile is run by the tests of the parser; here it matters what is refused.
  const chosen = handMade.filter(
    ([name], at) => isLong || (at % 4 === 0 && !/until the file is full|as many|rules that all/.test(name)),
  );
  for (const [, input] of chosen) count(take(book, input));
});

test('those broken by chance', () => {
  fc.assert(
    fc.property(brokenPack, (input) => count(take(openBook(), input))),
    trials(25),
  );
});

test.each([
  ['formulas', formulaTexts],
  ['markup', markupTexts],
  ['texts of every kind', hostileTexts.filter((text) => text.trim() !== '')],
] as const)('one whose texts are %s is run, told and taken away like any other', (_, texts) => {
  const book = openBook();
  const outcome = take(book, hostilePack('hostile', texts));
  expect(outcome).toBe('ran');
  count(outcome);
  book.run();
  const settings = { packs: ['hostile'], colorBy: 'hostile', asOf: null, sources: null, schemeOptions: {} };
  expect(
    ask(book, 'saveProfile', { settings, sheet: 0, customer: 'K0001', answers: { '=asked': '=1' } }).ok,
  ).toBe(true);
  expect(ask(book, 'refreshAccounts', { choice: { pack: 'hostile', segments: ['hostile'] } }).ok).toBe(true);
  const csv = ask(book, 'exportCrm', { settings, sheet: 0, crm: 'zoho' });
  expect(csv.ok).toBe(true);
  expect(formulaCells(book.backend)).toEqual([]);
  book.host.runMenuItem('removeFenlei');
  expect(book.backend.colorRules(0)).toEqual([]);
});

test('ids that every object of the language knows are reserved, or ids like any other', () => {
  const outcomes = ownNames.map((id) => {
    const book = openBook();
    const outcome = take(book, hostilePack(id, ['a', 'b', 'c', 'd', 'e', 'f', 'g']));
    count(outcome);
    expect(ask(book, 'keepDraft', { pack: id, draft: { base: 0, json: '{', time: '' } }).ok).toBe(true);
    expect(ask(book, 'readDraft', { pack: id }).value).toMatchObject({ json: '{' });
    return outcome === 'ran' ? id : '';
  });
  expect(outcomes.filter((id) => id !== '')).toEqual(['prototype', 'then', 'toJSON', 'length']);
});

test('both outcomes were seen often', () => {
  expect(of('refused')).toBeGreaterThan(30);
  expect(of('ran')).toBeGreaterThan(6);
});
