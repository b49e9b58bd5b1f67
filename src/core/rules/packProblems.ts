/** Everything that can be wrong with a rule pack: each room of the rules declares its own. */
import { checkProblems } from './check/checkProblems';
import { editProblems } from './edit/editProblems';
import { parseProblems } from './parse/parseProblems';

export const packProblems = { ...parseProblems, ...checkProblems, ...editProblems } as const;
