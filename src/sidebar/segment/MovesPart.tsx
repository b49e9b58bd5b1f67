/** Who moves from where to where, and why: all pairs with their counts, and the customers one by one. */
import { useMemo, useState } from 'react';
import type { Customers } from '../../core/facts/customers';
import { moveGrid } from '../../core/preview/moveGrid';
import { reasonCounts } from '../../core/preview/reasonCounts';
import type { PackPreview } from '../../core/preview/runPreview';
import { Button } from '../controls/Button';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useSession } from '../session/session';
import { FromTo, isPair, type Pair } from './FromTo';
import { MovePairs } from './MovePairs';
import { Movers } from './Movers';
import { MoveTable } from './MoveTable';
import { segmentTexts } from './segmentTexts';

export interface MovesPartProps {
  readonly pack: PackPreview;
  readonly customers: Customers;
}

export function MovesPart({ pack, customers }: MovesPartProps) {
  const { reasonsOf } = useSession();
  const say = useTexts(segmentTexts);
  const { count } = useFigures();
  const [wanted, setWanted] = useState<Pair | null>(null);
  const { matrix, movers, first } = pack.moves;
  const reasonOf = useMemo(() => reasonsOf?.(pack) ?? null, [reasonsOf, pack]);
  const totals = useMemo(() => (reasonOf ? reasonCounts(movers, reasonOf) : []), [movers, reasonOf]);
  const grid = useMemo(() => moveGrid(matrix), [matrix]);
  // An edit may leave nobody in the pair that was chosen: then everybody is shown again.
  const chosen = matrix.find((move) => wanted !== null && isPair(move, wanted)) ?? null;
  const shown = useMemo(
    () => (chosen ? movers.filter((mover) => isPair(mover, chosen)) : movers),
    [movers, chosen],
  );
  const pairs = { pack, chosen, onChoose: setWanted };
  return (
    <>
      <h3>{say('moves')}</h3>
      {first > 0 && <p>{say('firstTime', { count: count(first) })}</p>}
      {movers.length === 0 && first === 0 && <p>{say('noMoves')}</p>}
      {movers.length > 0 && (
        <>
          <p>{say(movers.length === 1 ? 'oneMover' : 'movers', { count: count(movers.length) })}</p>
          {totals.length > 0 && (
            <ul className="segment-reasons">
              {totals.map(({ reasons, customers: moved }) => (
                <li key={reasons.join()}>
                  {say('reasonCount', {
                    reason: reasons.map((reason) => say(reason)).join(' + '),
                    count: count(moved),
                  })}
                </li>
              ))}
            </ul>
          )}
          {grid ? <MoveTable {...pairs} grid={grid} /> : <MovePairs {...pairs} />}
          {chosen && (
            <div className="segment-only" role="status">
              {say('only')} <FromTo pack={pack} move={chosen} />{' '}
              <Button kind="link" onClick={() => setWanted(null)}>
                {say('allMoves')}
              </Button>
            </div>
          )}
          <Movers
            key={chosen ? `${chosen.from} ${chosen.to}` : ''}
            pack={pack}
            customers={customers}
            movers={shown}
            reasonOf={reasonOf}
          />
        </>
      )}
    </>
  );
}
