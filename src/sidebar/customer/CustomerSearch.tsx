/** A search for customers by name or number, for staff on the phone. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { Customers } from '../../core/facts/customers';
import { searchCustomers } from '../../core/preview/findCustomer';
import { Field } from '../controls/Field';
import { useTexts } from '../language/language';
import { customerTexts } from './customerTexts';

export interface CustomerSearchProps {
  readonly customers: Customers;
  readonly onFound: (customer: number) => void;
}

const mostShown = 8;

export function CustomerSearch({ customers, onFound }: CustomerSearchProps) {
  const say = useTexts(customerTexts);
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const found = useMemo(() => searchCustomers(asked, customers, mostShown), [asked, customers]);
  const take = (customer: number) => {
    setText('');
    onFound(customer);
  };
  return (
    <>
      <Field label={say('search')}>
        {(tie) => (
          <input
            {...tie}
            type="text"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              const [first] = found;
              if (event.key === 'Enter' && first !== undefined) take(first);
              if (event.key === 'Escape') setText('');
            }}
          />
        )}
      </Field>
      {asked.trim() !== '' && (
        <ul className="customer-found" aria-label={say('found', { count: found.length })}>
          {found.map((customer) => (
            <li key={customer}>
              <button type="button" className="button link" onClick={() => take(customer)}>
                {customers.names[customer] ?? ''} {customers.facts.ids[customer]}
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="quiet">{say('nobodyFound')}</li>}
        </ul>
      )}
    </>
  );
}
