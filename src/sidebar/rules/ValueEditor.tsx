/** What a condition compares with, edited in the form that operator and fact ask for. */
import type { ValueEditorProps } from 'react-querybuilder';
import { factTitle } from '../../core/rules/describe/describeValue';
import { isFactReference } from '../../core/rules/factReference';
import type { FactUse, Scalar, Value } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { useLanguage, useTexts } from '../language/language';
import { unitOf } from './askableFacts';
import { Choice } from './Choice';
import { Count } from './Count';
import { conditionTexts } from './conditionTexts';
import { useEditorSetting } from './editorContext';
import { ListEditor } from './ListEditor';
import { NumberInput } from './NumberInput';
import { fieldOf } from './query';
import { comparableKind, firstValue, fitsForm, isList, valueForm } from './valueForms';
import { valueTitle } from './valueTitle';

export function ValueEditor({ field, operator, value, path, handleOnChange }: ValueEditorProps) {
  const { uses } = useEditorSetting();
  const named = fieldOf(field);
  return (
    <div className="rules-value">
      {'fact' in named && (
        <Compared
          fact={named.fact}
          use={uses.get(named.fact) ?? { kind: 'number' }}
          operator={operator}
          value={value as Value}
          onValue={handleOnChange}
        />
      )}
      <Count path={path} />
    </div>
  );
}

interface ComparedProps {
  readonly fact: string;
  readonly use: FactUse;
  readonly operator: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

function Compared(props: ComparedProps) {
  const { fact, use, operator, value, onValue } = props;
  const say = useTexts(conditionTexts);
  const language = useLanguage();
  const { uses, pack, today } = useEditorSetting();
  const kind = comparableKind(operator, use);
  const others = [...uses]
    .filter(([name, other]) => other.kind === kind && name !== fact)
    .map(([name]) => name);
  const [first] = others;
  if (isFactReference(value))
    return (
      <>
        <select
          aria-label={say('value')}
          value={value.fact}
          onChange={({ target }) => onValue({ fact: target.value })}
        >
          {[...new Set([...others, value.fact])].map((name) => (
            <option key={name} value={name}>
              {factTitle(name, pack, language)}
            </option>
          ))}
        </select>
        <Button kind="link" onClick={() => onValue(firstValue(valueForm(operator, use), { use, today }))}>
          {say('plainValue')}
        </Button>
      </>
    );
  return (
    <>
      <Literal {...props} />
      {first !== undefined && (
        <Button kind="link" onClick={() => onValue({ fact: first })}>
          {say('otherFact')}
        </Button>
      )}
    </>
  );
}

function Literal({ fact, use, operator, value, onValue }: ComparedProps) {
  const say = useTexts(conditionTexts);
  const locale = useLanguage();
  const { pack, today } = useEditorSetting();
  const form = valueForm(operator, use);
  const titleOf = (one: Scalar) => (one === null ? say('blank') : valueTitle(fact, one, { pack, locale }));
  const unit = form === 'days' ? 'days' : unitOf(fact);
  const figure = { unit: unit ? say(unit) : undefined, factor: unit === 'share' ? 100 : 1 };
  if (!fitsForm(value, form))
    return (
      <p className="rules-raw">
        <span>{value === null ? say('blank') : JSON.stringify(value)}</span>{' '}
        <Button kind="link" onClick={() => onValue(firstValue(form, { use, today }))}>
          {say('plainValue')}
        </Button>
      </p>
    );
  if (isList(value)) {
    if (form === 'list')
      return <ListEditor entries={value} use={use} titleOf={titleOf} onEntries={onValue} />;
    const [low, high] = value.map(Number);
    return (
      <div className="rules-range">
        <NumberInput
          value={low ?? 0}
          label={say('from')}
          {...figure}
          onValue={(next) => onValue([next, high ?? next])}
        />
        <NumberInput
          value={high ?? 0}
          label={say('to')}
          {...figure}
          onValue={(next) => onValue([low ?? next, next])}
        />
      </div>
    );
  }
  const choices = form === 'yesNo' ? [true, false] : isEquality(operator) ? (use.values ?? []) : [];
  if (choices.length > 0)
    return (
      <Choice
        label={say('value')}
        value={value as Scalar}
        choices={choices}
        titleOf={titleOf}
        onValue={onValue}
      />
    );
  switch (form) {
    case 'number':
    case 'days':
      return <NumberInput value={Number(value)} label={say('value')} {...figure} onValue={onValue} />;
    case 'date':
    case 'text':
      return (
        <input
          type={form}
          aria-label={say('value')}
          value={String(value)}
          onChange={({ target }) => {
            // A date field is empty while a date is being typed.
            if (form === 'text' || target.value !== '') onValue(target.value);
          }}
        />
      );
    default:
      return null;
  }
}

/** Only where a whole value is meant do the values that can occur help: "starts with" asks for a part of one. */
function isEquality(operator: string): boolean {
  return /(^|:)(equal|notEqual|contains|doesNotContain)$/.test(operator);
}
