import { describe, expect, test } from 'vitest';
import { checkQuality } from '../../../src/core/quality/checkQuality';
import { farBound } from '../../../src/core/quality/findOutOfRange';
import { isOneEditApart } from '../../../src/core/quality/isOneEditApart';
import { qualityKinds } from '../../../src/core/quality/qualityCatalog';
import { countKinds } from '../../../src/core/quality/qualityReport';
import { hasSharedData } from '../../sharedData';
import { readPublishedOrders } from '../facts/publishedTables';
import { expectedOf } from '../schemes/publishedCases';
import { asOf, cellsOf, day, findingsOf, listOf, mapped, ordersOf, regional } from './tables';

const good = (order: string, customer = 'C1', name = 'Anna Lindgren') => [
  order,
  day('2026-05-01'),
  customer,
  name,
  2,
  30,
];

test('orders without a fault give no finding', () => {
  const orders = ordersOf(good('A1'), good('A2', 'C2', 'Bo Chen'));
  expect(checkQuality({ orders, customers: null, regional, asOf })).toEqual([]);
});

describe('missing', () => {
  test('a blank customer, date or amount is told with its cell; blank rows are not', () => {
    const orders = ordersOf(
      ['A1', day('2026-05-01'), ' ', 'Anna', 1, 5],
      [],
      ['A2', null, 'C2', 'Bo', 1, null],
      ['A3', day('2026-05-01'), '#N/A', 'Bo', 1, 0],
    );
    expect(cellsOf('missingCustomer', orders)).toEqual(['C2', 'C5']);
    expect(cellsOf('missingDate', orders)).toEqual(['B4']);
    expect(cellsOf('missingAmount', orders)).toEqual(['F4']);
  });

  test('date and amount may stand in any line of their order', () => {
    const orders = ordersOf(good('A1'), ['A1', null, 'C1', '', 1, null], ['A2', null, 'C1', '', 1, 5]);
    expect(cellsOf('missingDate', orders)).toEqual(['B4']);
    expect(cellsOf('missingAmount', orders)).toEqual([]);
  });

  test('rows without an order number are no lines of one order', () => {
    const orders = ordersOf(good('A1'), good(''), ['', null, 'C1', '', 1, null]);
    expect([cellsOf('missingDate', orders), cellsOf('missingAmount', orders)]).toEqual([['B4'], ['F4']]);
  });

  test('a listed customer who never bought needs neither date nor amount', () => {
    const list = listOf(
      ['C1', 'Anna', day('2026-01-01'), 2, 50],
      ['C2', 'Bo', null, 0, null],
      ['C3', 'Cy', null, 3, null],
    );
    expect(cellsOf('missingDate', list)).toEqual(['C4']);
    expect(cellsOf('missingAmount', list)).toEqual(['E4']);
  });
});

describe('repeated', () => {
  test('a row equal in every cell to an earlier one is told, with the cell of the first', () => {
    const orders = ordersOf(good('A1'), good('A1'), good('A2'), [
      'A1',
      day('2026-05-01'),
      'C1',
      'Anna',
      3,
      30,
    ]);
    expect(findingsOf('repeatedRow', orders)).toMatchObject([{ at: ['S', 'A3'], values: { other: 'A2' } }]);
  });

  test('without order numbers equal rows may be two purchases', () => {
    const rows = [
      ['Order date', 'Customer no', 'Amount'],
      [day('2026-05-01'), 'C1', 5],
      [day('2026-05-01'), 'C1', 5],
    ];
    expect(cellsOf('repeatedRow', mapped(rows, 'orders'))).toEqual([]);
  });

  test('a customer listed twice is told as a run tells it', () => {
    const list = listOf(
      ['C1', 'Anna', day('2026-01-01'), 2, 50],
      ['C2', 'Bo', day('2026-01-01'), 2, 50],
      ['C1', 'Anna', day('2026-01-01'), 2, 50],
    );
    expect(findingsOf('duplicateCustomer', list)).toMatchObject([
      { at: ['S', 'A4'], values: { first: 'A2' } },
    ]);
  });
});

