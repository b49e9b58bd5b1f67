/** What setValue makes of a text: the same as if a person had typed it. */
import type { Probe } from '../probe';
import type { SettingName } from '../settings';

type Sample = readonly [typed: string, expected: string];

/** A date is told as the clock of the document shows it; its year only where it was typed. */
function typed(range: GoogleAppsScript.Spreadsheet.Range, timeZone: string, text: string): unknown {
  range.setValue(text);
  const value: unknown = range.getValue();
  if (!(value instanceof Date)) return [value, range.getNumberFormat()];
  const year = Utilities.formatDate(value, timeZone, 'yyyy');
  const isNow = year === Utilities.formatDate(new Date(), timeZone, 'yyyy');
  const clock = Utilities.formatDate(value, timeZone, 'MM-dd HH:mm:ss');
  return [`${isNow ? 'this year' : year}-${clock}`, range.getNumberFormat()];
}

function probesOf(setting: SettingName, samples: readonly Sample[]): readonly Probe[] {
  return samples.map(([text, expected], index) => {
    const quoted = JSON.stringify(text);
    return {
      id: `typing.${setting}.${quoted}`,
      assumption: `In a document of ${place[setting]}, the text ${quoted} is read as the host reads it.`,
      how: `setValue(${quoted}), then getValue and getNumberFormat`,
      source: '§8 [live-tested by others], [assumed] in detail',
      host: 'src/host/services/typedText.ts',
      setting,
      expected,
      observe: ({ shared, spreadsheet }) => {
        const cell = shared(`typing ${setting}`, () => {}).getRange(index + 1, 1);
        return typed(cell, spreadsheet.getSpreadsheetTimeZone(), text);
      },
    };
  });
}

const place: Readonly<Record<SettingName, string>> = { us: 'the USA', de: 'Germany', cn: 'China' };

const us: readonly Sample[] = [
  ['007', '[7,"0.###############"]'],
  ["'007", '["007","0.###############"]'],
  ["''x", '["\'x","0.###############"]'],
  ["'", '["","0.###############"]'],
  ['-', '["-","0.###############"]'],
  ['+', '["+","0.###############"]'],
  ['=', '["=","0.###############"]'],
  ['+49301234', '[49301234,"0.###############"]'],
  ['+49 30 1234', 'Exception: not emulated: the value of the formula =+49 30 1234 in A9'],
  ['-5', '[-5,"0.###############"]'],
  ['−5', '["−5","0.###############"]'],
  ['5-', '["5-","0.###############"]'],
  ['(12)', '[-12,"0.###############"]'],
  ['1e5', '[100000,"0.00E+00"]'],
  ['1E5', '[100000,"0.00E+00"]'],
  ['1e400', '["1e400","0.###############"]'],
  ['50%', '[0.5,"0%"]'],
  ['10 %', '[0.1,"0%"]'],
  ['$2.99', '[2.99,"\\"$\\"#,##0.00"]'],
  ['-$5', '[-5,"\\"$\\"#,##0"]'],
  ['$-5', '[-5,"\\"$\\"#,##0"]'],
  ['¥100', '[100,"\\"¥\\"#,##0"]'],
  ['€5', '[5,"\\"€\\"#,##0"]'],
  ['1,000,000', '[1000000,"#,##0"]'],
  ['1,50', '["1,50","0.###############"]'],
  ['2.000', '[2,"0.###############"]'],
  ['.5', '[0.5,"0.###############"]'],
  ['5.', '[5,"0.###############"]'],
  ['1 234', '["1 234","0.###############"]'],
  ['1 1/2', '["1 1/2","0.###############"]'],
  ['0x10', '["0x10","0.###############"]'],
  ['１２３', '["１２３","0.###############"]'],
  ['12345678901234567890', '[12345678901234567000,"0.###############"]'],
  ['TRUE', '[true,"0.###############"]'],
  ['true', '[true,"0.###############"]'],
  ['NaN', '["NaN","0.###############"]'],
  ['#N/A', '["#N/A","0.###############"]'],
  [' ', '[" ","0.###############"]'],
  [' 7 ', '[7,"0.###############"]'],
  [' x ', '[" x ","0.###############"]'],
  ['1.2.3', '["1.2.3","0.###############"]'],
  ['12 Monkeys', '["12 Monkeys","0.###############"]'],
  ['a\nb', '["a\\nb","0.###############"]'],
  ['1-2', '["this year-01-02 00:00:00","M/d/yyyy"]'],
  ['3/4', '["this year-03-04 00:00:00","M/d/yyyy"]'],
  ['3/1/2024', '["2024-03-01 00:00:00","M/d/yyyy"]'],
  ['3/1/24', '["2024-03-01 00:00:00","M/d/yyyy"]'],
  ['13/1/2024', '["13/1/2024","0.###############"]'],
  ['2/30/2024', '["2/30/2024","0.###############"]'],
  ['2024-03-01', '["2024-03-01 00:00:00","yyyy-mm-dd"]'],
  ['2024/3/1', '["2024-03-01 00:00:00","M/d/yyyy"]'],
  ['2024-03', '["2024-03","0.###############"]'],
  ['2024-03-01 14:30', '["2024-03-01 14:30:00","yyyy-mm-dd H:mm:ss"]'],
  ['2024-03-01T14:30:00Z', '["2024-03-01T14:30:00Z","0.###############"]'],
  ['Mar 1, 2024', '["2024-03-01 00:00:00","mmm d, yyyy"]'],
  ['1 March 2024', '["2024-03-01 00:00:00","mmm d, yyyy"]'],
  ['March 2024', '["March 2024","0.###############"]'],
  ['Mar 5', '["this year-03-05 00:00:00","mmm d, yyyy"]'],
  ['2024年3月1日', '["2024-03-01 00:00:00","yyyy\\"年\\"m\\"月\\"d\\"日\\""]'],
  ['14:30', '["1899-12-30 14:30:00","H:mm:ss"]'],
  ['2:30 PM', '["1899-12-30 14:30:00","H:mm:ss"]'],
  ['24:00', '["24:00","0.###############"]'],
  ['25:30', '["25:30","0.###############"]'],
  ['1/1/1900', '["1900-01-01 00:00:00","M/d/yyyy"]'],
  ['12/31/1899', '["1899-12-31 00:00:00","M/d/yyyy"]'],
  ['info@example.com', '["info@example.com","0.###############"]'],
  ['https://example.com', '["https://example.com","0.###############"]'],
];

