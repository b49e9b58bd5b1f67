/** A box over everything, which waits for a button: `ui.alert`, `ui.prompt`, and what the workbench asks itself. */
import { element } from './element';
import './questionBox.css';

export interface BoxQuestion {
  readonly title: string;
  readonly prompt: string;
  /** The first is the one that Enter presses. */
  readonly choices: readonly { readonly value: string; readonly caption: string }[];
  readonly closeLabel: string;
  /** Asks for a text besides. */
  readonly hasInput?: boolean;
  /** Nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

export interface BoxAnswer {
  /** That of the choice; `CLOSE` is the cross or Escape. */
  readonly value: string;
  readonly text: string;
}

export function askInBox(question: BoxQuestion): Promise<BoxAnswer> {
  const { title, prompt, choices, closeLabel, hasInput = false, signal } = question;
  const input = element('input', { type: 'text', 'aria-label': prompt || title, autofocus: true });
  const buttons = choices.map(({ value, caption }, index) => {
    const isFirst = index === 0;
    return element(
      'button',
      { value, class: isFirst && 'primary', autofocus: isFirst && !hasInput },
      caption,
    );
  });
  const box = element(
    'dialog',
    { class: 'box question', 'aria-label': title || prompt },
    element(
      'form',
      { method: 'dialog' },
      ...(title ? [element('h2', {}, title)] : []),
      element('p', {}, prompt),
      ...(hasInput ? [input] : []),
      element('footer', {}, ...buttons),
      element('button', { class: 'cross', value: 'CLOSE', 'aria-label': closeLabel }, '×'),
    ),
  );
  document.body.append(box);
  box.showModal();
  return new Promise((resolve) => {
    box.addEventListener('close', () => {
      box.remove();
      resolve({ value: box.returnValue || 'CLOSE', text: input.value });
    });
    signal?.addEventListener('abort', () => box.close());
  });
}
