/** The view "Customer": who is in the selected row, or was searched for, and what to know before a call. */
import { useEffect, useState } from 'react';
import { customerOfRow } from '../../core/preview/findCustomer';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useTexts } from '../language/language';
import { useSession } from '../session/session';
import { CustomerCard } from './CustomerCard';
import { CustomerSearch } from './CustomerSearch';
import './customer.css';
import { customerTexts } from './customerTexts';
import { useSelection } from './useSelection';

export function CustomerView() {
  const { server, preview, reading } = useSession();
  const say = useTexts(customerTexts);
  const { selection, lost, followAgain } = useSelection(server);
  const [searched, setSearched] = useState<string | null>(null);
  // Whoever selects another row wants to see that one.
  useEffect(() => {
    if (selection) setSearched(null);
  }, [selection]);
  if (!preview?.ok || reading.state !== 'read' || !reading.source.ok)
    return (
      <div className="view">
        <h1>{say('title')}</h1>
        <p>{say('notReady')}</p>
      </div>
    );
  const { customers, packs } = preview.value;
  const selected = selection ? customerOfRow(selection, reading.source.value, customers) : -1;
  const customer = searched === null ? selected : customers.facts.ids.indexOf(searched);
  return (
    <div className="view">
      <h1>{say('title')}</h1>
      <CustomerSearch customers={customers} onFound={(at) => setSearched(customers.facts.ids[at] ?? null)} />
      {lost !== null && (
        <Notice kind="problem">
          <p>{say('lost', { reason: lost })}</p>
          <Button onClick={followAgain}>{say('followAgain')}</Button>
        </Notice>
      )}
      {customer >= 0 ? (
        <CustomerCard key={customer} customer={customer} customers={customers} packs={packs} />
      ) : (
        <p className="quiet">
          {selection && selection.row > 1 ? say('rowOfNobody', { row: selection.row }) : say('selectRow')}
        </p>
      )}
    </div>
  );
}
