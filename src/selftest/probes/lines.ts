/** What follows when rows and columns are inserted, moved and deleted: formats, metadata, names, formulas. */
import type { Bench, Probe } from '../probe';

const key = 'FENLEI_SELFTEST_key';
const name = 'FENLEI_SELFTEST_name';
const host = 'src/host/services/developerMetadata.ts';

/** Where the entry of a column is now. */
function columnOf({ sheet }: Bench): string {
  const [entry] = sheet().createDeveloperMetadataFinder().withKey(key).find();
  return entry?.getLocation().getColumn()?.getA1Notation() ?? 'gone';
}

export const lineProbes: readonly Probe[] = [
  {
    id: 'lines.insertAfterFormats',
    assumption: 'A column inserted after another takes its formats, not its values and notes.',
    how: 'B1 with value, note, colour and format @, insertColumnsAfter(2, 1), then C1',
    source: '§10 [assumed]',
    host: 'src/host/services/sheetLines.ts',
    expected: '["","","#ff0000","@"]',
    observe: ({ range, sheet }) => {
      range('B1').setValue('v').setNote('n').setBackground('red').setNumberFormat('@');
      sheet().insertColumnsAfter(2, 1);
      const cell = range('C1');
      return [cell.getValue(), cell.getNote(), cell.getBackground(), cell.getNumberFormat()];
    },
  },
  {
    id: 'lines.insertBeforeFormats',
    assumption: 'A column inserted before another takes the formats of that one.',
    how: 'A1 green, B1 red, insertColumnBefore(2), then the colours of A1:C1',
    source: '§10 [assumed]',
    host: 'src/host/services/sheetLines.ts',
    expected: '[["#00ff00","#ff0000","#ff0000"]]',
    observe: ({ range, sheet }) => {
      range('A1:B1').setBackgrounds([['#00ff00', '#ff0000']]);
      sheet().insertColumnBefore(2);
      return range('A1:C1').getBackgrounds();
    },
  },
  {
    id: 'lines.insertRowFormats',
    assumption: 'A row inserted after another takes its formats, not its values and notes.',
    how: 'A2 with value, note and colour, insertRowAfter(2), then A3',
    source: '§10 [assumed]',
    host: 'src/host/services/sheetLines.ts',
    expected: '["","","#ff0000"]',
    observe: ({ range, sheet }) => {
      range('A2').setValue('v').setNote('n').setBackground('red');
      sheet().insertRowAfter(2);
      const cell = range('A3');
      return [cell.getValue(), cell.getNote(), cell.getBackground()];
    },
  },
  {
    id: 'lines.formulasFollow',
    assumption: 'Formulas follow the cells they name when lines are inserted and deleted.',
    how: 'A1 holds =B2, insertColumnBefore(2), insertRowBefore(2); then deleteColumn(3)',
    source: '§10 [assumed]',
    host: 'src/host/memory/shiftFormula.ts',
    expected: '["=C3","=#REF!"]',
    observe: ({ range, sheet }) => {
      range('A1').setFormula('=B2');
      sheet().insertColumnBefore(2).insertRowBefore(2);
      const followed = range('A1').getFormula();
      sheet().deleteColumn(3);
      return [followed, range('A1').getFormula()];
    },
  },
  {
    id: 'lines.moveColumns',
    assumption: 'moveColumns counts its goal before the move; values and notes go along.',
    how: 'a, b, c, d with a note on b, moveColumns(B, 5), then row 1',
    source: '§10 [assumed]',
    host: 'src/host/services/sheetLines.ts',
    expected: '[[["a","c","d","b"]],[["","","","n"]]]',
    observe: ({ range, sheet }) => {
      range('A1:D1').setValues([['a', 'b', 'c', 'd']]);
      range('B1').setNote('n');
      sheet().moveColumns(range('B:B'), 5);
      return [range('A1:D1').getValues(), range('A1:D1').getNotes()];
    },
  },
  {
    id: 'lines.metadataInserted',
    assumption: 'Metadata of a column follows when columns are inserted before it.',
    how: 'an entry on C:C, insertColumnBefore(1), then its column',
    source: '§10 [doc]',
    host,
    expected: '"D:D"',
    observe: (bench) => {
      bench.range('C:C').addDeveloperMetadata(key, 'v');
      bench.sheet().insertColumnBefore(1);
      return columnOf(bench);
    },
  },
  {
    id: 'lines.metadataMoved',
    assumption: 'Metadata of a column follows when the column is moved.',
    how: 'an entry on C:C, moveColumns(C, 1), then its column',
    source: '§10 [doc]',
    host,
    expected: '"A:A"',
    observe: (bench) => {
      bench.range('C:C').addDeveloperMetadata(key, 'v');
      bench.sheet().moveColumns(bench.range('C:C'), 1);
      return columnOf(bench);
    },
  },
  {
    id: 'lines.metadataDeleted',
    assumption: 'Metadata of a column dies with the column.',
    how: 'an entry on C:C, deleteColumn(3), then its column',
    source: '§10 [doc]',
    host,
    expected: '"gone"',
    observe: (bench) => {
      bench.range('C:C').addDeveloperMetadata(key, 'v');
      bench.sheet().deleteColumn(3);
      return columnOf(bench);
    },
  },
  {
    id: 'lines.metadataRenamed',
    assumption: 'Metadata of a column outlives a new name and a hidden sheet.',
    how: 'an entry on C:C, setName, hideSheet, then its column and sheet',
    source: '§10 [assumed]',
    host,
    expected: '"C:C"',
    observe: (bench) => {
      bench.range('C:C').addDeveloperMetadata(key, 'v');
      bench.sheet().setName('Fenlei self-test scratch renamed').hideSheet();
      return columnOf(bench);
    },
  },
  {
    id: 'lines.metadataSorted',
    assumption: 'Metadata of a row stays where it is when rows are sorted.',
    how: 'an entry on 1:1 beside 3, rows 3 and 1 sorted upwards, then its row',
    source: '§10 [assumed]',
    host,
    expected: '"1:1"',
    observe: ({ range, sheet }) => {
      range('A1:A2').setValues([[3], [1]]);
      range('1:1').addDeveloperMetadata(key);
      range('A1:A2').sort(1);
      const [entry] = sheet().createDeveloperMetadataFinder().withKey(key).find();
      return entry?.getLocation().getRow()?.getA1Notation() ?? 'gone';
    },
  },
  {
    id: 'lines.metadataEntry',
    assumption:
      'addDeveloperMetadata gives its receiver; an entry is of DOCUMENT visibility and knows its column.',
    how: 'an entry on C:C, then key, value, visibility, kind of place, column',
    source: '§10 [live-tested by others]',
    host,
    expected: '["C:C","v","DOCUMENT","COLUMN","C:C"]',
    observe: ({ range }) => {
      const column = range('C:C').addDeveloperMetadata(key, 'v');
      const [entry] = column.getDeveloperMetadata();
      const place = entry?.getLocation();
      return [
        column.getA1Notation(),
        entry?.getValue(),
        String(entry?.getVisibility()),
        String(place?.getLocationType()),
        place?.getColumn()?.getA1Notation(),
      ];
    },
  },
  {
    id: 'lines.metadataOfRange',
    assumption: 'A range over all rows of a column, given in numbers, is no column for metadata and refused.',
    how: 'getRange(1, 3, getMaxRows(), 1).addDeveloperMetadata, then its column',
    source: '§10 [assumed]',
    host,
    expected:
      'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    observe: (bench) => {
      const { sheet } = bench;
      sheet().getRange(1, 3, sheet().getMaxRows(), 1).addDeveloperMetadata(key);
      return columnOf(bench);
    },
  },
  {
    id: 'lines.metadataCell',
    assumption: 'A cell does not report the metadata of its column, a finder over what meets the cell does.',
    how: 'C5: getDeveloperMetadata, finder without and with onIntersectingLocations',
    source: '§10 [live-tested by others]',
    host,
    expected: '[0,0,1]',
    observe: ({ range }) => {
      range('C:C').addDeveloperMetadata(key);
      const cell = range('C5');
      const finder = cell.createDeveloperMetadataFinder();
      return [
        cell.getDeveloperMetadata().length,
        finder.withKey(key).find().length,
        cell.createDeveloperMetadataFinder().onIntersectingLocations().withKey(key).find().length,
      ];
    },
  },
  {
    id: 'lines.metadataTwice',
    assumption: 'One place may hold two entries of one key, and a value may be empty.',
    how: 'two entries on C:C, then their values',
    source: '§10 [assumed]',
    host,
    expected: '["1",""]',
    observe: ({ range }) => {
      range('C:C').addDeveloperMetadata(key, '1').addDeveloperMetadata(key);
      return range('C:C')
        .getDeveloperMetadata()
        .map((entry) => entry.getValue());
    },
  },
  {
    id: 'lines.metadataOnCells',
    assumption: 'Metadata on a block of cells is refused in these words.',
    how: 'getRange("A1:B2").addDeveloperMetadata',
    source: '§10 [live-tested by others]',
    host,
    expected:
      'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    observe: ({ range }) => range('A1:B2').addDeveloperMetadata(key) && 'accepted',
  },
  {
    id: 'lines.metadataOnColumns',
    assumption: 'Metadata on two columns at once is refused in the same words.',
    how: 'getRange("A:B").addDeveloperMetadata',
    source: '§10 [assumed]',
    host,
    expected:
      'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    observe: ({ range }) => range('A:B').addDeveloperMetadata(key) && 'accepted',
  },
  {
    id: 'lines.metadataBudget',
    assumption: 'A sheet’s metadata holds 30,000 characters of keys and values; more is refused.',
    how: 'an entry of 29,000 characters on the sheet, then one of 2,000 on a column',
    source: '§10 [doc]; the words [assumed]',
    host,
    expected: 'Exception: Developer metadata may hold 30000 characters here; this would make 31038.',
    observe: ({ range, sheet }) => {
      sheet().addDeveloperMetadata(key, 'x'.repeat(29_000));
      return range('A:A').addDeveloperMetadata(key, 'x'.repeat(2000)) && 'accepted';
    },
  },
  {
    id: 'lines.metadataBudgetApart',
    assumption: 'Each sheet has a budget of its own, beside that of the document.',
    how: 'an entry of 29,000 characters on the sheet and another on the document',
    source: '§10 [doc]',
    host,
    expected: '2',
    observe: ({ spreadsheet, sheet }) => {
      const long = 'x'.repeat(29_000);
      sheet().addDeveloperMetadata(key, long);
      spreadsheet.addDeveloperMetadata(key, long);
      const found = spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
      for (const entry of found) entry.remove();
      return found.length;
    },
  },
  {
    id: 'lines.metadataSheetGone',
    assumption: 'Metadata of a sheet dies with the sheet.',
    how: 'an entry on a sheet that is deleted, then a search over the document',
    source: '§10 [assumed]',
    host,
    expected: '0',
    observe: ({ spreadsheet }) => {
      const other = spreadsheet.insertSheet('Fenlei self-test scratch other');
      other.addDeveloperMetadata(key);
      spreadsheet.deleteSheet(other);
      return spreadsheet.createDeveloperMetadataFinder().withKey(key).find().length;
    },
  },
  {
    id: 'lines.nameFollows',
    assumption: 'A named range grows with rows inserted inside it and follows columns inserted before it.',
    how: 'B2:C5 named, insertRowAfter(3), insertColumnBefore(1), then its range',
    source: '§10 [assumed]',
    host: 'src/host/memory/lineEdit.ts',
    expected: '"C2:D6"',
    observe: ({ spreadsheet, range, sheet }) => {
      spreadsheet.setNamedRange(name, range('B2:C5'));
      sheet().insertRowAfter(3).insertColumnBefore(1);
      const found = spreadsheet.getRangeByName(name)?.getA1Notation();
      spreadsheet.removeNamedRange(name);
      return found;
    },
  },
  {
    id: 'lines.nameGone',
    assumption: 'A named range whose columns are all deleted is gone.',
    how: 'B2:C5 named, deleteColumns(2, 2), then getRangeByName',
    source: '§10 [assumed]',
    host: 'src/host/memory/memoryBackend.ts',
    expected: '"null"',
    observe: ({ spreadsheet, range, sheet }) => {
      spreadsheet.setNamedRange(name, range('B2:C5'));
      sheet().deleteColumns(2, 2);
      return spreadsheet.getRangeByName(name) === null ? 'null' : 'found';
    },
  },
  {
    id: 'lines.nameUnknown',
    assumption: 'getRangeByName gives null for an unknown name and minds the case.',
    how: 'getRangeByName("nope"), and a name in other case',
    source: '§8 [doc], case [assumed]',
    host: 'src/host/services/spreadsheet.ts',
    expected: '["null","null"]',
    observe: ({ spreadsheet, range }) => {
      spreadsheet.setNamedRange(name, range('B2'));
      const answers = ['nope', name.toLowerCase()].map((text) =>
        spreadsheet.getRangeByName(text) === null ? 'null' : 'found',
      );
      spreadsheet.removeNamedRange(name);
      return answers;
    },
  },
  {
    id: 'lines.nameInvalid',
    assumption: 'A name with a space is refused.',
    how: 'setNamedRange("FENLEI_SELFTEST_ b", …)',
    source: '§10 [assumed]',
    host: 'src/host/services/spreadsheet.ts',
    expected: 'Exception: The name "FENLEI_SELFTEST_ b" is not valid for a named range.',
    observe: ({ spreadsheet, range }) => {
      spreadsheet.setNamedRange('FENLEI_SELFTEST_ b', range('B2'));
      return 'accepted';
    },
  },
];
