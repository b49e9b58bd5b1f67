/** Apply, with how far it is and the way out; then Undo. */
import { Button } from '../controls/Button';
import { ProgressBar } from '../controls/ProgressBar';
import { useTexts } from '../language/language';
import { useSession } from '../session/session';
import { segmentTexts } from './segmentTexts';

const steps = {
  reading: 'stepReading',
  computing: 'stepComputing',
  writing: 'stepWriting',
  cancelling: 'stepCancelling',
} as const;

export function RunBar() {
  const { run, preview, reading, lastRun, hasUnsavedRules, apply, cancel, undoRun } = useSession();
  const say = useTexts(segmentTexts);
  if (run.state === 'running') {
    const { progress, what } = run;
    const label = what === 'undo' ? say('undoing') : progress ? say(steps[progress.step]) : say('starting');
    const isCancelling = progress?.step === 'cancelling';
    return (
      <div className="bar">
        <ProgressBar label={label} share={progress && !isCancelling ? progress.share : null} />
        {what === 'apply' && (
          <Button onClick={cancel} disabled={isCancelling}>
            {say('cancel')}
          </Button>
        )}
      </div>
    );
  }
  const isReady = preview?.ok === true && reading.state === 'read' && !reading.isStale;
  return (
    <div className="bar buttons">
      <Button kind="primary" onClick={apply} disabled={!isReady}>
        {say(hasUnsavedRules ? 'saveAndApply' : 'apply')}
      </Button>
      {lastRun && lastRun.state !== 'undone' && <Button onClick={undoRun}>{say('undo')}</Button>}
    </div>
  );
}
