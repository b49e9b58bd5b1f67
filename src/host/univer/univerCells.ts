/** Reads and writes the cells of a sheet layer by layer, straight from and to Univer's matrix. */
import {
  ICommandService,
  type IStyleData,
  type Nullable,
  ObjectMatrix,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import type { CellLayer, CellLayers, CellValue, Rect } from '../sheetBackend';
import type { Calculation } from './calculation';
import { contentOf, hasFormula, toContent, toFormula, toResult, valueIn } from './cellContent';
import {
  type Block,
  type Cell,
  type CellReader,
  type Cells,
  type CellWriter,
  cellsOf,
  changedCells,
  mapCells,
} from './cellMatrix';
import { STYLE_FORMS, type StyleLayer } from './cellStyle';
import { formulaReader } from './formulas';
import { readNotes, writeNotes } from './notes';
import { readResults, spilledCells } from './results';
import { sizeOf } from './sheetInfo';
import type { Step, UniverDocument } from './univerDocument';
import { keepFilter } from './univerFilter';
import { readValidations, writeValidations } from './validations';

export class UniverCells {
  readonly #document: UniverDocument;
  readonly #calculation: Calculation;

  constructor(document: UniverDocument, calculation: Calculation) {
    this.#document = document;
    this.#calculation = calculation;
  }

  read<L extends CellLayer>(worksheet: Worksheet, layer: L, rect: Rect): CellLayers[L][][] {
    mustHold(worksheet, rect);
    return this.#read(worksheet, layer, rect) as CellLayers[L][][];
  }

  write<L extends CellLayer>(worksheet: Worksheet, layer: L, block: Block<CellLayers[L]>): void {
    mustHold(worksheet, block.rect);
    const { rows, columns } = block.rect;
    if (block.cells.length !== rows || block.cells.some((line) => line.length !== columns)) {
      throw new RangeError(`the cells for "${layer}" do not have the size of their rectangle`);
    }
    if (layer === 'result') this.#writeResults(worksheet, block as Block<never>);
    else {
      const step = this.#plan(worksheet, layer as Exclude<L, 'result'>, block as Block<never>);
      if (step) keepFilter(this.#document, worksheet, () => this.#document.apply(step));
    }
  }

  usedSize(worksheet: Worksheet): { readonly rows: number; readonly columns: number } {
    const size = { rows: 0, columns: 0 };
    const grow = (cells: Cells, isUsed: (cell: Cell) => boolean) => {
      for (const row of Object.keys(cells)) {
        const line = cells[Number(row)] ?? {};
        for (const column of Object.keys(line)) {
          if (!isUsed(line[Number(column)])) continue;
          size.rows = Math.max(size.rows, Number(row) + 1);
          size.columns = Math.max(size.columns, Number(column) + 1);
        }
      }
    };
    grow(cellsOf(worksheet), (cell) => hasFormula(cell) || contentOf(cell) !== null);
    grow(spilledCells(this.#document, worksheet), (cell) => contentOf(cell) !== null);
    return size;
  }

  #read(worksheet: Worksheet, layer: CellLayer, rect: Rect): unknown[][] {
    switch (layer) {
      case 'value':
        return mapCells(worksheet, rect, valueIn);
      case 'formula':
        return mapCells(worksheet, rect, formulaReader(this.#document, worksheet));
      case 'result':
        return readResults(this.#document, worksheet, { rect, calculation: this.#calculation });
      case 'note':
        return readNotes(this.#document, worksheet, rect);
      case 'validation':
        return readValidations(this.#document, worksheet, rect);
      default:
        return mapCells(worksheet, rect, this.#styleReader(worksheet, layer));
    }
  }

  /** `null` where every cell is already as it should be. */
  #plan(worksheet: Worksheet, layer: Exclude<CellLayer, 'result'>, block: Block<never>): Step | null {
    switch (layer) {
      case 'value':
        return this.#cellStep(worksheet, block, {
          writer: (content: CellValue) => (cell) => {
            const isSame = !hasFormula(cell) && !cell?.p && contentOf(cell) === content;
            return isSame ? null : toContent(content);
          },
        });
      case 'formula':
        return this.#cellStep(worksheet, block, {
          writer: (formula: string) => (cell) => {
            if (formula !== '') return toFormula(formula);
            return hasFormula(cell) ? toContent(null) : null;
          },
        });
      case 'note':
        return writeNotes(this.#document, worksheet, block);
      case 'validation':
        return writeValidations(this.#document, worksheet, block);
      default:
        return this.#styleStep(worksheet, layer, block);
    }
  }

  #styleStep<L extends StyleLayer>(worksheet: Worksheet, layer: L, block: Block<CellLayers[L]>): Step | null {
    const { read, write, nothing } = STYLE_FORMS[layer];
    const styleOf = this.#styleOf(worksheet);
    const plain = read(null);
    const isBare = !hasLineStyles(worksheet);
    const writer = (content: CellLayers[L]): CellWriter => {
      return (cell, row, column) => {
        if (read(styleOf(cell, row, column)) === content) return null;
        const s = isBare && content === plain ? nothing : write(content);
        // Said again, or a number under a text format becomes text, and a redo by the user takes the formula away.
        const { t, f, si } = cell ?? {};
        return { s, ...(t && { t }), ...(f && { f }), ...(si && { si }) };
      };
    };
    // Univer takes a mutation of this trigger for one that changes no value and touches no formula.
    return this.#cellStep(worksheet, block, { writer, trigger: SetStyleCommand.id });
  }

  /** Results belong to the engine: they are laid in without waking it, and no undo brings them back. */
  #writeResults(worksheet: Worksheet, block: Block<CellValue>): void {
    const own = changedCells(
      worksheet,
      block,
      (result) => (cell) => (hasFormula(cell) ? toResult(result) : null),
    );
    const spilled = changedCells(
      worksheet,
      block,
      (result) => (cell) => (hasFormula(cell) ? null : toResult(result)),
    );
    const { injector, unitId } = this.#document;
    const { subUnitId } = this.#document.place(worksheet);
    if (own) {
      injector
        .get(ICommandService)
        .syncExecuteCommand(
          SetRangeValuesMutation.id,
          { unitId, subUnitId, cellValue: own },
          { onlyLocal: true, fromFormula: true },
        );
    }
    if (spilled) {
      const known = new ObjectMatrix(spilled);
      known.forValue((row, column, cell) => {
        if (contentOf(cell) === null) known.setValue(row, column, null as never);
      });
      injector.get(FormulaDataModel).mergeArrayFormulaCellData({ [unitId]: { [subUnitId]: known } });
    }
  }

  #cellStep<T>(
    worksheet: Worksheet,
    block: Block<T>,
    { writer, trigger }: { readonly writer: (content: T) => CellWriter; readonly trigger?: string },
  ): Step | null {
    const cellValue = changedCells(worksheet, block, writer);
    if (!cellValue) return null;
    const params = { ...this.#document.place(worksheet), cellValue, ...(trigger && { trigger }) };
    const before = SetRangeValuesUndoMutationFactory(this.#document.injector, params);
    const { id } = SetRangeValuesMutation;
    return { redos: [{ id, params }], undos: [{ id, params: before }] };
  }

  #styleReader<L extends StyleLayer>(worksheet: Worksheet, layer: L): CellReader<CellLayers[L]> {
    const { read } = STYLE_FORMS[layer];
    const styleOf = this.#styleOf(worksheet);
    return (cell, row, column) => read(styleOf(cell, row, column));
  }

  /** A cell's own style, and under it that of its row, its column and its sheet where any line has one. */
  #styleOf(worksheet: Worksheet): CellReader<Nullable<IStyleData>> {
    if (hasLineStyles(worksheet)) {
      return (cell, row, column) => worksheet.getComposedCellStyleByCellData(row, column, cell);
    }
    const styles = this.#document.workbook.getStyles();
    return (cell) => (cell?.s ? styles.getStyleByCell(cell) : null);
  }
}

function hasLineStyles(worksheet: Worksheet): boolean {
  const { defaultStyle, rowData, columnData } = worksheet.getConfig();
  const hasStyle = (lines: Readonly<Record<number, { readonly s?: unknown } | undefined>>) =>
    Object.values(lines).some((line) => line?.s);
  return Boolean(defaultStyle) || hasStyle(columnData) || hasStyle(rowData);
}

function mustHold(worksheet: Worksheet, { row, column, rows, columns }: Rect): void {
  const size = sizeOf(worksheet);
  if (row < 0 || column < 0 || row + rows > size.rows || column + columns > size.columns) {
    throw new RangeError(`a rectangle lies outside the sheet "${worksheet.getName()}"`);
  }
}
