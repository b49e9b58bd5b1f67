/** The test customers of a pack: whether the rules still give what was expected, and forms to add and change them. */
import { useMemo, useRef, useState } from 'react';
import type { Facts } from '../../core/facts/factColumn';
import { words } from '../../core/i18n/words';
import type { Problem } from '../../core/problem';
import { exampleOf, newExample } from '../../core/rules/check/exampleOf';
import { type ExampleReport, type ExampleResult, runExamples } from '../../core/rules/check/runExamples';
import { factTitle } from '../../core/rules/describe/describeValue';
import { freshName } from '../../core/rules/edit/duplicateRule';
import type { Edit } from '../../core/rules/edit/edit';
import type { Example, RulePack, Scalar } from '../../core/rules/pack';
import { packLimits } from '../../core/rules/packLimits';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useLanguage, useTexts } from '../language/language';
import { ExampleForm } from './ExampleForm';
import { ExampleOutcome } from './ExampleOutcome';
import { exampleTexts } from './exampleTexts';
import { Problems } from './Problems';
import { isList } from './valueForms';
import { valueTitle } from './valueTitle';

export interface ExampleListProps {
  readonly pack: RulePack;
  /** With those of the pack's schemes; `null` before the sheets are read. */
  readonly facts: Facts | null;
  readonly today: string;
  /** Answers `null` where nobody is selected. */
  readonly findSelected: () => Promise<FoundCustomer | null>;
  readonly onEdits: (edits: readonly Edit[]) => readonly Problem[];
}

export interface FoundCustomer {
  /** The place in the facts. */
  readonly customer: number;
  readonly name: string;
}

export function useExamples(pack: RulePack): ExampleReport {
  return useMemo(() => runExamples(pack), [pack]);
}

export function ExampleList({ pack, facts, today, findSelected, onEdits }: ExampleListProps) {
  const say = useTexts(exampleTexts);
  const { results } = useExamples(pack);
  const { examples = [] } = pack;
  const [open, setOpen] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const addButton = useRef<HTMLButtonElement>(null);
  const change = (next: readonly Example[]) => onEdits([{ kind: 'changePack', changes: { examples: next } }]);
  const keep = (before: Example, after: Example) => {
    const problems = change(examples.map((one) => (one === before ? after : one)));
    if (problems.length === 0) setOpen((name) => (name === before.name ? after.name : name));
    return problems;
  };
  const add = (example: Example) => {
    const problems = change([...examples, example]);
    setRefused(problems);
    if (problems.length > 0) return;
    setAdded(example.name);
    setOpen(example.name);
  };
  const remove = (example: Example) => {
    setRefused(change(examples.filter((one) => one !== example)));
    addButton.current?.focus();
  };
  return (
    <>
      <p className="quiet">{say('about')}</p>
      <ul className="rules-examples">
        {results.map((result) => (
          <ExampleCard
            key={result.example.name}
            result={result}
            pack={pack}
            isOpen={open === result.example.name}
            isNew={added === result.example.name}
            onToggle={() => setOpen(open === result.example.name ? null : result.example.name)}
            onExample={(next) => keep(result.example, next)}
            onRemove={() => remove(result.example)}
          />
        ))}
      </ul>
      <Problems problems={refused} />
      <div className="buttons">
        <Button
          ref={addButton}
          onClick={() => add(newExample(freeName(say('newName'), examples), today, pack))}
        >
          {say('add')}
        </Button>
        {facts && (
          <AddSelected
            findSelected={findSelected}
            onFound={({ customer, name }) =>
              add(exampleOf({ customer, name: freeName(name, examples) }, facts, pack))
            }
          />
        )}
      </div>
      {facts && <p className="quiet">{say('addSelectedHint')}</p>}
    </>
  );
}

interface AddSelectedProps extends Pick<ExampleListProps, 'findSelected'> {
  readonly onFound: (found: FoundCustomer) => void;
}

function AddSelected({ findSelected, onFound }: AddSelectedProps) {
  const say = useTexts(exampleTexts);
  const [isAsking, setAsking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const latest = useRef(onFound);
  latest.current = onFound;
  const ask = () => {
    setAsking(true);
    setFailed(null);
    findSelected()
      .then(
        (found) => (found ? latest.current(found) : setFailed(say('nobody'))),
        (error: Error) => setFailed(say('lost', { reason: error.message })),
      )
      .finally(() => setAsking(false));
  };
  return (
    <>
      <Button busy={isAsking} onClick={ask}>
        {say(isAsking ? 'adding' : 'addSelected')}
      </Button>
      {failed !== null && <Notice kind="problem">{failed}</Notice>}
    </>
  );
}

interface ExampleCardProps {
  readonly result: ExampleResult;
  readonly pack: RulePack;
  readonly isOpen: boolean;
  readonly isNew: boolean;
  readonly onToggle: () => void;
  readonly onExample: (example: Example) => readonly Problem[];
  readonly onRemove: () => void;
}

function ExampleCard({ result, pack, isOpen, isNew, onToggle, onExample, onRemove }: ExampleCardProps) {
  const say = useTexts(exampleTexts);
  const { example, passed } = result;
  const ofExample = (action: string) => say('ofExample', { action, name: example.name });
  const toggle = say(isOpen ? 'done' : 'edit');
  return (
    <li className={passed ? undefined : 'failed'}>
      <strong>{example.name}</strong>
      {isOpen ? (
        <ExampleForm example={example} pack={pack} isNew={isNew} onExample={onExample} />
      ) : (
        <>
          <Known example={example} pack={pack} />
          <ExampleOutcome
            result={result}
            pack={pack}
            onExpect={(expected) => onExample({ ...example, expected })}
          />
        </>
      )}
      <div className="rules-actions">
        <Button kind="link" label={ofExample(toggle)} expanded={isOpen} onClick={onToggle}>
          {toggle}
        </Button>
        <Button kind="link" label={ofExample(say('remove'))} onClick={onRemove}>
          {say('remove')}
        </Button>
      </div>
    </li>
  );
}

function Known({ example: { facts, asOf }, pack }: { readonly example: Example; readonly pack: RulePack }) {
  const locale = useLanguage();
  const valueText = (fact: string, value: Example['facts'][string]) =>
    (isList(value) ? value : [value])
      .map((one: Scalar) =>
        typeof one === 'string' && pack.facts[fact]?.kind === 'day'
          ? one
          : valueTitle(fact, one, { pack, locale }),
      )
      .join(' ');
  const known = Object.entries(facts).map(
    ([fact, value]) => `${factTitle(fact, pack, locale)} ${valueText(fact, value)}`,
  );
  return (
    <p className="quiet">
      {[...known, ...(asOf === undefined ? [] : [asOf])].join(words.listSeparator[locale])}
    </p>
  );
}

function freeName(name: string, examples: readonly Example[]): string {
  const short = name.slice(0, packLimits.name);
  const taken = new Set(examples.map((example) => example.name));
  return taken.has(short) ? freshName(short, taken) : short;
}
