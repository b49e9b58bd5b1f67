/** The entries of a list: boxes to tick where few values can occur, else what is in it, and a list or a field for more. */
import { useState } from 'react';
import type { FactUse, Scalar } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { useTexts } from '../language/language';
import { conditionTexts } from './conditionTexts';

export interface ListEditorProps {
  readonly entries: readonly Scalar[];
  readonly use: FactUse;
  readonly titleOf: (value: Scalar) => string;
  readonly onEntries: (entries: readonly Scalar[]) => void;
}

/** More boxes than these are harder to look through than a list is to choose from. */
const mostBoxes = 12;

export function ListEditor(props: ListEditorProps) {
  const { values = [] } = props.use;
  const isShort = values.length > 0 && values.length <= mostBoxes;
  return isShort && props.entries.every((entry) => (values as readonly Scalar[]).includes(entry)) ? (
    <Boxes {...props} />
  ) : (
    <Entries {...props} />
  );
}

function Boxes({ entries, use: { values = [] }, titleOf, onEntries }: ListEditorProps) {
  const say = useTexts(conditionTexts);
  return (
    <fieldset className="rules-boxes">
      <legend className="visually-hidden">{say('value')}</legend>
      {values.map((value) => (
        <label key={String(value)}>
          <input
            type="checkbox"
            checked={entries.includes(value)}
            onChange={({ target }) =>
              onEntries(target.checked ? [...entries, value] : entries.filter((entry) => entry !== value))
            }
          />
          {titleOf(value)}
        </label>
      ))}
    </fieldset>
  );
}

function Entries(props: ListEditorProps) {
  const say = useTexts(conditionTexts);
  const { entries, use, titleOf, onEntries } = props;
  // Numbers are typed or pasted more quickly than chosen.
  const canChoose = use.kind !== 'number' && (use.values ?? []).length > 0;
  return (
    <div className="rules-entries">
      <ul>
        {entries.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pack may name one entry twice
          <li key={place}>
            <span>{titleOf(one)}</span>
            <Button
              kind="sign"
              label={say('removeEntry', { entry: titleOf(one) })}
              onClick={() => onEntries(entries.filter((_, other) => other !== place))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {canChoose ? <ChosenEntry {...props} /> : <TypedEntry {...props} />}
    </div>
  );
}

function ChosenEntry({ entries, use: { values = [] }, titleOf, onEntries }: ListEditorProps) {
  const say = useTexts(conditionTexts);
  const [chosen, setChosen] = useState<Scalar>(null);
  const others: readonly Scalar[] = values.filter((value) => !entries.includes(value));
  return (
    <div className="rules-number">
      <select
        aria-label={say('newEntry')}
        value={others.indexOf(chosen)}
        onChange={({ target }) => setChosen(others[Number(target.value)] ?? null)}
      >
        <option value={-1}>{say('newEntry')}</option>
        {others.map((value, place) => (
          <option key={String(value)} value={place}>
            {titleOf(value)}
          </option>
        ))}
      </select>
      <Button
        disabled={chosen === null}
        onClick={() => {
          setChosen(null);
          onEntries([...entries, chosen]);
        }}
      >
        {say('add')}
      </Button>
    </div>
  );
}

function TypedEntry({ entries, use, onEntries }: ListEditorProps) {
  const say = useTexts(conditionTexts);
  const [text, setText] = useState('');
  const typed = entriesIn(text, use);
  const isReady = typed.length > 0 && !typed.some((entry) => Number.isNaN(entry));
  const add = () => {
    if (!isReady) return;
    const fresh = typed.filter((entry) => !entries.includes(entry));
    if (fresh.length > 0) onEntries([...entries, ...fresh]);
    setText('');
  };
  return (
    <div className="rules-number">
      <input
        type="text"
        aria-label={say('newEntry')}
        placeholder={say('newEntry')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button onClick={add} disabled={!isReady}>
        {say('add')}
      </Button>
    </div>
  );
}

/** Numbers may be pasted many at once; a text may itself hold commas. */
function entriesIn(text: string, { kind }: FactUse): readonly (string | number)[] {
  if (kind !== 'number') return text.trim() === '' ? [] : [text];
  return [...new Set(text.split(/[\s,;，、；]+/).filter((part) => part !== ''))].map(Number);
}
