/** `GradientCondition`: what a colour scale says about its three points. */
import type { ColorPoint, ColorScale } from '../sheetBackend';
import type { EnumMember } from './enumMember';
import { InterpolationType } from './enums';
import { notEmulated } from './platformError';
import { ServiceObject } from './serviceObject';

export class GradientCondition extends ServiceObject {
  readonly service = 'GradientCondition';
  readonly #scale: ColorScale;

  constructor(scale: ColorScale) {
    super();
    this.#scale = scale;
  }

  getMinColor = () => this.#scale.min?.color ?? '';
  getMidColor = () => this.#scale.mid?.color ?? '';
  getMaxColor = () => this.#scale.max?.color ?? '';
  getMinValue = () => this.#scale.min?.value ?? '';
  getMidValue = () => this.#scale.mid?.value ?? '';
  getMaxValue = () => this.#scale.max?.value ?? '';
  getMinType = () => typeOf(this.#scale.min);
  getMidType = () => typeOf(this.#scale.mid);
  getMaxType = () => typeOf(this.#scale.max);
}

/** A point with a value of its own. */
export function colorPoint(color: string, type: EnumMember, value: string): ColorPoint {
  switch (type.name()) {
    case 'NUMBER':
    case 'PERCENT':
    case 'PERCENTILE':
      return { color, type: type.name() as ColorPoint['type'], value };
    default:
      throw notEmulated(`a point of a colour scale of the type ${type}`);
  }
}

function typeOf(point: ColorPoint | undefined): EnumMember | null {
  return point ? InterpolationType[point.type] : null;
}
