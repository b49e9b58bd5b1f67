/** The facts of plain rows under a header row: columns named after facts, and what a list of customers tells. */
import { type Cell, isBlank } from '../../core/facts/cell';
import { type FactSpec, factCatalog } from '../../core/facts/factCatalog';
import {
  type Column,
  type FactKind,
  type Facts,
  numberColumn,
  textColumn,
} from '../../core/facts/factColumn';
import { readCustomers } from '../../core/facts/readCustomers';
import { type Mapping, recogniseColumns, toMapping } from '../../core/facts/recogniseColumns';
import { toRegional } from '../../core/facts/regional';
import { toDay } from '../../core/facts/toDay';
import { toNumber } from '../../core/facts/toNumber';
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
  for (let column = 0; column < header.length; column++) {
    const fact = factNamed(header[column] ?? '', pack);
    if (!fact) continue;
    const cells = rows.map((row) => ({ ...row, cell: row.cells[column] ?? null }));
    const typed = toColumn(cells, fact.kind, header[column] ?? '');
    if (!typed.ok) return typed;
    columns.set(fact.id, typed.value);
  }
  return success({ asOf, ids: rows.map(({ number }) => rowId(number)), columns });
}

type PlacedCell = FilledRow & { readonly cell: Cell };

interface NamedFact {
  readonly id: string;
  readonly kind: FactKind;
}

function factNamed(header: string, pack: RulePack): NamedFact | null {
  const name = fold(header);
  if (name === '') return null;
  const known: Readonly<Record<string, Pick<FactSpec, 'kind'> & { title?: FactSpec['title'] }>> = {
    ...factCatalog,
    ...pack.facts,
  };
  for (const [id, { kind, title }] of Object.entries(known)) {
    const titles = [title, (factCatalog as Readonly<Record<string, FactSpec>>)[id]?.title].flatMap((text) =>
      Object.values(text ?? {}),
    );
    if ([id, ...titles].some((one) => fold(one) === name)) return { id, kind };
  }
  return null;
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function toColumn(cells: readonly PlacedCell[], kind: FactKind, header: string): Result<Column> {
  const texts = () => cells.map(({ cell }) => toText(cell));
  switch (kind) {
    case 'number':
      return toFigures(cells, (cell) => toNumber(cell, regional), 'notANumber', header);
    case 'day': {
      const days = toFigures(cells, (cell) => toDay(cell, regional), 'notADate', header);
      return days.ok ? success(numberColumn(days.value.values, 'day')) : days;
    }
    case 'boolean':
      return success({
        kind,
        values: Int8Array.from(cells, ({ cell }) => (cell === true ? 1 : cell === false ? 0 : -1)),
      });
    case 'text':
      return success(textColumn(texts()));
    case 'list':
      return success({ kind, values: texts().map((text) => text?.split(/[,，、;；]\s*/) ?? null) });
  }
}

function toFigures(
  cells: readonly PlacedCell[],
  read: (cell: Cell) => number | null | undefined,
  code: 'notANumber' | 'notADate',
  argument: string,
): Result<{ readonly kind: 'number' | 'day'; readonly values: Float64Array }> {
  const values = new Float64Array(cells.length);
  for (const [index, { cell, number }] of cells.entries()) {
    const figure = isBlank(cell) ? null : read(cell);
    if (figure === undefined)
      return failure({ code, at: [], found: String(cell), values: { argument, row: number } });
    values[index] = figure ?? Number.NaN;
  }
  return success(numberColumn(values));
}

function toText(cell: Cell): string | null {
  return isBlank(cell) || typeof cell === 'object' ? null : String(cell).trim();
}

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
