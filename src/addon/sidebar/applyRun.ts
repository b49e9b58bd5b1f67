/** A run that a page asks for after its preview: without a dialog, and only what was previewed. */
import { failure, type Result, success } from '../../core/result';
import type { RunOutcome } from '../../protocol/runOutcome';
import type { Settings } from '../../protocol/settings';
import type { Source } from '../findSource';
import { stoppedSentence } from '../guarded';
import { lastRun } from '../journal';
import { type PreparedRun, prepareRun } from '../prepareRun';
import { readMarks } from '../services/marks';
import { openProgress, type RunProgress } from '../services/progress';
import type { OpenSpreadsheet } from '../services/spreadsheet';
import { checkSettings } from '../settings';
import { undoRun } from '../undoLastRun';
import { withoutHalf } from '../withoutHalf';
import { writeRun } from '../writeRun';
import { record, toText } from './argument';
import { isAsPreviewed } from './isAsPreviewed';

/** Thrown between two blocks of a write, to leave it. */
class Cancelled extends Error {}

/**
 * Every outcome is an answer, a failure of the platform too: then it says that the run can be taken back. A run of
 * before that stopped halfway is undone first, without a question: that ends in the very sheet that applying makes.
 */
export function applyRun(argument: unknown, open: OpenSpreadsheet): Result<RunOutcome> {
  const settings = checkSettings(record(argument).settings);
  if (!settings.ok) return settings;
  const progress = openProgress(toText(record(argument).run));
  try {
    return prepareAndWrite(argument, open, { settings: settings.value, progress });
  } catch (error) {
    return success({ status: 'refused', problems: [stoppedSentence(error)] });
  }
}

interface Choices {
  readonly settings: Settings;
  readonly progress: RunProgress;
}

function prepareAndWrite(argument: unknown, open: OpenSpreadsheet, choices: Choices): Result<RunOutcome> {
  const { settings, progress } = choices;
  progress.tell({ step: 'reading', share: 0 });
  const onRead = (source: Source) => {
    progress.tell({ step: 'computing', share: 0.3 });
    return isAsPreviewed(argument, { open, settings, source })
      ? success(null)
      : failure({ code: 'previewOutdated', at: [] });
  };
  // Somebody may look at another sheet by now. Each of the sheets previewed leads to all of them.
  const [previewed] = Object.keys(record(record(argument).stamps));
  const front = previewed === undefined ? {} : { front: Number(previewed) };
  const prepared = prepareRun(open, settings, { ...front, onRead });
  if (!prepared.ok) return prepared;
  if (progress.isCancelled()) return success({ status: 'cancelled' });
  const whole = withoutHalf(open, prepared.value, settings);
  return whole.ok ? write(whole.value.open, whole.value.prepared, choices) : whole;
}

/** A run that is cancelled while it writes is undone at once. */
function write(
  open: OpenSpreadsheet,
  prepared: PreparedRun,
  { settings, progress }: Choices,
): Result<RunOutcome> {
  const tell = (share: number) => progress.tell({ step: 'writing', share: 0.5 + share / 2 });
  tell(0);
  try {
    const onBlock = (share: number) => {
      if (progress.isCancelled()) throw new Cancelled();
      tell(share);
    };
    const prevented = writeRun(open, prepared, { settings, onBlock });
    if (prevented.length > 0) return failure(...prevented);
    const status = prepared.plan.changes.length === 0 ? 'unchanged' : 'applied';
    return success({ status, summary: prepared.summary });
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    const run = lastRun(readMarks(open.spreadsheet).journal);
    const undone = run && undoRun(open, run);
    if (undone && !undone.ok) return undone;
    const moved = undone?.value.moved ?? [];
    return moved.length > 0 ? failure(...moved) : success({ status: 'cancelled' });
  }
}
