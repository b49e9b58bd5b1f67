/** Calculates the formulas that are one call of a function of the bundle, and spills what they give. */
import { referenceRect } from '../a1';
import { isDate } from '../brands';
import type { CellValue, Rect, SheetBackend, SheetId, SheetInfo } from '../sheetBackend';
import { localDateToSerial, type ResultCell, serialToLocalDate, toResultCells } from './customResult';
import { isDateFormat } from './dateFormat';
import { type FormulaArgument, type FormulaCall, readFormulaCall } from './formulaCall';
import { localeMarks } from './localeMarks';

export interface Bundle {
  /** The function's name as declared, found without regard to case; `null` where the bundle has none. */
  functionNamed(name: string): string | null;
  /** Calls it with the arguments that Sheets would pass; a throw comes through. */
  callFunction(name: string, given: readonly unknown[]): unknown;
}

interface Task {
  readonly sheet: SheetInfo;
  readonly row: number;
  readonly column: number;
  readonly call: FormulaCall;
  readonly name: string;
  state: 'waiting' | 'running' | 'done';
}

/**
 * Brings every such formula up to date; answers how many formulas of any kind the document holds. `spilled` is kept
 * by the caller: the sheets with results that reach beyond their formula's cell, so that these go when it does.
 */
export function calculateFormulas(
  backend: SheetBackend,
  openBundle: () => Bundle,
  spilled: Set<SheetId>,
): number {
  const formulas = findFormulas(backend);
  const calls = formulas.flatMap(({ text, ...at }) => {
    const call = readFormulaCall(text, backend.locale);
    return call ? [{ ...at, call }] : [];
  });
  if (calls.length === 0 && spilled.size === 0) return formulas.length;
  const bundle = openBundle();
  const tasks = calls.flatMap(({ call, ...at }): Task[] => {
    const name = bundle.functionNamed(call.name);
    return name === null ? [] : [{ ...at, call, name, state: 'waiting' }];
  });
  const sheets = new Set(tasks.map(({ sheet }) => sheet.id));
  for (const { id } of backend.sheets()) if (sheets.has(id) || spilled.has(id)) clearSpills(backend, id);
  spilled.clear();
  for (const id of sheets) spilled.add(id);
  new Calculation(backend, bundle, tasks).run();
  return formulas.length;
}

class Calculation {
  readonly #backend: SheetBackend;
  readonly #bundle: Bundle;
  readonly #tasks: readonly Task[];

  constructor(backend: SheetBackend, bundle: Bundle, tasks: readonly Task[]) {
    this.#backend = backend;
    this.#bundle = bundle;
    this.#tasks = tasks;
  }

  run(): void {
    for (const { sheet, row, column } of this.#tasks) {
      this.#backend.write(sheet.id, 'result', { row, column, rows: 1, columns: 1 }, [[null]]);
    }
    for (const task of this.#tasks) this.#calculate(task);
  }

  #calculate(task: Task): void {
    if (task.state !== 'waiting') return;
    task.state = 'running';
    const given = task.call.arguments.map((argument) => this.#argument(task, argument));
    if (!given.includes(UNKNOWN)) {
      let cells: ResultCell[][];
      try {
        cells = toResultCells(this.#bundle.callFunction(task.name, given));
      } catch {
        cells = [['#ERROR!']];
      }
      this.#spill(task, cells);
    }
    task.state = 'done';
  }

  /** A single cell gives its bare value, every other range rows of columns. */
  #argument(task: Task, argument: FormulaArgument): unknown {
    switch (argument.kind) {
      case 'literal':
        return argument.value;
      case 'blank':
        return '';
      case 'reference': {
        const { reference } = argument;
        const name = reference.sheet ?? task.sheet.name;
        const sheet = this.#backend.sheets().find((candidate) => candidate.name === name);
        if (!sheet) return '#REF!';
        const rect = referenceRect(reference, sheet);
        if (rect.row + rect.rows > sheet.rows || rect.column + rect.columns > sheet.columns) return '#REF!';
        for (const other of this.#tasks) {
          if (other.state === 'waiting' && isIn(other, sheet, rect)) this.#calculate(other);
        }
        const cells = this.#read(sheet, rect);
        if (cells === null) return UNKNOWN;
        return rect.rows === 1 && rect.columns === 1 ? cells[0]?.[0] : cells;
      }
    }
  }

  /** `null` when a formula inside has no known result. */
  #read(sheet: SheetInfo, rect: Rect): unknown[][] | null {
    const [values, formulas, results, formats] = [
      this.#backend.read(sheet.id, 'value', rect),
      this.#backend.read(sheet.id, 'formula', rect),
      this.#backend.read(sheet.id, 'result', rect),
      this.#backend.read(sheet.id, 'numberFormat', rect),
    ];
    let isKnown = true;
    const cells = values.map((line, row) =>
      line.map((value, column) => {
        const shown = value ?? results[row]?.[column] ?? null;
        if (shown === null && formulas[row]?.[column] !== '') isKnown = false;
        const isDated = typeof shown === 'number' && isDateFormat(formats[row]?.[column] ?? '');
        return isDated ? serialToLocalDate(shown) : (shown ?? '');
      }),
    );
    return isKnown ? cells : null;
  }