const de: readonly Sample[] = [
  ['1,5', '[1.5,"0.###############"]'],
  ['1.5', '["this year-05-01 00:00:00","d.M.yyyy"]'],
  ['1.234,5', '[1234.5,"#,##0.00"]'],
  ['1.234', '[1234,"#,##0"]'],
  ['1,234.5', '["1,234.5","0.###############"]'],
  ['50 %', '[0.5,"0%"]'],
  ['3,14 €', '[3.14,"\\"€\\"#,##0.00"]'],
  ['€3,14', '[3.14,"\\"€\\"#,##0.00"]'],
  ['1/3/2024', '["2024-03-01 00:00:00","d.M.yyyy"]'],
  ['1.3.2024', '["2024-03-01 00:00:00","d.M.yyyy"]'],
  ['1.3.', '["1.3.","0.###############"]'],
  ['2024-03-01', '["2024-03-01 00:00:00","yyyy-mm-dd"]'],
  ['WAHR', '["WAHR","0.###############"]'],
  ['TRUE', '[true,"0.###############"]'],
  ['1. März 2024', '["1. März 2024","0.###############"]'],
];

const cn: readonly Sample[] = [
  ['2024年3月1日', '["2024-03-01 00:00:00","yyyy\\"年\\"m\\"月\\"d\\"日\\""]'],
  ['3月1日', '["3月1日","0.###############"]'],
  ['2024/3/1', '["2024-03-01 00:00:00","yyyy/M/d"]'],
  ['2024.3.1', '["2024-03-01 00:00:00","yyyy/M/d"]'],
  ['3/1', '["this year-03-01 00:00:00","yyyy/M/d"]'],
  ['¥100', '[100,"\\"¥\\"#,##0"]'],
  ['￥100', '[100,"\\"￥\\"#,##0"]'],
  ['1,234.5', '[1234.5,"#,##0.00"]'],
  ['下午3:00', '["下午3:00","0.###############"]'],
  ['1.5万', '["1.5万","0.###############"]'],
];

export const typingProbes: readonly Probe[] = [
  ...probesOf('us', us),
  ...probesOf('de', de),
  ...probesOf('cn', cn),
];
