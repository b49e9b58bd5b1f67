/** Every oddity of the platform that the host repeats, with its source in the title (APPS_SCRIPT.md names them). */
import { describe, expect, test } from 'vitest';
import { runBundle } from './runBundle';

const throws = (body: string, message: string) =>
  expect(() => runBundle(body)).toThrow(expect.objectContaining({ message }));
const gives = (body: string, expected: unknown) => expect(runBundle(body)).toEqual(expected);

describe('refusals in the platform’s words', () => {
  test.each([
    [
      'wrong rows (§9, live)',
      "getRange('A1:A2').setValues([[1],[2],[3]])",
      'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    ],
    [
      'wrong columns (§9, live)',
      "getRange('A1:B1').setNotes([['a']])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'a ragged row',
      "getRange('A1:B2').setValues([[1,2],[3]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'wrong kind (gas-fakes)',
      "getRange('A1').setNotes('x')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    ],
    [
      'a flat list where rows are wanted',
      "getRange('A1:B1').setValues([1, 2])",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'a plain object where a range is wanted',
      'ss.setActiveRange({})',
      "The parameters ((class)) don't match the method signature for SpreadsheetApp.Spreadsheet.setActiveRange.",
    ],
    [
      'no arguments',
      'sheet.getRange()',
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'undefined counts as null (V8 migration guide)',
      'sheet.getRange(1, undefined)',
      "The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'an argument too few',
      "getRange('A1').setValue()",
      "The parameters () don't match the method signature for SpreadsheetApp.Range.setValue.",
    ],
    [
      'one argument too many',
      'sheet.getRange(1, 2, 3, 4, 5)',
      "The parameters (number,number,number,number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'beyond the grid (§9, live)',
      'sheet.getRange(1000, 26, 2, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'offset beyond the grid (§9, live)',
      "getRange('Z1').offset(0, 1)",
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['row 0 (§9, live)', 'sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['column 0 (§9, live)', 'sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    [
      'no rows (§9, live)',
      'sheet.getRange(2, 1, sheet.getLastRow(), 1)',
      'The number of rows in the range must be at least 1.',
    ],
    [
      'no columns, in offset (§9, live)',
      "getRange('A1').offset(0, 0, 1, 0)",
      'The number of columns in the range must be at least 1.',
    ],
    ['bad A1 text (ErrorHandler)', "getRange('nonsense')", 'Range not found'],
    [
      'deleting rows that are not there (§9, live)',
      'sheet.deleteRows(1000, 2)',
      'Those rows are out of bounds.',
    ],
    [
      'inserting after a column that is not there (§9, live)',
      'sheet.insertColumnsAfter(27, 1)',
      'Those columns are out of bounds.',
    ],
    [
      'a long text (§9, live)',
      "getRange('A1').setValue(new Array(50002).join('x'))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'too many cells (§9, live)',
      'sheet.insertRowsAfter(1000, 400000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'a name that is taken (§9, live)',
      "ss.insertSheet('Sheet1')",
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    ['the last sheet (§9, live)', 'ss.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    [
      'a second filter (gas-fakes)',
      "getRange('A1:B2').createFilter(); getRange('C1:D2').createFilter()",
      "You can't create a filter in a sheet that already has a filter.",
    ],
    [
      'metadata on a range (gas-fakes testsheetsdeveloper)',
      "getRange('A1:B2').addDeveloperMetadata('k')",
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ],
    [
      'metadata on two columns',
      "getRange('A:B').addDeveloperMetadata('k')",
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ],
    [
      'a page that is not there (§9, live)',
      "HtmlService.createHtmlOutputFromFile('Nope')",
      'No HTML file named Nope was found.',
    ],
    [
      'an empty property name (Tanaike 2023-05-22)',
      "PropertiesService.getUserProperties().setProperty('', 'v')",
      'When setting or getting a property value, the property name must not be null or empty',
    ],
    [
      'a property above 9 kB (quotas)',
      "PropertiesService.getUserProperties().setProperty('k', new Array(9300).join('x'))",
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    [
      'a long cache key (Poehnelt)',
      "CacheService.getUserCache().put(new Array(252).join('k'), 'v')",
      'Argument too large: key',
    ],
    ['a null cache key (Poehnelt)', 'CacheService.getUserCache().get(null)', 'Invalid argument: key'],
    ['a service that is not emulated', "UrlFetchApp.fetch('x')", 'not emulated: UrlFetchApp.fetch'],
    ['a member that is not emulated', 'sheet.getCharts()', 'not emulated: Sheet.getCharts'],
    ['setting a member', 'sheet.name = 1', 'not emulated: setting Sheet.name'],
    [
      'a formula that the host cannot calculate',
      "getRange('B2').setValue('=SUM(A1:A2)'); getRange('A1:C3').getValues()",
      'not emulated: the value of the formula =SUM(A1:A2) in B2',
    ],
    [
      'scriptlets',
      "HtmlService.createTemplateFromFile('Page').evaluate()",
      'not emulated: scriptlets in a page',
    ],
  ])('%s', (_, body, message) => {
    expect(() => runBundle(body, { html: { Page: '<?= 1 ?>' } })).toThrow(
      expect.objectContaining({ message }),
    );
  });

  test('a bundle catches a refusal as an Error of its own realm, named Exception', () => {
    gives(`try { sheet.getRange(0, 1) } catch (e) { return [e instanceof Error, String(e)] }`, [
      true,
      'Exception: The starting row of the range is too small.',
    ]);
  });

  test.each(["'Other'!$A$1=1", 'COUNTIF(Other!A:A,A1)>0'])(
    'a colour rule with %s is refused when it is set (§10, live)',
    (formula) => {
      throws(
        `var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(`=${formula}`)})
        .setBackground('#ff0000').setRanges([getRange('A1:A9')]).build();
      sheet.setConditionalFormatRules([rule]);`,
        'Conditional format rule cannot reference a different sheet.',
      );
    },
  );

  test('a colour rule may name another sheet inside INDIRECT (Sheets help 78413)', () => {
    gives(
      `var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=INDIRECT("Other!A1")')
        .setRanges([getRange('A1:A9')]).build();
      sheet.setConditionalFormatRules([rule]);
      return sheet.getConditionalFormatRules().length;`,
      1,
    );
  });
});

describe('values', () => {
  const typed = (value: string) => `var r = getRange('A1'); r.setValue(${value}); return r.getValue();`;
  test.each([
    ["'007'", 7],
    ['"\'007"', '007'],
    ["'1e5'", 100000],
    ["'50%'", 0.5],
    ["'$2.99'", 2.99],
    ["'1,000,000'", 1000000],
    ["'2.000'", 2],
    ["'+49301234'", 49301234],
    ["'(12)'", -12],
    ["'TRUE'", true],
    ["'1.2.3'", '1.2.3'],
    ["'12 Monkeys'", '12 Monkeys'],
    ["'1e400'", '1e400'],
    ["' '", ' '],
    ["''", ''],
    ['null', ''],
    ['undefined', ''],
    ['false', false],
    ['0', 0],
  ])('setValue(%s) is typing (Range class, gas-fakes oddities)', (value, expected) => {
    gives(typed(value), expected);
  });

  test.each(["'1-2'", "'3/4'", "'2024-03-01'", "'3/1/2024'", "'Mar 1, 2024'", "'2024年3月1日'"])(
    'setValue(%s) becomes a date (§8)',
    (value) => {
      gives(`${typed(value).replace('return r.getValue()', 'return r.getValue() instanceof Date')}`, true);
    },
  );

  test('a cell of the format @ keeps what it is given (§8)', () => {
    gives(
      `getRange('A1:A4').setNumberFormat('@').setValues([['007'], ['1-2'], ['=A9'], ["'x"]]);
       return [getRange('A1:A4').getValues(), getRange('A3').getFormula()];`,
      [[['007'], ['1-2'], ['=A9'], ["'x"]], ''],
    );
  });

  test('a leading = or + makes a formula (Range class; + assumed)', () => {
    gives(`getRange('A1:B1').setValues([['=SUM(B1)', '+A9']]); return getRange('A1:B1').getFormulas();`, [
      ['=SUM(B1)', '=+A9'],
    ]);
  });

  test('numbers and dates follow the locale of the spreadsheet', () => {
    const body = `getRange('A1:B1').setValues([['1.234,5', '1/3/2024']]);
      return getRange('A1:B1').getValues()[0].map(function (v) { return v instanceof Date ? v.getUTCMonth() : v; });`;
    expect(runBundle(body, { document: { locale: 'de_DE' } })).toEqual([1234.5, 2]);
    expect(runBundle(body, { document: { locale: 'en_GB' } })).toEqual(['1.234,5', 2]);
    expect(runBundle(body, { document: { locale: 'en_US' } })).toEqual(['1.234,5', 0]);
  });

  test('a date is kept as the wall clock of the spreadsheet’s time zone, and comes back as the same instant', () => {
    const body = `var instant = new Date(Date.UTC(2024, 2, 10, 18, 30));
      var r = getRange('A1'); r.setValue(instant);
      return [r.getValue().getTime() === instant.getTime(), r.getDisplayValue()];`;
    expect(runBundle(body, { document: { timeZone: 'Asia/Shanghai' } })).toEqual([true, '3/11/2024 2:30:00']);
    expect(runBundle(body, { document: { timeZone: 'America/New_York' } })).toEqual([
      true,
      '3/10/2024 14:30:00',
    ]);
  });

  test.each([
    ['America/New_York', '2024-03-10', '2024-03-10T07:30:00.000Z'],
    ['Europe/Berlin', '2024-03-31', '2024-03-31T01:30:00.000Z'],
  ])('in %s a clock reading that summer time skips falls after the gap', (timeZone, day, instant) => {
    const body = `return getRange('A1').setValue('${day} 02:30').getValue().toISOString();`;
    expect(runBundle(body, { document: { timeZone } })).toBe(instant);
  });

  test('arrays and dates belong to the bundle’s realm (§18)', () => {
    gives(
      `getRange('A1').setValue(new Date()); var v = getRange('A1').getValues();
       return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date];`,
      [true, true, true],
    );
  });

  test('from 1e15 numbers show as 1E+15 while getValues gives the number (Tanaike 2021-10-15)', () => {
    gives(
      `getRange('A1').setValue(1e15); return [getRange('A1').getDisplayValue(), getRange('A1').getValue()];`,
      ['1E+15', 1e15],
    );
  });

  test.each([
    ['0.00', 2.345, '2.35'],
    ['#,##0', -1234567, '-1,234,567'],
    ['0%', 0.255, '26%'],
    ['"¥"#,##0.00', 1234.5, '¥1,234.50'],
    ['#,##0;(#,##0)', -5, '(5)'],
    ['000', 7, '007'],
    ['0.###', 1.5, '1.5'],
    ['yyyy-mm-dd hh:mm', 45352.75, '2024-03-01 18:00'],
    ['mmm d, yyyy', 45352, 'Mar 1, 2024'],
    ['[h]:mm', 1.5, '36:00'],
    ['h:mm am/pm', 0.75, '6:00 PM'],
  ])('the format %s shows %d as %s', (format, value, shown) => {
    gives(`return getRange('A1').setValue(${value}).setNumberFormat('${format}').getDisplayValue();`, shown);
  });

  test('an empty sheet has the data range A1 with [[""]] and the last row 0 (§8, assumed)', () => {
    gives(
      'return [sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues(), sheet.getLastRow()];',
      ['A1', [['']], 0],
    );
  });

  test('an unticked checkbox counts as content (§8, assumed), a colour does not', () => {
    gives(
      `getRange('B7').setValue(false); getRange('D9').setBackground('red'); return [sheet.getLastRow(), sheet.getLastColumn()];`,
      [7, 2],
    );
  });
});

describe('cells', () => {
  test('a fresh cell (gas-fakes testsheets)', () => {
    gives(
      `var r = getRange('A1');
       return [r.getBackground(), r.getFontColor(), r.getFontWeight(), r.getNote(), r.getNumberFormat(),
         r.setNumberFormat('general').getNumberFormat()];`,
      ['#ffffff', '#000000', 'normal', '', '0.###############', '0.###############'],
    );
  });

  test.each([
    ["'RED'", '#ff0000'],
    ["'#ABCDEF'", '#abcdef'],
    ["'#abc'", '#aabbcc'],
    ["'foo'", '#00ff00'],
    ['null', '#ffffff'],
  ])('the background %s reads back as %s (gas-fakes testsheetssets, oddities)', (color, expected) => {
    gives(
      `return getRange('A1').setBackground('#00ff00').setBackground(${color}).getBackground();`,
      expected,
    );
  });

  test('setNotes turns 25 into "25.0", setNote into "25" (issuetracker 429373214)', () => {
    gives(
      `getRange('A1').setNotes([[25]]); getRange('B1').setNote(25); return getRange('A1:B1').getNotes();`,
      [['25.0', '25']],
    );
  });

  test('clear() takes values and formats of a range, not its notes', () => {
    gives(
      `var r = getRange('A1').setValue(1).setNote('n').setBackground('red').setFontWeight('bold'); r.clear();
       return [r.getValue(), r.getNote(), r.getBackground(), r.getFontWeight()];`,
      ['', 'n', '#ffffff', 'normal'],
    );
  });

  test('clear({contentsOnly}) and clear({commentsOnly}) take no more than they say', () => {
    gives(
      `var r = getRange('A1').setValue(1).setNote('n').setBackground('red');
       r.clear({ commentsOnly: true }); var first = [r.getValue(), r.getNote()];
       r.clear({ contentsOnly: true }); return first.concat(r.getValue(), r.getBackground());`,
      [1, '', '', '#ff0000'],
    );
  });

  test('clearFormats takes conditional formats along (Sheet class)', () => {
    gives(
      `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty()
         .setBackground('red').setRanges([getRange('A1')]).build()]);
       sheet.clearFormats(); return sheet.getConditionalFormatRules().length;`,
      0,
    );
  });

  test('new columns take over the formats of the column before, not its values and notes', () => {
    gives(
      `getRange('B1').setValue('v').setNote('n').setBackground('red').setNumberFormat('@');
       sheet.insertColumnsAfter(2, 1); var r = getRange('C1');
       return [r.getValue(), r.getNote(), r.getBackground(), r.getNumberFormat()];`,
      ['', '', '#ff0000', '@'],
    );
  });

  test('insertSheet activates the new sheet, and getRangeByName of an unknown name is null (Spreadsheet class)', () => {
    gives(`ss.insertSheet('New'); return [ss.getActiveSheet().getName(), ss.getRangeByName('nope')];`, [
      'New',
      null,
    ]);
  });

  test('a hidden active sheet gives way to a visible one', () => {
    gives(
      `var s = ss.insertSheet('New'); s.hideSheet(); return [s.isSheetHidden(), ss.getActiveSheet().getName()];`,
      [true, 'Sheet1'],
    );
  });

  test('sorting puts numbers before text before booleans, and blanks last either way', () => {
    gives(
      `var r = getRange('A1:A5'), sorted = function (up) {
         r.setValues([['b'], [''], [true], [2], ['A']]).sort({ column: 1, ascending: up });
         return r.getValues().map(function (row) { return row[0]; });
       };
       return [sorted(true), sorted(false)];`,
      [
        [2, 'A', 'b', true, ''],
        [true, 'b', 'A', 2, ''],
      ],
    );
  });

  test('sorting takes formats and notes along, and leaves frozen rows where they are', () => {
    gives(
      `sheet.setFrozenRows(1);
       getRange('A1:A3').setValues([[9], [3], [1]]).setNotes([['h'], ['three'], ['one']]);
       getRange('A2').setBackground('red');
       sheet.sort(1);
       return [getRange('A1:A3').getNotes(), getRange('A3').getBackground()];`,
      [[['h'], ['one'], ['three']], '#ff0000'],
    );
  });

  test('a RangeList changes all of its ranges in one call', () => {
    gives(
      `sheet.getRangeList(['A1', 'C2:C3']).setNumberFormat('@').setBackground('#123456');
       return [getRange('A1').getNumberFormat(), getRange('C3').getBackground(), getRange('B1').getBackground()];`,
      ['@', '#123456', '#ffffff'],
    );
  });

  test('for 3:5 the row bounds are true and the column bounds false, for B:D the reverse (gas-fakes)', () => {
    const bounds = (a1: string) =>
      `(function (r) { return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()]; })(getRange('${a1}'))`;
    gives(`return [${bounds('3:5')}, ${bounds('B:D')}];`, [
      [true, true, false, false],
      [false, false, true, true],
    ]);
  });

  test.each([
    ['Sheet1!E10:F12', 'E10:F12'],
    ['C5:B2', 'B2:C5'],
    ["'Sheet1'!B2", 'B2'],
  ])('%s reads back as %s (gas-fakes testsheetsdeveloper)', (a1, expected) => {
    gives(`return ss.getRange("${a1}").getA1Notation();`, expected);
  });
});

describe('colour rules', () => {
  test('they come back as they were set, in their order (gas-fakes testconditionalformat)', () => {
    gives(
      `var make = function () { return SpreadsheetApp.newConditionalFormatRule().setRanges([getRange('A2:C9')]); };
       sheet.setConditionalFormatRules([
         make().whenNumberGreaterThan(10).setBackground('Red').setBold(true).build(),
         make().whenCellEmpty().whenFormulaSatisfied('=A1>10').setFontColor('#00ff00').build(),
         make().whenDateAfter(new Date(Date.UTC(2024, 0, 2))).setItalic(false).build(),
         make().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).build()]);
       return sheet.getConditionalFormatRules().map(function (rule) {
         var c = rule.getBooleanCondition();
         return [String(c.getCriteriaType()), JSON.stringify(c.getCriteriaValues()), c.getBackground(),
           c.getFontColor(), c.getBold(), rule.getRanges()[0].getA1Notation()];
       });`,
      [
        ['NUMBER_GREATER_THAN', '[10]', '#ff0000', null, true, 'A2:C9'],
        ['CUSTOM_FORMULA', '["=A1>10"]', null, '#00ff00', null, 'A2:C9'],
        ['DATE_AFTER', '["2024-01-02T00:00:00.000Z"]', null, null, null, 'A2:C9'],
        ['DATE_BEFORE_RELATIVE', '["TODAY"]', null, null, null, 'A2:C9'],
      ],
    );
  });

  test('a colour scale has no boolean condition, and keeps its points', () => {
    gives(
      `var I = SpreadsheetApp.InterpolationType;
       sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([getRange('B2:B9')])
         .setGradientMinpoint('white').setGradientMidpointWithValue('#00f', I.PERCENT, '50').build()]);
       var rule = sheet.getConditionalFormatRules()[0], g = rule.getGradientCondition();
       return [rule.getBooleanCondition(), g.getMinColor(), String(g.getMidType()), g.getMidValue(), g.getMaxType(),
         rule.copy().whenCellEmpty().build().getGradientCondition()];`,
      [null, '#ffffff', 'PERCENT', '50', null, null],
    );
  });

  test('copy() keeps the formats when the condition changes (gas-fakes)', () => {
    gives(
      `var rule = SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(1).setBackground('red')
         .setRanges([getRange('A1')]).build();
       var c = rule.copy().whenCellEmpty().build().getBooleanCondition();
       return [String(c.getCriteriaType()), c.getBackground()];`,
      ['CELL_EMPTY', '#ff0000'],
    );
  });
});

describe('developer metadata', () => {
  test('addDeveloperMetadata gives its receiver, and DOCUMENT by default (gas-fakes testsheetsdeveloper)', () => {
    gives(
      `var r = getRange('C:C').addDeveloperMetadata('k', 'v'), m = r.getDeveloperMetadata()[0];
       return [r.getA1Notation(), m.getKey(), m.getValue(), String(m.getVisibility()),
         String(m.getLocation().getLocationType()), m.getLocation().getColumn().getA1Notation(),
         m.getLocation().getSheet().getName(), m.getLocation().getSpreadsheet()];`,
      ['C:C', 'k', 'v', 'DOCUMENT', 'COLUMN', 'C:C', 'Sheet1', null],
    );
  });

  test('a cell in the column does not report it, a finder with onIntersectingLocations does (gas-fakes)', () => {
    gives(
      `getRange('C:C').addDeveloperMetadata('k');
       var cell = getRange('C5');
       return [cell.getDeveloperMetadata().length, cell.createDeveloperMetadataFinder().find().length,
         cell.createDeveloperMetadataFinder().onIntersectingLocations().withKey('k').find().length];`,
      [0, 0, 1],
    );
  });

  test('finder criteria combine with and (gas-fakes)', () => {
    gives(
      `var V = SpreadsheetApp.DeveloperMetadataVisibility;
       ss.addDeveloperMetadata('k', '1', V.PROJECT); sheet.addDeveloperMetadata('k', '2'); ss.addDeveloperMetadata('j', '1');
       var find = function (f) { return f.find().map(function (m) { return m.getKey() + m.getValue(); }); };
       return [find(ss.createDeveloperMetadataFinder().withKey('k')),
         find(ss.createDeveloperMetadataFinder().withKey('k').withValue('1')),
         find(ss.createDeveloperMetadataFinder().withVisibility(V.PROJECT)),
         find(sheet.createDeveloperMetadataFinder())];`,
      [['k1', 'k2'], ['k1'], ['k1'], ['k2']],
    );
  });

  test('entries change, move and go (gas-fakes)', () => {
    gives(
      `sheet.addDeveloperMetadata('k', 'v');
       var m = sheet.getDeveloperMetadata()[0].setKey('k2').setValue('v2').moveToColumn(getRange('J:J'));
       var found = ss.createDeveloperMetadataFinder().withKey('k2').find()[0];
       var seen = [found.getValue(), found.getLocation().getColumn().getA1Notation()];
       m.remove();
       return seen.concat(ss.createDeveloperMetadataFinder().find().length);`,
      ['v2', 'J:J', 0],
    );
  });

  test('a spreadsheet and each of its sheets hold 30,000 characters (Sheets API metadata guide)', () => {
    gives(
      `var long = new Array(30000).join('x');
       ss.addDeveloperMetadata('k', long); sheet.addDeveloperMetadata('k', long);
       try { getRange('A:A').addDeveloperMetadata('k'); return 'no'; } catch (e) { return e.message; }`,
      'Developer metadata may hold 30000 characters here; this would make 30001.',
    );
  });
});

describe('other services', () => {
  test('enum members turn into their names (V8 migration guide)', () => {
    gives(`var e = SpreadsheetApp.Direction.UP; return [JSON.stringify({ e: e }), String(e), e + ''];`, [
      '{"e":"UP"}',
      'UP',
      'UP',
    ]);
  });

  test('objects say their class in toString (gas-fakes)', () => {
    gives(
      `var c = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().getBooleanCondition();
       return [String(sheet), '' + getRange('A1').createFilter(), String(c)];`,
      ['Sheet', 'Filter', 'ConditionalFormatBooleanCondition'],
    );
  });

  test('properties are texts, a missing key is null, results are copies (Properties class)', () => {
    gives(
      `var p = PropertiesService.getDocumentProperties().setProperty('a', 1); p.getProperties().a = 'changed';
       return [p.getProperty('a'), p.getProperty('b'), p.getKeys()];`,
      ['1', null, ['a']],
    );
  });

  test('a cache keeps numbers and null as text (Poehnelt)', () => {
    gives(
      `var c = CacheService.getScriptCache(); c.put('n', 5); c.put('z', null); c.put('o', {});
       return [c.get('n'), c.get('z'), c.get('o')];`,
      ['5', 'null', '[object Object]'],
    );
  });

  test('a full cache drops its hundred oldest entries, read or not (Poehnelt)', () => {
    gives(
      `var c = CacheService.getScriptCache(); for (var i = 0; i < 1000; i++) c.put('k' + i, i);
       c.get('k0'); c.put('new', 1); return [c.get('k0'), c.get('k99'), c.get('k100'), c.get('new')];`,
      [null, null, '100', '1'],
    );
  });

  test('getTitle of a page is "" at first, appendUntrusted escapes (gas-fakes testhtmlservice)', () => {
    gives(
      `var h = HtmlService.createHtmlOutput('<b>').appendUntrusted('<i>');
       return [h.getTitle(), h.setTitle('t').getTitle(), h.getContent()];`,
      ['', 't', '<b>&#60;i&#62;'],
    );
  });

  test.each([
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Taipei', '2024-03-01T08:00:00.000+08:00'],
    ["EEEE, d MMMM yyyy 'at' h a", 'Etc/UTC', 'Friday, 1 March 2024 at 12 AM'],
    ['YYYY-ww-u', 'Etc/UTC', '2024-09-5'],
    ['yy D F k K Z', 'GMT+5', '24 61 1 5 5 +0500'],
    ["''yyyy''", 'Etc/UTC', "'2024'"],
  ])('formatDate %s in %s (SimpleDateFormat)', (pattern, zone, expected) => {
    const body = `return Utilities.formatDate(new Date(Date.UTC(2024, 2, 1)), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`;
    gives(body, expected);
  });

  test('sleep passes the host’s clock without waiting', () => {
    gives(`var t = Date.now(); Utilities.sleep(90000); return new Date() - t >= 90000;`, true);
  });

  test('base64 knows Chinese and signed bytes', () => {
    gives(
      `var t = Utilities.base64Encode('分类'); return [t, Utilities.base64Decode(t), Utilities.base64Encode([-27, -120, -122])];`,
      ['5YiG57G7', [-27, -120, -122, -25, -79, -69], '5YiG'],
    );
  });
});