describe('look-alikes', () => {
  test.each([
    ['capitals, blanks and full-width signs write one id', ['C01', 'Ｃ01', 'c01 '], 'untidyId', ['C3', 'C4']],
    ['punctuation makes another id that looks alike', ['C-01', 'C01'], 'lookAlikeId', ['C3']],
    ['a Cyrillic letter makes another id that looks the same', ['K01', '\u041a01'], 'lookAlikeId', ['C3']],
    ['a sign without width makes no other id', ['C01', 'C01', 'C\u200b01'], 'untidyId', ['C4']],
    ['leading zeros make another id', ['01', '1'], 'lookAlikeId', []],
    ['the commonest writing wins, not the first', ['c01', 'C01', 'C01'], 'untidyId', ['C2']],
  ] as const)('%s', (_, ids, kind, expected) => {
    expect(cellsOf(kind, ordersOf(...ids.map((id, row) => good(`A${row}`, id, `Name ${row}`))))).toEqual(
      expected,
    );
  });

  test.each([
    ['one letter apart', 'Lindgren Anna', 'Lindgrem Anna', true],
    ['one letter less', 'Mueller Ltd', 'Muller Ltd', true],
    ['equal without punctuation and capitals', 'Li & Co.', 'LI CO', true],
    ['two letters apart', 'Lindgren', 'Lundgrem', false],
    ['other figures', 'Shop 11', 'Shop 12', false],
    ['a short name that many share', '王小明', '王小明', false],
    ['a Chinese company, one character apart', '上海明德贸易公司', '上海明德商易公司', true],
    ['a Chinese company in another town', '上海明德公司', '北京明德公司', false],
  ])('names %s', (_, one, other, isFound) => {
    const orders = ordersOf(good('A1', 'C1', one), good('A2', 'C2', other));
    expect(findingsOf('lookAlikeName', orders).map(({ values }) => values.text)).toEqual(
      isFound ? [one] : [],
    );
  });

  test('two writings of one id are not two customers of one name', () => {
    expect(cellsOf('lookAlikeName', ordersOf(good('A1', 'C1'), good('A2', 'c1')))).toEqual([]);
  });

  test('halves as blocks miss nothing: every pair that is one edit apart in a list is found', () => {
    const letters = 'abcdef';
    const names = Array.from({ length: 300 }, (_, index) =>
      Array.from(
        { length: 6 + (index % 3) },
        (_, at) => letters[(((index + 1) * (at + 3) * 7919) % 6) | 0],
      ).join(''),
    );
    const distinct = [...new Set(names)];
    const found = new Set(
      cellsOf('lookAlikeName', ordersOf(...distinct.map((name, row) => good(`A${row}`, `K${row}x`, name)))),
    );
    const isSwapAcross = (a: string, b: string) =>
      a.length === b.length && [...a].sort().join() === [...b].sort().join();
    distinct.forEach((name, row) => {
      const earlier = distinct.slice(0, row).filter((other) => isOneEditApart(other, name));
      if (earlier.some((other) => !isSwapAcross(other, name)))
        expect(found.has(`D${row + 2}`), name).toBe(true);
      if (earlier.length === 0) expect(found.has(`D${row + 2}`), name).toBe(false);
    });
  });
});

