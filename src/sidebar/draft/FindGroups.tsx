/** Finds groups of customers with similar figures, tells how clear they are, and opens rules that describe them. */
import { useState } from 'react';
import type { Feature } from '../../core/learn/feature';
import { type FoundGroups, findGroups } from '../../core/learn/findGroups';
import { numberColumns } from '../../core/learn/learnableColumns';
import { kmeansOptions } from '../../core/schemes/kmeansOptions';
import { Checks } from '../controls/Checks';
import { Field } from '../controls/Field';
import { useLanguage, useTexts } from '../language/language';
import { DraftActions } from './DraftActions';
import type { DraftFormProps } from './DraftRules';
import { draftTexts } from './draftTexts';
import { GroupsFound } from './GroupsFound';
import { useDrafting } from './useDrafting';

const { facts: compare, k: groups } = kmeansOptions;

export function FindGroups({ columns, taken, onPack, onClose }: DraftFormProps) {
  const say = useTexts(draftTexts);
  const language = useLanguage();
  const isUsual = ({ fact }: Feature) => (compare.default as readonly string[]).includes(fact);
  const numbers = numberColumns(columns);
  const usual = numbers.filter(isUsual);
  const features = [...usual, ...numbers.filter((feature) => !isUsual(feature))];
  const [chosen, setChosen] = useState<readonly string[]>(usual.map(({ fact }) => fact));
  const [k, setK] = useState<string>(groups.default);
  const drafting = useDrafting<FoundGroups>();
  const { found, clear, start } = drafting;
  const find = () =>
    start(() =>
      findGroups({
        features: features.filter(({ fact }) => chosen.includes(fact)),
        k: k === 'auto' ? null : Number(k),
        taken,
        locale: language,
      }),
    );
  return (
    <>
      <Checks
        label={compare.title[language]}
        hint={compare.explanation[language]}
        choices={features.map(({ fact, title }) => [fact, title[language]])}
        chosen={chosen}
        onChange={(facts) => {
          setChosen(facts);
          clear();
        }}
      />
      <Field label={groups.title[language]} hint={groups.explanation[language]}>
        {(tie) => (
          <select
            {...tie}
            value={k}
            onChange={({ target }) => {
              setK(target.value);
              clear();
            }}
          >
            {Object.entries(groups.choices).map(([choice, title]) => (
              <option key={choice} value={choice}>
                {title[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DraftActions label={say('find')} onStart={find} drafting={drafting} onPack={onPack} onClose={onClose}>
        {found && <GroupsFound found={found} />}
      </DraftActions>
    </>
  );
}
