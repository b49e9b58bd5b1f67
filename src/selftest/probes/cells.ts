/** Formats, colours, notes, what clearing takes, ranges and their refusals. */
import type { Probe } from '../probe';

const host = 'src/host/services/range.ts';

export const cellProbes: readonly Probe[] = [
  {
    id: 'cells.fresh',
    assumption: 'A fresh cell is white, black on it, without a note, of the format 0.###############.',
    how: 'getBackground, getFontColor, getFontWeight, getNote, getNumberFormat of a fresh cell',
    source: '§9 [live-tested by others]',
    host,
    expected: '["#ffffff","#000000","normal","","0.###############","0.###############"]',
    observe: ({ range }) => {
      const cell = range('A1');
      return [
        cell.getBackground(),
        cell.getFontColor(),
        cell.getFontWeight(),
        cell.getNote(),
        cell.getNumberFormat(),
        cell.setNumberFormat('general').getNumberFormat(),
      ];
    },
  },
  {
    id: 'cells.colours',
    assumption: 'Colours read back as lower-case #rrggbb; nonsense changes nothing.',
    how: 'setBackground of RED, #ABCDEF, #abc, foo and null, each followed by getBackground',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/cssColors.ts',
    expected: '["#ff0000","#abcdef","#aabbcc","#00ff00","#ffffff"]',
    observe: ({ range }) =>
      ['RED', '#ABCDEF', '#abc', 'foo', null].map((colour) =>
        range('A1').setBackground('#00ff00').setBackground(colour).getBackground(),
      ),
  },
  {
    id: 'cells.formats',
    assumption: 'Numbers are shown as their formats say.',
    how: 'formats 0.00, #,##0, 0%, #,##0;(#,##0), 000, "¥"#,##0.00 and 0.00E+00, then getDisplayValue',
    source: '§9 [assumed]',
    host: 'src/host/services/displayText.ts',
    expected: '["2.35","-1,234,567","26%","(5)","007","¥1,234.50","1.23E+04","2"]',
    observe: ({ range }) => {
      const samples: readonly (readonly [string, number])[] = [
        ['0.00', 2.345],
        ['#,##0', -1234567],
        ['0%', 0.255],
        ['#,##0;(#,##0)', -5],
        ['000', 7],
        ['"¥"#,##0.00', 1234.5],
        ['0.00E+00', 12345],
        ['0.###', 2],
      ];
      return samples.map(([format, value]) =>
        range('A1').setValue(value).setNumberFormat(format).getDisplayValue(),
      );
    },
  },
  {
    id: 'cells.dateFormats',
    assumption: 'Dates are shown as their formats say.',
    how: 'formats yyyy-mm-dd hh:mm, mmm d, yyyy, dddd, h:mm am/pm and [h]:mm on 45352.75',
    source: '§9 [assumed]',
    host: 'src/host/services/dateFormat.ts',
    expected: '["2024-03-01 18:00","Mar 1, 2024","Friday","6:00 PM","1088466:00","2024年3月1日"]',
    observe: ({ range }) =>
      ['yyyy-mm-dd hh:mm', 'mmm d, yyyy', 'dddd', 'h:mm am/pm', '[h]:mm', 'yyyy"年"m"月"d"日"'].map(
        (format) => range('A1').setValue(45352.75).setNumberFormat(format).getDisplayValue(),
      ),
  },
  {
    id: 'cells.badFormat',
    assumption: 'A format that is none is accepted and read back.',
    how: 'setNumberFormat("no format ["), then getNumberFormat',
    source: '§9 [assumed]',
    host,
    expected: '"no format ["',
    observe: ({ range }) => range('A1').setNumberFormat('no format [').getNumberFormat(),
  },
  {
    id: 'cells.numericNotes',
    assumption: 'setNotes turns 25 into "25.0", setNote into "25".',
    how: 'setNotes([[25]]) and setNote(25), then getNotes',
    source: '§9 [live-tested by others]',
    host,
    expected: '[["25.0","25"]]',
    observe: ({ range }) => {
      range('A1').setNotes([[25 as unknown as string]]);
      range('B1').setNote(25 as unknown as string);
      return range('A1:B1').getNotes();
    },
  },
  {
    id: 'cells.longNotes',
    assumption: 'A note has no limit.',
    how: 'setNote of 10,000, 50,000 and 200,000 characters, then the length of getNote',
    source: '§14 [assumed]',
    host,
    expected: '[10000,50000,200000]',
    mayEnd: true,
    observe: ({ range }) =>
      [10_000, 50_000, 200_000].map((length) => range('A1').setNote('x'.repeat(length)).getNote().length),
  },
  {
    id: 'cells.noteText',
    assumption: "A note is text: what begins with = or ', has line ends or spaces around it, stays so.",
    how: 'setNotes of =1+1, \'x, two lines and " a ", then getNotes',
    source: '§9 [assumed]',
    host,
    expected: '[["=1+1","\'x","a\\nb"," a "]]',
    observe: ({ range }) =>
      range('A1:D1')
        .setNotes([['=1+1', "'x", 'a\nb', ' a ']])
        .getNotes(),
  },
  {
    id: 'cells.clearRange',
    assumption: 'clear() of a range takes values and formats, not its notes.',
    how: 'setValue, setNote, setBackground, setNumberFormat, clear(), then all four',
    source: '§9 [live-tested by others] for sheets',
    host,
    expected: '["","n","#ffffff","0.###############"]',
    observe: ({ range }) => {
      const cell = range('A1').setValue(1).setNote('n').setBackground('red').setNumberFormat('0.00');
      cell.clear();
      return [cell.getValue(), cell.getNote(), cell.getBackground(), cell.getNumberFormat()];
    },
  },
  {
    id: 'cells.clearSheet',
    assumption: 'clear() of a sheet leaves notes.',
    how: 'the same with sheet.clear()',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/sheet.ts',
    expected: '["","n","#ffffff"]',
    observe: ({ range, sheet }) => {
      const cell = range('A1').setValue(1).setNote('n').setBackground('red');
      sheet().clear();
      return [cell.getValue(), cell.getNote(), cell.getBackground()];
    },
  },
  {
    id: 'cells.clearFormat',
    assumption: 'clearFormat leaves the number format.',
    how: 'setNumberFormat("0.00"), setBackground, clearFormat(), then both',
    source: '§9 [doc]',
    host,
    expected: '["0.00","#ffffff"]',
    observe: ({ range }) => {
      const cell = range('A1').setNumberFormat('0.00').setBackground('red').clearFormat();
      return [cell.getNumberFormat(), cell.getBackground()];
    },
  },
  {
    id: 'cells.clearFormats',
    assumption: 'clearFormats of a sheet takes its conditional formats along.',
    how: 'one rule, sheet.clearFormats(), then the number of rules',
    source: '§9 [doc]',
    host: 'src/host/services/sheet.ts',
    expected: '0',
    observe: ({ range, sheet }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenCellEmpty()
        .setBackground('red')
        .setRanges([range('A1')])
        .build();
      sheet().setConditionalFormatRules([rule]);
      return sheet().clearFormats().getConditionalFormatRules().length;
    },
  },
  {
    id: 'cells.shownRule',
    assumption: 'getBackground tells what was set, not what a conditional format shows.',
    how: 'a rule that paints A1 red, then getBackground',
    source: '§9 [one report]',
    host,
    expected: '"#ffffff"',
    observe: ({ range, sheet }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenCellEmpty()
        .setBackground('#ff0000')
        .setRanges([range('A1')])
        .build();
      sheet().setConditionalFormatRules([rule]);
      SpreadsheetApp.flush();
      return range('A1').getBackground();
    },
  },
  {
    id: 'cells.wrongRows',
    assumption: 'A matrix with other rows than the range is refused in these words.',
    how: 'getRange("A1:A2").setValues of three rows',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/platformError.ts',
    expected:
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    observe: ({ range }) => range('A1:A2').setValues([[1], [2], [3]]) && 'accepted',
  },
  {
    id: 'cells.ragged',
    assumption: 'A ragged matrix is refused by its first wrong row.',
    how: 'getRange("A1:B2").setValues([[1, 2], [3]])',
    source: '§9 [live-tested by others], ragged [assumed]',
    host: 'src/host/services/platformError.ts',
    expected:
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    observe: ({ range }) => range('A1:B2').setValues([[1, 2], [3]]) && 'accepted',
  },
  {
    id: 'cells.wrongKind',
    assumption: 'A wrong kind of argument is refused by the method’s signature.',
    how: 'getRange("A1").setNotes("x")',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/signature.ts',
    expected:
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    observe: ({ range }) => range('A1').setNotes('x' as unknown as string[][]) && 'accepted',
  },
  {
    id: 'cells.noArguments',
    assumption: 'Missing arguments are refused by the method’s signature.',
    how: 'sheet.getRange()',
    source: '§9 [assumed]',
    host: 'src/host/services/signature.ts',
    expected:
      "Exception: The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    observe: ({ sheet }) => {
      const get = sheet().getRange as unknown as () => unknown;
      return Reflect.apply(get, sheet(), []) && 'accepted';
    },
  },
  {
    id: 'cells.undefinedArgument',
    assumption: 'undefined counts as null among arguments.',
    how: 'sheet.getRange(1, undefined)',
    source: '§2 [doc]',
    host: 'src/host/services/signature.ts',
    expected:
      "Exception: The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    observe: ({ sheet }) => sheet().getRange(1, undefined as unknown as number) && 'accepted',
  },
  {
    id: 'cells.fractions',
    assumption: 'Fractions of rows and columns are cut.',
    how: 'sheet.getRange(1.9, 2.9).getA1Notation()',
    source: '§9 [assumed]',
    host: 'src/host/services/signature.ts',
    expected: '"B1"',
    observe: ({ sheet }) => sheet().getRange(1.9, 2.9).getA1Notation(),
  },
  {
    id: 'cells.rowZero',
    assumption: 'Row 0 is refused in these words.',
    how: 'sheet.getRange(0, 1)',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/sheetGrid.ts',
    expected: 'Exception: The starting row of the range is too small.',
    observe: ({ sheet }) => sheet().getRange(0, 1) && 'accepted',
  },
  {
    id: 'cells.noRows',
    assumption: 'A range without rows is refused in these words.',
    how: 'sheet.getRange(2, 1, 0, 1)',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/sheetGrid.ts',
    expected: 'Exception: The number of rows in the range must be at least 1.',
    observe: ({ sheet }) => sheet().getRange(2, 1, 0, 1) && 'accepted',
  },
  {
    id: 'cells.outside',
    assumption: 'A range beyond the grid is refused when it is asked for.',
    how: 'sheet.getRange(1000, 26, 2, 1)',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/sheetGrid.ts',
    expected: 'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    observe: ({ sheet }) => sheet().getRange(1000, 26, 2, 1) && 'accepted',
  },
  {
    id: 'cells.outsideText',
    assumption: 'A range beyond the grid in A1 notation is not found.',
    how: 'sheet.getRange("A1:B2000")',
    source: '§9 [assumed]',
    host: 'src/host/services/sheetGrid.ts',
    expected: 'Exception: Range not found',
    observe: ({ range }) => range('A1:B2000').getA1Notation(),
  },
  {
    id: 'cells.nonsense',
    assumption: 'A range that is no A1 notation and no name is refused in these words.',
    how: 'sheet.getRange("nonsense")',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/sheetGrid.ts',
    expected: 'Exception: Range not found',
    observe: ({ range }) => range('nonsense').getA1Notation(),
  },
  {
    id: 'cells.notation',
    assumption: 'A1 notation is put in order: C5:B2 is B2:C5, 5:2 is 2:5, $C$3 is C3, A2:A has an end.',
    how: 'getA1Notation of C5:B2, 5:2, D:B, $C$3, a1 and A2:A',
    source: '§9 [live-tested by others], last two [assumed]',
    host: 'src/host/a1.ts',
    expected: '["B2:C5","2:5","B:D","C3","A1","A2:A1000"]',
    observe: ({ range }) =>
      ['C5:B2', '5:2', 'D:B', '$C$3', 'a1', 'A2:A'].map((a1) => range(a1).getA1Notation()),
  },
  {
    id: 'cells.bounds',
    assumption: 'Of 3:5 the rows are bounded and the columns not, of B:D the reverse, of A2:A all.',
    how: 'isStartRowBounded, isEndRowBounded, isStartColumnBounded, isEndColumnBounded',
    source: '§9 [live-tested by others], A2:A [assumed]',
    host,
    expected: '[[true,true,false,false,3],[false,false,true,true,1000],[true,true,true,true,999]]',
    observe: ({ range }) =>
      ['3:5', 'B:D', 'A2:A'].map((a1) => {
        const at = range(a1);
        return [
          at.isStartRowBounded(),
          at.isEndRowBounded(),
          at.isStartColumnBounded(),
          at.isEndColumnBounded(),
          at.getNumRows(),
        ];
      }),
  },
  {
    id: 'cells.sorted',
    assumption: 'Sorting puts numbers before texts before booleans; blanks come last either way.',
    how: 'b, blank, true, 2, A, 10 sorted upwards and downwards',
    source: '§9 [live-tested by others], booleans [assumed]',
    host: 'src/host/services/sortRows.ts',
    expected: '[[2,10,"A","b",true,""],[true,"b","A",10,2,""]]',
    observe: ({ range }) =>
      [true, false].map((ascending) =>
        range('A1:A6')
          .setValues([['b'], [''], [true], [2], ['A'], [10]])
          .sort({ column: 1, ascending })
          .getValues()
          .map(([value]) => value),
      ),
  },
  {
    id: 'cells.sortedTexts',
    assumption:
      'Sorting orders texts without regard to case, accents beside plain letters, Chinese by its codes.',
    how: 'B, a, á, Z, 李, 张, 王, 10, 9 as texts sorted upwards',
    source: '§9 [assumed]',
    host: 'src/host/services/sortRows.ts',
    expected: '["10","9","a","á","B","Z","张","李","王"]',
    observe: ({ range }) =>
      range('A1:A9')
        .setNumberFormat('@')
        .setValues([['B'], ['a'], ['á'], ['Z'], ['李'], ['张'], ['王'], ['10'], ['9']])
        .sort(1)
        .getValues()
        .map(([value]) => value),
  },
  {
    id: 'cells.sortTakesAlong',
    assumption: 'Sorting a range moves notes and colours with the rows.',
    how: '3 and 1 with notes and a colour, sorted upwards',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/sortRows.ts',
    expected: '[[["one"],["three"]],[["#ffffff"],["#ff0000"]]]',
    observe: ({ range }) => {
      const cells = range('A1:A2')
        .setValues([[3], [1]])
        .setNotes([['three'], ['one']]);
      range('A1').setBackground('#ff0000');
      cells.sort(1);
      return [cells.getNotes(), cells.getBackgrounds()];
    },
  },
  {
    id: 'cells.sortFrozen',
    assumption: 'Sorting a sheet leaves its frozen rows where they are.',
    how: 'setFrozenRows(1), 9, 3, 1 below each other, sheet.sort(1)',
    source: '§9 [doc]',
    host: 'src/host/services/sheet.ts',
    expected: '[[9],[1],[3]]',
    observe: ({ range, sheet }) => {
      sheet().setFrozenRows(1);
      range('A1:A3').setValues([[9], [3], [1]]);
      sheet().sort(1);
      return range('A1:A3').getValues();
    },
  },
  {
    id: 'cells.filter',
    assumption: 'A sheet has one filter; a second is refused in these words.',
    how: 'createFilter on A1:B2, then on C1:D2',
    source: '§9 [live-tested by others]',
    host,
    expected: "Exception: You can't create a filter in a sheet that already has a filter.",
    observe: ({ range }) => {
      range('A1:B2').createFilter();
      return range('C1:D2').createFilter() && 'accepted';
    },
  },
  {
    id: 'cells.filterGrows',
    assumption: 'A filter grows with rows and columns inserted inside it.',
    how: 'a filter on A1:C5, insertRowAfter(2), insertColumnAfter(2), then its range',
    source: '§9 [assumed]',
    host: 'src/host/memory/memorySheet.ts',
    expected: '"A1:D6"',
    observe: ({ range, sheet }) => {
      range('A1:C5').setValue('x').createFilter();
      sheet().insertRowAfter(2).insertColumnAfter(2);
      return sheet().getFilter()?.getRange().getA1Notation();
    },
  },
  {
    id: 'cells.checkbox',
    assumption: 'Not known: whether an unticked box counts as content.',
    how: 'insertCheckboxes() in B7, then getLastRow, getLastColumn and getValue',
    source: '§8 [assumed]',
    host,
    expected: 'Exception: not emulated: Range.insertCheckboxes',
    believed: '[7,2,false]',
    observe: ({ range, sheet }) => {
      const cell = range('B7').insertCheckboxes();
      return [sheet().getLastRow(), sheet().getLastColumn(), cell.getValue()];
    },
  },
  {
    id: 'cells.validation',
    assumption: 'Not known: the words in which a cell’s validation refuses a value.',
    how: 'requireValueInList(["a", "b"]) without help and without leave, then setValue("c")',
    source: '§8 [live-tested by others]',
    host: 'src/host/services/spreadsheetApp.ts',
    expected: 'Exception: not emulated: SpreadsheetApp.newDataValidation',
    believed:
      'refused: The data you entered in cell A1 violates the data validation rules set on this cell. …',
    observe: ({ range }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a', 'b'])
        .setAllowInvalid(false)
        .build();
      return range('A1').setDataValidation(rule).setValue('c').getValue();
    },
  },
];