describe('unreadable, out of range, too late, stale', () => {
  test('text in a column of dates or amounts is told; text that can be read is told otherwise', () => {
    const orders = ordersOf(
      good('A1'),
      good('A2'),
      ['A3', 'soon', 'C1', '', 1, 'much'],
      ['A4', '2026-05-02', 'C1', '', 1, '1,234.50'],
    );
    expect([cellsOf('unreadableDay', orders), cellsOf('unreadableNumber', orders)]).toEqual([['B4'], ['F4']]);
    expect([cellsOf('writtenDay', orders), cellsOf('writtenNumber', orders)]).toEqual([['B5'], ['F5']]);
  });

  test('a negative quantity is told', () => {
    expect(
      cellsOf('negativeQuantity', ordersOf(good('A1'), ['A2', day('2026-05-01'), 'C1', '', -1, -5])),
    ).toEqual(['E3']);
  });

  test('an amount a hundred times the others is told, in either direction of the sign', () => {
    const usual = Array.from({ length: 40 }, (_, row) => [
      `A${row}`,
      day('2026-05-01'),
      `C${row}`,
      '',
      1,
      20 + row,
    ]);
    const orders = ordersOf(
      ...usual,
      ['B1', day('2026-05-01'), 'C1', '', 1, 4500],
      ['B2', day('2026-05-01'), 'C1', '', 1, -4500],
    );
    expect(cellsOf('farAmount', orders)).toEqual(['F42', 'F43']);
  });

  test('too few amounts, or equal ones, know no unusual one', () => {
    expect(farBound(Array.from({ length: 19 }, (_, index) => index + 1))).toBeNull();
    expect(farBound(Array.from({ length: 50 }, () => 7))).toBeNull();
  });

  test('the bound is Tukey’s outer fence over logarithms', () => {
    // Powers of two from 2^0 to 2^20: quartiles at 2^5 and 2^15, so the fence lies at 2^45.
    const amounts = Array.from({ length: 21 }, (_, power) => 2 ** power);
    expect(Math.log2(farBound(amounts) ?? 0)).toBeCloseTo(45, 9);
  });

  test.each([
    ['毛利率', [0.3, 0.4, 35], ['B4']],
    ['毛利率', [30, 40, 135], ['B4']],
    ['Note', ['30%', '40%', '135 %'], ['B4']],
    ['汇率', [7.1, 7.2, 710], []],
    ['增长率', [30, 40, 135], []],
  ] as const)('shares in a column %s: %j', (header, values, expected) => {
    const rows = values.map((value, row) => [`C${row}`, value]);
    expect(cellsOf('overHundredPercent', mapped([['Customer no', header], ...rows], 'customers'))).toEqual(
      expected,
    );
  });

  test('a day after the analysis date is told, that of today is not', () => {
    const orders = ordersOf(
      ['A1', day('2026-06-30'), 'C1', '', 1, 5],
      ['A2', day('2026-07-01'), 'C1', '', 1, 5],
    );
    expect(cellsOf('dayAfterAnalysisDate', orders)).toEqual(['B3']);
    expect(cellsOf('dayAfterAnalysisDate', listOf(['C1', 'Anna', day('2027-01-01'), 1, 5]))).toEqual(['C2']);
  });

  test('a customer is stale after three years, told at the newest order', () => {
    const orders = ordersOf(
      ['A1', day('2021-01-01'), 'C1', '', 1, 5],
      ['A2', day('2022-01-01'), 'C1', '', 1, 5],
      ['A3', day('2021-01-01'), 'C2', '', 1, 5],
      ['A4', day('2023-07-01'), 'C2', '', 1, 5],
    );
    expect(findingsOf('staleCustomer', orders)).toMatchObject([
      { at: ['S', 'B3'], values: { customer: 'C1', days: 1641 } },
    ]);
  });
});

test('rows of totals at the end are no data', () => {
  const orders = ordersOf(good('A1'), ['Total', null, null, null, null, 30]);
  expect(checkQuality({ orders, customers: null, regional, asOf })).toEqual([]);
});

test.skipIf(!hasSharedData)(
  'OR-1: the quality counts that are published of Online Retail',
  () => {
    const part = readPublishedOrders('transactions/online_retail_full.csv.gz');
    const findings = checkQuality({ orders: part, customers: null, regional, asOf });
    const counts = Object.fromEntries(countKinds(findings).map(({ kind, count }) => [kind, count]));
    const expected = expectedOf('OR-1') as Record<string, number>;
    expect([counts.missingCustomer, counts.repeatedRow, counts.negativeQuantity]).toEqual([
      expected.no_customer,
      expected.dup_rows,
      expected.neg_qty,
    ]);
  },
  60_000,
);

test.skipIf(!hasSharedData)('MS-5: the returns of the French orders are told', () => {
  const part = readPublishedOrders('transactions/online_retail_france.csv');
  const counts = countKinds(checkQuality({ orders: part, customers: null, regional, asOf }));
  const expected = expectedOf('MS-5') as Record<string, number>;
  expect(counts.find(({ kind }) => kind === 'negativeQuantity')?.count).toBe(expected.neg_rows);
});

test('findings come in the order of the catalogue', () => {
  const orders = ordersOf(good('A1'), good('A2'), ['A3', 'soon', null, '', -1, null], good('A1'));
  const kinds = checkQuality({ orders, customers: null, regional, asOf }).map(({ kind }) => kind);
  const expected = ['missingCustomer', 'missingAmount', 'repeatedRow', 'unreadableDay', 'negativeQuantity'];
  expect(kinds).toEqual(expected);
  expect(qualityKinds.filter((kind) => kinds.includes(kind))).toEqual(expected);
});
