/** How a spreadsheet's locale writes numbers and dates. */

export interface LocaleMarks {
  readonly decimal: string;
  readonly group: string;
  /** Order of a date's parts as typed, such as `mdy`. */
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  /** The number format that a typed or given date gets. */
  readonly datePattern: string;
  readonly timePattern: string;
}

const known = new Map<string, LocaleMarks>();

/**
 * The marks of a locale as `getSpreadsheetLocale()` gives it.
 * @example localeMarks('de_DE').decimal // ','
 * @example localeMarks('en_US').datePattern // 'M/d/yyyy'
 */
export function localeMarks(locale: string): LocaleMarks {
  const marks = known.get(locale) ?? readMarks(locale.replace('_', '-'));
  known.set(locale, marks);
  return marks;
}

function readMarks(tag: string): LocaleMarks {
  const number = new Intl.NumberFormat(tag).formatToParts(-1234567.5);
  const date = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', numberingSystem: 'latn' }).formatToParts(0);
  const letters = date
    .map(({ type }) => type[0])
    .join('')
    .replace(/[^ymd]/g, '');
  const pattern = date.map(({ type, value }) => {
    if (type === 'year') return 'yyyy';
    if (type === 'month') return 'M'.repeat(value.length);
    return type === 'day' ? 'd'.repeat(value.length) : value;
  });
  return {
    decimal: number.find(({ type }) => type === 'decimal')?.value ?? '.',
    group: number.find(({ type }) => type === 'group')?.value ?? ',',
    dateOrder: letters === 'ymd' || letters === 'dmy' ? letters : 'mdy',
    datePattern: pattern.join(''),
    timePattern: 'H:mm:ss',
  };
}
