/** What is not saved yet, and the button that saves it. */
import { useState } from 'react';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { Sentences } from '../controls/Sentences';
import { useTexts } from '../language/language';
import type { PackDesk } from '../session/session';
import { DiffList, useDiff } from './DiffList';
import { versionTexts } from './versionTexts';

export interface SaveBarProps {
  readonly desk: Pick<
    PackDesk,
    'pack' | 'saved' | 'versions' | 'builtIn' | 'isChanged' | 'isSaving' | 'refused' | 'save'
  >;
  readonly isUsed: boolean;
}

export function SaveBar({ desk, isUsed }: SaveBarProps) {
  const { pack, saved, versions, builtIn, isChanged, isSaving, refused, save } = desk;
  const say = useTexts(versionTexts);
  const sentences = useDiff(saved, pack);
  const [name, setName] = useState('');
  const isNew = versions.length === 0 && builtIn === null;
  return (
    <div className="bar rules-bar">
      <Sentences sentences={refused} />
      {isChanged && !isNew ? (
        <Disclosure
          title={<span className="rules-unsaved">{say('unsaved', { count: sentences.length })}</span>}
        >
          <DiffList sentences={sentences} />
        </Disclosure>
      ) : (
        <p className={isChanged ? 'rules-unsaved' : 'quiet'}>
          {say(isChanged ? 'unsavedNew' : isUsed ? 'saved' : 'savedUnused')}
        </p>
      )}
      <div className="rules-save">
        <input
          type="text"
          aria-label={say('versionName')}
          placeholder={say('optional')}
          maxLength={100}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button
          kind="primary"
          disabled={!isChanged}
          busy={isSaving}
          onClick={() => {
            save(name.trim());
            setName('');
          }}
        >
          {say(isSaving ? 'saving' : 'save')}
        </Button>
      </div>
    </div>
  );
}
