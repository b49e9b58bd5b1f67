/** The segments of a pack: what customers can land in, and who lands there without a rule. */
import { useState } from 'react';
import type { Problem } from '../../core/problem';
import type { Edit } from '../../core/rules/edit/edit';
import type { RulePack } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { Swatch } from '../controls/Swatch';
import { useLanguage, useTexts } from '../language/language';
import { newSegment } from './newSegment';
import { Problems } from './Problems';
import { SegmentForm } from './SegmentForm';
import { segmentTexts } from './segmentTexts';
import { useOrder } from './useOrder';

export interface SegmentListProps {
  readonly pack: RulePack;
  readonly onEdits: (edits: readonly Edit[]) => readonly Problem[];
}

export function SegmentList({ pack, onEdits }: SegmentListProps) {
  const say = useTexts(segmentTexts);
  const language = useLanguage();
  const [open, setOpen] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ readonly id: string; readonly problems: readonly Problem[] }>();
  const attempt = (id: string, edit: Edit) => {
    const problems = onEdits([edit]);
    setRefused({ id, problems });
    return problems;
  };
  const { segments } = pack;
  const orderOf = useOrder(
    segments.length,
    { up: (name) => say('moveUp', { name }), down: (name) => say('moveDown', { name }) },
    (from, to) => {
      const id = segments[from]?.id;
      if (id !== undefined) attempt(id, { kind: 'moveSegment', id, to });
    },
  );
  const add = () => {
    const segment = newSegment(pack);
    if (attempt('', { kind: 'addSegment', segment }).length === 0) setOpen(segment.id);
  };
  return (
    <>
      <ol className="rules-cards">
        {segments.map((segment, place) => {
          const { id, title, color } = segment;
          const order = orderOf(place);
          const isOpen = open === id;
          const ofSegment = (action: string) => say('ofSegment', { action, name: title[language] });
          return (
            <li key={id} className="rules-card" {...order.card}>
              <div className="rules-head">
                <span className="rules-grip" {...order.grip}>
                  ⠿
                </span>
                <Swatch color={color} />
                <h3>{title[language]}</h3>
                {order.buttons(title[language])}
              </div>
              {isOpen && (
                <SegmentForm
                  segment={segment}
                  onSegment={(next) => onEdits([{ kind: 'changeSegment', id, segment: next }])}
                />
              )}
              {refused?.id === id && <Problems problems={refused.problems} />}
              <div className="rules-actions">
                <Button
                  kind="link"
                  label={ofSegment(say(isOpen ? 'done' : 'edit'))}
                  expanded={isOpen}
                  onClick={() => setOpen(isOpen ? null : id)}
                >
                  {say(isOpen ? 'done' : 'edit')}
                </Button>
                <Button
                  kind="link"
                  label={ofSegment(say('remove'))}
                  onClick={() => attempt(id, { kind: 'removeSegment', id })}
                >
                  {say('remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      {refused?.id === '' && <Problems problems={refused.problems} />}
      <p>
        <Button onClick={add}>{say('addSegment')}</Button>
      </p>
      <Field label={say('otherwise')}>
        {(tie) => (
          <select
            {...tie}
            value={pack.otherwise}
            onChange={({ target }) =>
              attempt('', { kind: 'changePack', changes: { otherwise: target.value } })
            }
          >
            {segments.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
