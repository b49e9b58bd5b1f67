/** The view "Report": a summary of what the preview holds, for a glance or a print. */
import { dayToIso } from '../../core/facts/calendar';
import { AccountsPart } from '../accounts/AccountsPart';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { CrmPart } from '../quality/CrmPart';
import { QualityPart } from '../quality/QualityPart';
import { useSession } from '../session/session';
import { EvaluationPart } from './EvaluationPart';
import { LastRunPart } from './LastRunPart';
import { NeedsLook } from './NeedsLook';
import { PackSummary } from './PackSummary';
import { ParetoPart } from './ParetoPart';
import './report.css';
import { reportTexts } from './reportTexts';
import { SeriesPart } from './SeriesPart';

export function ReportView() {
  const { preview, reading, settings } = useSession();
  const say = useTexts(reportTexts);
  const { count } = useFigures();
  if (!preview?.ok)
    return (
      <div className="view">
        <h1>{say('title')}</h1>
        <p>{say('notReady')}</p>
        {reading.state === 'read' && <QualityPart />}
      </div>
    );
  const { customers, rows, asOf, packs } = preview.value;
  const coloring = packs.find(({ classification }) => classification.pack.id === settings.colorBy);
  const others = packs.filter((pack) => pack !== coloring);
  const head = { customers: count(customers.facts.ids.length), rows: count(rows), date: dayToIso(asOf) };
  return (
    <div className="view">
      <h1>{say('title')}</h1>
      <p>{say('head', head)}</p>
      <AccountsPart />
      <ParetoPart />
      <SeriesPart packs={packs} />
      {coloring && <PackSummary pack={coloring} isFolded={false} />}
      {others.map((pack) => (
        <PackSummary key={pack.classification.pack.id} pack={pack} isFolded={true} />
      ))}
      {coloring && <EvaluationPart pack={coloring} />}
      <NeedsLook preview={preview.value} />
      <QualityPart />
      <CrmPart />
      <LastRunPart />
    </div>
  );
}
