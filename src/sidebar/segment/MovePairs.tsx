/** Every pair of segments between which customers move, most customers first; a click shows only these. */
import { useState } from 'react';
import type { PackPreview } from '../../core/preview/runPreview';
import { Button } from '../controls/Button';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { FromTo, isPair, type Pair } from './FromTo';
import { segmentTexts } from './segmentTexts';

export interface MovePairsProps {
  readonly pack: PackPreview;
  readonly chosen: Pair | null;
  readonly onChoose: (pair: Pair | null) => void;
}

const atOnce = 8;

export function MovePairs({ pack, chosen, onChoose }: MovePairsProps) {
  const say = useTexts(segmentTexts);
  const { count } = useFigures();
  const [isWhole, setWhole] = useState(false);
  const { matrix } = pack.moves;
  const hidden = isWhole ? 0 : Math.max(0, matrix.length - atOnce);
  return (
    <>
      <ul className="segment-pairs">
        {matrix.slice(0, matrix.length - hidden).map((move) => {
          const isChosen = chosen !== null && isPair(move, chosen);
          return (
            <li key={`${move.from} ${move.to}`}>
              <button
                type="button"
                className="button segment-pair"
                aria-pressed={isChosen}
                onClick={() => onChoose(isChosen ? null : move)}
              >
                <FromTo pack={pack} move={move} />
                <span>{count(move.customers)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button kind="link" onClick={() => setWhole(true)}>
          {say('showMore', { count: count(hidden) })}
        </Button>
      )}
    </>
  );
}
