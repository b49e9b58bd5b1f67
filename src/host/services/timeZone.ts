/** Instants and wall clocks: a serial is the clock on the wall of the spreadsheet, a `Date` is an instant. */

const DAY = 86_400_000;
/** ECMA-262, "Time Values and Time Range". */
const LAST_INSTANT = 8.64e15;
/** 1970-01-01 as a serial. */
const EPOCH_SERIAL = 25_569;
/** Offsets change only on quarters of an hour in every zone of this century. */
const QUARTER = 900_000;

const offsets = new Map<string, Map<number, number>>();
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The serial (days since 1899-12-30) that a clock in the zone shows at an instant.
 * @example instantToSerial(Date.UTC(2024, 2, 1, 4), 'Asia/Shanghai') // 45352.5
 */
export function instantToSerial(instant: number, timeZone: string): number {
  return (instant + zoneOffset(instant, timeZone)) / DAY + EPOCH_SERIAL;
}

/**
 * The instant at which a clock in the zone shows the serial; a clock reading that is skipped falls after the gap. NaN for
 * one that no `Date` reaches: what Google answers for a number so large under a date format is documented nowhere, and
 * an invalid date is the hardest that a script can meet.
 */
export function serialToInstant(serial: number, timeZone: string): number {
  const wall = serialToWall(serial);
  if (!(Math.abs(wall) < LAST_INSTANT - 2 * DAY)) return Number.NaN;
  const guess = wall - zoneOffset(wall, timeZone);
  const offset = zoneOffset(guess, timeZone);
  const instant = wall - offset;
  // In a gap neither offset holds; the earlier one leads behind it.
  return zoneOffset(instant, timeZone) === offset ? instant : Math.max(guess, instant);
}

/** The wall clock of a serial as if it stood in UTC, to the millisecond. */
export function serialToWall(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY);
}

/** The serial of a wall clock given as if it stood in UTC. */
export function wallToSerial(wall: number): number {
  return wall / DAY + EPOCH_SERIAL;
}

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
export function zoneOffset(instant: number, timeZone: string): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const quarter = Math.floor(instant / QUARTER);
  const offset = known.get(quarter) ?? measureOffset(quarter * QUARTER, timeZone);
  known.set(quarter, offset);
  return offset;
}

function measureOffset(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of zoneFormat(timeZone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
