/** One customer: the segment in each pack, what to do, the figures, why, and how far it is to other segments. */
import { useMemo } from 'react';
import type { Customers } from '../../core/facts/customers';
import { twoToTell } from '../../core/plan/nextSegments';
import { reasons } from '../../core/plan/reason';
import type { PackPreview } from '../../core/preview/runPreview';
import { describeNeighbour, isTold } from '../../core/rules/explain/describeNeighbour';
import { neighboursOf } from '../../core/rules/explain/neighbours';
import { Disclosure } from '../controls/Disclosure';
import { Swatch } from '../controls/Swatch';
import { useLanguage, useTexts } from '../language/language';
import { useSession } from '../session/session';
import { customerTexts } from './customerTexts';
import { History } from './History';
import { Why } from './Why';

export interface CustomerCardProps {
  /** The place in the facts. */
  readonly customer: number;
  readonly customers: Customers;
  readonly packs: readonly PackPreview[];
}

export function CustomerCard({ customer, customers, packs }: CustomerCardProps) {
  const { settings } = useSession();
  const id = customers.facts.ids[customer] ?? '';
  const name = customers.names[customer];
  const inOrder = [...packs].sort(
    (one, other) => Number(isColoring(other, settings.colorBy)) - Number(isColoring(one, settings.colorBy)),
  );
  return (
    <>
      <p className="customer-name">
        <strong>{name ?? id}</strong> {name && <span className="quiet">{id}</span>}
      </p>
      {inOrder.map((pack) => (
        <InPack key={pack.classification.pack.id} customer={customer} preview={pack} />
      ))}
      <History key={id} customer={id} />
    </>
  );
}

function isColoring({ classification }: PackPreview, colorBy: string): boolean {
  return classification.pack.id === colorBy;
}

function InPack({ customer, preview }: { readonly customer: number; readonly preview: PackPreview }) {
  const say = useTexts(customerTexts);
  const language = useLanguage();
  const { classification } = preview;
  const { pack, compiled, facts, rescores, segment } = classification;
  const landed = pack.segments[segment[customer] ?? -1];
  const figures = useMemo(
    () => reasons(classification, language)(customer),
    [classification, language, customer],
  );
  const neighbours = useMemo(
    () =>
      twoToTell(neighboursOf(compiled, facts, rescores)(customer, isTold)).map((one) =>
        describeNeighbour(one, pack, language),
      ),
    [compiled, facts, rescores, customer, pack, language],
  );
  return (
    <section className="customer-pack" aria-label={pack.title[language]}>
      <h2>{pack.title[language]}</h2>
      <p className="customer-segment" style={{ borderColor: landed?.color }}>
        <Swatch color={landed?.color ?? null} /> <strong>{landed?.title[language]}</strong>
      </p>
      {landed && landed.playbook.length > 0 && (
        <>
          <h3>{say('todo')}</h3>
          <ol className="customer-todo">
            {landed.playbook.map((step) => (
              <li key={step[language]}>{step[language]}</li>
            ))}
          </ol>
        </>
      )}
      {figures !== '' && (
        <>
          <h3>{say('figures')}</h3>
          <p>{figures}</p>
        </>
      )}
      <h3>{say('next')}</h3>
      {neighbours.length === 0 ? (
        <p className="quiet">{say('noNext')}</p>
      ) : (
        <ul>
          {neighbours.map((neighbour) => (
            <li key={neighbour}>{neighbour}</li>
          ))}
        </ul>
      )}
      <Disclosure title={say('why')}>
        <Why classification={classification} customer={customer} />
      </Disclosure>
    </section>
  );
}
