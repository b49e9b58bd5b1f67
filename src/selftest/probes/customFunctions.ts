/** Custom functions in cells: what Sheets hands over, and what it makes of what they give. */
import type { Bench, Probe } from '../probe';

const host = 'src/host/services/customFunctions.ts';
const resultHost = 'src/host/services/customResult.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the formulas beside it refer to: numbers, a text, a boolean, a date and a blank. */
function fill(sheet: Sheet): void {
  sheet.getRange('A1:B3').setValues([
    [1, 'x'],
    [2, true],
    ['', new Date(Date.UTC(2024, 0, 2, 5))],
  ]);
}

/** The values at D1 after the formula was set there. */
const shows =
  (formula: string, read = 'D1') =>
  (bench: Bench): unknown => {
    fill(bench.sheet());
    bench.range('D1').setFormula(formula);
    const values = bench.settled(bench.range(read));
    return read === 'D1' ? values[0]?.[0] : values;
  };

/** A formula, its part in the sentence, and what the host answers. */
type Sample = readonly [id: string, assumption: string, formula: string, expected: string, believed?: string];

const handedOver: readonly Sample[] = [
  ['number', 'A cell with a number is handed over as that number.', '=FENLEI_PROBE("kind",A1)', '"number"'],
  ['text', 'A cell with text is handed over as text.', '=FENLEI_PROBE("kind",B1)', '"string"'],
  ['boolean', 'A ticked cell is handed over as a boolean.', '=FENLEI_PROBE("kind",B2)', '"boolean"'],
  ['blank', 'A blank cell is handed over as "".', '=FENLEI_PROBE("kind",A3)', '"blank"'],
  ['date', 'A date is handed over as a Date.', '=FENLEI_PROBE("kind",B3)', '"date"'],
  [
    'dateClock',
    'A date carries the document’s clock into the script’s zone.',
    '=FENLEI_PROBE("hours",B3)',
    '0',
  ],
  [
    'column',
    'A column of cells is handed over as rows of one.',
    '=FENLEI_PROBE("kind",A1:A3)',
    '"3x1 number"',
  ],
  ['row', 'A row of cells is handed over as one row.', '=FENLEI_PROBE("kind",A1:B1)', '"1x2 number"'],
  [
    'open',
    'A column without an end goes to the end of the sheet.',
    '=FENLEI_PROBE("kind",A2:A)',
    '"999x1 number"',
  ],
  ['whole', 'A whole column is handed over with its blanks.', '=FENLEI_PROBE("kind",B:B)', '"1000x1 string"'],
  ['one', 'A range of one cell is handed over as a bare value.', '=FENLEI_PROBE("kind",A1:A1)', '"number"'],
  ['percent', 'A percentage is handed over as its number.', '=FENLEI_PROBE("echo",10%)', '0.1'],
  [
    'middle',
    'A blank argument in the middle is handed over as "".',
    '=FENLEI_PROBE("kinds",A1,,3)',
    '"number,blank,number"',
  ],
  ['last', 'A blank argument at the end counts.', '=FENLEI_PROBE("count",A1,)', '2'],
  ['left out', 'Arguments that are left out are not handed over.', '=FENLEI_PROBE("count")', '0'],
  ['case', 'The case of the name does not matter.', '=fenlei_probe("kind",A1)', '"number"'],
  [
    'errorCell',
    'Not known: how a cell with an error is handed over.',
    '=FENLEI_PROBE("echo",NA())',
    'Exception: not emulated: the value of the formula =FENLEI_PROBE("echo",NA()) in D65',
    '"#N/A"',
  ],
  [
    'today',
    'Not known: whether TODAY() may be handed over.',
    '=FENLEI_PROBE("kind",TODAY())',
    'Exception: not emulated: the value of the formula =FENLEI_PROBE("kind",TODAY()) in D69',
    '"date"',
  ],
  [
    'now',
    'Not known: what a cell shows that is handed NOW().',
    '=FENLEI_PROBE("kind",NOW())',
    'Exception: not emulated: the value of the formula =FENLEI_PROBE("kind",NOW()) in D73',
    '"#ERROR!" or Loading... for ever',
  ],
  [
    'nested',
    'Not known to the host: one call inside another.',
    '=FENLEI_PROBE("echo",FENLEI_PROBE("echo",A1))',
    'Exception: not emulated: the value of the formula =FENLEI_PROBE("echo",FENLEI_PROBE("echo",A1)) in D77',
    '1',
  ],
  [
    'array',
    'Not known to the host: ARRAYFORMULA makes one call with rows.',
    '=ARRAYFORMULA(FENLEI_PROBE("kind",A1:A3))',
    'Exception: not emulated: the value of the formula =ARRAYFORMULA(FENLEI_PROBE("kind",A1:A3)) in D81',
    '"3x1 number"',
  ],
  [
    'map',
    'Not known to the host: MAP makes one call for each row.',
    '=MAP(A1:A2,LAMBDA(v,FENLEI_PROBE("kind",v)))',
    'Exception: not emulated: the value of the formula =MAP(A1:A2,LAMBDA(v,FENLEI_PROBE("kind",v))) in D85',
    '"number"',
  ],
];

