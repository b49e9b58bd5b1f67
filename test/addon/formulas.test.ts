import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packIds } from '../../src/protocol/packCatalog';
import { shopDay, shopOrders } from '../core/schemes/manyOrders';
import { hasSharedData, sharedData } from '../sharedData';
import { root } from '../sourceFiles';
import { openWorkbook, sheetId, valuesOf } from './workbook';

const { host } = openWorkbook({ Sheet1: [] }, { timeZone: 'Asia/Shanghai' });
const call = (name: string, ...given: unknown[]) => host.customFunction(name, given);
const column = (...values: unknown[]) => values.map((value) => [value]);
const rowsOf = (path: string) =>
  readFileSync(sharedData(path), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

describe('ABC_TIER', () => {
  test('a column in, a column out; blanks stay blank, zero and negative amounts are C', () => {
    expect(call('ABC_TIER', column(100, 5, '', 15, 0, -3))).toEqual(column('A', 'C', '', 'B', 'C', 'C'));
  });

  test('one cell against all amounts gives one class', () => {
    expect(call('ABC_TIER', 15, column(100, 15, 5))).toBe('B');
    expect(call('ABC_TIER', 100)).toBe('A');
  });

  test('two customers with equal amounts share a class, wherever they stand', () => {
    expect(call('ABC_TIER', column(50, 40, 5, 40))).toEqual(column('A', 'A', 'C', 'A'));
  });

  test('trailing blank rows and amounts as text are tolerated', () => {
    expect(call('ABC_TIER', column('¥1,000.00', '50', '', ''))).toEqual(column('A', 'C', '', ''));
  });

  test.skipIf(!hasSharedData)('ABC-1b: the ten items of Heizer & Render, share before the item', () => {
    const amounts = rowsOf('abc_xyz/heizer_silicon_chips.csv').map((row) => [Number(row[3])]);
    expect((call('ABC_TIER', amounts) as string[][]).flat().join('')).toBe('AAABBCCCCC');
  });
});

describe('KMEANS_CLUSTER', () => {
  const rows = [
    [9000, 40],
    [20, 1],
    [9100, 42],
    ['', ''],
    [30, 2],
    [500, ''],
  ];

  test('one number per row, the group with the largest mean of the first column first; blanks stay blank', () => {
    expect(call('KMEANS_CLUSTER', rows, 2)).toEqual(column(1, 2, 1, '', 2, ''));
    expect(call('KMEANS_CLUSTER', column(5, 4, 100, 101, '$1,000'), 3)).toEqual(column(3, 3, 2, 2, 1));
  });

  test('without a number of groups it is found', () => {
    const three = [1, 2, 3, 50, 51, 52, 99, 98, 97].map((value) => [value, 200 - value]);
    expect((call('KMEANS_CLUSTER', three) as number[][]).flat().join('')).toBe('333222111');
  });

  test('what is no number, and a number of groups that is none, are named', () => {
    expect(() =>
      call(
        'KMEANS_CLUSTER',
        [
          [1, 2],
          [3, 'x'],
        ],
        2,
      ),
    ).toThrow('values, row 2: "x" is not a number.');
    expect(() => call('KMEANS_CLUSTER', rows, 0)).toThrow('k is "0". It must be a number from 1 to 24.');
  });

  test.skipIf(!hasSharedData)('KM-4: four groups of USArrests, as R finds them', () => {
    const arrests = rowsOf('kmeans/usarrests.csv').map((row) => row.slice(1).map(Number));
    const clusters = (call('KMEANS_CLUSTER', arrests, 4) as number[][]).flat();
    const sizes = [1, 2, 3, 4].map((cluster) => clusters.filter((one) => one === cluster).length);
    // The centres of `Murder` in KM-4, from the largest: 1.41 (8 states), 0.70 (13), -0.49 (16), -0.96 (13).
    expect(sizes).toEqual([8, 13, 16, 13]);
  });
});

describe('RFM', () => {
  const orders = [
    ['Ann', new Date('2026-06-28T16:00:00Z'), 100],
    ['Bo', new Date('2026-01-09T16:00:00Z'), 40],
    ['Ann', new Date('2026-05-31T16:00:00Z'), 60],
    ['', '', ''],
  ];
  const columnOf = (index: number) => orders.map((row) => [row[index]]);

  test('one row per customer in order of first appearance, with days of the spreadsheet', () => {
    const table = call(
      'RFM',
      columnOf(0),
      columnOf(1),
      columnOf(2),
      new Date('2026-06-29T16:00:00Z'),
    ) as unknown[][];
    expect(table[0]).toEqual([
      'Customer',
      'Recency',
      'Frequency',
      'Monetary',
      'R',
      'F',
      'M',
      'RFM',
      'Segment',
    ]);
    expect(table.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ['Ann', 1, 2, 160],
      ['Bo', 171, 1, 40],
    ]);
  });

  test('without an analysis date the latest order counts', () => {
    const table = call('RFM', columnOf(0), columnOf(1), columnOf(2)) as unknown[][];
    expect(table[1]?.[1]).toBe(0);
  });

  describe('an order that cannot be read', () => {
    const rows: unknown[][] = [
      ['Ann', '2026-06-01', 100],
      ['Bo', '31.02.2026', 40],
      ['Ann', '2026-06-11', 'see invoice'],
      ['', '2026-06-30', 7],
      ['Cy', '2026-06-21', 20],
      ['', '', ''],
    ];
    const table = (given: readonly unknown[][], on = host) =>
      on.customFunction(
        'RFM',
        [0, 1, 2].map((index) => given.map((row) => [row[index]])),
      ) as unknown[][];

    test('is left out whole, as if it were not there, and neither its date nor its amount counts', () => {
      const readable = rows.filter((_, row) => row === 0 || row === 4);
      expect(table(rows).slice(1)).toEqual(table(readable).slice(1));
      expect(
        table(rows)
          .slice(1)
          .map((row) => row.slice(0, 4)),
      ).toEqual([
        ['Ann', 20, 1, 100],
        ['Cy', 0, 1, 20],
      ]);
    });

    test.each([
      ['a date', 1, 'Segment (1 row left out: dates, row 2: "31.02.2026" is not a date)'],
      ['an amount', 2, 'Segment (1 row left out: amounts, row 2: "see invoice" is not a number)'],
      ['no customer', 3, 'Segment (1 row left out: row 2 names no customer)'],
    ])('is named in the last header cell, where it is not cut off: %s', (_, row, title) => {
      expect(table([rows[0] ?? [], rows[row] ?? [], rows[4] ?? []])[0]?.[8]).toBe(title);
    });

    test.each([
      ['en', 'Segment (3 rows left out, the first: dates, row 2: "31.02.2026" is not a date)'],
      ['zh-CN', '分群（略去 3 行，第一处：dates 第 2 行："31.02.2026" 不是日期）'],
      ['zh-TW', '分群（略去 3 列，第一處：dates 第 2 列："31.02.2026" 不是日期）'],
    ])('several are counted, in the language of the user: %s', (userLocale, title) => {
      expect(table(rows, openWorkbook({ Sheet1: [] }, { userLocale }).host)[0]?.[8]).toBe(title);
    });

    test('with both wrong is one row', () => {
      expect(table([rows[0] ?? [], ['Bo', 'soon', 'much']])[0]?.[8]).toMatch(/^Segment \(1 row left out/);
    });

    test('is one below the customers, too', () => {
      const [customers, dates, amounts] = [column('Ann'), column('2026-06-01', ''), column(5, 'Total')];
      expect((call('RFM', customers, dates, amounts) as unknown[][])[0]?.[8]).toBe(
        'Segment (1 row left out: amounts, row 2: "Total" is not a number)',
      );
    });

    test('a column of which nothing can be read is the wrong one', () => {
      expect(() => call('RFM', column('Ann', 'Bo'), column('shop', 'web'), column(1, 2))).toThrow(
        'dates, row 1: "shop" is not a date.',
      );
    });
  });

  test.skipIf(!hasSharedData)('RFM-A1: all 995 customers of the R package rfm, method quantile', () => {
    const rows = rowsOf('transactions/rfm_data_orders.csv');
    const pick = (index: number, to: (text: string) => unknown) => rows.map((row) => [to(row[index] ?? '')]);
    const table = call(
      'RFM',
      pick(0, String),
      pick(1, String),
      pick(2, Number),
      '2006-12-31',
      5,
      'quantile',
    ) as unknown[][];
    const scores = new Map(
      table
        .slice(1)
        .map(([id, recency, frequency, monetary, , , , code]) => [id, [recency, frequency, monetary, code]]),
    );
    const published = rowsOf('rfm/rfm_orders_scores.csv');
    expect(scores.size).toBe(995);
    for (const [id = '', recency, count, amount, , , , code] of published)
      expect(scores.get(id), id).toEqual([recency, count, amount, code].map(Number));
  });

  test('50,000 orders go through in one call', () => {
    const many = Array.from({ length: 50_000 }, (_, row) => row);
    const table = call(
      'RFM',
      many.map((row) => [`C${row % 9000}`]),
      many.map((row) => [45_000 + (row % 700)]),
      many.map((row) => [row % 977]),
    ) as unknown[][];
    expect(table).toHaveLength(9001);
  });
});

describe('RFM_SCORE and RFM_SEGMENT', () => {
  test.skipIf(!hasSharedData)(
    'RFM-B1: the fifteen customers of CleverTap; equal values get equal scores',
    () => {
      const rows = rowsOf('rfm/clevertap15.csv').map((row) => row.map(Number));
      const pick = (index: number) => rows.map((row) => [row[index]]);
      expect(call('RFM_SCORE', pick(1), pick(2), pick(3))).toEqual(rows.map((row) => [row[7]]));
    },
  );

  test('codes become segment names; blanks stay blank', () => {
    expect(call('RFM_SEGMENT', column(555, 111, '', 331))).toEqual(
      column('Champions', 'Lost', '', 'About to sleep'),
    );
    expect(call('RFM_SEGMENT', 511, 'rfm-boxes')).toBe('New');
  });

  test('the names are in the language of the user', () => {
    const chinese = openWorkbook({ Sheet1: [] }, { userLocale: 'zh-CN' }).host;
    const english = call('RFM_SEGMENT', 555);
    expect(chinese.customFunction('RFM_SEGMENT', [555])).not.toBe(english);
  });
});

describe('LIFECYCLE_STAGE', () => {
  const day = (iso: string) => new Date(`${iso}T00:00:00+08:00`);

  test.each([
    ['new', '2026-06-15', '2026-06-15', 1, 'New'],
    ['active', '2025-01-01', '2026-05-01', 9, 'Active'],
    ['dormant', '2025-01-01', '2025-12-01', 9, 'Dormant'],
    ['churned', '2024-01-01', '2024-12-01', 9, 'Churned'],
    ['won back after more than a year', '2024-01-01', '2026-06-01', 2, 'Won back'],
  ])('%s', (_, first, last, orders, stage) => {
    expect(call('LIFECYCLE_STAGE', day(first), day(last), orders, day('2026-06-30'))).toBe(stage);
  });

  test('no order is a prospect, a blank row stays blank', () => {
    expect(call('LIFECYCLE_STAGE', column('', ''), column('', ''), column(0, ''), day('2026-06-30'))).toEqual(
      column('Prospect', ''),
    );
  });
});

describe('PARETO_SHARE and GINI', () => {
  test('the largest fifth of ten customers, rounded up to whole customers', () => {
    expect(call('PARETO_SHARE', column(70, 10, 10, 5, 5))).toBe(0.7);
    expect(call('PARETO_SHARE', column(70, 10, 10, 5, 5), 0.4)).toBe(0.8);
  });

  test('GI-5: edge cases of DescTools', () => {
    expect(call('GINI', column(10, 10, 0, 0, 0))).toBeCloseTo(0.6, 12);
    expect(call('GINI', column(10, 10, 10))).toBe(0);
    expect(() => call('GINI', column(10, -1))).toThrow('amounts has 1 negative values');
  });

  test.skipIf(!hasSharedData)('GI-1: ten income classes of the USA in 1968 (R package ineq)', () => {
    const amounts = rowsOf('gini/usa1968.csv').map((row) => [Number(row[0])]);
    expect(call('GINI', amounts)).toBeCloseTo(0.4620911, 7);
  });
});

describe('SEGMENT and SEGMENT_WHY', () => {
  const headers = [['Customer no', 'Last order', 'Orders', 'Amount bought']];
  const values = [
    ['A', 46_200, 12, 9000],
    ['B', 46_000, 2, 80],
    ['C', 45_700, 1, 20],
    ['', '', '', ''],
  ];

  test('rows get the segment of a built-in pack; a blank row stays blank', () => {
    const segments = (call('SEGMENT', values, headers, 'rfm') as string[][]).flat();
    expect(segments).toHaveLength(4);
    expect(segments[3]).toBe('');
    expect(segments[0]).not.toBe(segments[2]);
  });

  test('the reason has the figures of the row', () => {
    const [[why]] = call('SEGMENT_WHY', values, headers, 'rfm') as [[string]];
    expect(why).toContain('12 orders');
    expect(why).toContain('9,000.00 bought');
  });

  test('the reason names the conditions that held, each with what was wanted and the figure of the row', () => {
    const leaf = (operator: string, fact: string, value: unknown) => ({ fact, operator, value });
    const pack = {
      format: 1,
      id: 'mine',
      title: 'Mine',
      description: 'Mine',
      source: 'Mine',
      hitPolicy: 'first',
      schemes: {},
      facts: { orders: { kind: 'number' }, monetary: { kind: 'number' } },
      segments: ['big', 'small'].map((id) => ({ id, title: id, color: '#ffffff', playbook: [id] })),
      rules: [
        {
          name: 'big',
          conditions: {
            all: [leaf('greaterThanInclusive', 'monetary', 1000), { not: leaf('lessThan', 'orders', 3) }],
          },
          event: { type: 'segment', params: { segment: 'big' } },
        },
      ],
      otherwise: 'small',
    };
    const [[why], [other]] = call('SEGMENT_WHY', values.slice(0, 2), headers, JSON.stringify(pack)) as [
      [string],
      [string],
    ];
    expect(why).toBe('Amount bought is at least 1000 (9,000.00) · not: Orders is less than 3 (12)');
    expect(other).toBe('');
  });

  describe('columns named after facts of a pack', () => {
    const own = {
      format: 1,
      id: 'own',
      title: 'Own',
      description: 'Own',
      source: 'Own',
      hitPolicy: 'first',
      schemes: {},
      facts: { member: { kind: 'boolean', title: 'Mitglied' }, tags: { kind: 'list' } },
      segments: ['in', 'vip', 'out'].map((id) => ({ id, title: id, color: '#ffffff', playbook: [] })),
      rules: [
        { fact: 'member', operator: 'equal', value: true, segment: 'in' },
        { fact: 'tags', operator: 'contains', value: 'vip', segment: 'vip' },
      ].map(({ segment, ...leaf }) => ({
        name: segment,
        conditions: { all: [leaf] },
        event: { type: 'segment', params: { segment } },
      })),
      otherwise: 'out',
    };
    const segmentOf = (...rows: unknown[][]) =>
      call('SEGMENT', rows, [['MITGLIED', 'tags']], JSON.stringify(own));

    test('are read by id or title, yes and no also from words, lists at every mark', () => {
      expect(segmentOf(['是', ''], [true, ''], ['no', 'a、vip'], ['', 'vip2'])).toEqual(
        column('in', 'in', 'vip', 'out'),
      );
    });

    test('an unreadable cell is told with its row', () => {
      expect(() => segmentOf(['yes', ''], ['perhaps', ''])).toThrow(
        'MITGLIED, row 2: "perhaps" is neither yes nor no. Type yes or no, or leave the cell blank.',
      );
    });
  });

  test("a pack's JSON in a cell works like its id", () => {
    const json = readFileSync(join(root, 'rules/abc.json'), 'utf8');
    expect(call('SEGMENT', values, headers, json)).toEqual(call('SEGMENT', values, headers, 'abc'));
  });
});

describe('wrong arguments', () => {
  test.each([
    [
      'text in a column of numbers',
      'ABC_TIER',
      [column('Amount', 5)],
      'amounts, row 1: "Amount" is not a number. Correct the cell, or start the range below the header.',
    ],
    [
      'two columns for one',
      'ABC_TIER',
      [[[1, 2]]],
      'amounts must be one column, but has 2. Refer to a range such as C2:C.',
    ],
    [
      'cuts the wrong way round',
      'ABC_TIER',
      [column(1), '', 0.9, 0.5],
      'cut_a (0.9) must be smaller than cut_b (0.5). Write shares such as 0.8 and 0.95.',
    ],
    [
      'an unknown method',
      'RFM_SCORE',
      [column(1), column(1), column(1), 5, 'magic'],
      'method is "magic". It must be one of: rank, quantile, ntile.',
    ],
    [
      'too many levels',
      'RFM_SCORE',
      [column(1), column(1), column(1), 12],
      'bins is "12". It must be a number from 2 to 9.',
    ],
    [
      'columns of different length',
      'RFM_SCORE',
      [column(1), column(1, 2), column(1)],
      'frequency has 2 rows, the first argument 1. Let all ranges start and end in the same rows.',
    ],
    [
      'a code that is none',
      'RFM_SEGMENT',
      [column(555, 617)],
      'codes, row 2: 617 is not an RFM code. A code has three scores from 1 to 5, such as 543.',
    ],
    [
      'a pack that does not exist',
      'SEGMENT',
      [[[1]], [['Orders']], 'abcd'],
      `There is no rule pack "abcd". Choose one of: ${packIds.join(', ')}.`,
    ],
    [
      'no amounts',
      'PARETO_SHARE',
      [column('', 0)],
      'amounts has no value above zero. Refer to the column with the amounts bought.',
    ],
  ])('%s: one sentence says what to mend', (_, name, given, message) => {
    expect(() => call(name, ...(given as unknown[]))).toThrow(message);
  });
});

test('formulas work in cells of the local host and spill', () => {
  const { backend, host: sheetHost } = openWorkbook({ Sheet1: [['Amount'], [100], [5], [15], ['']] });
  const id = sheetId(backend, 'Sheet1');
  backend.write(id, 'formula', { row: 1, column: 2, rows: 1, columns: 1 }, [['=ABC_TIER(A2:A4)']]);
  sheetHost.open();
  sheetHost.call('sidebarCall', 'readSettings', 'null');
  const shown = backend.read(id, 'result', { row: 1, column: 2, rows: 3, columns: 1 });
  expect(shown.length).toBe(3);
  expect(valuesOf(backend, 'Sheet1').length).toBeGreaterThan(3);
});

describe('formulas over single orders', () => {
  const shop = shopOrders({ customers: 120 });
  const epoch = Date.UTC(1899, 11, 30);
  // Midnight in Shanghai.
  const dates = Array.from(shop.day, (day) => [new Date(epoch + day * 86_400_000 - 8 * 3_600_000)]);
  const names = Array.from(shop.customer, (own) => [shop.ids[own]]);
  const amounts = Array.from(shop.minor, (minor) => [minor / 100]);
  const asOf = new Date(epoch + shopDay * 86_400_000 - 8 * 3_600_000);

  test('XYZ_CLASS: steady, with ups and downs, now and then, and too new to tell', () => {
    const rows = [
      ...['2026-03-10', '2026-04-10', '2026-05-10', '2026-06-10'].map((date) => ['Ann', date, 10]),
      ...['2026-04-10', '2026-06-10'].map((date) => ['Bo', date, 10]),
      ['Cy', '2026-01-10', 10],
      ['Di', '2026-06-10', 10],
    ];
    const columns = [0, 1, 2].map((at) => rows.map((row) => [row[at]]));
    const day = new Date('2026-06-29T16:00:00Z');
    expect(call('XYZ_CLASS', ...columns, day)).toEqual([
      ['Customer', 'Variation of demand', 'XYZ class'],
      ['Ann', 0, 'X'],
      ['Bo', expect.closeTo(Math.SQRT1_2, 9), 'Y'],
      ['Cy', expect.closeTo(Math.sqrt(5), 9), 'Z'],
      ['Di', '', ''],
    ]);
    const classes = (...more: unknown[]) =>
      (call('XYZ_CLASS', ...columns, day, ...more) as unknown[][]).slice(1).map((row) => row[2]);
    expect(classes('quarter')).toEqual(['', '', '', '']);
    expect(classes('month', 0.8, 3)).toEqual(['X', 'X', 'Y', '']);
    expect(() => classes('year')).toThrow('period');
    expect(() => classes('month', 1, 0.5)).toThrow();
  });

  test('P_ALIVE and CLV: one row per customer, figures that hang together', () => {
    const alive = call('P_ALIVE', names, dates, amounts, asOf) as unknown[][];
    const table = call('CLV', names, dates, amounts, asOf) as unknown[][];
    expect(alive[0]).toEqual(['Customer', 'Repeat purchases', 'Chance of being active']);
    expect(table[0]).toEqual([
      'Customer',
      'Chance of being active',
      'Expected purchases',
      'Expected value per purchase',
      'Value still to come',
    ]);
    expect([alive.length, table.length]).toEqual([121, 121]);
    table.slice(1).forEach(([id, chance, orders, value, clv], row) => {
      expect([id, chance]).toEqual([alive[row + 1]?.[0], alive[row + 1]?.[2]]);
      expect(Number(clv)).toBeCloseTo(Number(orders) * Number(value), 1);
    });
    expect(new Set(alive.slice(1).map(([, repeats, chance]) => (repeats === 0) === (chance === '')))).toEqual(
      new Set([true]),
    );
  });

  test('P_ALIVE without amounts takes every row for a purchase', () => {
    expect(call('P_ALIVE', names, dates, '', asOf)).toEqual(call('P_ALIVE', names, dates, amounts, asOf));
  });

  test('too few customers who came back are an error that says how many are needed', () => {
    expect(() => call('CLV', column('Ann', 'Ann'), column('2026-01-01', '2026-06-01'), column(5, 5))).toThrow(
      'need at least 30',
    );
    expect(() => call('P_ALIVE', column('Ann'), column('2026-01-01'))).toThrow('Customers who came back: 0.');
  });

  test('CLV without any amount says what is missing, P_ALIVE does not need it', () => {
    const blank = names.map(() => ['']);
    expect(() => call('CLV', names, dates, blank, asOf)).toThrow('amounts');
  });
});
