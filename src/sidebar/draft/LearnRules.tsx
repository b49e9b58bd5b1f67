/** Learns rules from a column that people labelled, tells how often they are right, and opens them. */
import { useState } from 'react';
import { factCatalog } from '../../core/facts/factCatalog';
import { labelColumns } from '../../core/learn/learnableColumns';
import { type LearnedRules, learnRules } from '../../core/learn/learnRules';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { useLanguage, useTexts } from '../language/language';
import { DraftActions } from './DraftActions';
import type { DraftFormProps } from './DraftRules';
import { draftTexts } from './draftTexts';
import { RulesLearned } from './RulesLearned';
import { useDrafting } from './useDrafting';

const depths = [1, 2, 3, 4, 5, 6];

export function LearnRules({ ids, columns, taken, onPack, onClose }: DraftFormProps) {
  const say = useTexts(draftTexts);
  const language = useLanguage();
  const labelled = labelColumns(columns);
  // A column of the user's own is likelier to hold labels than what Fenlei reads anyway.
  const likely = labelled.find((column) => !(column.fact in factCatalog)) ?? labelled[0];
  const [fact, setFact] = useState(likely?.fact ?? '');
  const [depth, setDepth] = useState(3);
  const [leaf, setLeaf] = useState('5');
  const drafting = useDrafting<LearnedRules>();
  const { found, clear, start } = drafting;
  const isWhole = /^\d+$/.test(leaf.trim()) && Number(leaf) >= 1 && Number(leaf) <= 10_000;
  const labels = labelled.find((column) => column.fact === fact);
  const learn = () => {
    if (!labels || !isWhole) return;
    const limits = { depth, leaf: Number(leaf) };
    start(() => learnRules({ ids, labels, features: columns, limits, taken, locale: language }));
  };
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      clear();
    };
  if (!labels)
    return (
      <>
        <p>{say('noColumn')}</p>
        <Button onClick={onClose}>{say('cancel')}</Button>
      </>
    );
  return (
    <>
      <Field label={say('column')} hint={say('columnHint')}>
        {(tie) => (
          <select {...tie} value={fact} onChange={({ target }) => changed(setFact)(target.value)}>
            {labelled.map((column) => (
              <option key={column.fact} value={column.fact}>
                {column.title[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('depth')}>
        {(tie) => (
          <select {...tie} value={depth} onChange={({ target }) => changed(setDepth)(Number(target.value))}>
            {depths.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('leaf')} problem={isWhole ? null : say('notWhole')}>
        {(tie) => (
          <input
            {...tie}
            type="text"
            inputMode="numeric"
            value={leaf}
            onChange={({ target }) => changed(setLeaf)(target.value)}
          />
        )}
      </Field>
      <DraftActions
        label={say('learnNow')}
        onStart={learn}
        drafting={drafting}
        onPack={onPack}
        onClose={onClose}
      >
        {found && <RulesLearned learned={found} />}
      </DraftActions>
    </>
  );
}
