/** Says which script runs, and ends it on demand; and which file is read or written. */
import type { Running } from '../page/executions';
import { element } from './element';
import { painted } from './painted';
import type { ShellText } from './shellTexts';
import './busyBar.css';

export interface BusyBar {
  readonly element: HTMLElement;
  show(running: readonly Running[]): void;
  /** Says so before the work begins, which may leave the page no time to. */
  during<T>(text: 'opening' | 'saving', name: string, work: () => Promise<T>): Promise<T>;
}

export interface BusyBarOptions {
  say(text: ShellText, values?: { readonly name: string }): string;
  /** What a function is called in the menu; `undefined` for others. */
  captionOf(functionName: string): string | undefined;
}

const simpleTriggers: readonly Running['kind'][] = ['open', 'install', 'edit'];

export function createBusyBar({ say, captionOf }: BusyBarOptions): BusyBar {
  const text = element('span');
  const stop = element('button', { type: 'button' });
  // It fades in late, so that a short run does not make it flicker.
  const bar = element('div', { class: 'busy', hidden: true }, element('i'), text, stop);
  const status = element('div', { role: 'status' }, bar);
  let shown: readonly Running[] = [];
  let file: string | null = null;
  const render = () => {
    const [first] = shown;
    bar.hidden = file === null && first === undefined;
    bar.classList.toggle('at-once', file !== null);
    stop.hidden = file !== null;
    stop.textContent = say('stop');
    if (file !== null) text.textContent = file;
    else if (first) {
      const name = captionOf(first.functionName);
      text.textContent = name === undefined ? say('working') : say('running', { name });
    }
  };
  stop.addEventListener('click', () => {
    for (const running of shown) running.stop();
  });
  return {
    element: status,
    show: (running) => {
      // Nobody waits for a simple trigger, and one that asks is seen anyway.
      shown = running.filter(({ kind, isAsking }) => !simpleTriggers.includes(kind) && !isAsking);
      render();
    },
    during: async (what, name, work) => {
      file = say(what, { name });
      render();
      await painted();
      try {
        return await work();
      } finally {
        file = null;
        render();
      }
    },
  };
}
