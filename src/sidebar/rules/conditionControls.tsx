/** The controls that react-querybuilder puts together, as wide as a sidebar and in the user's words. */
import type {
  ActionProps,
  CombinatorSelectorProps,
  FieldSelectorProps,
  OperatorSelectorProps,
} from 'react-querybuilder';
import type { FactKind } from '../../core/facts/factColumn';
import { factTitle } from '../../core/rules/describe/describeValue';
import { valueNames } from '../../core/rules/describe/fieldNames';
import { Button } from '../controls/Button';
import { useLanguage, useTexts } from '../language/language';
import { Count } from './Count';
import { conditionTexts } from './conditionTexts';
import { useEditorSetting } from './editorContext';
import { offeredOperators } from './offeredOperators';
import { operatorWords } from './operatorWords';
import { type Combinator, conditionField, factField, fieldOf } from './query';

const kinds: readonly FactKind[] = ['number', 'text', 'boolean', 'day', 'list'];

export function FactSelector({ value, handleOnChange }: FieldSelectorProps) {
  const say = useTexts(conditionTexts);
  const locale = useLanguage();
  const { uses, pack } = useEditorSetting();
  const ofKind = (kind: FactKind) => [...uses].filter(([, use]) => use.kind === kind);
  const named = Object.keys(pack.conditions ?? {});
  return (
    <select aria-label={say('fact')} value={value} onChange={({ target }) => handleOnChange(target.value)}>
      {kinds
        .filter((kind) => ofKind(kind).length > 0)
        .map((kind) => (
          <optgroup key={kind} label={valueNames[kind][locale]}>
            {ofKind(kind).map(([fact]) => (
              <option key={fact} value={factField(fact)}>
                {factTitle(fact, pack, locale)}
              </option>
            ))}
          </optgroup>
        ))}
      {named.length > 0 && (
        <optgroup label={say('namedConditions')}>
          {named.map((name) => (
            <option key={name} value={conditionField(name)}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}

export function OperatorSelector({ field, value, handleOnChange }: OperatorSelectorProps) {
  const say = useTexts(conditionTexts);
  const locale = useLanguage();
  const { uses } = useEditorSetting();
  const named = fieldOf(field);
  if ('condition' in named) return <span className="rules-holds">{say('holds')}</span>;
  const { kind } = uses.get(named.fact) ?? { kind: 'number' };
  return (
    <select
      aria-label={say('operator')}
      value={value}
      onChange={({ target }) => handleOnChange(target.value)}
    >
      {offeredOperators(kind, value ?? '').map((name) => (
        <option key={name} value={name}>
          {operatorWords(name, locale)}
        </option>
      ))}
    </select>
  );
}

const usual: readonly Combinator[] = ['all', 'any', 'notAll', 'none'];

export function CombinatorSelector({ value, path, rules, handleOnChange }: CombinatorSelectorProps) {
  const say = useTexts(conditionTexts);
  const present = value as Combinator;
  const choices = usual.includes(present) ? usual : [present, ...usual];
  return (
    <span className="rules-combinator">
      <select
        aria-label={say('group')}
        value={present}
        onChange={({ target }) => handleOnChange(target.value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(choice)}
          </option>
        ))}
      </select>
      {(rules.length > 1 || /^no/.test(present)) && <Count path={path} ofGroup />}
    </span>
  );
}

export function AddCondition({ handleOnClick }: ActionProps) {
  const say = useTexts(conditionTexts);
  return (
    <Button kind="link" onClick={() => handleOnClick()}>
      {say('addCondition')}
    </Button>
  );
}

export function AddGroup({ handleOnClick }: ActionProps) {
  const say = useTexts(conditionTexts);
  return (
    <Button kind="link" onClick={() => handleOnClick()}>
      {say('addGroup')}
    </Button>
  );
}

export function RemoveCondition({ handleOnClick }: ActionProps) {
  const say = useTexts(conditionTexts);
  return (
    <Button kind="sign" label={say('removeCondition')} onClick={() => handleOnClick()}>
      ×
    </Button>
  );
}

export function RemoveGroup({ handleOnClick }: ActionProps) {
  const say = useTexts(conditionTexts);
  return (
    <Button kind="sign" label={say('removeGroup')} onClick={() => handleOnClick()}>
      ×
    </Button>
  );
}
