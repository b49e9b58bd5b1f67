/** One sheet of the memory backend: its layers, its lines, and what lies on them. */
import type {
  Axis,
  CellLayer,
  CellLayers,
  ColorRule,
  Rect,
  SheetId,
  SheetPart,
  SheetParts,
} from '../sheetBackend';
import { Layer } from './layer';
import { editList, type LineEdit, shiftFrozen, shiftIndex, shiftRect } from './lineEdit';
import { shiftColorRule } from './shiftColorRule';
import { shiftParts } from './shiftParts';

/** A fresh cell. */
const BLANK: CellLayers = {
  value: null,
  formula: '',
  result: null,
  numberFormat: 'General',
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  note: '',
  validation: '',
};

const partNames = [
  'merges',
  'bandings',
  'protections',
  'filterViews',
] as const satisfies readonly SheetPart[];

/** Width of a fresh column in Sheets. */
const DEFAULT_WIDTH = 100;

export class MemorySheet {
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  rightToLeft = false;
  colorRules: readonly ColorRule[] = [];
  filter: Rect | null = null;
  #layers = makeLayers();
  #parts: { [P in SheetPart]: SheetParts[P] } = {
    merges: [],
    bandings: [],
    protections: [],
    filterViews: [],
  };
  #hidden: Record<Axis, readonly number[]> = { row: [], column: [] };
  #widths: number[] = [];

  constructor(
    readonly id: SheetId,
    public name: string,
    public rows: number,
    public columns: number,
  ) {}

  copy(): MemorySheet {
    const copy = new MemorySheet(this.id, this.name, this.rows, this.columns);
    const { hidden, frozenRows, frozenColumns, rightToLeft, colorRules, filter } = this;
    Object.assign(copy, { hidden, frozenRows, frozenColumns, rightToLeft, colorRules, filter });
    copy.#parts = { ...this.#parts };
    copy.#hidden = { ...this.#hidden };
    copy.#layers = mapLayers((layer) => this.#layer(layer).copy());
    copy.#widths = [...this.#widths];
    return copy;
  }

  read<L extends CellLayer>(layer: L, rect: Rect): CellLayers[L][][] {
    this.#mustHold(rect);
    return this.#layer(layer).read(rect);
  }

  write<L extends CellLayer>(layer: L, rect: Rect, cells: readonly (readonly CellLayers[L][])[]): void {
    this.#mustHold(rect);
    if (cells.length !== rect.rows || cells.some((line) => line.length !== rect.columns)) {
      throw new RangeError(`the cells for "${layer}" do not have the size of their rectangle`);
    }
    if (layer === 'value') this.#layers.formula.clear(rect);
    if (layer === 'value' || layer === 'formula') this.#layers.result.clear(rect);
    this.#layer(layer).write(rect, (row, column) => cells[row]?.[column] ?? BLANK[layer]);
    if (layer === 'formula') this.#dropValuesUnder(rect, cells as readonly (readonly string[])[]);
  }

  usedSize(): { readonly rows: number; readonly columns: number } {
    const { value, formula, result } = this.#layers;
    const sizes = [value.usedSize(), formula.usedSize(), result.usedSize()];
    return {
      rows: Math.max(...sizes.map((size) => size.rows)),
      columns: Math.max(...sizes.map((size) => size.columns)),
    };
  }

  edit(axis: Axis, edit: LineEdit): void {
    for (const layer of Object.values(this.#layers)) (layer as Layer<unknown>).edit(axis, edit);
    if (edit.kind === 'insert') this.#fillBetween(axis, edit);
    if (axis === 'column') this.#widths = editList(this.#widths, edit, () => DEFAULT_WIDTH);
    const change = edit.kind === 'insert' ? edit.count : edit.kind === 'delete' ? -edit.count : 0;
    if (axis === 'row') this.rows += change;
    else this.columns += change;
    if (axis === 'row') this.frozenRows = shiftFrozen(edit, this.frozenRows);
    else this.frozenColumns = shiftFrozen(edit, this.frozenColumns);
    this.filter = this.filter && shiftRect(axis, edit, this.filter);
    this.setHiddenLines(
      axis,
      this.#hidden[axis].flatMap((line) => shiftIndex(edit, line) ?? []),
    );
    for (const part of partNames) this.setParts(part, shiftParts(part, this.#parts[part], { axis, edit }));
    this.colorRules = this.colorRules.flatMap(
      (rule) => shiftColorRule(rule, { axis, edit, sheet: this.name }) ?? [],
    );
  }

  parts<P extends SheetPart>(part: P): SheetParts[P] {
    return this.#parts[part];
  }

  setParts<P extends SheetPart>(part: P, parts: SheetParts[P]): void {
    (this.#parts as { [Name in P]: SheetParts[P] })[part] = parts;
  }

  hiddenLines(axis: Axis): readonly number[] {
    return this.#hidden[axis];
  }

  setHiddenLines(axis: Axis, lines: readonly number[]): void {
    this.#hidden[axis] = [...lines].sort((a, b) => a - b);
  }

  rewriteFormulas(change: (formula: string) => string): void {
    this.#layers.formula.replace(change);
  }

  width(column: number): number {
    return this.#widths[column] ?? DEFAULT_WIDTH;
  }

  setWidth(column: number, pixels: number): void {
    while (this.#widths.length <= column) this.#widths.push(DEFAULT_WIDTH);
    this.#widths[column] = pixels;
  }

  /** Lines that come in between cells of one validation get it, as a range does that they are inserted into. */
  #fillBetween(axis: Axis, { before, count }: Extract<LineEdit, { kind: 'insert' }>): void {
    const { validation } = this.#layers;
    if (!validation.isUsed || before === 0) return;
    const isRow = axis === 'row';
    const whole = { row: 0, column: 0, rows: this.rows, columns: this.columns };
    const line = (at: number) =>
      validation.read(isRow ? { ...whole, row: at, rows: 1 } : { ...whole, column: at, columns: 1 }).flat();
    const [above, below] = [line(before - 1), line(before + count)];
    const between = above.map((cell, place) => (cell === below[place] ? cell : BLANK.validation));
    validation.write(
      isRow ? { ...whole, row: before, rows: count } : { ...whole, column: before, columns: count },
      (row, column) => between[isRow ? column : row] ?? BLANK.validation,
    );
  }

  #layer<L extends CellLayer>(layer: L): Layer<CellLayers[L]> {
    return this.#layers[layer] as unknown as Layer<CellLayers[L]>;
  }

  #dropValuesUnder(rect: Rect, formulas: readonly (readonly string[])[]): void {
    if (!this.#layers.value.isUsed) return;
    const kept = this.#layers.value.read(rect);
    this.#layers.value.write(rect, (row, column) =>
      formulas[row]?.[column] ? null : (kept[row]?.[column] ?? null),
    );
  }

  #mustHold({ row, column, rows, columns }: Rect): void {
    if (row < 0 || column < 0 || row + rows > this.rows || column + columns > this.columns) {
      throw new RangeError(`a rectangle lies outside the sheet "${this.name}"`);
    }
  }
}

type Layers = { readonly [L in CellLayer]: Layer<CellLayers[L]> };

function makeLayers(): Layers {
  return mapLayers((layer) => new Layer(BLANK[layer]));
}

function mapLayers(make: <L extends CellLayer>(layer: L) => Layer<CellLayers[L]>): Layers {
  return {
    value: make('value'),
    formula: make('formula'),
    result: make('result'),
    numberFormat: make('numberFormat'),
    background: make('background'),
    fontColor: make('fontColor'),
    fontWeight: make('fontWeight'),
    note: make('note'),
    validation: make('validation'),
  };
}
