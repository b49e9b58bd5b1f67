/** Whether a few customers make most of the revenue: the 80/20 line. */
import { useMemo } from 'react';
import { completeOptions } from '../../core/schemes/completeOptions';
import { reportOf } from '../../core/schemes/paretoScheme';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useSession } from '../session/session';
import { reportTexts } from './reportTexts';

export function ParetoPart() {
  const { facts, settings } = useSession();
  const say = useTexts(reportTexts);
  const { share } = useFigures();
  const options = useMemo(
    () => completeOptions('pareto', settings.schemeOptions.pareto ?? {}),
    [settings.schemeOptions.pareto],
  );
  const report = useMemo(
    () => (facts && options.ok ? reportOf(facts.customers.facts, options.value) : null),
    [facts, options],
  );
  if (!report || !options.ok) return null;
  const { topShare, forRevenue, gini } = report;
  const { top, revenue } = options.value;
  return (
    <section>
      <h2>{say('pareto')}</h2>
      {topShare === null || forRevenue === null || gini === null ? (
        <p>{say('noRevenue')}</p>
      ) : (
        <ul>
          <li>{say('topShare', { top: share(Number(top)), share: share(topShare) })}</li>
          <li>{say('forRevenue', { revenue: share(Number(revenue)), share: share(forRevenue.share) })}</li>
          <li className="quiet">{say('gini', { gini: gini.toFixed(2) })}</li>
        </ul>
      )}
    </section>
  );
}
