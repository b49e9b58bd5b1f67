/** The buttons below a form that drafts rules, what was refused, and below that what was found. */
import { type ReactNode, useState } from 'react';
import type { Problem } from '../../core/problem';
import type { RulePack } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { Sentences } from '../controls/Sentences';
import { useTexts } from '../language/language';
import { useProblemTexts } from '../language/useProblemTexts';
import type { DraftFormProps } from './DraftRules';
import { draftTexts } from './draftTexts';
import type { UsedDrafting } from './useDrafting';

export interface DraftActionsProps extends Pick<DraftFormProps, 'onPack' | 'onClose'> {
  readonly label: string;
  readonly onStart: () => void;
  readonly drafting: Pick<UsedDrafting<{ readonly pack: RulePack }>, 'found' | 'isBusy' | 'problems'>;
  /** What was found, in words. */
  readonly children: ReactNode;
}

export function DraftActions({ label, onStart, drafting, onPack, onClose, children }: DraftActionsProps) {
  const say = useTexts(draftTexts);
  const textsOf = useProblemTexts();
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const { found, isBusy, problems } = drafting;
  return (
    <>
      <div className="buttons">
        <Button onClick={onStart} busy={isBusy}>
          {label}
        </Button>
        <Button onClick={onClose}>{say('cancel')}</Button>
      </div>
      <Sentences sentences={textsOf([...problems, ...refused])} />
      {found && (
        <div className="draft-found">
          <div role="status">{children}</div>
          <Button onClick={() => setRefused(onPack(found.pack))}>{say('open')}</Button>
        </div>
      )}
    </>
  );
}
