/** How the last run ended, as far as this sidebar saw it. */
import { useEffect, useRef } from 'react';
import { Notice } from '../controls/Notice';
import { Sentences } from '../controls/Sentences';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useSession } from '../session/session';
import { segmentTexts } from './segmentTexts';

/** Whoever pressed Apply from far below is led to what came of it. */
export function RunNotice() {
  const { run } = useSession();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (run.state !== 'idle' && run.state !== 'running') place.current?.scrollIntoView({ block: 'nearest' });
  }, [run]);
  return (
    <div ref={place}>
      <Outcome />
    </div>
  );
}

function Outcome() {
  const { run, lastRun } = useSession();
  const say = useTexts(segmentTexts);
  const { count } = useFigures();
  if (run.state === 'failed') return <Sentences sentences={run.sentences} />;
  if (run.state === 'undone') return <Notice kind="done">{run.sentence}</Notice>;
  if (run.state === 'done') {
    const { outcome } = run;
    if (outcome.status === 'refused') return <Sentences sentences={outcome.problems} />;
    if (outcome.status === 'cancelled') return <Notice kind="info">{say('cancelled')}</Notice>;
    if (outcome.status === 'unchanged') return <Notice kind="done">{say('unchanged')}</Notice>;
    const { sheet, customers, packs } = outcome.summary;
    const moved = packs.reduce((sum, pack) => sum + pack.moved, 0);
    return (
      <Notice kind="done">
        {say('applied', { sheet, customers: count(customers), moved: count(moved) })}
      </Notice>
    );
  }
  if (run.state === 'idle' && lastRun?.state === 'started')
    return <Notice kind="warning">{say('interrupted')}</Notice>;
  return null;
}
