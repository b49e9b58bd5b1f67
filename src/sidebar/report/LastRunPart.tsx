/** What was applied last in this file. */
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useSession } from '../session/session';
import { reportTexts } from './reportTexts';

export function LastRunPart() {
  const { lastRun, packs } = useSession();
  const titleOf = (id: string) => packs.find((pack) => pack.id === id)?.title ?? id;
  const say = useTexts(reportTexts);
  const { count } = useFigures();
  return (
    <section>
      <h2>{say('lastRun')}</h2>
      {lastRun ? (
        <p>
          {say('lastRunLine', {
            packs: lastRun.packs.map(titleOf).join(' + '),
            date: lastRun.asOf,
            customers: count(lastRun.customers),
            moved: count(lastRun.moved),
          })}{' '}
          {lastRun.scheduled && say('scheduled')} {lastRun.state === 'undone' && say('undone')}
          {lastRun.state === 'started' && say('interrupted')}
        </p>
      ) : (
        <p className="quiet">{say('noRun')}</p>
      )}
    </section>
  );
}
