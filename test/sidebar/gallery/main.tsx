/** The gallery's page: it shows one state of one view, and tells which there are. */
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Locale } from '../../../src/core/i18n/text';
import { LanguageProvider } from '../../../src/sidebar/language/language';
import { accountsStates } from '../states/accountsStates';
import { customerStates } from '../states/customerStates';
import { draftStates } from '../states/draftStates';
import { editorStates } from '../states/editorStates';
import { firstRunStates } from '../states/firstRunStates';
import { frameStates } from '../states/frameStates';
import { reportStates } from '../states/reportStates';
import { rulesStates } from '../states/rulesStates';
import { segmentStates } from '../states/segmentStates';
import type { States } from './state';

const states: Readonly<Record<string, States>> = {
  frame: frameStates,
  'first run': firstRunStates,
  segment: segmentStates,
  rules: rulesStates,
  draft: draftStates,
  customer: customerStates,
  report: reportStates,
  accounts: accountsStates,
  editor: editorStates,
};

export interface Gallery {
  /** Names such as `segment: preview`. */
  readonly names: readonly string[];
  readonly show: (name: string, language: Locale) => void;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

const all = new Map<string, States[string]>(
  Object.entries(states).flatMap(([view, ofView]) =>
    Object.entries(ofView).map(([name, render]) => [`${view}: ${name}`, render] as const),
  ),
);
let root: Root | null = null;

window.gallery = {
  names: [...all.keys()],
  show: (name, language) => {
    const render = all.get(name);
    const place = document.getElementById('root');
    if (!render || !place) throw new Error(`the gallery has no state "${name}"`);
    root?.unmount();
    root = createRoot(place);
    document.documentElement.lang = language;
    const element = (
      <StrictMode>
        <LanguageProvider value={language}>{render(language)}</LanguageProvider>
      </StrictMode>
    );
    flushSync(() => root?.render(element));
  },
};