const answered: readonly Sample[] = [
  ['nothing', 'null leaves a cell blank.', '=FENLEI_PROBE("nothing")', '""'],
  ['undefined', 'undefined leaves a cell blank.', '=FENLEI_PROBE("undefined")', '""'],
  ['empty list', 'An empty list shows an error.', '=FENLEI_PROBE("empty list")', '"#ERROR!"'],
  ['empty row', 'A list with an empty row shows an error.', '=FENLEI_PROBE("empty row")', '"#ERROR!"'],
  ['infinity', 'Infinity shows #NUM!.', '=FENLEI_PROBE("infinity")', '"#NUM!"'],
  ['nan', 'NaN shows #NUM!.', '=FENLEI_PROBE("nan")', '"#NUM!"'],
  ['object', 'An object shows an error.', '=FENLEI_PROBE("object")', '"#ERROR!"'],
  ['function', 'A function shows an error.', '=FENLEI_PROBE("function")', '"#ERROR!"'],
  ['ragged', 'Ragged rows show an error.', '=FENLEI_PROBE("ragged")', '"#ERROR!"'],
  ['formula', 'A text that begins with = is shown as text.', '=FENLEI_PROBE("formula")', '"=1+1"'],
  ['throw', 'A throw shows #ERROR!.', '=FENLEI_PROBE("throw")', '"#ERROR!"'],
  ['promise', 'The value of a promise is shown.', '=FENLEI_PROBE("promise")', '"kept"'],
  [
    'long',
    'A text of 60,000 characters is shown whole.',
    '=FENLEI_PROBE("text",60000)',
    '"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… (60002 characters)',
  ],
  [
    'write',
    'A custom function may not write; the refusal has these words.',
    '=FENLEI_PROBE("write")',
    '"Exception: You do not have permission to call setValue"',
  ],
  [
    'ui',
    'A custom function has no user interface; the refusal has these words.',
    '=FENLEI_PROBE("ui")',
    '"Exception: Cannot call SpreadsheetApp.getUi() from this context."',
  ],
  ['locale', 'A custom function may ask for the user’s language.', '=FENLEI_PROBE("locale")', '"allowed"'],
  [
    'properties',
    'A custom function may read the document’s properties.',
    '=FENLEI_PROBE("properties")',
    '"allowed"',
  ],
  ['cache', 'A custom function may use the cache.', '=FENLEI_PROBE("cache")', '"allowed"'],
  ['lock', 'A custom function may take a lock.', '=FENLEI_PROBE("lock")', '"allowed"'],
];

