/** Did it work: what became of each segment since an earlier run, which is chosen here. */
import { useEffect, useMemo, useState } from 'react';
import type { Members } from '../../core/evaluation/membersAt';
import { type SegmentOutcome, segmentOutcomes } from '../../core/evaluation/segmentOutcomes';
import { isoToDay } from '../../core/facts/calendar';
import type { PackPreview } from '../../core/preview/runPreview';
import type { PastRun } from '../../protocol/customerView';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { SelectField } from '../controls/SelectField';
import { Swatch } from '../controls/Swatch';
import { useLanguage, useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useSession } from '../session/session';
import { evaluationTexts } from './evaluationTexts';

export function EvaluationPart({ pack }: { readonly pack: PackPreview }) {
  const say = useTexts(evaluationTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <h2>{say('title')}</h2>
      <Disclosure title={say('open')} onOpen={() => setOpen(true)}>
        {isOpen && <PastRuns pack={pack} />}
      </Disclosure>
    </section>
  );
}

interface Asked {
  readonly runs: readonly PastRun[];
  readonly run: string;
  readonly members: Members;
}

function PastRuns({ pack }: { readonly pack: PackPreview }) {
  const { server } = useSession();
  const say = useTexts(evaluationTexts);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | Error | null>(null);
  const { id } = pack.classification.pack;
  useEffect(() => {
    let isCurrent = true;
    askRuns(server, id, chosen).then(
      (answer) => isCurrent && setAsked(answer),
      (error: Error) => isCurrent && setAsked(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [server, id, chosen]);
  if (asked instanceof Error) return <Notice kind="problem">{asked.message}</Notice>;
  if (!asked) return <p className="quiet">{say('reading')}</p>;
  const run = asked.runs.find((one) => one.run === asked.run);
  if (!run) return <p className="quiet">{say('noRun')}</p>;
  return (
    <>
      <SelectField
        label={say('since')}
        value={run.run}
        choices={asked.runs.map((one) => [one.run, one.asOf])}
        onChoose={setChosen}
      />
      <Outcomes pack={pack} members={asked.members} asOf={run.asOf} />
    </>
  );
}

/** The oldest run is offered first: it has the most to tell. */
async function askRuns(
  server: ReturnType<typeof useSession>['server'],
  pack: string,
  chosen: string | null,
): Promise<Asked> {
  const runs = await server('readPastRuns', null);
  const run = chosen ?? runs[runs.length - 1]?.run ?? '';
  return { runs, run, members: run === '' ? {} : await server('readMembers', { run, pack }) };
}

interface OutcomesProps {
  readonly pack: PackPreview;
  readonly members: Members;
  readonly asOf: string;
}

function Outcomes({ pack: { classification }, members, asOf }: OutcomesProps) {
  const say = useTexts(evaluationTexts);
  const outcomes = useMemo(
    () => segmentOutcomes(classification, members, isoToDay(asOf) ?? Number.NaN),
    [classification, members, asOf],
  );
  if (!outcomes) return <p className="quiet">{say('noOrders')}</p>;
  if (outcomes.length === 0) return <p className="quiet">{say('nothingKept')}</p>;
  return (
    <ul className="report-list">
      {outcomes.map((outcome) => (
        <Outcome key={outcome.segment} outcome={outcome} pack={classification.pack} />
      ))}
    </ul>
  );
}

interface OutcomeProps {
  readonly outcome: SegmentOutcome;
  readonly pack: PackPreview['classification']['pack'];
}

function Outcome({ outcome, pack }: OutcomeProps) {
  const say = useTexts(evaluationTexts);
  const language = useLanguage();
  const { count, share, money } = useFigures();
  const segment = pack.segments.find(({ id }) => id === outcome.segment);
  const { customers, boughtAgain, spentBefore, spentSince, stayed, rose, fell, satisfaction } = outcome;
  return (
    <li>
      <Swatch color={segment?.color ?? null} /> <strong>{segment?.title[language] ?? outcome.segment}</strong>
      <p>
        {say('bought', {
          again: count(boughtAgain),
          customers: count(customers),
          share: share(boughtAgain / customers),
        })}{' '}
        {say('spent', { before: money(spentBefore), since: money(spentSince) })}{' '}
        {segment && say('moved', { stayed: count(stayed), rose: count(rose), fell: count(fell) })}{' '}
        {satisfaction !== null && say('satisfaction', { value: satisfaction.toFixed(1) })}
      </p>
    </li>
  );
}
