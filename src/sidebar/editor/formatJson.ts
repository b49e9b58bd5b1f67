/** JSON as people read it. */
import { findJsonSlip } from '../../core/rules/parse/findJsonSlip';

/** The same values over indented lines; `null` for what is no JSON, or would lose one of two equal keys. */
export function formatJson(text: string): string | null {
  return findJsonSlip(text) ? null : JSON.stringify(JSON.parse(text), null, 2);
}
