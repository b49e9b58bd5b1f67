/** Says which script runs, and ends it on demand. */
import type { Running } from '../page/executions';
import { element } from './element';
import type { ShellText } from './shellTexts';
import './busyBar.css';

export interface BusyBar {
  readonly element: HTMLElement;
  show(running: readonly Running[]): void;
}

export interface BusyBarOptions {
  say(text: ShellText, values?: { readonly name: string }): string;
  /** What a function is called in the menu; `undefined` for others. */
  captionOf(functionName: string): string | undefined;
}

export function createBusyBar({ say, captionOf }: BusyBarOptions): BusyBar {
  const text = element('span');
  const stop = element('button', { type: 'button' });
  // It fades in late, so that a short run does not make it flicker.
  const bar = element('div', { class: 'busy', hidden: true }, element('i'), text, stop);
  const status = element('div', { role: 'status' }, bar);
  let shown: readonly Running[] = [];
  stop.addEventListener('click', () => {
    for (const running of shown) running.stop();
  });
  return {
    element: status,
    show: (running) => {
      // Nobody waits for a simple trigger, and one that asks is seen anyway.
      shown = running.filter(({ kind, isAsking }) => kind !== 'open' && kind !== 'edit' && !isAsking);
      const [first] = shown;
      bar.hidden = first === undefined;
      if (!first) return;
      const name = captionOf(first.functionName);
      text.textContent = name === undefined ? say('working') : say('running', { name });
      stop.textContent = say('stop');
    },
  };
}
