/** The few elements of the wide editor, which does without React. Whatever they say is text, never markup. */

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function button(
  kind: 'primary' | 'plain' | 'link',
  text: string,
  click: () => void,
): HTMLButtonElement {
  const made = element('button', `button ${kind}`, text);
  made.type = 'button';
  made.addEventListener('click', click);
  return made;
}
