/** Offers of words as CodeMirror shows and inserts them. */
import {
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
  pickedCompletion,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import type { Locale } from '../../core/i18n/text';
import { completionsAt } from './completions';

/** Without being asked, only while a word is being written. */
export function offerCompletions(
  { state, pos, explicit }: CompletionContext,
  language: Locale,
): CompletionResult | null {
  const text = state.doc.toString();
  const found = completionsAt(text, pos, language);
  if (!found || found.offers.length === 0) return null;
  const { from, to, offers } = found;
  if (from === to && !explicit) return null;
  // Words are picked by what stands before the cursor; what stands behind it, such as a quote, is replaced as well.
  const rest = to - pos;
  const needsColon = !/^\s*:/.test(text.slice(to));
  return {
    from,
    options: offers.map(({ text: label, isKey, title }, rank) => ({
      label,
      // Of those that fit what is written equally well, the first is offered first, not that of the first letter.
      boost: -rank / offers.length,
      type: isKey ? 'property' : 'constant',
      apply: (view: EditorView, picked, start, end) => {
        const word = isKey && needsColon ? `${label}: ` : label;
        const change = insertCompletionText(view.state, word, start, end + rest);
        view.dispatch({ ...change, annotations: pickedCompletion.of(picked) });
      },
      ...(title ? { detail: title } : {}),
    })),
  };
}
