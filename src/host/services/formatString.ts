/** `Utilities.formatString`: the `%` templates of Java's and C's formatting. */
import { refuse } from './platformError';

/**
 * The template with its `%` places filled.
 * @example formatString('%d + %d = %d', [1, 2, 3]) // '1 + 2 = 3'
 * @example formatString('%-5s|%05.1f|%x', ['ab', 3.14159, 255]) // 'ab   |003.1|ff'
 */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+ 0,]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (
      _,
      position: string | undefined,
      flags: string,
      width = '0',
      places: string | undefined,
      kind: string,
    ) => {
      if (kind === '%') return '%';
      const value = values[position === undefined ? next++ : Number(position) - 1];
      const text = convert(value, kind, { flags, places: places === undefined ? null : Number(places) });
      if (flags.includes('-')) return text.padEnd(Number(width));
      if (!flags.includes('0') || kind === 's') return text.padStart(Number(width));
      const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
      return sign + text.slice(sign.length).padStart(Number(width) - sign.length, '0');
    },
  );
}

function convert(
  value: unknown,
  kind: string,
  { flags, places }: { readonly flags: string; readonly places: number | null },
): string {
  const number = Number(value);
  switch (kind) {
    case 's':
      return places === null ? String(value) : String(value).slice(0, places);
    case 'd':
    case 'i':
      return signed(Math.trunc(number), String(Math.trunc(Math.abs(number))), flags);
    case 'f':
      return signed(number, Math.abs(number).toFixed(places ?? 6), flags);
    case 'e':
      return signed(number, Math.abs(number).toExponential(places ?? 6), flags);
    case 'x':
      return number.toString(16);
    case 'X':
      return number.toString(16).toUpperCase();
    case 'o':
      return number.toString(8);
    case 'b':
      return String(Boolean(value));
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value);
    default:
      return refuse(`Unknown format conversion: %${kind}`);
  }
}

function signed(number: number, size: string, flags: string): string {
  const grouped = flags.includes(',') ? size.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : size;
  if (number < 0) return `-${grouped}`;
  return flags.includes('+') ? `+${grouped}` : flags.includes(' ') ? ` ${grouped}` : grouped;
}
