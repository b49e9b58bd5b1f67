/** The pack of a formula: the id of a built-in one, or JSON text in a cell. Formulas read no settings. */
import type { Result } from '../../core/result';
import { acceptPack } from '../../core/rules/check/acceptPack';
import type { RulePack } from '../../core/rules/pack';
import { builtInPack } from '../packs';
import { toMatrix } from './argument';

export function toPack(argument: unknown): Result<RulePack> {
  const text = String(toMatrix(argument)[0]?.[0] ?? '').trim();
  return text.startsWith('{') ? acceptPack(text) : builtInPack(text);
}
