import { reasons } from '../../core/plan/reason';
import { userLanguage } from '../services/spreadsheet';
import type { Value } from './answer';
import { eachRow } from './segment';

/** `SEGMENT_WHY`: see the function catalogue. */
export function segmentReasons(values: unknown, headers: unknown, pack: unknown, asOf?: unknown): Value[][] {
  const language = userLanguage();
  return eachRow({ values, headers, pack, asOf }, (result) => reasons(result, language));
}
