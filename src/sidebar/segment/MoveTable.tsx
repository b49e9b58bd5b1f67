/** Moves between few segments as a table: from the left to the top; a click on a number shows only these. */
import type { MoveGrid } from '../../core/preview/moveGrid';
import { Swatch } from '../controls/Swatch';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { isPair } from './FromTo';
import type { MovePairsProps } from './MovePairs';
import { segmentTexts } from './segmentTexts';

export interface MoveTableProps extends MovePairsProps {
  readonly grid: MoveGrid;
}

/** Titles are too long to stand above columns: each segment has a number, which its row explains. */
export function MoveTable({ pack: { segments }, grid, chosen, onChoose }: MoveTableProps) {
  const say = useTexts(segmentTexts);
  const { count } = useFigures();
  const titleOf = (segment: number) => segments[segment]?.title ?? '';
  return (
    <table className="segment-grid">
      <caption className="visually-hidden">{say('moves')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('fromLeftToTop')}</th>
          {grid.segments.map((to, at) => (
            <th key={to} scope="col">
              <span aria-hidden="true">
                {at + 1} <Swatch color={segments[to]?.color ?? null} />
              </span>
              <span className="visually-hidden">{titleOf(to)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.segments.map((from, row) => (
          <tr key={from}>
            <th scope="row">
              <span aria-hidden="true">{row + 1}</span> <Swatch color={segments[from]?.color ?? null} />{' '}
              {titleOf(from)}
            </th>
            {grid.segments.map((to, column) => {
              const customers = grid.customers[row]?.[column] ?? 0;
              const isChosen = chosen !== null && isPair({ from, to }, chosen);
              return (
                <td key={to}>
                  {customers > 0 && (
                    <button
                      type="button"
                      className="button segment-move"
                      aria-label={say('pairCount', {
                        from: titleOf(from),
                        to: titleOf(to),
                        count: count(customers),
                      })}
                      aria-pressed={isChosen}
                      onClick={() => onChoose(isChosen ? null : { from, to })}
                    >
                      {count(customers)}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
