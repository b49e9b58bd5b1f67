/** What a problem code says and which advice it gives, in every language. */
import type { Text } from './text';

/**
 * `says` and `fix` may use the places `{found}`, `{expected}` and any name of the problem's `values`.
 * The place of the problem is put in front by `renderProblem`, so neither text repeats it.
 */
export interface ProblemText {
  readonly says: Text;
  readonly fix: Text;
}
