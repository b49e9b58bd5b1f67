/** A function of the bundle as the formula engine calls it. */
import {
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';

/** The cell whose formula calls. */
export interface Caller {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

/** Must not reject: the engine would never calculate again. */
export type Answer = (caller: Caller, ...given: FunctionVariantType[]) => Promise<BaseValueObject>;

export class BundleFunction extends BaseFunction {
  readonly #answer: Answer;
  override needsReferenceObject = true;

  constructor(name: string, answer: Answer) {
    super(name);
    this.#answer = answer;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...given: FunctionVariantType[]): AsyncObject {
    const { unitId, subUnitId, row, column } = this;
    const caller = { unitId: unitId ?? '', subUnitId: subUnitId ?? '', row, column };
    return new AsyncObject(this.#answer(caller, ...given));
  }
}
