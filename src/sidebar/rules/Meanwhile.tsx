/** Others saved while this pack was edited: who reads it loses nothing, and sees what differs. */
import { useMemo } from 'react';
import { acceptPack } from '../../core/rules/check/acceptPack';
import type { RulePack } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { useTexts } from '../language/language';
import type { PackDesk } from '../session/session';
import { DiffList, useDiff } from './DiffList';
import { versionTitle } from './VersionList';
import { versionTexts } from './versionTexts';

export interface MeanwhileProps {
  readonly desk: Pick<PackDesk, 'pack' | 'meanwhile' | 'replace'>;
}

/** Of several versions the newest is compared with; the others stand in the list of versions. */
export function Meanwhile({ desk: { pack, meanwhile, replace } }: MeanwhileProps) {
  const say = useTexts(versionTexts);
  const newest = meanwhile[meanwhile.length - 1];
  const theirs = useMemo(() => (newest ? acceptPack(newest.json) : null), [newest]);
  if (!newest) return null;
  return (
    <Notice kind="warning">
      <p>{say('meanwhile', { version: versionTitle(newest, say) })}</p>
      {theirs?.ok && (
        <>
          <Difference before={theirs.value} after={pack} />
          <Button kind="link" onClick={() => replace(theirs.value)}>
            {say('takeTheirs')}
          </Button>
        </>
      )}
    </Notice>
  );
}

function Difference({ before, after }: { readonly before: RulePack; readonly after: RulePack }) {
  const say = useTexts(versionTexts);
  const sentences = useDiff(before, after);
  if (sentences.length === 0) return <p>{say('same')}</p>;
  return (
    <Disclosure title={say('fromTheirs')}>
      <DiffList sentences={sentences} />
    </Disclosure>
  );
}
