/** The named conditions of a pack, which rules mention by their names. */
import { useState } from 'react';
import type { Facts } from '../../core/facts/factColumn';
import type { Problem } from '../../core/problem';
import { describeCondition } from '../../core/rules/describe/describeCondition';
import { freshName } from '../../core/rules/edit/duplicateRule';
import type { Edit } from '../../core/rules/edit/edit';
import type { Group, RulePack } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { useLanguage, useTexts } from '../language/language';
import { declaring } from './askableFacts';
import { ConditionEditor } from './ConditionEditor';
import { newGroup } from './newRule';
import { Problems } from './Problems';
import { rulesTexts } from './rulesTexts';
import { useDraft } from './useDraft';

export interface NamedConditionListProps {
  readonly pack: RulePack;
  readonly facts: Facts | null;
  readonly today: string;
  readonly onEdits: (edits: readonly Edit[]) => readonly Problem[];
}

export function NamedConditionList({ pack, facts, today, onEdits }: NamedConditionListProps) {
  const say = useTexts(rulesTexts);
  const language = useLanguage();
  const [open, setOpen] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ readonly name: string; readonly problems: readonly Problem[] }>();
  const named = Object.entries(pack.conditions ?? {});
  const add = () => {
    const taken = new Set(named.map(([name]) => name));
    const name = taken.has(say('newNamed')) ? freshName(say('newNamed'), taken) : say('newNamed');
    const condition = newGroup(pack);
    const problems = onEdits([...declaring(condition, pack), { kind: 'addCondition', name, condition }]);
    setRefused({ name: '', problems });
    if (problems.length === 0) setOpen(name);
  };
  const keep = (before: Named, after: Named) => {
    const renamed: readonly Edit[] =
      after.name === before.name ? [] : [{ kind: 'renameCondition', name: before.name, to: after.name }];
    const problems = onEdits([
      ...declaring(after.group, pack),
      { kind: 'changeCondition', name: before.name, condition: after.group },
      ...renamed,
    ]);
    if (problems.length === 0) setOpen(after.name);
    return problems;
  };
  return (
    <>
      <p className="quiet">{say('namedHint')}</p>
      <ul className="rules-cards">
        {named.map(([name, group]) => (
          <li key={name} className="rules-card">
            <div className="rules-head">
              <h3>{name}</h3>
            </div>
            {open === name ? (
              <NamedForm
                named={{ name, group }}
                pack={pack}
                facts={facts}
                today={today}
                onNamed={(after) => keep({ name, group }, after)}
              />
            ) : (
              <p className="rules-sentence">{describeCondition(group, pack, language)}</p>
            )}
            {refused?.name === name && <Problems problems={refused.problems} />}
            <div className="rules-actions">
              <Button
                kind="link"
                label={say('ofRule', { action: say(open === name ? 'closeRule' : 'openRule'), name })}
                expanded={open === name}
                onClick={() => setOpen(open === name ? null : name)}
              >
                {say(open === name ? 'closeRule' : 'openRule')}
              </Button>
              <Button
                kind="link"
                label={say('ofRule', { action: say('remove'), name })}
                onClick={() => setRefused({ name, problems: onEdits([{ kind: 'removeCondition', name }]) })}
              >
                {say('remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {refused?.name === '' && <Problems problems={refused.problems} />}
      <Button onClick={add}>{say('addNamed')}</Button>
    </>
  );
}

interface Named {
  readonly name: string;
  readonly group: Group;
}

interface NamedFormProps extends Omit<NamedConditionListProps, 'onEdits'> {
  readonly named: Named;
  readonly onNamed: (named: Named) => readonly Problem[];
}

function NamedForm({ named, pack, facts, today, onNamed }: NamedFormProps) {
  const say = useTexts(rulesTexts);
  const { value, problems, change, frame } = useDraft(named, onNamed);
  return (
    <div className="rules-form" {...frame}>
      <Field label={say('conditionName')}>
        {(tie) => (
          <input
            {...tie}
            type="text"
            value={value.name}
            onChange={({ target }) => change({ ...value, name: target.value })}
          />
        )}
      </Field>
      <ConditionEditor
        group={value.group}
        pack={pack}
        facts={facts}
        today={today}
        onGroup={(group) => change({ ...value, group })}
      />
      <Problems problems={problems} />
    </div>
  );
}
