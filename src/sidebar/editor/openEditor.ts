/** The wide dialog in which a pack is edited as JSON: problems at their places, completion, and what is typed is kept. */
import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, defaultHighlightStyle, foldGutter, syntaxHighlighting } from '@codemirror/language';
import { linter, lintGutter } from '@codemirror/lint';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { fill, type Locale } from '../../core/i18n/text';
import type { Draft } from '../../protocol/sidebarApi';
import type { Server } from '../server/server';
import '../frame/base.css';
import { completionsAt } from './completions';
import './editor.css';
import { editorTexts } from './editorTexts';
import { type Judged, judgeText, type Remark } from './judgeText';

export interface EditorOptions {
  readonly server: Server;
  readonly close: () => void;
  /** The language until the server says it. */
  readonly guessed: Locale;
}

/** Milliseconds after the last key stroke. */
const draftPause = 1200;
const mostListed = 50;

export async function openEditor(
  root: HTMLElement,
  { server, close, guessed }: EditorOptions,
): Promise<void> {
  const start = await server('readEditor', null).catch((error: Error) => error);
  if (start instanceof Error) {
    root.replaceChildren(element('p', 'editor-alone', say('failed', guessed, { reason: start.message })));
    return;
  }
  const { language, pack: id, draft } = start;
  document.documentElement.lang = language;
  const says = (key: keyof typeof editorTexts, values = {}) => say(key, language, values);

  const status = element('p', 'editor-status', '');
  status.setAttribute('role', 'status');
  const list = element('ul', 'editor-problems', '');
  const use = button('primary', says('use'));
  const format = button('plain', says('format'));
  const cancel = button('plain', says('cancel'));
  let judged: Judged = judgeText(draft.json, language);
  let kept = draft.json;
  let timer: ReturnType<typeof setTimeout>;

  const keep = (json: string): Promise<unknown> => {
    clearTimeout(timer);
    if (json === kept) return Promise.resolve();
    kept = json;
    const next: Draft = { base: draft.base, json, time: '' };
    return server('keepDraft', { pack: id, draft: next });
  };
  const tell = (reason: string) => {
    status.textContent = says('failed', { reason });
    status.className = 'editor-status problem';
  };
  const show = (view: EditorView) => {
    const { pack, remarks } = judged;
    use.disabled = pack === null;
    status.className = pack ? 'editor-status' : 'editor-status problem';
    status.textContent =
      remarks.length === 0
        ? says('fine', { rules: pack?.rules.length ?? 0 })
        : says('problems', { count: remarks.length });
    list.replaceChildren(...remarks.slice(0, mostListed).map((remark) => remarkLine(remark, view)));
  };
  const useIt = () => {
    if (judged.pack === null) return true;
    use.disabled = true;
    status.textContent = says('keeping');
    keep(view.state.doc.toString()).then(close, (error: Error) => {
      use.disabled = false;
      tell(error.message);
    });
    return true;
  };

  const view = new EditorView({
    doc: draft.json,
    extensions: [
      lineNumbers(),
      foldGutter(),
      history(),
      bracketMatching(),
      highlightActiveLine(),
      EditorView.lineWrapping,
      json(),
      syntaxHighlighting(defaultHighlightStyle),
      lintGutter(),
      linter(
        (linted) => judgeText(linted.state.doc.toString(), language).remarks.map((remark) => ({ ...remark })),
        { delay: 300 },
      ),
      autocompletion({ override: [complete] }),
      keymap.of([{ key: 'Mod-s', run: useIt }, ...defaultKeymap, ...historyKeymap]),
      EditorView.contentAttributes.of({ 'aria-label': says('label') }),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        const text = update.state.doc.toString();
        judged = judgeText(text, language);
        show(update.view);
        clearTimeout(timer);
        timer = setTimeout(() => keep(text).catch((error: Error) => tell(error.message)), draftPause);
      }),
    ],
  });
  use.addEventListener('click', useIt);
  cancel.addEventListener('click', () => {
    // What was there when the dialog opened comes back.
    keep(draft.json).then(close, (error: Error) => tell(error.message));
  });
  format.addEventListener('click', () => {
    const text = view.state.doc.toString();
    try {
      const insert = JSON.stringify(JSON.parse(text), null, 2);
      view.dispatch({ changes: { from: 0, to: text.length, insert } });
    } catch {
      view.focus();
    }
  });

  const bar = element('div', 'bar buttons', '');
  bar.append(use, format, cancel, element('span', 'quiet', says('hint')));
  const frame = element('div', 'editor', '');
  const problems = element('div', 'editor-below', '');
  problems.append(status, list);
  frame.append(view.dom, problems, bar);
  root.replaceChildren(frame);
  show(view);
  view.focus();
}

function complete(context: CompletionContext): CompletionResult | null {
  const text = context.state.doc.toString();
  const { from, to, offers } = completionsAt(text, context.pos);
  if (offers.length === 0 || (from === to && !context.explicit)) return null;
  return {
    from,
    to,
    options: offers.map(({ text: label, isKey }) => {
      const hasColon = /^\s*:/.test(text.slice(to));
      return {
        label,
        type: isKey ? 'property' : 'constant',
        apply: isKey && !hasColon ? `${label}: ` : label,
      };
    }),
  };
}

/** Leads to its place. */
function remarkLine({ from, to, severity, message }: Remark, view: EditorView): HTMLElement {
  const line = element('li', severity, '');
  const go = button('link', message);
  go.addEventListener('click', () => {
    view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    view.focus();
  });
  line.append(go);
  return line;
}

function button(kind: string, text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `button ${kind}`;
  made.textContent = text;
  return made;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function say(key: keyof typeof editorTexts, language: Locale, values = {}): string {
  return fill(editorTexts[key][language], values);
}
