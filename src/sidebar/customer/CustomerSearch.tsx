/** A search for customers by name or number, for staff on the phone. */
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
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
  const list = useRef<HTMLUListElement>(null);
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
              // The list may still be that of an earlier letter.
              const [first] = event.key === 'Enter' ? searchCustomers(text, customers, 1) : [];
              if (first !== undefined) take(first);
              if (event.key === 'Escape') setText('');
              if (event.key === 'ArrowDown') focusOn(list.current, 0, event);
            }}
          />
        )}
      </Field>
      {asked.trim() !== '' && (
        <ul className="customer-found" aria-label={say('found', { count: found.length })} ref={list}>
          {found.map((customer, place) => (
            <li key={customer}>
              <button
                type="button"
                className="button link"
                onClick={() => take(customer)}
                onKeyDown={(event) => {
                  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
                  if (by !== undefined) focusOn(list.current, place + by, event);
                }}
              >
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

/** The button at this place of the list, if there is one. */
function focusOn(list: HTMLUListElement | null, place: number, event: KeyboardEvent): void {
  event.preventDefault();
  list?.querySelectorAll('button')[place]?.focus();
}
