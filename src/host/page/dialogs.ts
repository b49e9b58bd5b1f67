/** How the workbench shows what a bundle has to say, and asks what it wants to know. */
import type { Methods } from '../rpc/methods';
import type { DialogSize } from '../services/platform';

export interface Dialogs {
  /** Resolves with the button that was pressed; `CLOSE` is the cross. */
  alert(question: Question): Promise<ButtonName>;
  prompt(question: Question): Promise<{ readonly button: ButtonName; readonly text: string }>;
  /** There is one sidebar: a new page takes the place of the old one. */
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage & DialogSize): void;
  /** A negative number of seconds keeps the message. */
  toast(toast: { readonly message: string; readonly title: string; readonly seconds: number }): void;
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Question {
  readonly title: string;
  readonly prompt: string;
  /** In the order in which they stand; never `CLOSE`. */
  readonly buttons: readonly ButtonName[];
  /** Aborts when nobody waits for the answer any more: the script was stopped meanwhile. */
  readonly signal: AbortSignal;
}

export interface HtmlPage {
  readonly html: string;
  readonly title: string;
}

/** What the worker calls; `ask` hears of every answer that the user has still to give. */
export function dialogMethods(
  dialogs: Dialogs,
  signal: AbortSignal,
  ask: <T>(answer: Promise<T>) => Promise<T>,
): Methods {
  const question = (title: string, prompt: string, buttons: string): Question => {
    return { title, prompt, buttons: buttons.split('_') as ButtonName[], signal };
  };
  return new Map<string, (...given: readonly never[]) => unknown>([
    ['ui.alert', (...asked: [string, string, string]) => ask(dialogs.alert(question(...asked)))],
    ['ui.prompt', (...asked: [string, string, string]) => ask(dialogs.prompt(question(...asked)))],
    [
      'ui.toast',
      (message: string, title: string, seconds: number) => dialogs.toast({ message, title, seconds }),
    ],
    ['ui.sidebar', (html: string, title: string) => dialogs.showSidebar({ html, title })],
    [
      'ui.dialog',
      (html: string, title: string, size: DialogSize) => dialogs.showDialog({ html, title, ...size }),
    ],
  ]);
}
