/** The wide dialog in which a pack is edited as JSON: problems at their places, completion, and what is typed is kept. */
import { fill, type Locale } from '../../core/i18n/text';
import type { EditorStart } from '../../protocol/packVersions';
import type { Values } from '../language/language';
import type { Server } from '../server/server';
import '../frame/base.css';
import { createCodeView, goTo } from './codeView';
import { createDraftKeeper } from './draftKeeper';
import './editor.css';
import { editorTexts } from './editorTexts';
import { button, element } from './elements';
import { formatJson } from './formatJson';
import { type Judged, judgeText } from './judgeText';
import { createProblemList } from './problemList';

export interface EditorOptions {
  readonly server: Server;
  readonly close: () => void;
  /** The language until the server says it. */
  readonly guessed: Locale;
}

/** Milliseconds after the last key stroke. */
const draftPause = 1000;

export async function openEditor(root: HTMLElement, options: EditorOptions): Promise<void> {
  const { server, guessed } = options;
  nameDocument(guessed);
  const loading = element('p', 'visually-hidden', say('loading', guessed));
  loading.setAttribute('role', 'status');
  root.append(loading);
  try {
    showEditor(root, await server('readEditor', null), options);
  } catch (error) {
    const reason = say('failed', guessed, { reason: (error as Error).message });
    const again = button('primary', say('again', guessed), () => void openEditor(root, options));
    root.replaceChildren(element('main', 'editor-alone', alertOf(reason), again));
  }
}

function showEditor(
  root: HTMLElement,
  { language, pack: id, draft }: EditorStart,
  { server, close }: EditorOptions,
): void {
  nameDocument(language);
  const says = (key: keyof typeof editorTexts, values?: Values) => say(key, language, values);
  // Without a time it is the newest version: the user has no draft yet.
  const before = draft.time === '' ? null : draft.json;
  const text = formatJson(draft.json) ?? draft.json;
  const keeper = createDraftKeeper(
    (json) => server('keepDraft', { pack: id, draft: json === null ? null : { ...draft, json } }),
    before,
  );
  let judged = judgeText(text, language);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasEnded = false;

  const judge = (latest: string): Judged => {
    if (latest !== judged.text) judged = judgeText(latest, language);
    use.disabled = judged.pack === null;
    problems.show(judged);
    return judged;
  };
  const failure = element('div', 'editor-failure');
  const fail = (key: 'failed' | 'notKept', error: Error) =>
    failure.replaceChildren(alertOf(says(key, { reason: error.message })));
  const keepNow = () => {
    clearTimeout(timer);
    // The page that closes after Cancel must not bring back what was given up.
    if (hasEnded) return;
    keeper.keep(view.state.doc.toString()).then(
      () => failure.replaceChildren(),
      (error: Error) => fail('notKept', error),
    );
  };
  /** Ends the dialog with this text as the draft; it stays open where that cannot be kept. */
  const end = (json: string | null, pressed: HTMLButtonElement) => {
    clearTimeout(timer);
    hasEnded = true;
    pressed.setAttribute('aria-busy', 'true');
    keeper.keep(json).then(close, (error: Error) => {
      hasEnded = false;
      pressed.removeAttribute('aria-busy');
      fail('failed', error);
    });
  };
  const toFirstProblem = () => {
    const first = judged.remarks.find(({ severity }) => severity === 'error');
    if (first) goTo(view, first);
  };
  const finish = () => {
    const latest = view.state.doc.toString();
    if (judge(latest).pack === null) toFirstProblem();
    // What was only looked at is no edit.
    else end(latest === text ? before : latest, use);
  };
  const tidy = () => {
    const latest = view.state.doc.toString();
    const formatted = formatJson(latest);
    judge(latest);
    if (formatted === null) toFirstProblem();
    else if (formatted !== latest)
      view.dispatch({ changes: { from: 0, to: latest.length, insert: formatted } });
  };

  const view = createCodeView({
    text,
    language,
    label: says('label'),
    remarksOn: (latest) => judge(latest).remarks,
    onChange: () => {
      clearTimeout(timer);
      timer = setTimeout(keepNow, draftPause);
    },
  });
  const problems = createProblemList(says, (remark) => goTo(view, remark));
  const use = button('primary', says('use'), finish);
  const format = button('plain', says('format'), tidy);
  const cancel = button('plain', says('cancel'), () => end(before, cancel));
  const bar = element('div', 'bar buttons', use, format, cancel, element('span', 'quiet', says('hint')));
  root.replaceChildren(element('main', 'editor', view.dom, failure, problems.dom, bar));
  window.addEventListener('pagehide', () => {
    if (view.state.doc.toString() !== text) keepNow();
  });
  window.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    finish();
  });
  judge(text);
  view.focus();
}

/** Google takes titles out of the page's file. */
function nameDocument(language: Locale): void {
  document.documentElement.lang = language;
  document.title = say('label', language);
}

function alertOf(text: string): HTMLElement {
  const made = element('p', 'notice problem', text);
  made.setAttribute('role', 'alert');
  return made;
}

function say(key: keyof typeof editorTexts, language: Locale, values: Values = {}): string {
  return fill(editorTexts[key][language], values);
}
