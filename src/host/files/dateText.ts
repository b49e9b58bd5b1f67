/** Dates of a sheet as text for csv files. */
import { serialToWall } from '../services/timeZone';

/**
 * A serial number as ISO text, with the time only where there is one, to the second.
 * @example serialToIso(45000) // '2023-03-15'
 * @example serialToIso(45000.5) // '2023-03-15 12:00:00'
 */
export function serialToIso(serial: number): string {
  const text = new Date(Math.round(serialToWall(serial) / 1000) * 1000).toISOString();
  const [day = '', time = ''] = text.slice(0, -5).split('T');
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/**
 * Whether a number format shows a date: it has a year or a day outside quotes, brackets and escapes.
 * @example showsDate('yyyy"年"m"月"d"日"') // true
 * @example showsDate('#,##0.00 "days"') // false
 */
export function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^[\]]*\]|_./g, '').replace(/general|standard/gi, '');
  return /[yd]/i.test(bare);
}
