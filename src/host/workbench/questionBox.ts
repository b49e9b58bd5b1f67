/** `ui.alert` and `ui.prompt`: a box over everything, which waits for a button. */
import type { ButtonName, Question } from '../page/dialogs';
import { element } from './element';
import type { ShellText } from './shellTexts';
import './questionBox.css';

export interface Answer {
  readonly button: ButtonName;
  readonly text: string;
}

/** `hasInput` asks for a text besides. Escape and the cross answer `CLOSE`; nobody may wait for an aborted question. */
export function askInBox(
  { title, prompt, buttons, signal }: Question,
  say: (text: ShellText) => string,
  hasInput = false,
): Promise<Answer> {
  const input = element('input', { type: 'text', 'aria-label': prompt || say('answer') });
  const cross = element('button', { class: 'cross', value: 'CLOSE', 'aria-label': say('close') }, '×');
  const choices = buttons.map((name, index) =>
    element(
      'button',
      { value: name, class: index === 0 ? 'primary' : '', autofocus: index === 0 && !hasInput },
      say(name as ShellText),
    ),
  );
  const box = element(
    'dialog',
    { class: 'box question', 'aria-label': title || prompt },
    element(
      'form',
      { method: 'dialog' },
      element('header', {}, element('h2', {}, title)),
      element('p', {}, prompt),
      ...(hasInput ? [input] : []),
      // The first button of a form is the one that Enter presses.
      element('footer', {}, ...choices),
      cross,
    ),
  );
  document.body.append(box);
  box.showModal();
  if (hasInput) input.focus();
  return new Promise((resolve) => {
    box.addEventListener('close', () => {
      box.remove();
      resolve({ button: (box.returnValue || 'CLOSE') as ButtonName, text: input.value });
    });
    signal.addEventListener('abort', () => box.close());
  });
}
