/** Open, overdue and done over all key accounts, and the accounts with something overdue, each a way to its cell. */
import type { NamedCell } from '../../core/preview/customerCell';
import type { KeyStanding } from '../../protocol/accountsView';
import { Button } from '../controls/Button';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { accountsTexts } from './accountsTexts';

export interface StandingProps {
  readonly standing: KeyStanding;
  readonly onShow: (place: NamedCell) => void;
}

const mostLate = 8;

export function Standing({ standing, onShow }: StandingProps) {
  const { tab, late, added, lapsed } = standing;
  const say = useTexts(accountsTexts);
  const { count } = useFigures();
  if (tab === null) return <p className="quiet">{say('toMake')}</p>;
  const more = late.length - mostLate;
  return (
    <>
      <dl className="accounts-counts">
        {(['open', 'overdue', 'done'] as const).map((key) => (
          <div key={key} className={key === 'overdue' && standing.overdue > 0 ? 'late' : undefined}>
            <dt>{say(key)}</dt>
            <dd>{count(standing[key])}</dd>
          </div>
        ))}
      </dl>
      {late.length === 0 && <p className="quiet">{say('noneLate')}</p>}
      <ul className="accounts-late">
        {late.slice(0, mostLate).map(({ id, name, items, since, cell }) => (
          <li key={id}>
            <Button kind="link" onClick={() => onShow({ sheet: tab, cell })}>
              {name}
            </Button>
            <div className="quiet">{say('late', { items: count(items), since })}</div>
          </li>
        ))}
        {more > 0 && <li className="quiet">{say('more', { count: count(more) })}</li>}
      </ul>
      {added > 0 && <p>{say('added', { count: count(added) })}</p>}
      {lapsed > 0 && <p className="quiet">{say('lapsed', { count: count(lapsed) })}</p>}
    </>
  );
}
