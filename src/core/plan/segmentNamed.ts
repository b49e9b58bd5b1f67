/** Which segment a cell names. */
import type { Cell } from '../facts/cell';
import type { RulePack } from '../rules/pack';

/** Makes the function from a cell to an index into `pack.segments`, in whatever language the sheet was written; −1 for none. */
export function segmentNamed({ segments }: RulePack): (cell: Cell) => number {
  const indexOf = new Map(
    segments.flatMap(({ title }, index) => Object.values(title).map((text): [Cell, number] => [text, index])),
  );
  return (cell) => indexOf.get(cell) ?? -1;
}
