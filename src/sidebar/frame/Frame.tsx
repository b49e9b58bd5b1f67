/** The views as tabs: one at a time, the others keep what was typed into them. */
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTexts } from '../language/language';
import './base.css';
import './frame.css';
import { frameTexts } from './frameTexts';

export const viewNames = ['segment', 'rules', 'customer', 'report'] as const;
export type ViewName = (typeof viewNames)[number];

export interface FrameProps {
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
  readonly children: ReactNode;
}

export function Frame({ view, onView, children }: FrameProps) {
  const say = useTexts(frameTexts);
  const tabs = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const place = (viewNames.indexOf(view) + by + viewNames.length) % viewNames.length;
    onView(viewNames[place] ?? view);
    tabs.current?.querySelectorAll('button')[place]?.focus();
  };
  return (
    <div className="frame">
      <div className="tabs" role="tablist" aria-label={say('views')} ref={tabs} onKeyDown={step}>
        {viewNames.map((name) => (
          <button
            type="button"
            key={name}
            id={`tab-${name}`}
            role="tab"
            aria-selected={name === view}
            aria-controls="view"
            tabIndex={name === view ? 0 : -1}
            onClick={() => onView(name)}
          >
            {say(name)}
          </button>
        ))}
      </div>
      <main id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        {children}
      </main>
    </div>
  );
}
