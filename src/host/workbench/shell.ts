/** The frame of the page: name and menus above, the grid with a sidebar beside it, messages over both. */
import { type Language, languages } from '../files/hostText';
import { element } from './element';
import { workTexts } from './files/workTexts';
import { languageNames } from './language';
import type { Speech } from './speech';
import './shell.css';

export interface ShellOptions {
  readonly menus: HTMLElement;
  readonly busy: HTMLElement;
  readonly sidebar: HTMLElement;
  readonly toasts: HTMLElement;
  readonly onLanguage: (language: Language) => void;
}

export interface Shell {
  /** Where the cells are shown. */
  readonly grid: HTMLElement;
  setName(name: string): void;
  /** Writes the shell's own words in the language of the moment. */
  speak(speech: Speech): void;
}

export function createShell({ menus, busy, sidebar, toasts, onLanguage }: ShellOptions): Shell {
  const name = element('h1');
  const options = languages.map((language) =>
    element('option', { value: language, lang: language }, languageNames[language]),
  );
  const choice = element('select', {}, ...options);
  choice.addEventListener('change', () => onLanguage(choice.value as Language));
  const nav = element('nav', {}, menus);
  const grid = element('main', { class: 'grid' });
  document.body.replaceChildren(
    element('header', { class: 'top' }, element('div', { class: 'title' }, name, busy, choice), nav),
    element('div', { class: 'work' }, grid, sidebar),
    toasts,
  );
  return {
    grid,
    setName: (text) => {
      name.textContent = text;
      document.title = `${text} – Fenlei`;
    },
    speak: ({ language, say, read }) => {
      document.documentElement.lang = language;
      choice.value = language;
      choice.setAttribute('aria-label', say('language'));
      nav.setAttribute('aria-label', say('menus'));
      grid.setAttribute('aria-label', say('spreadsheet'));
      document.body.dataset.drop = read(workTexts.dropHere);
    },
  };
}
