/** Problems of a run as a page lists them. */
import type { Problem, ProblemCode } from '../problem';

export interface GroupedPlaces {
  /** Those with a place in the sheet, by kind, in the order in which the kinds first occur. */
  readonly cells: readonly { readonly code: ProblemCode; readonly problems: readonly Problem[] }[];
  /** Those about the run as a whole. */
  readonly remarks: readonly Problem[];
}

/**
 * Problems parted by whether they have a place.
 * @example groupPlaces([{ code: 'noRevenue', at: [] }]).remarks.length // 1
 */
export function groupPlaces(problems: readonly Problem[]): GroupedPlaces {
  const groups = new Map<ProblemCode, Problem[]>();
  const remarks: Problem[] = [];
  for (const problem of problems) {
    if (problem.at.length === 0) {
      remarks.push(problem);
      continue;
    }
    const group = groups.get(problem.code);
    if (group) group.push(problem);
    else groups.set(problem.code, [problem]);
  }
  return { cells: [...groups].map(([code, group]) => ({ code, problems: group })), remarks };
}
