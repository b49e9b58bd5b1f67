/** A tab of key accounts as plain data: plans are carried out on it, and people do to it what people do. */
import { accountMark } from '../../../src/core/accounts/accountColumns';
import { accountsHeaderRow } from '../../../src/core/accounts/accountRows';
import { type AccountsPlan, planAccounts } from '../../../src/core/accounts/planAccounts';
import type { KeyAccount } from '../../../src/core/accounts/readKeyAccounts';
import type { Cell } from '../../../src/core/facts/cell';
import { columnLetters } from '../../../src/core/facts/table';
import { toId } from '../../../src/core/facts/toId';
import type { Change, ColumnMark } from '../../../src/core/plan/change';
import type { ExistingRule, Target } from '../../../src/core/plan/target';

export interface Model {
  cells: Cell[][];
  /** One per column; `null` for one that people added. */
  marks: (ColumnMark | null)[];
  rules: ExistingRule[];
}

/** 2026-06-30. */
export const today = 46_203;

export const options = {
  locale: 'en',
  regional: { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' },
  today,
  tab: 'Key accounts',
  source: 7,
} as const;

export const accountsNamed = (...ids: readonly string[]): readonly KeyAccount[] =>
  ids.map((id) => ({ id, name: `Shop ${id}` }));

export function emptyModel(): Model {
  return { cells: [], marks: [], rules: [] };
}

/** Plans on the model, writes, and answers the plan. */
export function refresh(
  model: Model,
  accounts: readonly KeyAccount[],
  change: Partial<Parameters<typeof planAccounts>[2]> = {},
): AccountsPlan {
  const plan = planOn(model, accounts, change);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  for (const step of plan.value.changes) carryOut(model, step);
  return plan.value;
}

export function planOn(
  model: Model,
  accounts: readonly KeyAccount[],
  change: Partial<Parameters<typeof planAccounts>[2]> = {},
): ReturnType<typeof planAccounts> {
  const isMade = model.marks.some((mark) => mark !== null);
  return planAccounts(isMade ? targetOf(model) : null, accounts, { ...options, ...change });
}

export function targetOf({ cells, marks, rules }: Model): Target {
  const owned = marks.flatMap((mark, at) => (mark ? [{ mark, column: at + 1 }] : []));
  // As the platform gives it: from A1 to the last cell that holds something.
  let height = cells.length;
  while (height > 0 && (cells[height - 1] ?? []).every((cell) => (cell ?? '') === '')) height--;
  const used = cells.slice(0, Math.max(1, height));
  const headerRow = accountsHeaderRow(used, owned);
  const body = used.slice(headerRow);
  const key = owned.find(({ mark }) => mark.column === accountMark('id'))?.column ?? 0;
  return {
    ownTab: true,
    headerRow,
    keyColumn: key,
    keys: body.map((row) => toId(row[key - 1]) ?? ''),
    lastColumn: marks.length,
    owned: owned.map(({ mark, column }) => ({
      mark,
      column,
      header: String(used[headerRow - 1]?.[column - 1] ?? ''),
      cells: body.map((row) => row[column - 1] ?? null),
      notes: [],
    })),
    rules,
    usedColors: [],
  };
}

function carryOut(model: Model, change: Change): void {
  switch (change.kind) {
    case 'addTab':
      model.cells = Array.from({ length: change.rows }, () => []);
      return;
    case 'addRows':
      model.cells.splice(change.after, 0, ...Array.from({ length: change.count }, () => []));
      return;
    case 'addColumns':
      model.marks.splice(change.after, 0, ...change.columns.map(({ mark }) => mark));
      for (const row of model.cells) {
        while (row.length < change.after) row.push(null);
        row.splice(change.after, 0, ...change.columns.map(() => null));
      }
      return;
    case 'writeCells':
      change.cells.forEach((line, r) => {
        line.forEach((cell, c) => {
          put(model, change.row + r, { column: change.column + c, cell });
        });
      });
      return;
    case 'markColumn':
      model.marks = model.marks.map((mark) => (mark?.column === change.key ? change.mark : mark));
      return;
    case 'setColorRules':
      model.rules = change.add.map(({ formula, background, row, column, rows, columns }) => ({
        formula,
        background,
        ranges: [`${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`],
      }));
      return;
    case 'formatRows':
    case 'setWidth':
    case 'fitColumns':
      return;
    default:
      throw new Error(`a refresh of key accounts never plans "${change.kind}"`);
  }
}

/** Rows and columns from 1, as in the sheet. */
export function put(
  { cells }: Model,
  row: number,
  { column, cell }: { readonly column: number; readonly cell: Cell },
): void {
  const line = cells[row - 1];
  if (!line) throw new Error(`the sheet has no row ${row}`);
  while (line.length < column) line.push(null);
  line[column - 1] = cell;
}

/** From 1; 0 where there is none. */
export function columnOf({ marks }: Model, name: Parameters<typeof accountMark>[0]): number {
  return marks.findIndex((mark) => mark?.column === accountMark(name)) + 1;
}

/** The cell of an account's item in a column, wherever both stand. */
export function cellAt(
  model: Model,
  [account, code]: readonly [string, string],
  name: Parameters<typeof accountMark>[0],
): Cell {
  return model.cells[rowOf(model, account, code) - 1]?.[columnOf(model, name) - 1] ?? null;
}

/** The row of an account's item, from 1. */
export function rowOf(model: Model, account: string, code: string): number {
  const [id, no] = [columnOf(model, 'id') - 1, columnOf(model, 'code') - 1];
  return model.cells.findIndex((row) => row[id] === account && row[no] === code) + 1;
}

/** A person types into the row of an account's item. */
export function type(
  model: Model,
  [account, code]: readonly [string, string],
  typed: Partial<Record<Parameters<typeof accountMark>[0], Cell>>,
): void {
  const row = rowOf(model, account, code);
  for (const [name, cell] of Object.entries(typed))
    put(model, row, { column: columnOf(model, name as 'due'), cell: cell ?? null });
}

/** The first row of a fresh tab, from left to right. */
export const englishHeaders = [
  'Account',
  'Name',
  'No.',
  'What to do',
  'Owner',
  'Due',
  'State',
  'At last refresh',
  'Done on',
  'Remark',
  'How',
  'Kind',
  'Account so far',
];
