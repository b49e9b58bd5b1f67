/** What a probe observed as one line of text, for a cell of the tab. */

const longest = 400;

/**
 * JSON, with dates, `undefined` and the numbers that JSON lacks; long text is cut and its length told. Anything that
 * is no plain data is shown as its own text.
 * @example showValue(['007', 7, undefined, new Date(0)]) // '["007",7,undefined,Date 1970-01-01T00:00:00.000Z]'
 */
export function showValue(value: unknown): string {
  return shorten(render(value));
}

/** The words of an error with its name in front, as both sides give them: `Exception: Range not found`. */
export function showError(error: unknown): string {
  return shorten(String(error));
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}

function render(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, render).join(',')}]`;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? 'Date invalid' : `Date ${value.toISOString()}`;
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${render(item)}`);
    return `{${members.join(',')}}`;
  }
  return Object.is(value, -0) ? '-0' : String(value);
}
