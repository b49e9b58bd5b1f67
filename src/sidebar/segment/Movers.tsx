/** The customers who move, one by one: from where to where, why, and their present figures. */
import { useMemo, useState } from 'react';
import type { Customers } from '../../core/facts/customers';
import { reasons } from '../../core/plan/reason';
import { customerCell } from '../../core/preview/customerCell';
import type { MoveReason, Mover } from '../../core/preview/moves';
import type { PackPreview } from '../../core/preview/runPreview';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useLanguage, useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useSession } from '../session/session';
import { FromTo } from './FromTo';
import { segmentTexts } from './segmentTexts';
import { useShowCell } from './useShowCell';

export interface MoversProps {
  readonly pack: PackPreview;
  readonly customers: Customers;
  readonly movers: readonly Mover[];
  /** `null` where nobody can tell why they move. */
  readonly reasonOf: ((mover: Mover) => readonly MoveReason[]) | null;
}

const atOnce = 50;

export function Movers({ pack, customers, movers, reasonOf }: MoversProps) {
  const { reading } = useSession();
  const say = useTexts(segmentTexts);
  const language = useLanguage();
  const { count } = useFigures();
  const { show, failed } = useShowCell();
  const [shown, setShown] = useState(atOnce);
  const figuresOf = useMemo(() => reasons(pack.classification, language), [pack.classification, language]);
  const place = reading.state === 'read' && reading.source.ok ? reading.source.value.place : null;
  const { ids } = pack.classification.facts;
  // The row is looked for on a click: a sheet may have a hundred thousand of them.
  const showCustomer = (id: string) => {
    const cell = place && customerCell(id, place);
    if (cell) show(cell);
  };
  return (
    <>
      {failed !== null && <Notice kind="problem">{failed}</Notice>}
      <ul className="segment-movers">
        {movers.slice(0, shown).map((mover) => {
          const id = ids[mover.customer] ?? '';
          const name = customers.names[mover.customer] ?? id;
          return (
            <li key={mover.customer}>
              <Button kind="link" label={say('showCustomer', { name })} onClick={() => showCustomer(id)}>
                {name}
              </Button>
              <FromTo pack={pack} move={mover} />
              {reasonOf && (
                <span>
                  {say('because', {
                    reasons: reasonOf(mover)
                      .map((reason) => say(reason))
                      .join(' + '),
                  })}
                </span>
              )}
              <span className="quiet">{figuresOf(mover.customer)}</span>
            </li>
          );
        })}
      </ul>
      {movers.length > shown && (
        <Button kind="link" onClick={() => setShown(shown + 4 * atOnce)}>
          {say('showMore', { count: count(Math.min(4 * atOnce, movers.length - shown)) })}
        </Button>
      )}
    </>
  );
}
