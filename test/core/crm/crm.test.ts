import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import abc from '../../../rules/abc.json';
import { type CrmId, crmIds } from '../../../src/core/crm/crmCatalog';
import { crmRows } from '../../../src/core/crm/crmRows';
import { renderCsv } from '../../../src/core/crm/renderCsv';
import type { Cell } from '../../../src/core/facts/cell';
import type { MappedTable } from '../../../src/core/readFacts';
import { parsePack } from '../../../src/core/rules/parse/parsePack';
import { segment } from '../../../src/core/segment';
import { asOf, day, mapped, regional } from '../quality/tables';

function rowsFor(crm: CrmId, part: MappedTable, packs: readonly unknown[] = [abc]) {
  const isOrders = part.mapping.kind === 'orders';
  const tables = { orders: isOrders ? part : null, customers: isOrders ? null : part };
  const parsed = packs.map((pack) => {
    const read = parsePack(pack);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  });
  const segmentation = segment({ ...tables, packs: parsed, schemeOptions: {}, asOf, regional });
  if (!segmentation.ok) throw new Error(JSON.stringify(segmentation.problems));
  return crmRows(crm, { ...tables, segmentation: segmentation.value, locale: 'en' });
}

const zohoAccounts = (...rows: readonly (readonly Cell[])[]) =>
  mapped(
    [
      ['Record Id', 'Account Owner', 'Account Name', 'Billing City', 'Total Spent', 'Last order', 'Tag'],
      ...rows,
    ],
    'customers',
  );

describe('segments as rows', () => {
  const list = zohoAccounts(
    ['zcrm_1', 'Kim', 'Acme', 'Paris', 900, day('2026-06-01'), 'old'],
    ['zcrm_2', 'Kim', '=cmd()', 'Paris', 90, day('2026-06-01'), ''],
  );

  test('Zoho accounts come back under their own keys, with the segment as tag', () => {
    const [header, first] = rowsFor('zoho', list);
    expect(header).toEqual(['Record Id', 'Account Name', 'Tag']);
    expect(first?.slice(0, 2)).toEqual(['zcrm_1', 'Acme']);
    expect(first?.[2]).not.toBe('');
  });

  const other = {
    ...abc,
    id: 'other',
    segments: abc.segments.map((one) => ({ ...one, title: `Other ${one.id}` })),
  };

  test('several packs give several tags, parted as the CRM wants them', () => {
    expect(rowsFor('zoho', list, [abc, other])[1]?.[2]?.split(',')).toHaveLength(2);
    expect(rowsFor('fxiaoke', list, [abc, other])[1]?.[2]?.split('|')).toHaveLength(2);
  });

  test('a tag never holds the sign that parts tags', () => {
    const pack = structuredClone(abc) as { segments: { title: unknown }[] };
    pack.segments.forEach((one, index) => {
      one.title = `Big, loyal ${index}`;
    });
    expect(rowsFor('zoho', list, [pack])[1]?.[2]).toMatch(/^Big loyal \d$/);
  });

  test('orders give the column that names customers, never the record id of the order', () => {
    const orders = mapped(
      [
        ['Record Id', 'SO Number', 'Account Name', 'Order Date', 'Grand Total'],
        ['zcrm_9', 'SO1', 'Acme', day('2026-05-01'), 5],
        ['zcrm_8', 'SO2', 'Acme', day('2026-05-02'), 5],
      ],
      'orders',
    );
    expect(rowsFor('zoho', orders).map((row) => row.slice(0, -1))).toEqual([['Account Name'], ['Acme']]);
  });

  test('纷享销客: the list of customers comes back by number and name', () => {
    const list = mapped(
      [
        ['客户编号', '客户名称', '最后成交时间', '成交次数', '累计成交金额'],
        ['KH001', '上海明德', day('2026-05-01'), 3, 900],
      ],
      'customers',
    );
    const [header, first] = rowsFor('fxiaoke', list);
    expect(header).toEqual(['客户编号', '客户名称', '标签']);
    expect(first?.slice(0, 2)).toEqual(['KH001', '上海明德']);
  });

  test('a sheet of another program gives id and name', () => {
    const list = mapped(
      [
        ['Customer no', 'Customer name', 'Total spent'],
        ['K1', 'Anna', 5],
      ],
      'customers',
    );
    expect(rowsFor('zoho', list)[0]).toEqual(['Account Number', 'Account Name', 'Tag']);
    expect(rowsFor('fxiaoke', list)[0]).toEqual(['客户编号', '客户名称', '标签']);
  });

  test('customers without a segment are left out, so that no tag is taken away', () => {
    const part = zohoAccounts(
      ['zcrm_1', 'Kim', 'Acme', 'Paris', null, null, 'old'],
      ['zcrm_2', 'Kim', 'Bo', 'Rome', 5, day('2026-06-01'), ''],
    );
    for (const crm of crmIds) for (const row of rowsFor(crm, part)) expect(row[row.length - 1]).not.toBe('');
  });
});

describe('the csv file', () => {
  test('begins with a byte-order mark and holds what it was given', () => {
    const csv = renderCsv([
      ['名称', 'a"b'],
      ['x\ny', ''],
    ]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(Papa.parse(csv.slice(1).trimEnd()).data).toEqual([
      ['名称', 'a"b'],
      ['x\ny', ''],
    ]);
  });

  test('sets a quote where a semicolon, a tab or a new line would begin a formula', () => {
    expect(renderCsv([['a;=1+1', 'a\t @SUM(1)', 'a\n- tea\n-cmd|x', 'a;b; +86 138']])).toBe(
      `\uFEFF"a;'=1+1","a\t' @SUM(1)","a\n'- tea\n'-cmd|x","a;b;' +86 138"\r\n`,
    );
  });

  test('never starts a cell with a formula, and changes no other cell', () => {
    const text = fc.oneof(
      fc.string(),
      fc
        .tuple(
          fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'"),
          fc.string(),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const read = Papa.parse<string[]>(renderCsv(rows).slice(1), {
            newline: '\r\n',
            delimiter: ',',
          }).data.slice(0, -1);
          expect(read).toHaveLength(rows.length);
          read.flat().forEach((cell, at) => {
            expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
            const given = rows.flat()[at] ?? '';
            // Quotes come in behind separators, and at the start.
            if (!/[;\t\r\n]/.test(given)) expect([cell, cell.slice(1)]).toContain(given);
            expect(cell.replaceAll("'", '')).toBe(given.replaceAll("'", ''));
            expect(cell).not.toMatch(/[;\t\r\n][^\S\t\r\n]*[=＝]/);
          });
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});
