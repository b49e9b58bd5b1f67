/** What a fix would change, before it does: how many cells, some of them, and that they are the user's own. */
import type { FixPreview } from '../../protocol/dataQuality';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { qualityTexts } from './qualityTexts';

export interface FixPartProps {
  readonly preview: FixPreview;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

export function FixPart({
  preview: { says, count: cells, more, examples },
  busy,
  onApply,
  onCancel,
}: FixPartProps) {
  const say = useTexts(qualityTexts);
  const { count } = useFigures();
  return (
    <div className="quality-fix">
      <p>{says}</p>
      {cells === 0 ? (
        <p>{say('nothingSure')}</p>
      ) : (
        <>
          <p>{say('mendCount', { count: count(cells) })}</p>
          <ul>
            {examples.map(({ sheet, cell, before, after }) => (
              <li key={`${sheet}!${cell}`}>
                <b>{cell}</b> {say('fromTo', { before, after })}
              </li>
            ))}
            {cells > examples.length && <li>…</li>}
          </ul>
          {more > 0 && <p className="quiet">{say('mendMore', { count: count(more) })}</p>}
          <Notice kind="warning">{say('ownCells')}</Notice>
        </>
      )}
      <div className="quality-buttons">
        {cells > 0 && (
          <Button busy={busy} onClick={onApply}>
            {say('change', { count: count(cells) })}
          </Button>
        )}
        <Button disabled={busy} onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </div>
  );
}
