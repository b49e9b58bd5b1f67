/** A cell in words, for people to recognise it. */
import { dayToIso } from '../facts/calendar';
import { type Cell, isDayCell } from '../facts/cell';

/**
 * Text as it is, without blanks around it; numbers as JavaScript writes them, days as ISO dates, blank as ''.
 * @example cellText({ day: 46203 }) // '2026-06-30'
 */
export function cellText(cell: Cell): string {
  if (isDayCell(cell)) return dayToIso(cell.day);
  return cell === null ? '' : String(cell).trim();
}
