/** The view "Segment": what is read, how it is judged, who lands where, who moves; then Apply and Undo. */
import { Notice } from '../controls/Notice';
import { ProgressBar } from '../controls/ProgressBar';
import { FirstRun } from '../frame/FirstRun';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useSession } from '../session/session';
import { ChoicesPart } from './ChoicesPart';
import { DataPart } from './DataPart';
import { PreviewPart } from './PreviewPart';
import { ProblemsPart } from './ProblemsPart';
import { RunBar } from './RunBar';
import { RunNotice } from './RunNotice';
import './segment.css';
import { segmentTexts } from './segmentTexts';

export function SegmentView() {
  const { reading, preview, lastRun } = useSession();
  const say = useTexts(segmentTexts);
  const { share } = useFigures();
  return (
    <>
      <div className="view">
        <h1>{say('title')}</h1>
        {lastRun === null && <FirstRun />}
        <RunNotice />
        {reading.state === 'reading' && (
          <ProgressBar label={say('reading', { percent: share(reading.share) })} share={reading.share} />
        )}
        {reading.state === 'read' && reading.isStale && <Notice kind="info">{say('stale')}</Notice>}
        <DataPart />
        <ChoicesPart />
        {preview?.ok && <ProblemsPart problems={preview.value.problems} />}
        <PreviewPart />
      </div>
      <RunBar />
    </>
  );
}
