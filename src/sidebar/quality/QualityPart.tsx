/** Data quality: what a check found by kind, its list in a tab, and fixes one kind at a time. */
import { useState } from 'react';
import type { DataQuality, FixPreview, QualityCount } from '../../protocol/dataQuality';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { Sentences } from '../controls/Sentences';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useSession } from '../session/session';
import { FixPart } from './FixPart';
import './quality.css';
import { qualityTexts } from './qualityTexts';
import { useCalls } from './useCalls';

export interface QualityPartProps {
  /** What a check found already, for pictures. */
  readonly found?: DataQuality;
  readonly previewed?: { readonly kind: QualityCount['kind']; readonly preview: FixPreview };
}

export function QualityPart({ found, previewed }: QualityPartProps) {
  const { server, settings, activeSheet, refresh } = useSession();
  const say = useTexts(qualityTexts);
  const { count } = useFigures();
  const { busy, failed, call } = useCalls();
  const [quality, setQuality] = useState(found ?? null);
  const [fix, setFix] = useState(previewed ?? null);
  const [done, setDone] = useState<string | null>(null);
  const scope = { settings, sheet: activeSheet };

  const check = async (report: boolean) => setQuality(await server('checkData', { ...scope, report }));
  const start = (report: boolean) =>
    call(report ? 'report' : 'check', async () => {
      setDone(null);
      await check(report);
    });
  const preview = (kind: QualityCount['kind']) =>
    call(kind, async () => {
      setDone(null);
      setFix({ kind, preview: await server('previewFix', { ...scope, kind }) });
    });
  const after = async (sentence: string) => {
    setFix(null);
    setDone(sentence);
    refresh();
    await check(false);
  };
  const lastFix = quality?.lastFix;
  return (
    <section>
      <h2>{say('quality')}</h2>
      <p className="quiet">{say('qualityHint')}</p>
      <Sentences sentences={failed} />
      {done !== null && <Notice kind="done">{done}</Notice>}
      {typeof quality?.tab === 'string' && (
        <Notice kind="done">{say('madeReport', { tab: quality.tab })}</Notice>
      )}
      {quality?.kinds.length === 0 && <p>{say('clean')}</p>}
      <ul className="quality-kinds">
        {quality?.kinds.map(({ kind, title, advice, count: found, isMendable }) => (
          <li key={kind}>
            <div className="report-line">
              <span>{title}</span>
              <span>{count(found)}</span>
            </div>
            <p className="quiet">{advice}</p>
            {isMendable && fix?.kind !== kind && (
              <Button
                kind="link"
                label={say('mendKind', { title })}
                busy={busy === kind}
                onClick={() => preview(kind)}
              >
                {say('mend')}
              </Button>
            )}
            {fix?.kind === kind && (
              <FixPart
                preview={fix.preview}
                busy={busy === 'apply'}
                onCancel={() => setFix(null)}
                onApply={() =>
                  call('apply', async () =>
                    after(await server('applyFix', { ...scope, kind, plan: fix.preview.plan })),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {lastFix && (
        <p>
          {say('lastFix', { title: lastFix.title, count: count(lastFix.cells) })}{' '}
          <Button
            kind="link"
            busy={busy === 'undo'}
            onClick={() => call('undo', async () => after(await server('undoFix', { fix: lastFix.id })))}
          >
            {say('changeBack')}
          </Button>
        </p>
      )}
      <div className="quality-buttons">
        <Button busy={busy === 'check'} onClick={() => start(false)}>
          {say('check')}
        </Button>
        {quality !== null && quality.kinds.length > 0 && (
          <Button busy={busy === 'report'} onClick={() => start(true)}>
            {say('makeReport')}
          </Button>
        )}
      </div>
    </section>
  );
}
