/** Earlier runs of this file, and who stood in which segment after one of them. */
import { membersAt } from '../../core/evaluation/membersAt';
import { success } from '../../core/result';
import { standingRuns } from '../journal';
import { readMoves } from '../services/keptRuns';
import { record, toText } from './argument';
import type { Handlers } from './handler';

export const evaluationHandlers: Handlers<'readPastRuns' | 'readMembers'> = {
  readPastRuns: (_, { marks: { journal } }) =>
    success(
      standingRuns(journal).flatMap((id) => {
        const run = journal?.runs.find((one) => one.id === id);
        return run ? [{ run: id, asOf: run.asOf }] : [];
      }),
    ),
  readMembers: (argument, { marks: { journal, store } }) => {
    const { run, pack } = record(argument);
    const runs = standingRuns(journal);
    const at = runs.indexOf(toText(run));
    // Of runs that changed nobody's segment nothing is kept: those before them tell.
    const texts = at < 0 ? [] : readMoves(store, runs.slice(at)).map(({ text }) => text);
    return success(membersAt([...texts].reverse(), toText(pack)));
  },
};
