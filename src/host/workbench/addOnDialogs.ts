/** What an add-on has to say and to ask, in the workbench's own boxes. */
import type { ButtonName, Dialogs, Question } from '../page/dialogs';
import type { Pages } from './pages';
import { askInBox } from './questionBox';
import type { ShellText } from './shellTexts';
import type { Toasts } from './toasts';

export interface AddOnDialogsOptions {
  readonly pages: Pages;
  readonly toasts: Toasts;
  say(text: ShellText): string;
}

export function createAddOnDialogs({ pages, toasts, say }: AddOnDialogsOptions): Dialogs {
  const ask = async ({ buttons, ...question }: Question, hasInput: boolean) => {
    const choices = buttons.map((value) => ({ value, caption: say(value as Exclude<ButtonName, 'CLOSE'>) }));
    const { value, text } = await askInBox({ ...question, choices, closeLabel: say('close'), hasInput });
    return { button: value as ButtonName, text };
  };
  return {
    alert: async (question) => (await ask(question, false)).button,
    prompt: (question) => ask(question, true),
    showSidebar: (page) => void pages.showSidebar(page),
    showDialog: (page) => void pages.showDialog(page),
    toast: toasts.show,
  };
}
