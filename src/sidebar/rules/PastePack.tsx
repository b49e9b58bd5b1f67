/** A pack from the clipboard: accepted whole, or told what is wrong with it and where. */
import { useState } from 'react';
import type { Problem } from '../../core/problem';
import { acceptPack } from '../../core/rules/check/acceptPack';
import type { RulePack } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { Sentences } from '../controls/Sentences';
import { useTexts } from '../language/language';
import { useProblemTexts } from '../language/useProblemTexts';
import { versionTexts } from './versionTexts';

export interface PastePackProps {
  readonly onPack: (pack: RulePack) => readonly Problem[];
}

export function PastePack({ onPack }: PastePackProps) {
  const say = useTexts(versionTexts);
  const textsOf = useProblemTexts();
  const [text, setText] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const close = () => {
    setText(null);
    setProblems([]);
  };
  const use = (json: string) => {
    const pack = acceptPack(json);
    const found = pack.ok ? onPack(pack.value) : pack.problems;
    setProblems(found);
    if (found.length === 0) close();
  };
  if (text === null) return <Button onClick={() => setText('')}>{say('paste')}</Button>;
  return (
    <div className="rules-paste">
      <Field label={say('pasteLabel')} hint={say('pasteHint')}>
        {(tie) => (
          <textarea
            {...tie}
            rows={6}
            spellCheck={false}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Sentences sentences={textsOf(problems)} />
      <div className="buttons">
        <Button onClick={() => use(text)} disabled={text.trim() === ''}>
          {say('usePasted')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </div>
  );
}
