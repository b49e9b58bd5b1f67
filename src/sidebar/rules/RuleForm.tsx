/** One rule opened: its name, its segment, its conditions. */
import type { Facts } from '../../core/facts/factColumn';
import type { Problem } from '../../core/problem';
import type { Rule, RulePack } from '../../core/rules/pack';
import { Field } from '../controls/Field';
import { SelectField } from '../controls/SelectField';
import { useLanguage, useTexts } from '../language/language';
import { ConditionEditor } from './ConditionEditor';
import { Problems } from './Problems';
import { rulesTexts } from './rulesTexts';
import { useDraft } from './useDraft';

export interface RuleFormProps {
  readonly rule: Rule;
  readonly pack: RulePack;
  readonly facts: Facts | null;
  readonly today: string;
  readonly onRule: (rule: Rule) => readonly Problem[];
}

export function RuleForm({ rule, pack, facts, today, onRule }: RuleFormProps) {
  const say = useTexts(rulesTexts);
  const language = useLanguage();
  const { value, problems, change, frame } = useDraft(rule, onRule);
  return (
    <div className="rules-form" {...frame}>
      <Field label={say('ruleName')}>
        {(tie) => (
          <input
            {...tie}
            type="text"
            value={value.name}
            onChange={({ target }) => change({ ...value, name: target.value })}
          />
        )}
      </Field>
      <SelectField
        label={say('segment')}
        value={value.event.params.segment}
        choices={pack.segments.map(({ id, title }) => [id, title[language]])}
        onChoose={(segment) => change({ ...value, event: { type: 'segment', params: { segment } } })}
      />
      <h4>{say('conditions')}</h4>
      <ConditionEditor
        group={value.conditions}
        pack={pack}
        facts={facts}
        today={today}
        onGroup={(conditions) => change({ ...value, conditions })}
      />
      <Problems problems={problems} />
    </div>
  );
}
