/** The one primary button of the view, and how saving went. */
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useTexts } from '../language/language';
import type { Saving } from '../session/useProfileDrafts';
import { profileTexts } from './profileTexts';

export interface ProfileBarProps {
  readonly saving: Saving;
  /** There is something to save. */
  readonly isChanged: boolean;
  readonly onSave: () => void;
}

export function ProfileBar({ saving, isChanged, onSave }: ProfileBarProps) {
  const say = useTexts(profileTexts);
  const isBusy = saving.state === 'busy';
  return (
    <div className="bar">
      {saving.state === 'failed' && <Notice kind="problem">{saving.reason}</Notice>}
      {saving.state === 'saved' && !isChanged && <Notice kind="done">{say('saved')}</Notice>}
      <Button kind="primary" busy={isBusy} disabled={!isChanged} onClick={onSave}>
        {say(isBusy ? 'saving' : 'save')}
      </Button>
    </div>
  );
}
