import { expect, test } from 'vitest';
import { locales } from '../../../src/core/i18n/text';
import type { Finding } from '../../../src/core/quality/finding';
import { qualityCatalog, qualityKinds } from '../../../src/core/quality/qualityCatalog';
import { cellLink, mostPerKind, qualityRows } from '../../../src/core/quality/qualityReport';

const finding = (found: Finding['found'], at = 'C7'): Finding => ({
  kind: 'untidyId',
  at: ['Orders', at],
  found,
  values: { better: 'C1' },
});

test('a row says what stands in which cell, what is expected and what to do', () => {
  expect(qualityRows([finding('c1')], 'en')).toEqual([
    {
      kind: 'Id written in several ways',
      sheet: 'Orders',
      cell: 'C7',
      found: 'c1',
      expected: 'C1',
      advice: 'Write every id the same way, without stray blanks or full-width signs.',
    },
  ]);
});

test('blanks at the ends are shown, and so is that a cell is blank', () => {
  expect(qualityRows([finding('c1 '), finding(null)], 'en').map(({ found }) => found)).toEqual([
    '"c1 "',
    '(blank)',
  ]);
});

test('of very many of one kind the first are listed, and how many there are', () => {
  const rows = qualityRows(
    Array.from({ length: mostPerKind + 3 }, (_, row) => finding('x', `C${row + 2}`)),
    'en',
  );
  expect(rows).toHaveLength(mostPerKind + 1);
  expect(rows[mostPerKind]).toMatchObject({ cell: '', found: expect.stringContaining('503') });
});

test('a link is made of a number and the name of a cell, and of nothing else', () => {
  expect(cellLink(12, 'AB7', ';')).toBe('=HYPERLINK("#gid=12&range=AB7";"AB7")');
  for (const [sheet, cell] of [
    [1, 'A1")&IMPORTXML("x'],
    [1, ''],
    [1.5, 'A1'],
    [Number.NaN, 'A1'],
  ] as const)
    expect(() => cellLink(sheet, cell, ',')).toThrow('cellLink()');
});

test('no sentence has a place that nothing fills', () => {
  const filled = ['other', 'first', 'better', 'text', 'most', 'date', 'customer', 'days'];
  for (const kind of qualityKinds)
    for (const locale of locales)
      for (const [, name] of qualityCatalog[kind].expected[locale].matchAll(/\{(\w+)\}/g))
        expect(filled).toContain(name);
});
