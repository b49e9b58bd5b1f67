/** A new pack that begins as a copy of another. */
import { useState } from 'react';
import { type Problem, renderProblem } from '../../core/problem';
import type { RulePack } from '../../core/rules/pack';
import type { PackChoice } from '../../protocol/packVersions';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { useLanguage, useTexts } from '../language/language';
import { copyOfPack } from './copyOfPack';
import { versionTexts } from './versionTexts';

export interface NewPackProps {
  readonly packs: readonly PackChoice[];
  /** The built-in pack of an id, else its newest version; rejects with the reason. */
  readonly readPack: (id: string) => Promise<RulePack>;
  readonly onPack: (pack: RulePack) => readonly Problem[];
}

export function NewPack({ packs, readPack, onPack }: NewPackProps) {
  const say = useTexts(versionTexts);
  const language = useLanguage();
  const [chosen, setChosen] = useState(packs[0]?.id ?? '');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const create = () => {
    setBusy(true);
    readPack(chosen)
      .then((pack) => onPack(copyOfPack(pack, new Set(packs.map(({ id }) => id)))))
      .then(
        (problems) => setProblem(problems.map((one) => renderProblem(one, language)).join(' ') || null),
        (error: Error) => setProblem(say('notRead', { reason: error.message })),
      )
      .then(() => setBusy(false));
  };
  return (
    <Field label={say('newFrom')} problem={problem}>
      {(tie) => (
        <div className="rules-number">
          <select {...tie} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {packs.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <Button onClick={create} busy={isBusy}>
            {say('create')}
          </Button>
        </div>
      )}
    </Field>
  );
}
