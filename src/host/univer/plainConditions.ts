/**
 * Univer's conditional formatting, with its formula engine spared for rules as plain as those of an add-on that colours
 * rows by a text: it would calculate them for every cell of the sheet at once, which takes seconds from some thousand
 * rows on. Here a cell is looked at when it is drawn.
 */
import {
  ICommandService,
  type IDisposable,
  Injector,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaResultStatus,
  type ISetFormulaCalculationResultMutation,
  RegisterOtherFormulaService,
  SetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  type IHighlightCell,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import { merge, type Observable, Subject } from 'rxjs';
import type { CellValue } from '../sheetBackend';
import { contentOf } from './cellContent';
import { type PlainCondition, parsePlainCondition, plainConditionHolds } from './plainCondition';

/** To be registered in the place of the plugin that it extends. */
export class ConditionalFormattingPlugin extends UniverSheetsConditionalFormattingPlugin {
  override onStarting(): void {
    this._injector.replace([
      ConditionalFormattingFormulaService,
      {
        useFactory: (...needs: ConstructorParameters<typeof PlainConditions>) =>
          new PlainConditions(...needs),
        deps: [RegisterOtherFormulaService, ConditionalFormattingRuleModel, Injector],
      },
    ]);
    super.onStarting();
  }
}

type Base = ConditionalFormattingFormulaService;

type Told = Base['result$'] extends Observable<infer T> ? T : never;

class PlainConditions extends ConditionalFormattingFormulaService {
  readonly #rules: ConditionalFormattingRuleModel;
  readonly #injector: Injector;
  readonly #parsed = new Map<string, PlainCondition | null>();
  readonly #changed = new Subject<Told>();

  constructor(
    engine: RegisterOtherFormulaService,
    rules: ConditionalFormattingRuleModel,
    injector: Injector,
  ) {
    super(engine, rules);
    this.#rules = rules;
    this.#injector = injector;
    this.result$ = merge(this.result$, this.#changed);
    this.disposeWithMe(this.#followCells());
  }

  override registerFormulaWithRange(...given: Parameters<Base['registerFormulaWithRange']>): void {
    const [, , , formula] = given;
    if (!this.#plain(formula)) super.registerFormulaWithRange(...given);
  }

  override getFormulaResultWithCoords(
    ...given: Parameters<Base['getFormulaResultWithCoords']>
  ): ReturnType<Base['getFormulaResultWithCoords']> {
    const [unitId, subUnitId, , formula, below = 0, right = 0] = given;
    const plain = this.#plain(formula);
    if (!plain) return super.getFormulaResultWithCoords(...given);
    const result = plainConditionHolds(plain, [below, right], this.#reader(unitId, subUnitId));
    return { status: FormulaResultStatus.SUCCESS, result };
  }

  override getFormulaMatrix(
    ...given: Parameters<Base['getFormulaMatrix']>
  ): ReturnType<Base['getFormulaMatrix']> {
    const [, , , formula] = given;
    if (!this.#plain(formula)) return super.getFormulaMatrix(...given);
    return { status: FormulaResultStatus.SUCCESS, result: new ObjectMatrix() };
  }

  #plain(formula: string): PlainCondition | null {
    const known = this.#parsed.get(formula);
    if (known !== undefined) return known;
    const parsed = parsePlainCondition(formula);
    this.#parsed.set(formula, parsed);
    return parsed;
  }

  /** What cells hold, or show where a formula spilled into them. */
  #reader(unitId: string, subUnitId: string): (row: number, column: number) => CellValue {
    const worksheet = this.#injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(subUnitId);
    const spilled = this.#injector.get(FormulaDataModel).getArrayFormulaCellData()?.[unitId]?.[subUnitId];
    return (row, column) =>
      contentOf(worksheet?.getCellRaw(row, column)) ?? contentOf(spilled?.[row]?.[column]);
  }

  /** A rule may look at cells outside of those that it colours, which Univer leaves to the engine. */
  #followCells(): IDisposable {
    return this.#injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) {
        const { unitId, subUnitId } = params as { readonly unitId: string; readonly subUnitId: string };
        this.#renew(unitId, subUnitId);
      } else if (id === SetFormulaCalculationResultMutation.id) {
        const { unitData } = params as ISetFormulaCalculationResultMutation;
        for (const [unitId, sheets] of Object.entries(unitData)) {
          for (const subUnitId of Object.keys(sheets ?? {})) this.#renew(unitId, subUnitId);
        }
      }
    });
  }

  #renew(unitId: string, subUnitId: string): void {
    for (const { cfId, rule } of this.#rules.getSubunitRules(unitId, subUnitId) ?? []) {
      const { value } = rule as IHighlightCell & { readonly value?: unknown };
      if (typeof value !== 'string' || !this.#plain(value)) continue;
      this.#changed.next({
        ...{ unitId, subUnitId, cfId, formulaText: value },
        ...{ id: this.createCFormulaId(cfId, value), formulaId: '', isAllFinished: true },
      });
    }
  }
}
