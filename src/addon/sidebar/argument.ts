/** What a page sends may be anything: these take what is there and leave the rest. */

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** `NaN` for what is no number. */
export function toWhole(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : Number.NaN;
}

export function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
