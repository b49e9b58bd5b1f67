/** Values that are no text on their way into cells and back, text formats, formulas as text, and dates. */
import type { Probe } from '../probe';

const host = 'src/host/services/cellValues.ts';

export const valueProbes: readonly Probe[] = [
  {
    id: 'values.kinds',
    assumption: 'getValues gives numbers, texts, booleans, dates and "" for blank cells.',
    how: 'setValues of 1.5, "x", true, false, a Date, "", null and undefined, then getValues',
    source: '§8 [doc]; false and "" [assumed]',
    host,
    expected: '[[1.5,"x",true,false,Date 2024-03-01T12:00:00.000Z,"","",""]]',
    observe: ({ range }) =>
      range('A1:H1')
        .setValues([[1.5, 'x', true, false, new Date(Date.UTC(2024, 2, 1, 12)), '', null, undefined]])
        .getValues(),
  },
  {
    id: 'values.shown',
    assumption: 'getDisplayValues shows numbers, booleans and dates as the locale does.',
    how: 'the same cells and 0.1 + 0.2, 1e15, 1e21, 123456789012, 0.000001, then getDisplayValues',
    source: '§8 [doc], [live-tested by others] for 1E+15',
    host: 'src/host/services/displayText.ts',
    expected: '[["1.5","TRUE","3/1/2024 7:00:00","0.3","1E+15","1E+21","123456789012","0.000001"]]',
    observe: ({ range }) =>
      range('A1:H1')
        .setValues([
          [1.5, true, new Date(Date.UTC(2024, 2, 1, 12)), 0.1 + 0.2, 1e15, 1e21, 123456789012, 0.000001],
        ])
        .getDisplayValues(),
  },
  {
    id: 'values.precision',
    assumption: 'Numbers come back to the last digit.',
    how: 'setValues of 0.1 + 0.2, 2^53, 1 / 3, 5e-324 and -0, then getValues',
    source: '§8 [assumed]',
    host,
    expected: '[[0.30000000000000004,9007199254740992,0.3333333333333333,5e-324,-0]]',
    observe: ({ range }) =>
      range('A1:E1')
        .setValues([[0.1 + 0.2, 2 ** 53, 1 / 3, 5e-324, -0]])
        .getValues(),
  },
  {
    id: 'values.nan',
    assumption: 'Not known: what a cell holds after NaN was written.',
    how: 'setValue(NaN), then getValue',
    source: '§8 [assumed]',
    host,
    expected: 'Exception: not emulated: writing NaN into a cell',
    observe: ({ range }) => range('A1').setValue(Number.NaN).getValue(),
  },
  {
    id: 'values.infinity',
    assumption: 'Not known: what a cell holds after Infinity was written.',
    how: 'setValue(Infinity), then getValue',
    source: '§8 [assumed]',
    host,
    expected: 'Exception: not emulated: writing Infinity into a cell',
    observe: ({ range }) => range('A1').setValue(Number.POSITIVE_INFINITY).getValue(),
  },
  {
    id: 'values.object',
    assumption: 'An object becomes its own text.',
    how: 'setValue({ a: 1 }), then getValue',
    source: '§8 [assumed]',
    host,
    expected: '"[object Object]"',
    observe: ({ range }) => range('A1').setValue({ a: 1 }).getValue(),
  },
  {
    id: 'values.list',
    assumption: 'A list inside a row becomes its own text.',
    how: 'setValues([[[1, 2]]]), then getValue',
    source: '§8 [assumed]',
    host,
    expected: '"1,2"',
    observe: ({ range }) =>
      range('A1')
        .setValues([[[1, 2]]])
        .getValue(),
  },
  {
    id: 'values.characters',
    assumption: 'Emoji, lone surrogates, tabs, zero-width and control characters come back as they were.',
    how: 'setValue("a😀\\ud800\\t\\u200b\\u0007z"), then the codes of getValue',
    source: '§8 [assumed]',
    host,
    expected: '"61 1f600 d800 9 200b 7 7a"',
    observe: ({ range }) =>
      Array.from(String(range('A1').setValue('a😀\ud800\t\u200b\u0007z').getValue()), (character) =>
        (character.codePointAt(0) ?? 0).toString(16),
      ).join(' '),
  },
  {
    id: 'values.lineEnds',
    assumption: 'Line ends of Windows come back as they were.',
    how: 'setValue("a\\r\\nb"), then getValue',
    source: '§8 [assumed]',
    host,
    expected: '"a\\r\\nb"',
    observe: ({ range }) => range('A1').setValue('a\r\nb').getValue(),
  },
  {
    id: 'values.longest',
    assumption: 'A cell holds 50,000 characters.',
    how: 'setValue of 50,000 x, then the length of getValue',
    source: '§9 [live-tested by others]',
    host,
    expected: '50000',
    observe: ({ range }) => String(range('A1').setValue('x'.repeat(50_000)).getValue()).length,
  },
  {
    id: 'values.tooLong',
    assumption: 'A cell refuses 50,001 characters.',
    how: 'setValue of 50,001 x',
    source: '§9 [live-tested by others]',
    host,
    expected: 'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    observe: ({ range }) => String(range('A1').setValue('x'.repeat(50_001)).getValue()).length,
  },
  {
    id: 'values.tooLongWide',
    assumption: 'The limit of a cell counts Chinese characters as one.',
    how: 'setValue of 50,000 times 分, then the length of getValue',
    source: '§9 [assumed]',
    host,
    expected: '50000',
    observe: ({ range }) => String(range('A1').setValue('分'.repeat(50_000)).getValue()).length,
  },
  {
    id: 'values.textFormat',
    assumption: 'A cell with the format @ keeps every text as it is, formulas and apostrophes too.',
    how: 'setNumberFormat("@"), setValues of 007, 1-2, =1+1, +1, \'x and TRUE, then getValues and getFormulas',
    source: "§8 [one report], [assumed] for = and '",
    host: 'src/host/services/typedText.ts',
    expected: '[[["007","1-2","=1+1","+1","\'x","TRUE"]],[["","","","","",""]]]',
    observe: ({ range }) => {
      const cells = range('A1:F1')
        .setNumberFormat('@')
        .setValues([['007', '1-2', '=1+1', '+1', "'x", 'TRUE']]);
      return [cells.getValues(), cells.getFormulas()];
    },
  },
  {
    id: 'values.textFormatKinds',
    assumption: 'A cell with the format @ keeps numbers, booleans and dates that were no text.',
    how: 'setNumberFormat("@"), setValues of 7, true and a Date, then the kinds and texts of the cells',
    source: '§8 [assumed]',
    host,
    expected: '[[[7,true,45352.29166666667]],[["7","TRUE","45352.2916666667"]],[["@","@","@"]]]',
    observe: ({ range }) => {
      const cells = range('A1:C1')
        .setNumberFormat('@')
        .setValues([[7, true, new Date(Date.UTC(2024, 2, 1, 12))]]);
      return [cells.getValues(), cells.getDisplayValues(), cells.getNumberFormats()];
    },
  },
  {
    id: 'values.apostrophe',
    assumption: 'An apostrophe in front keeps a formula as text and is not part of it.',
    how: 'setValue("\'=1+1"), then getValue and getFormula',
    source: '§8 [one report]',
    host: 'src/host/services/typedText.ts',
    expected: '["=1+1","","=1+1"]',
    observe: ({ range }) => {
      const cell = range('A1').setValue("'=1+1");
      return [cell.getValue(), cell.getFormula(), cell.getDisplayValue()];
    },
  },
  {
    id: 'values.apostropheNumber',
    assumption: 'An apostrophe in front keeps a number as text when the cell is written anew from getValues.',
    how: 'setValue("\'007"), setValues(getValues()), then getValue',
    source: '§8 [assumed]',
    host: 'src/host/services/typedText.ts',
    expected: '7',
    observe: ({ range }) => {
      const cell = range('A1').setValue("'007");
      return cell.setValues(cell.getValues()).getValue();
    },
  },
  {
    id: 'values.plusFormula',
    assumption: 'A plus before a name begins a formula.',
    how: 'setValue("+A9"), then getFormula',
    source: '§8 [assumed]',
    host: 'src/host/services/typedText.ts',
    expected: '"=+A9"',
    observe: ({ range }) => range('A1').setValue('+A9').getFormula(),
  },
  {
    id: 'values.minusFormula',
    assumption: 'A minus before a name begins no formula.',
    how: 'setValue("-A9"), then getFormula and getFormulas',
    source: '§8 [assumed]',
    host: 'src/host/services/typedText.ts',
    expected: '""',
    observe: ({ range }) => range('A1').setValue('-A9').getFormula(),
  },
  {
    id: 'values.spacedFormula',
    assumption: 'A space before an equals sign makes text.',
    how: 'setValue(" =A9"), then getFormula',
    source: '§8 [assumed]',
    host: 'src/host/services/typedText.ts',
    expected: '""',
    observe: ({ range }) => range('A1').setValue(' =A9').getFormula(),
  },
  {
    id: 'values.setFormulaBare',
    assumption: 'setFormula without an equals sign types a text.',
    how: 'setFormula("A9"), then getFormula and getValue',
    source: '§8 [assumed]',
    host: 'src/host/services/range.ts',
    expected: '["","A9"]',
    observe: ({ range }) => {
      const cell = range('A1').setFormula('A9');
      return [cell.getFormula(), cell.getValue()];
    },
  },
  {
    id: 'values.setFormulaEmpty',
    assumption: 'setFormula("") empties the cell.',
    how: 'setValue(1), setFormula(""), then getValue',
    source: '§8 [assumed]',
    host: 'src/host/services/range.ts',
    expected: '""',
    observe: ({ range }) => range('A1').setValue(1).setFormula('').getValue(),
  },
  {
    id: 'values.formulaText',
    assumption: 'getFormula gives the text that was set, spaces and case included.',
    how: 'setFormula("= sum( B1 , 2 )"), then getFormula',
    source: '§8 [assumed]',
    host: 'src/host/services/range.ts',
    expected: '"= sum( B1 , 2 )"',
    observe: ({ range }) => range('A1').setFormula('= sum( B1 , 2 )').getFormula(),
  },
  {
    id: 'values.semicolonUs',
    assumption: 'A formula with semicolons stays as it is in a locale with a decimal point.',
    how: 'setFormula("=SUM(B1;2)"), then getFormula',
    source: '§10 [assumed]',
    host: 'src/host/services/formulaCall.ts',
    expected: '"=SUM(B1;2)"',
    observe: ({ range }) => range('A1').setFormula('=SUM(B1;2)').getFormula(),
  },
  {
    id: 'values.semicolonDe',
    assumption: 'A formula with semicolons reads back so in a locale with a decimal comma.',
    how: 'in Germany: setFormula("=SUM(B1;2)"), then getFormula',
    source: '§7, §10 [assumed]',
    host: 'src/host/services/formulaCall.ts',
    setting: 'de',
    expected: '"=SUM(B1;2)"',
    observe: ({ range }) => range('A1').setFormula('=SUM(B1;2)').getFormula(),
  },
  {
    id: 'values.commaDe',
    assumption: 'A formula with commas stays as it is in a locale with a decimal comma.',
    how: 'in Germany: setFormula("=SUM(B1,2)"), then getFormula',
    source: '§7, §10 [assumed]',
    host: 'src/host/services/formulaCall.ts',
    setting: 'de',
    expected: '"=SUM(B1,2)"',
    observe: ({ range }) => range('A1').setFormula('=SUM(B1,2)').getFormula(),
  },
  {
    id: 'values.linkUs',
    assumption: 'A link into the document shows its label and keeps its formula.',
    how: 'setFormula(\'=HYPERLINK("#gid=0","open")\'), then getValue and getFormula',
    source: '§8 [assumed]',
    host,
    expected: '[[["open"]],"=HYPERLINK(\\"#gid=0\\",\\"open\\")"]',
    observe: ({ range, settled }) => {
      const cell = range('A1').setFormula('=HYPERLINK("#gid=0","open")');
      return [settled(cell), cell.getFormula()];
    },
  },
  {
    id: 'values.linkDe',
    assumption: 'With a decimal comma a link is written with a semicolon.',
    how: 'in Germany: setFormula(\'=HYPERLINK("#gid=0";"auf")\'), then getValue and getFormula',
    source: '§7 [doc]',
    host,
    setting: 'de',
    expected: '[[["auf"]],"=HYPERLINK(\\"#gid=0\\";\\"auf\\")"]',
    observe: ({ range, settled }) => {
      const cell = range('A1').setFormula('=HYPERLINK("#gid=0";"auf")');
      return [settled(cell), cell.getFormula()];
    },
  },
  {
    id: 'values.linkDeComma',
    assumption: 'With a decimal comma a link written with a comma cannot be calculated.',
    how: 'in Germany: setFormula(\'=HYPERLINK("#gid=0","auf")\'), then getValue and getFormula',
    source: '§7 [assumed]',
    host,
    setting: 'de',
    expected: 'Exception: not emulated: the value of the formula =HYPERLINK("#gid=0","auf") in A1',
    believed: '["auf"] if Google reads both, #ERROR! otherwise',
    observe: ({ range, settled }) => {
      const cell = range('A1').setFormula('=HYPERLINK("#gid=0","auf")');
      return [settled(cell), cell.getFormula()];
    },
  },
  {
    id: 'values.errors',
    assumption: 'Not known: what getValues gives for cells that show errors.',
    how: 'setFormulas =NA() and =1/0, then getValues and getDisplayValues',
    source: '§7, §8 [assumed]',
    host,
    expected: 'Exception: not emulated: the value of the formula =NA() in A1',
    believed: 'the shown text, #N/A and #DIV/0!',
    observe: ({ range, settled }) => {
      const cells = range('A1:B1').setFormulas([['=NA()', '=1/0']]);
      return [settled(cells), cells.getDisplayValues()];
    },
  },
  {
    id: 'values.formulaKinds',
    assumption: 'Not known: the kinds of what formulas give.',
    how: 'setFormulas =TRUE, ="", =TODAY()-TODAY() and =DATE(2024,3,1), then getValues',
    source: '§8 [assumed]',
    host,
    expected: 'Exception: not emulated: the value of the formula =TRUE in A1',
    believed: '[true,"",0,Date 2024-03-01T05:00:00.000Z]',
    observe: ({ range, settled }) =>
      settled(range('A1:D1').setFormulas([['=TRUE', '=""', '=TODAY()-TODAY()', '=DATE(2024,3,1)']])),
  },
  {
    id: 'values.dateFormat',
    assumption:
      'A written date gives its cell the format of the locale, with the time if it is not midnight.',
    how: 'setValues of midnight and of noon, then getNumberFormats and getDisplayValues',
    source: '§8 [assumed]',
    host,
    expected: '[[["M/d/yyyy","M/d/yyyy H:mm:ss"]],[["3/1/2024","3/1/2024 12:00:00"]]]',
    observe: ({ range }) => {
      const cells = range('A1:B1').setValues([
        [new Date(Date.UTC(2024, 2, 1, 5)), new Date(Date.UTC(2024, 2, 1, 17))],
      ]);
      return [cells.getNumberFormats(), cells.getDisplayValues()];
    },
  },
  {
    id: 'values.dateFormatDe',
    assumption: 'In Germany a written date looks like 1.3.2024.',
    how: 'in Germany: setValue of midnight, then getNumberFormat and getDisplayValue',
    source: '§8 [assumed]',
    host,
    setting: 'de',
    expected: '["d.M.yyyy","1.3.2024"]',
    observe: ({ range }) => {
      const cell = range('A1').setValue(new Date(Date.UTC(2024, 1, 29, 23)));
      return [cell.getNumberFormat(), cell.getDisplayValue()];
    },
  },
  {
    id: 'values.dateFormatCn',
    assumption: 'In China a written date looks like 2024/3/1.',
    how: 'in China: setValue of midnight, then getNumberFormat and getDisplayValue',
    source: '§8 [assumed]',
    host,
    setting: 'cn',
    expected: '["yyyy/M/d","2024/3/1"]',
    observe: ({ range }) => {
      const cell = range('A1').setValue(new Date(Date.UTC(2024, 1, 29, 16)));
      return [cell.getNumberFormat(), cell.getDisplayValue()];
    },
  },
  {
    id: 'values.numbersAsDates',
    assumption: 'A number under a date format comes back as a Date, whatever was written.',
    how: 'setNumberFormat("yyyy-mm-dd"), setValue(45352), then getValue; then format "0"',
    source: '§8 [doc]',
    host,
    expected: '[Date 2024-03-01T05:00:00.000Z,45352]',
    observe: ({ range }) => {
      const cell = range('A1').setNumberFormat('yyyy-mm-dd').setValue(45352);
      return [cell.getValue(), cell.setNumberFormat('0').getValue()];
    },
  },
  {
    id: 'values.durations',
    assumption: 'Times and durations come back as Dates counted from 1899-12-30 in the document’s zone.',
    how: 'setNumberFormats "h:mm" and "[h]:mm", setValues 0.25 and 1.5, then getValues and getDisplayValues',
    source: '§7, §8 [doc]',
    host: 'src/host/services/timeZone.ts',
    expected: '[[[Date 1899-12-30T11:00:00.000Z,Date 1899-12-31T17:00:00.000Z]],[["6:00","36:00"]]]',
    observe: ({ range }) => {
      const cells = range('A1:B1')
        .setNumberFormats([['h:mm', '[h]:mm']])
        .setValues([[0.25, 1.5]]);
      return [cells.getValues(), cells.getDisplayValues()];
    },
  },
  {
    id: 'values.oldDates',
    assumption: 'Dates before 1900 are kept.',
    how: 'setValue of 1 January 1850, then getValue and getDisplayValue',
    source: '§8 [assumed]',
    host: 'src/host/services/timeZone.ts',
    expected: '[Date 1850-01-01T12:00:00.000Z,"1/1/1850 7:03:58"]',
    observe: ({ range }) => {
      const cell = range('A1').setValue(new Date(Date.UTC(1850, 0, 1, 12)));
      return [cell.getValue(), cell.getDisplayValue()];
    },
  },
  {
    id: 'values.springForward',
    assumption: 'Instants around the hour that summer time skips come back as they were.',
    how: 'New York, 10 March 2024: setValues of 1:30, 3:30 and 4:00, then getValues and getDisplayValues',
    source: '§8 [assumed]',
    host: 'src/host/services/timeZone.ts',
    expected:
      '[[[Date 2024-03-10T06:30:00.000Z,Date 2024-03-10T07:30:00.000Z,Date 2024-03-10T08:00:00.000Z]],[["3/10/2024 1:30:00","3/10/2024 3:30:00","3/10/2024 4:00:00"]]]',
    observe: ({ range }) => {
      const cells = range('A1:C1').setValues([
        [
          new Date(Date.UTC(2024, 2, 10, 6, 30)),
          new Date(Date.UTC(2024, 2, 10, 7, 30)),
          new Date(Date.UTC(2024, 2, 10, 8)),
        ],
      ]);
      return [cells.getValues(), cells.getDisplayValues()];
    },
  },
  {
    id: 'values.skippedHour',
    assumption: 'A clock reading that summer time skips counts as the hour after the gap.',
    how: 'New York: setValue("2024-03-10 02:30"), then getValue',
    source: '§8 [assumed]',
    host: 'src/host/services/timeZone.ts',
    expected: 'Date 2024-03-10T07:30:00.000Z',
    observe: ({ range }) => range('A1').setValue('2024-03-10 02:30').getValue(),
  },
  {
    id: 'values.repeatedHour',
    assumption: 'Of the hour that comes twice in autumn the cell keeps only what the clock shows.',
    how: 'New York, 3 November 2024: setValues of both 1:30, then getValues',
    source: '§8 [assumed]',
    host: 'src/host/services/timeZone.ts',
    expected: '[[Date 2024-11-03T05:30:00.000Z,Date 2024-11-03T05:30:00.000Z]]',
    observe: ({ range }) =>
      range('A1:B1')
        .setValues([[new Date(Date.UTC(2024, 10, 3, 5, 30)), new Date(Date.UTC(2024, 10, 3, 6, 30))]])
        .getValues(),
  },
  {
    id: 'values.repeatedHourEast',
    assumption:
      'East of Greenwich, too, the cell keeps only what the clock shows of the hour that comes twice.',
    how: 'Berlin, 27 October 2024: setValues of both 2:30, then getValues',
    source: '§8 [assumed]',
    host: 'src/host/services/timeZone.ts',
    setting: 'de',
    expected: '[[Date 2024-10-27T01:30:00.000Z,Date 2024-10-27T01:30:00.000Z]]',
    observe: ({ range }) =>
      range('A1:B1')
        .setValues([[new Date(Date.UTC(2024, 9, 27, 0, 30)), new Date(Date.UTC(2024, 9, 27, 1, 30))]])
        .getValues(),
  },
  {
    id: 'values.formatDate',
    assumption: 'Utilities.formatDate follows Java’s patterns and any zone.',
    how: "yyyy-MM-dd'T'HH:mm:ss.SSSXXX in Asia/Taipei; EEEE, d MMMM yyyy; YYYY-ww-u; GMT+5",
    source: '§8 [doc]',
    host: 'src/host/services/javaDate.ts',
    expected:
      '["2024-03-01T08:00:00.000+08:00","Friday, 1 March 2024 at 12 AM","2024-09-5","24 61 1 5 5 +0500"]',
    observe: () => {
      const day = new Date(Date.UTC(2024, 2, 1));
      return [
        Utilities.formatDate(day, 'Asia/Taipei', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"),
        Utilities.formatDate(day, 'Etc/UTC', "EEEE, d MMMM yyyy 'at' h a"),
        Utilities.formatDate(day, 'Etc/UTC', 'YYYY-ww-u'),
        Utilities.formatDate(day, 'GMT+5', 'yy D F k K Z'),
      ];
    },
  },
  {
    id: 'values.unknownZone',
    assumption: 'Utilities.formatDate refuses an unknown time zone.',
    how: "Utilities.formatDate(new Date(0), 'Mars/Base', 'HH')",
    source: '§8 [assumed]',
    host: 'src/host/services/javaDate.ts',
    expected: '"00"',
    observe: () => Utilities.formatDate(new Date(0), 'Mars/Base', 'HH'),
  },
];
