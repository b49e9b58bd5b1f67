/** The facts of plain rows under a header row: columns named after facts, and what a list of customers tells. */
import type { Cell } from '../../core/facts/cell';
import { factCatalog } from '../../core/facts/factCatalog';
import type { Column, Facts } from '../../core/facts/factColumn';
import { type NamedFact, namedFacts } from '../../core/facts/namedFacts';
import { readCustomers } from '../../core/facts/readCustomers';
import { type Mapping, recogniseColumns, toMapping } from '../../core/facts/recogniseColumns';
import { toRegional } from '../../core/facts/regional';
import { toDay } from '../../core/facts/toDay';
import { typedColumn } from '../../core/facts/typedColumn';
import { answerReader } from '../../core/profile/answerReader';
import { observedFacts } from '../../core/profile/observed';
import { failure, type Result, success } from '../../core/result';
import type { RulePack } from '../../core/rules/pack';
import { rowId } from './rfmScore';

const regional = toRegional('en_US');

/** A row that holds something, and its number within the argument, from 1. */
export interface FilledRow {
  readonly cells: readonly Cell[];
  readonly number: number;
}

/** A header is a fact's id or one of its titles, in any language; other headers are recognised as in a sheet. */
export function rowFacts(
  rows: readonly FilledRow[],
  header: readonly string[],
  { pack, asOf: given }: { readonly pack: RulePack; readonly asOf: number | null },
): Result<Facts> {
  const asOf = given ?? latestDay(rows);
  const columns = new Map<string, Column>(recognised(rows, header, asOf));
  const known: Readonly<Record<string, NamedFact>> = { ...factCatalog, ...pack.facts };
  const observed = new Map(observedFacts(pack.facts));
  for (const [fact, at] of namedFacts(header, known)) {
    const use = observed.get(fact);
    const read = use && answerReader(use, regional);
    const cells = rows.map(({ cells }): Cell => {
      const answer = read?.(cells[at] ?? null) ?? cells[at] ?? null;
      return isTicks(answer) ? answer.join() : answer;
    });
    const { column, unread } = typedColumn(cells, known[fact]?.kind ?? 'text', regional);
    const [first] = unread;
    if (first) {
      const values = { argument: header[at] ?? '', row: rows[first.index]?.number ?? 0 };
      return failure({ code: codes[first.code], at: [], found: String(cells[first.index]), values });
    }
    columns.set(fact, column);
  }
  return success({ asOf, ids: rows.map(({ number }) => rowId(number)), columns });
}

/** TypeScript's own `Array.isArray` forgets about lists that are read-only. */
function isTicks(answer: Cell | readonly string[]): answer is readonly string[] {
  return Array.isArray(answer);
}

/** A formula has no list of problems beside it: it ends at the first. */
const codes = {
  unreadableNumber: 'notANumber',
  unreadableDay: 'notADate',
  unreadableTruth: 'notYesOrNo',
} as const;

/** The analysis date where a formula names none: the latest date among the cells, NaN where there is none. */
function latestDay(rows: readonly FilledRow[]): number {
  const days = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell === 'number' ? [] : (toDay(cell, regional) ?? []))),
  );
  return days.length === 0 ? Number.NaN : days.reduce((latest, day) => Math.max(latest, day));
}

/** What a list of customers with totals and dates tells. Every row is a customer of its own. */
function recognised(
  rows: readonly FilledRow[],
  header: readonly string[],
  asOf: number,
): ReadonlyMap<string, Column> {
  const table = {
    sheet: '',
    header: [...header, 'Customer ID'],
    rows: rows.map(({ cells, number }) => [
      ...header.map((_, column) => cells[column] ?? null),
      rowId(number),
    ]),
    firstRow: 2,
    firstColumn: 1,
  };
  const found = toMapping(recogniseColumns(table, regional));
  if (found?.kind !== 'customers') return new Map();
  const mapping: Mapping = { ...found, columns: { ...found.columns, customer: header.length } };
  return readCustomers(table, mapping, { regional, asOf }).customers.facts.columns;
}
