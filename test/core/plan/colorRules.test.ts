import { describe, expect, test } from 'vitest';
import { isOurs, segmentFormula } from '../../../src/core/plan/colorRules';
import type { Target } from '../../../src/core/plan/target';

describe('the formula of a colour rule', () => {
  test('names the segment in quotes and has no separator that a locale could change', () => {
    expect(segmentFormula(12, 2, 'Champions')).toBe('=$L2="Champions"');
    expect(segmentFormula(28, 3, 'say "hi"')).toBe('=$AB3="say ""hi"""');
  });
});

describe('which rules of a sheet are ours', () => {
  const target: Target = {
    ownTab: false,
    keyColumn: 1,
    headerRow: 1,
    keys: ['a'],
    lastColumn: 12,
    owned: [
      {
        mark: {
          column: 'rfm/segment',
          colors: [
            ['Champions', '#04cb79'],
            ['say "hi"', '#c5eca0'],
          ],
        },
        column: 12,
        header: 'RFM',
        cells: ['Champions'],
        notes: [],
      },
    ],
    rules: [],
    usedColors: [['Lost', '#a6a6a6']],
  };
  const rule = (formula: string | null, background: string | null) => ({
    formula,
    background,
    ranges: ['A2:L2'],
  });

  test.each([
    ['our formula and our colour', rule('=$L2="Champions"', '#04cb79'), true],
    ['moved down with its rows', rule('=$L7="Champions"', '#04cb79'), true],
    ['a title with quotes', rule('=$L2="say ""hi"""', '#c5eca0'), true],
    ["the user's own colour for a segment", rule('=$L2="Champions"', '#ff0000'), false],
    ['another column', rule('=$K2="Champions"', '#04cb79'), false],
    ['a title that is none of ours', rule('=$L2="Friends"', '#04cb79'), false],
    ['a rule of ours whose column was deleted', rule('=#REF!="Lost"', '#a6a6a6'), true],
    ["a dead rule of the user's", rule('=#REF!="Lost"', '#123456'), false],
    ['a rule that is no formula', rule(null, '#04cb79'), false],
    ['the header rule in a sheet of the user', rule('=TRUE', '#eceff1'), false],
  ])('%s', (_, existing, ours) => {
    expect(isOurs(existing, target)).toBe(ours);
  });
});
