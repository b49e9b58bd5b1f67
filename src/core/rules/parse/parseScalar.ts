/** A plain value of a pack: a number, a text, true, false or blank. */
import type { Scalar } from '../pack';
import { packLimits } from '../packLimits';
import { fits, refuse } from './readers';
import type { Source } from './source';

export function parseScalar(source: Source): Scalar | undefined {
  const { value } = source;
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
    return value;
  }
  if (typeof value !== 'string') return refuse(source, ['1', '"…"', 'true', 'false', 'null'], undefined);
  return fits(source, value.length, packLimits.text) ? value : undefined;
}
