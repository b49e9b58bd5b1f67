/** The text itself: CodeMirror with line numbers, folding, history, completion and marks at what is wrong. */
import { autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  defaultHighlightStyle,
  foldGutter,
  foldKeymap,
  syntaxHighlighting,
} from '@codemirror/language';
import { linter, lintGutter, nextDiagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { Locale } from '../../core/i18n/text';
import { codeTexts } from './codeTexts';
import type { TextRange } from './jsonTree';
import type { Remark } from './judgeText';
import { offerCompletions } from './offerCompletions';

export interface CodeViewOptions {
  readonly text: string;
  readonly language: Locale;
  readonly label: string;
  /** Asked a moment after the last key stroke. */
  readonly remarksOn: (text: string) => readonly Remark[];
  readonly onChange: () => void;
}

/** Milliseconds after the last key stroke: marks that come and go with every letter are in the way. */
const judgePause = 250;

export function createCodeView({ text, language, label, remarksOn, onChange }: CodeViewOptions): EditorView {
  const phrases = Object.entries(codeTexts).map(([phrase, says]) => [phrase, says[language]]);
  return new EditorView({
    doc: text,
    extensions: [
      EditorState.phrases.of(Object.fromEntries(phrases)),
      lineNumbers(),
      foldGutter(),
      lintGutter(),
      history(),
      bracketMatching(),
      closeBrackets(),
      highlightActiveLine(),
      EditorView.lineWrapping,
      json(),
      syntaxHighlighting(defaultHighlightStyle),
      linter(({ state }) => remarksOn(state.doc.toString()).map(toDiagnostic), { delay: judgePause }),
      autocompletion({ override: [(context) => offerCompletions(context, language)] }),
      keymap.of([
        { key: 'F8', run: nextDiagnostic },
        ...closeBracketsKeymap,
        ...foldKeymap,
        // Esc makes the next Tab leave the text: CodeMirror sees to that.
        indentWithTab,
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      // Without a number, checkers of accessibility do not see that keys can reach and scroll it.
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) onChange();
      }),
    ],
  });
}

export function goTo(view: EditorView, { from, to }: TextRange): void {
  const most = view.state.doc.length;
  const anchor = Math.min(from, most);
  view.dispatch({
    selection: { anchor, head: Math.min(to, most) },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
  });
  view.focus();
}

function toDiagnostic({ from, to, severity, message }: Remark) {
  return { from, to, severity, message };
}
