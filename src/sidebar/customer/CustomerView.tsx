/** The view "Customer": who is in the selected row, or was searched for, and what to know before a call. */
import { useEffect } from 'react';
import type { Selection } from '../../protocol/customerView';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useTexts } from '../language/language';
import { useSession } from '../session/session';
import { CustomerPanel } from './CustomerPanel';
import { CustomerSearch } from './CustomerSearch';
import './customer.css';
import { customerTexts } from './customerTexts';
import { placeOf, shownCustomer } from './selectedCustomer';
import { useSelection } from './useSelection';

export function CustomerView() {
  const { server, preview, reading } = useSession();
  const say = useTexts(customerTexts);
  const { selection, lost, followAgain } = useSelection(server);
  const { searched, search } = useSearched(selection);
  if (!preview?.ok || reading.state !== 'read' || !reading.source.ok)
    return (
      <div className="view">
        <h1>{say('title')}</h1>
        <p>{say('notReady')}</p>
      </div>
    );
  const source = reading.source.value;
  const { customers } = preview.value;
  const { customer, why } = shownCustomer(searched, selection, { source, customers });
  return (
    <CustomerPanel
      customer={customer}
      nobody={say(why, { row: selection?.row ?? 0 })}
      preview={preview.value}
      source={source}
    >
      <CustomerSearch customers={customers} onFound={(at) => search(customers.facts.ids[at] ?? '')} />
      {lost !== null && (
        <Notice kind="problem">
          <p>{say('lost', { reason: lost })}</p>
          <Button onClick={followAgain}>{say('followAgain')}</Button>
        </Notice>
      )}
    </CustomerPanel>
  );
}

/** What was selected all along, and is only heard of now, is no reason to leave a customer who was searched for. */
function useSearched(selection: Selection | null) {
  const [searched, setSearched] = useSession().searched;
  const place = selection && placeOf(selection);
  useEffect(() => {
    if (searched === null || place === null || searched.place === place) return;
    setSearched(searched.place === null ? { ...searched, place } : null);
  }, [searched, place, setSearched]);
  return { searched, search: (id: string) => setSearched({ id, place }) };
}