/** All formulas of a table at once, since Sheets calculates them side by side; what spills finds room. */
function probesOf(group: string, samples: readonly Sample[], file: string): readonly Probe[] {
  const placeOf = (index: number): string => `D${index * 4 + 1}`;
  const prepare = (sheet: Sheet): void => {
    fill(sheet);
    samples.forEach(([, , formula], index) => {
      sheet.getRange(placeOf(index)).setFormula(formula);
    });
  };
  return samples.map(([id, assumption, formula, expected, believed], index) => ({
    id: `functions.${group}.${id}`,
    assumption,
    how: `the formula ${formula.slice(1)} in a cell, then getValue`,
    source: '§7 [assumed]',
    host: file,
    expected,
    ...(believed === undefined ? {} : { believed }),
    observe: ({ shared, settled }) =>
      settled(shared(`functions ${group}`, prepare).getRange(placeOf(index)))[0]?.[0],
  }));
}

/** The results as they would stand in cells of their own. */
const others: readonly Probe[] = [
  {
    id: 'functions.separators',
    assumption: 'With a decimal comma arguments are separated by semicolons.',
    how: 'in Germany: the formula FENLEI_PROBE("kinds";1,5;"a") in D1, then getValue',
    source: '§7 [doc]',
    host: 'src/host/services/formulaCall.ts',
    setting: 'de',
    expected: '"number,string"',
    observe: shows('=FENLEI_PROBE("kinds";1,5;"a")'),
  },
  {
    id: 'functions.spill',
    assumption: 'Rows and columns spill over the cells below and beside.',
    how: 'the formula FENLEI_PROBE("rows") in D1, then D1:E3',
    source: '§7 [doc]',
    host: resultHost,
    expected: '[["a",1],["b",2],["",""]]',
    observe: shows('=FENLEI_PROBE("rows")', 'D1:E3'),
  },
  {
    id: 'functions.list',
    assumption: 'A plain list fills a column downwards.',
    how: 'the formula FENLEI_PROBE("list") in D1, then D1:F3',
    source: '§7 [one report]',
    host: resultHost,
    expected: '[["a","",""],["b","",""],["c","",""]]',
    observe: shows('=FENLEI_PROBE("list")', 'D1:F3'),
  },
  {
    id: 'functions.blocked',
    assumption: 'A spill that would overwrite content shows #REF! and overwrites nothing.',
    how: 'x in D2, the formula FENLEI_PROBE("list") in D1, then D1:D3',
    source: '§7 [live-tested by others]',
    host,
    expected: '[["#REF!"],["mine"],[""]]',
    observe: (bench) => {
      bench.range('D2').setValue('mine');
      return shows('=FENLEI_PROBE("list")', 'D1:D3')(bench);
    },
  },
  {
    id: 'functions.beyond',
    assumption: 'A spill beyond the grid shows #REF!.',
    how: 'the formula FENLEI_PROBE("list") in the last row',
    source: '§7 [assumed]; a grid may grow instead',
    host,
    expected: '[[["#REF!"]],1000]',
    observe: ({ range, settled, sheet }) => {
      range('D1000').setFormula('=FENLEI_PROBE("list")');
      return [settled(range('D1000')), sheet().getMaxRows()];
    },
  },
  {
    id: 'functions.day',
    assumption: 'A returned date is shown as a date of the locale.',
    how: 'the formula FENLEI_PROBE("day") in D1, then getDisplayValue and getNumberFormat',
    source: '§7 [assumed]',
    host,
    expected: '["3/1/2024","M/d/yyyy"]',
    observe: (bench) => {
      const cell = bench.range('D1').setFormula('=FENLEI_PROBE("day")');
      bench.settled(cell);
      return [cell.getDisplayValue(), cell.getNumberFormat()];
    },
  },
  {
    id: 'functions.here',
    assumption: 'In a custom function the active range is that of the user: the host does not know the cell.',
    how: 'the formula FENLEI_PROBE("here") in D1, then getValue',
    source: '§7 [doc]',
    host: 'src/host/services/spreadsheetApp.ts',
    expected: '"A1"',
    believed: '"D1", the cell being calculated',
    observe: shows('=FENLEI_PROBE("here")'),
  },
  {
    id: 'functions.throwText',
    assumption: 'Of a throw the cell shows #ERROR! only; the words are seen on hovering.',
    how: 'the formula FENLEI_PROBE("throw") in D1, then getDisplayValue and getNote',
    source: '§7 [assumed]',
    host,
    expected: '["#ERROR!",""]',
    observe: (bench) => {
      const cell = bench.range('D1').setFormula('=FENLEI_PROBE("throw")');
      bench.settled(cell);
      return [cell.getDisplayValue(), cell.getNote()];
    },
  },
  {
    id: 'functions.errorRange',
    assumption: 'Not known: how a range with an error cell is handed over.',
    how: 'NA() in A1, 1 in A2, the formula FENLEI_PROBE("echo",A1:A2) in D1, then D1:D2',
    source: '§7 [assumed]',
    host,
    expected: 'Exception: not emulated: the value of the formula =FENLEI_PROBE("echo",A1:A2) in D1',
    believed: '[["#N/A"],[1]]',
    observe: ({ range, settled }) => {
      range('A1').setFormula('=NA()');
      range('A2').setValue(1);
      range('D1').setFormula('=FENLEI_PROBE("echo",A1:A2)');
      return settled(range('D1:D2'));
    },
  },
  {
    id: 'functions.todayCell',
    assumption: 'Not known: whether a cell with TODAY() may be handed over.',
    how: 'TODAY() in A1, the formula FENLEI_PROBE("kind",A1) in D1, then getValue',
    source: '§7 [assumed]',
    host,
    expected: 'Exception: not emulated: the value of the formula =FENLEI_PROBE("kind",A1) in D1',
    believed: '[["date"]]',
    observe: ({ range, settled }) => {
      range('A1').setFormula('=TODAY()');
      range('D1').setFormula('=FENLEI_PROBE("kind",A1)');
      return settled(range('D1'));
    },
  },
  {
    id: 'functions.largeInput',
    assumption: 'A function takes 260,000 cells.',
    how: 'the formula FENLEI_PROBE("kind",A1:Z10000) on another sheet of 10,000 rows',
    source: '§7 [assumed]',
    host,
    expected: '[["10000x26 number"]]',
    mayEnd: true,
    observe: (bench) => {
      const { sheet, range, settled } = bench;
      sheet().insertRowsAfter(1000, 9000).insertColumnAfter(26);
      range('A1').setValue(1);
      return bench.time('260,000 cells handed over', () => {
        range('AA1').setFormula('=FENLEI_PROBE("kind",A1:Z10000)');
        return settled(range('AA1'));
      });
    },
  },
  {
    id: 'functions.largeOutput',
    assumption: 'A function fills 100,000 cells.',
    how: 'the formula FENLEI_PROBE("table",10000,10) in A1, then A1 and J10000',
    source: '§7 [assumed]',
    host,
    expected: '[[[1]],1]',
    mayEnd: true,
    observe: (bench) => {
      const { sheet, range, settled } = bench;
      sheet().insertRowsAfter(1000, 9000);
      return bench.time('100,000 cells given', () => {
        range('A1').setFormula('=FENLEI_PROBE("table",10000,10)');
        return [settled(range('A1')), range('J10000').getValue()];
      });
    },
  },
  {
    id: 'functions.never',
    assumption: 'A promise that is never kept shows #ERROR! in the end.',
    how: 'the formula FENLEI_PROBE("never") in D1, then getValue after at most 45 seconds',
    source: '§3 [assumed]',
    host: 'src/host/nodeRealm.ts',
    expected: '"#ERROR!"',
    mayEnd: true,
    observe: shows('=FENLEI_PROBE("never")'),
  },
];

export const customFunctionProbes: readonly Probe[] = [
  ...probesOf('given', handedOver, host),
  ...probesOf('shown', answered, resultHost),
  ...others,
];
