/** Columns that hold people's own words although Fenlei made them: neither undo nor removal takes those away. */
import { profileFact } from '../profile/profileMark';
import type { OwnedColumn, Target } from './target';

/** Whether it is the column of an observed fact, and somebody answered there. */
export function isAnswered({ mark, cells }: OwnedColumn): boolean {
  return profileFact(mark.column) !== null && cells.some((cell) => (cell ?? '') !== '');
}

/** Whether the sheet holds any answer. */
export function hasAnswers({ owned }: Pick<Target, 'owned'>): boolean {
  return owned.some(isAnswered);
}
