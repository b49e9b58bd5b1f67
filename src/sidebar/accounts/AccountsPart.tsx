/** The key accounts: how many items are open, overdue and done, whose are overdue, and the refresh of their tab. */
import { useState } from 'react';
import type { KeyChoice } from '../../core/accounts/keyChoice';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { Sentences } from '../controls/Sentences';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useShowCell } from '../segment/useShowCell';
import './accounts.css';
import { accountsTexts } from './accountsTexts';
import { KeyChoiceForm } from './KeyChoiceForm';
import { Standing } from './Standing';
import { useAccounts } from './useAccounts';

export function AccountsPart() {
  const { view, failed, isBusy, isRefreshed, read, refresh } = useAccounts();
  const [edited, setEdited] = useState<KeyChoice | null>(null);
  const { show, failed: notShown } = useShowCell();
  const say = useTexts(accountsTexts);
  const { count } = useFigures();
  if (!view && failed.length === 0) return null;
  if (!view || view.packs.length === 0)
    return (
      <section>
        <h2>{say('title')}</h2>
        <Sentences sentences={failed}>
          <Button onClick={read}>{say('again')}</Button>
        </Sentences>
        {view && <p className="quiet">{say('notYet')}</p>}
      </section>
    );
  const { packs, standing, remarks } = view;
  const choice = edited ?? view.choice;
  const segments = packs
    .find(({ id }) => id === view.choice?.pack)
    ?.segments.filter(({ id }) => view.choice?.segments.includes(id))
    .map(({ title }) => title);
  const tab = standing?.tab ?? null;
  return (
    <section>
      <h2>{say('title')}</h2>
      {standing && (
        <p>{say('who', { count: count(standing.accounts), segments: segments?.join(' + ') ?? '' })}</p>
      )}
      {standing && <Standing standing={standing} onShow={show} />}
      {!view.choice && <p>{say('chooseFirst')}</p>}
      <Sentences sentences={[...failed, ...remarks, ...(notShown === null ? [] : [notShown])]} />
      {isRefreshed && failed.length === 0 && <Notice kind="done">{say('isDone')}</Notice>}
      <Disclosure title={say('whichCount')} open={!view.choice}>
        <KeyChoiceForm packs={packs} choice={choice} onChoose={setEdited} />
      </Disclosure>
      <div className="buttons">
        <Button
          onClick={() => refresh(edited)}
          busy={isBusy}
          disabled={!choice || choice.segments.length === 0}
        >
          {say(tab === null ? 'make' : 'refresh')}
        </Button>
        {tab !== null && (
          <Button kind="link" onClick={() => show({ sheet: tab, cell: 'A1' })}>
            {say('show')}
          </Button>
        )}
      </div>
    </section>
  );
}
