/** The pack as JSON text on the clipboard, or selected where the browser does not allow that. */
import { useEffect, useRef, useState } from 'react';
import type { RulePack } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useTexts } from '../language/language';
import { versionTexts } from './versionTexts';

export function CopyPack({ pack }: { readonly pack: RulePack }) {
  const say = useTexts(versionTexts);
  const [state, setState] = useState<'idle' | 'copied' | 'selected'>('idle');
  const field = useRef<HTMLTextAreaElement>(null);
  const json = JSON.stringify(pack, null, 2);
  useEffect(() => {
    if (state === 'selected') field.current?.select();
  }, [state]);
  const copy = () => {
    // Inside the page of a spreadsheet the clipboard may be missing or closed.
    const written = navigator.clipboard?.writeText(json) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setState('copied'),
      () => setState('selected'),
    );
  };
  return (
    <>
      <Button onClick={copy}>{say('copy')}</Button>
      {state === 'copied' && <Notice kind="done">{say('copied')}</Notice>}
      {state === 'selected' && (
        <>
          <Notice kind="info">{say('copyYourself')}</Notice>
          <textarea ref={field} readOnly rows={6} aria-label={say('packText')} value={json} />
        </>
      )}
    </>
  );
}
