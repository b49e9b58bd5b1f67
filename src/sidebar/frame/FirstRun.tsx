/** What Fenlei does, in three short steps, until somebody has seen it. */
import { useState } from 'react';
import { Button } from '../controls/Button';
import { useTexts } from '../language/language';
import './firstRun.css';
import { firstRunTexts } from './firstRunTexts';

/** The view that shows this comes and goes with its tab: once read, it stays away while the page is open. */
let isRead = false;

export function FirstRun() {
  const say = useTexts(firstRunTexts);
  const [isOpen, setOpen] = useState(!isRead);
  const close = () => {
    isRead = true;
    setOpen(false);
  };
  if (!isOpen) return null;
  return (
    <section className="first-run" aria-label={say('title')}>
      <ol>
        <li>{say('check')}</li>
        <li>{say('look')}</li>
        <li>{say('apply')}</li>
      </ol>
      <Button kind="link" onClick={close}>
        {say('understood')}
      </Button>
    </section>
  );
}
