/** What can be wrong here, in words. */
import type { ProblemText } from '../i18n/problemText';

export const schemeProblems = {} as const satisfies Record<string, ProblemText>;
