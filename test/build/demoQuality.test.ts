/** The slips in the demo shop's two sheets: what the check of data quality has to show. */
import { describe, expect, test } from 'vitest';
import { demoListRows } from '../../src/build/demoList';
import { demoOrderRows } from '../../src/build/demoOrders';
import { isoToDay } from '../../src/core/facts/calendar';
import { recogniseColumns, toMapping } from '../../src/core/facts/recogniseColumns';
import { toRegional } from '../../src/core/facts/regional';
import type { TableKind } from '../../src/core/facts/roles';
import { toTable } from '../../src/core/facts/table';
import { locales } from '../../src/core/i18n/text';
import { checkQuality } from '../../src/core/quality/checkQuality';

const regional = toRegional('en_US');

/** As a spreadsheet reads them: plain numbers and dates are no texts. */
function mapped(kind: TableKind, rows: readonly (readonly string[])[]) {
  const cells = rows.map((row) =>
    row.map((cell) => {
      const day = /^\d{4}-\d\d-\d\d$/.test(cell) ? isoToDay(cell) : null;
      if (day !== null) return { day };
      return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
    }),
  );
  const table = toTable(kind, cells);
  const mapping = toMapping(recogniseColumns(table, regional, { kind, confirmed: [] }));
  if (mapping?.kind !== kind) throw new Error(`the demo shop's ${kind} are not recognised`);
  return { table, mapping };
}

describe.each(locales)('the demo shop in %s', (language) => {
  test('has one slip of each usual kind, and none by accident', () => {
    const findings = checkQuality({
      orders: mapped('orders', demoOrderRows(language)),
      customers: mapped('customers', demoListRows(language, [])),
      regional,
      asOf: isoToDay('2026-06-30') ?? 0,
    });
    expect(findings.map(({ kind, at }) => `${kind} ${at.join(' ')}`)).toEqual([
      'missingCustomer orders C1312',
      'missingAmount orders G1192',
      'repeatedRow orders A1863',
      'untidyId orders C217',
      'lookAlikeName customers B262',
      'unreadableNumber orders G779',
      'unreadableNumber customers D143',
      'unreadableDay orders B1026',
      'writtenNumber orders G42',
      'writtenNumber orders G482',
      'writtenDay orders B1646',
      'farAmount orders G883',
      'dayAfterAnalysisDate orders B1929',
    ]);
  });
});
