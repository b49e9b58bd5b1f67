/** A menu bar as the desktop knows it, with submenus, for the mouse and for the keyboard. */
import { element } from './element';
import { type MenuKey, moveInMenus } from './menuKeys';
import { onHover } from './onHover';
import './menuBar.css';

export type MenuItem =
  | { readonly caption: string; readonly shortcut?: string; run(): void }
  | Submenu
  | { readonly separator: true };

export interface Submenu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

export interface MenuBar {
  readonly element: HTMLElement;
  /** Takes the place of the menus before. */
  show(menus: readonly Submenu[]): void;
}

export function createMenuBar(): MenuBar {
  const bar = element('div', { role: 'menubar', class: 'menubar' });
  let next: readonly Submenu[] | null = null;

  const close = (within: Element = bar) => {
    for (const opener of within.querySelectorAll('[aria-expanded=true]'))
      opener.setAttribute('aria-expanded', 'false');
  };
  /** A menu in use stays as it is until it is left. */
  const renew = () => {
    if (next === null || bar.querySelector('[aria-expanded=true], :focus')) return;
    bar.replaceChildren(...next.map(submenu));
    bar.querySelector('[role=menuitem]')?.setAttribute('tabindex', '0');
    next = null;
  };
  const leave = () => {
    close();
    // The focus is on its way out only.
    queueMicrotask(renew);
  };
  /** Whatever else is open beside it closes. */
  const open = (opener: Element) => {
    close(opener.parentElement?.parentElement ?? bar);
    opener.setAttribute('aria-expanded', 'true');
  };

  const entry = (item: MenuItem): HTMLElement => {
    if ('separator' in item) return element('div', { role: 'separator' });
    if ('items' in item) return submenu(item);
    const button = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, item.caption);
    if (item.shortcut) button.append(element('kbd', { 'aria-hidden': 'true' }, item.shortcut));
    button.addEventListener('click', () => {
      close();
      button.blur();
      item.run();
    });
    onHover(button, () => close(button.parentElement?.parentElement ?? bar));
    return element('div', { role: 'none' }, button);
  };

  const submenu = ({ caption, items }: Submenu): HTMLElement => {
    const menu = element('div', { role: 'menu', 'aria-label': caption }, ...items.map(entry));
    const opener = element('button', openerAttributes, caption);
    opener.addEventListener('click', () => {
      if (opener.getAttribute('aria-expanded') === 'true' && opener.closest('[role=menu]') === null) close();
      else open(opener);
    });
    onHover(opener, () => {
      const isTop = opener.closest('[role=menu]') === null;
      if (!isTop || bar.querySelector('[aria-expanded=true]')) open(opener);
    });
    return element('div', { role: 'none' }, opener, menu);
  };

  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') close();
    else if (moveInMenus({ bar, open, close }, event.key as MenuKey)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  // An open menu stays: the grid may take the focus at any time, and not by the user's wish.
  bar.addEventListener('focusout', () => queueMicrotask(renew));
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && bar.contains(target))) leave();
  });
  // A click into a frame is heard of only so.
  window.addEventListener('blur', leave);

  return {
    element: bar,
    show: (menus) => {
      next = menus;
      renew();
    },
  };
}

const openerAttributes = {
  type: 'button',
  role: 'menuitem',
  tabindex: '-1',
  'aria-haspopup': 'menu',
  'aria-expanded': 'false',
};
