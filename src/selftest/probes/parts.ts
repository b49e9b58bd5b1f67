/** What lies on cells beside their contents: merges, alternating colours, what cells accept, protections. */
import type { Probe } from '../probe';

const merges = 'src/host/services/merges.ts';
const model = 'src/host/memory/memorySheet.ts';

export const partProbes: readonly Probe[] = [
  {
    id: 'parts.mergedRanges',
    assumption: 'A range finds the merges that it only touches, each with all of its cells.',
    how: 'A1:C1 merged, then getMergedRanges of C1:C3 and of A2:C3, and isPartOfMerge of B1 and B2',
    source: '§8 [doc] Range class',
    host: merges,
    expected: '["A1:C1","",true,false]',
    observe: ({ range }) => {
      range('A1:C1').merge();
      const found = (a1: string) =>
        range(a1)
          .getMergedRanges()
          .map((merge) => merge.getA1Notation())
          .join();
      return [found('C1:C3'), found('A2:C3'), range('B1').isPartOfMerge(), range('B2').isPartOfMerge()];
    },
  },
  {
    id: 'parts.mergeKeepsFirst',
    assumption: 'Merged cells keep the value of the first; the others are gone.',
    how: 'A1:B1 with 1 and 2, merged, then getValues',
    source: '§8 [assumed]',
    host: merges,
    expected: '[[1,""]]',
    observe: ({ range }) => {
      range('A1:B1')
        .setValues([[1, 2]])
        .merge();
      return range('A1:B1').getValues();
    },
  },
  {
    id: 'parts.underMerge',
    assumption: 'What a script writes under a merge, beside its first cell, is lost without a word.',
    how: 'A1:B1 merged, setValues of 1 and 2, then getValues',
    source: '§8 [assumed]',
    host: merges,
    expected: '[[1,""]]',
    observe: ({ range }) => {
      range('A1:B1').merge();
      range('A1:B1').setValues([[1, 2]]);
      return range('A1:B1').getValues();
    },
  },
  {
    id: 'parts.mergeGrows',
    assumption: 'A merge grows by a column inserted inside it, and not by one inserted at its right.',
    how: 'A1:C1 merged, insertColumnAfter(3), insertColumnAfter(2), then getMergedRanges',
    source: '§8 [assumed]',
    host: model,
    expected: '["A1:D1"]',
    observe: ({ range, sheet }) => {
      range('A1:C1').merge();
      sheet().insertColumnAfter(3);
      sheet().insertColumnAfter(2);
      return range('A1:F1')
        .getMergedRanges()
        .map((merge) => merge.getA1Notation());
    },
  },
  {
    id: 'parts.bandingGrows',
    assumption:
      'Alternating colours grow by a column inserted inside them, and not by one inserted at their right.',
    how: 'row banding on A1:C5, insertColumnAfter(3), insertColumnAfter(2), then its range',
    source: '§8 [assumed]',
    host: model,
    expected: 'Exception: not emulated: Range.applyRowBanding',
    believed: '"A1:D5"',
    observe: ({ range, sheet }) => {
      range('A1:C5').applyRowBanding();
      sheet().insertColumnAfter(3);
      sheet().insertColumnAfter(2);
      return sheet().getBandings()[0]?.getRange().getA1Notation();
    },
  },
  {
    id: 'parts.validationInherited',
    assumption:
      'A column inserted after another takes over its drop-down list, which clear with validationsOnly takes away.',
    how: 'insertCheckboxes in B2, insertColumnAfter(2), then whether C2 has a validation, before and after clear',
    source: '§8 [assumed]',
    host: 'src/host/services/sheetLines.ts',
    expected: 'Exception: not emulated: Range.insertCheckboxes',
    believed: '[true,false]',
    observe: ({ range, sheet }) => {
      range('B2').insertCheckboxes();
      sheet().insertColumnAfter(2);
      const has = () => range('C2').getDataValidation() !== null;
      const before = has();
      range('C:C').clear({ validationsOnly: true });
      return [before, has()];
    },
  },
  {
    id: 'parts.protectionOfOwner',
    assumption: 'Who protects a sheet may edit it; its protection covers the whole grid.',
    how: 'sheet.protect(), then canEdit, isWarningOnly and the size of its range',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/protection.ts',
    expected: 'Exception: not emulated: Sheet.protect',
    believed: '[true,false,true]',
    observe: ({ sheet }) => {
      const protection = sheet().protect();
      const isWhole = protection.getRange().getNumRows() === sheet().getMaxRows();
      return [protection.canEdit(), protection.isWarningOnly(), isWhole];
    },
  },
];