  #spill({ sheet, row, column }: Task, cells: readonly (readonly ResultCell[])[]): void {
    const rect = { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
    const fits = row + rect.rows <= sheet.rows && column + rect.columns <= sheet.columns;
    if (fits && this.#isFree(sheet.id, rect))
      this.#backend.write(sheet.id, 'result', rect, this.#dated(sheet, rect, cells));
    else this.#backend.write(sheet.id, 'result', { ...rect, rows: 1, columns: 1 }, [['#REF!']]);
  }

  #isFree(sheet: number, rect: Rect): boolean {
    return (['value', 'formula', 'result'] as const).every((layer) =>
      this.#backend
        .read(sheet, layer, rect)
        .every((line, row) =>
          line.every((cell, column) => (row === 0 && column === 0) || cell === null || cell === ''),
        ),
    );
  }

  /** A returned date takes its cell along into a date format, if the cell has none of its own. */
  #dated(sheet: SheetInfo, rect: Rect, cells: readonly (readonly ResultCell[])[]): CellValue[][] {
    const formats = this.#backend.read(sheet.id, 'numberFormat', rect);
    const { datePattern } = localeMarks(this.#backend.locale);
    let hasDates = false;
    const plain = cells.map((line, row) =>
      line.map((cell, column) => {
        if (!isDate(cell)) return cell;
        const formatLine = formats[row];
        if (formatLine?.[column] === 'General') formatLine[column] = datePattern;
        hasDates = true;
        return localDateToSerial(cell);
      }),
    );
    if (hasDates) this.#backend.write(sheet.id, 'numberFormat', rect, formats);
    return plain;
  }
}

const UNKNOWN = Symbol('a formula that the host cannot calculate');

/** Results without a formula of their own were spilled; they are calculated anew. */
function clearSpills(backend: SheetBackend, sheet: SheetId): void {
  const rect = { row: 0, column: 0, ...backend.usedSize(sheet) };
  const formulas = backend.read(sheet, 'formula', rect);
  const results = backend.read(sheet, 'result', rect);
  const kept = results.map((line, row) =>
    line.map((result, column) => (formulas[row]?.[column] === '' ? null : result)),
  );
  backend.write(sheet, 'result', rect, kept);
}

function findFormulas(
  backend: SheetBackend,
): { readonly sheet: SheetInfo; readonly row: number; readonly column: number; readonly text: string }[] {
  return backend.sheets().flatMap((sheet) => {
    const rect = { row: 0, column: 0, ...backend.usedSize(sheet.id) };
    return backend
      .read(sheet.id, 'formula', rect)
      .flatMap((line, row) =>
        line.flatMap((text, column) => (text === '' ? [] : [{ sheet, row, column, text }])),
      );
  });
}

function isIn(task: Task, sheet: SheetInfo, rect: Rect): boolean {
  const isRow = task.row >= rect.row && task.row < rect.row + rect.rows;
  return (
    task.sheet.id === sheet.id &&
    isRow &&
    task.column >= rect.column &&
    task.column < rect.column + rect.columns
  );
}
