/**
 * What service calls take on Google, as others published it: the host adds an execution's time up from this list, and
 * the README's table is made of it. Where several figures are known the dearer one stands here.
 */

export interface Price {
  /** In the README's words. */
  readonly what: string;
  /** The calls that it is for, as `Class.member`, parted by spaces. */
  readonly calls: string;
  /** Milliseconds. */
  readonly perCall: number;
  readonly perUnit?: UnitPrice;
  readonly source: string;
  readonly certainty: 'documented' | 'measured by others' | 'one report' | 'assumed';
}

export interface UnitPrice {
  /** Cells of the range; rows that come or go; milliseconds of sleep. */
  readonly unit: 'cell' | 'row' | 'millisecond';
  readonly microseconds: number;
  /** What each unit takes behind so many in one call. */
  readonly beyond?: { readonly units: number; readonly microseconds: number };
}

export const PRICES: readonly Price[] = [
  {
    what: 'values read',
    calls: 'Range.getValues Range.getDisplayValues Sheet.getSheetValues',
    perCall: 300,
    perUnit: { unit: 'cell', microseconds: 8.5, beyond: { units: 2_000_000, microseconds: 43 } },
    source:
      'Tanaike 2022-04-25: one cell of a full file 0.3 s, 10 million cells in blocks of 2 million 85 s, in one call over 6 min',
    certainty: 'measured by others',
  },
  {
    what: 'notes, formulas, colours or formats read',
    calls: `Range.getNotes Range.getFormulas Range.getNumberFormats Range.getBackgrounds Range.getFontColors
      Range.getFontWeights Range.getDataValidations`,
    perCall: 300,
    perUnit: { unit: 'cell', microseconds: 8.5, beyond: { units: 2_000_000, microseconds: 43 } },
    source: 'no figure found; taken as values',
    certainty: 'assumed',
  },
  {
    what: 'values written',
    calls: 'Range.setValues Range.setFormulas',
    perCall: 200,
    perUnit: { unit: 'cell', microseconds: 150 },
    source:
      'Tanaike 2022-04-25: one cell of a full file 0.2 s; Tanaike 2023-08-13: 100,000 × 5 read and written 76 s; forum answer of 2014: 4,000 cells with flush 0.61 s',
    certainty: 'measured by others',
  },
  {
    what: 'colours, notes or formats written, cell by cell in one call',
    calls: `Range.setBackgrounds Range.setNotes Range.setNumberFormats Range.setFontColors
      Range.setFontWeights`,
    perCall: 200,
    perUnit: { unit: 'cell', microseconds: 100 },
    source: 'Apps Script best practices: 100 × 100 backgrounds 1 s (notes and formats taken as colours)',
    certainty: 'documented',
  },
  {
    what: 'the same written into all cells of a range',
    calls: ['Range', 'RangeList']
      .flatMap((service) =>
        `setValue setFormula setNote setNumberFormat setBackground setFontColor setFontWeight clear clearContent
         clearFormat clearNote`
          .split(/\s+/)
          .map((member) => `${service}.${member}`),
      )
      .join(' '),
    perCall: 200,
    perUnit: { unit: 'cell', microseconds: 0.1 },
    source: 'Tanaike 2022-04-25: one value into 10 million cells 1 s',
    certainty: 'measured by others',
  },
  {
    what: 'rows inserted or deleted',
    calls: 'Sheet.insertRows Sheet.insertRowsBefore Sheet.insertRowsAfter Sheet.deleteRows',
    perCall: 200,
    perUnit: { unit: 'row', microseconds: 260 },
    source:
      'Tanaike 2023-08-13: 50,000 of 100,000 rows deleted in 13 s at best (inserting taken as deleting)',
    certainty: 'measured by others',
  },
  {
    what: 'cache read',
    calls: 'Cache.get Cache.getAll',
    perCall: 3,
    source: 'ziritione.org, apps_script_performance',
    certainty: 'one report',
  },
  {
    what: 'cache written',
    calls: 'Cache.put Cache.putAll Cache.remove Cache.removeAll',
    perCall: 93,
    source: 'ziritione.org, apps_script_performance',
    certainty: 'one report',
  },
  {
    what: 'property read',
    calls: 'Properties.getProperty Properties.getProperties Properties.getKeys',
    perCall: 30,
    source: 'ziritione.org, apps_script_performance',
    certainty: 'one report',
  },
  {
    what: 'property written',
    calls:
      'Properties.setProperty Properties.setProperties Properties.deleteProperty Properties.deleteAllProperties',
    perCall: 62,
    source: 'ziritione.org, apps_script_performance',
    certainty: 'one report',
  },
  {
    what: 'a question to the user: the script rests until it is answered',
    calls: 'Ui.alert Ui.prompt',
    perCall: 0,
    source: 'Apps Script reference, class Ui',
    certainty: 'documented',
  },
  {
    what: 'sleep',
    calls: 'Utilities.sleep',
    perCall: 0,
    perUnit: { unit: 'millisecond', microseconds: 1000 },
    source: 'bugbugnow.net 2019: sleeping counts as running',
    certainty: 'one report',
  },
];

type OtherPrice = Omit<Price, 'calls' | 'perUnit'>;

/** For the calls that {@link PRICES} does not name. */
export const OTHER_PRICES = {
  read: {
    what: 'any other call that reads',
    perCall: 160,
    source: 'Tanaike 2022-08-31: getSheetName 150 ms; bugbugnow.net 2019: getLastRow 160 ms',
    certainty: 'measured by others',
  },
  write: {
    what: 'any other call that writes',
    perCall: 200,
    source: 'Tanaike 2022-04-25: one cell written 0.2 s; no figure found for each of these',
    certainty: 'assumed',
  },
  handle: {
    what: 'a call that only gets or makes an object',
    perCall: 2,
    source: 'Tanaike 2022-08-31: getSheetId 2 ms',
    certainty: 'measured by others',
  },
} as const satisfies Record<string, OtherPrice>;

/** Before the first line of the script runs. */
export const START_PRICES = {
  formula: {
    what: 'start of a custom function',
    perCall: 500,
    source: 'Tanaike 2020-11-11',
    certainty: 'measured by others',
  },
  other: {
    what: 'start of any other function, and the way to the page and back',
    perCall: 1000,
    source: 'reports on google.script.run: about a second (menu and triggers taken as that)',
    certainty: 'one report',
  },
} as const satisfies Record<string, OtherPrice>;
