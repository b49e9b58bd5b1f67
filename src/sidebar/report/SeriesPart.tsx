/** How much of the business rests on core customers, now and in the runs before. */
import { useMemo } from 'react';
import type { PackPreview } from '../../core/preview/runPreview';
import { completeOptions } from '../../core/schemes/completeOptions';
import { seriesOf } from '../../core/schemes/seriesScheme';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useSession } from '../session/session';
import { reportTexts } from './reportTexts';

/** Enough to see a trend at a glance. */
const mostShown = 6;

export function SeriesPart({ packs }: { readonly packs: readonly PackPreview[] }) {
  const { facts, settings, lastRun } = useSession();
  const say = useTexts(reportTexts);
  const { share } = useFigures();
  const given = settings.schemeOptions['series-index'];
  const figure = useMemo(() => {
    const options = completeOptions('series-index', given ?? {});
    const verdicts = packs.map(({ classification }) => classification);
    return facts && options.ok ? seriesOf(facts.customers.facts, options.value, verdicts) : null;
  }, [facts, given, packs]);
  if (!figure || figure.ofCustomers === null || figure.ofRevenue === null) return null;
  const past = lastRun?.series.slice(0, mostShown) ?? [];
  return (
    <section>
      <h2>{say('series')}</h2>
      <p>{say('seriesNow', { customers: share(figure.ofCustomers), revenue: share(figure.ofRevenue) })}</p>
      {past.length === 0 && <p className="quiet">{say('seriesFirst')}</p>}
      <ul className="report-list">
        {past.map(({ asOf, customers, revenue }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several runs may be of one day
          <li key={at}>
            {say('seriesPast', { date: asOf, customers: share(customers), revenue: share(revenue) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
