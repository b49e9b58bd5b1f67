/** The one spelling under which a customer or an order is known, whichever way its cells write it. */

import { dayToIso } from './calendar';
import { type Cell, isBlank, isDayCell } from './cell';

/**
 * The id in a cell, `null` for a blank cell: text folded by NFKC (full-width letters and digits become plain), without
 * invisible marks, trimmed, inner white space as one blank. Upper and lower case and leading zeros are kept: `00004`
 * and `4` are two customers. The number 17850 and the text "17850" are one. What a cell shows of a failed formula
 * (`#N/A`) is no id: two failed look-ups are not one customer.
 * @example toId(17850) // '17850'
 * @example toId('  Ｃ００１ ') // 'C001'
 * @example toId('00004') // '00004'
 * @example toId('Anna  Li') // 'Anna Li'
 * @example toId('   ') // null
 * @example toId('#N/A') // null
 */
export function toId(cell: Cell | undefined): string | null {
  if (cell === undefined || isBlank(cell)) return null;
  if (isDayCell(cell)) return dayToIso(cell.day);
  if (typeof cell === 'string') return cellError.test(cell) ? null : foldText(cell) || null;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

const cellError = /^#(N\/A|REF!|VALUE!|ERROR!|NAME\?|DIV\/0!|NUM!|NULL!)$/;
const isPlain = /^[!-~]+(?: [!-~]+)*$/;

function foldText(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
