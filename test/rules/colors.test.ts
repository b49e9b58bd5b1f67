/** Segment colours that everybody can read and tell apart, whatever they see of red, green or blue. */
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { packFiles } from './packFiles';

/**
 * WCAG asks 4.5 for text (AA) and 7 for its strictest level; 9 also holds on a dim screen and on paper.
 */
const leastContrast = 9;

/**
 * CIEDE2000: about 1 can just be seen side by side, 5 is plain for patches apart. For twelve colours and white, as
 * light as black text needs and seen by all four kinds of sight, a seeded search (simulated annealing in LCh, hues
 * held to their meaning) ended at 9.5 to 9.7 again and again, so more cannot be asked for.
 */
const leastDifference = 9.5;

const sights: readonly (readonly [string, (color: Color) => Color])[] = [
  ['usual sight', (color) => color],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
];

const difference = differenceCiede2000();

describe.each(packFiles)('pack $name', ({ pack }) => {
  test('has colours on which black text is easy to read', () => {
    const weak = pack.segments
      .map(({ color }) => color)
      .filter((color) => wcagContrast(color, '#000000') < leastContrast);
    expect(weak).toEqual([]);
  });

  test.each(sights)('has colours that differ from each other and from white for %s', (_, see) => {
    const colors = [...pack.segments.map(({ color }) => color), '#ffffff'];
    const close = pairs(colors).filter(
      ([one, other]) => difference(see(toColor(one)), see(toColor(other))) < leastDifference,
    );
    expect(close).toEqual([]);
  });
});

test('a segment that several RFM packs share has one colour', () => {
  const colors = new Map<string, string>();
  for (const { pack } of packFiles.filter(({ name }) => name === 'rfm' || name === 'rfm-boxes')) {
    for (const { id, color } of pack.segments) {
      expect(colors.get(id) ?? color, id).toBe(color);
      colors.set(id, color);
    }
  }
});

function toColor(text: string): Color {
  const color = parse(text);
  if (!color) throw new Error(`${text} is no colour`);
  return color;
}

function pairs(colors: readonly string[]): readonly (readonly [string, string])[] {
  return colors.flatMap((one, index) => colors.slice(index + 1).map((other) => [one, other] as const));
}
