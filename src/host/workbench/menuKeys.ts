/** The keys of a menu bar (WAI-ARIA Authoring Practices, "Menu and Menubar Pattern"). */

export type MenuKey = 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End' | 'Escape';

export interface Menus {
  readonly bar: Element;
  open(opener: Element): void;
  close(within?: Element): void;
}

/** False where the key means nothing here. */
export function moveInMenus(menus: Menus, key: MenuKey): boolean {
  const { bar } = menus;
  const current = document.activeElement;
  if (!current || !bar.contains(current)) return false;
  const menu = current.closest('[role=menu]');
  const isTop = menu === null;
  const siblings = itemsIn(menu ?? bar);
  const at = siblings.indexOf(current as HTMLElement);
  const step = (by: number) => siblings[(at + by + siblings.length) % siblings.length];

  switch (key) {
    case 'ArrowDown':
      if (isTop) enter(menus, current);
      else step(1)?.focus();
      return true;
    case 'ArrowUp':
      if (isTop) enter(menus, current);
      else step(-1)?.focus();
      return true;
    case 'Home':
      siblings[0]?.focus();
      return true;
    case 'End':
      siblings.at(-1)?.focus();
      return true;
    case 'ArrowRight':
      if (isTop) step(1)?.focus();
      else if (current.hasAttribute('aria-haspopup')) enter(menus, current);
      else besideTop(menus, current, 1);
      return true;
    case 'ArrowLeft':
      if (isTop) step(-1)?.focus();
      else if (openerOf(menu)?.closest('[role=menu]')) leave(menu);
      else besideTop(menus, current, -1);
      return true;
    case 'Escape':
      if (menu) leave(menu);
      else menus.close();
      return true;
    default:
      return false;
  }
}

function enter(menus: Menus, opener: Element): void {
  menus.open(opener);
  const menu = opener.nextElementSibling;
  if (menu) itemsIn(menu)[0]?.focus();
}

function leave(menu: Element): void {
  const opener = openerOf(menu);
  // First, since what is hidden loses the focus to nobody.
  opener?.focus();
  opener?.setAttribute('aria-expanded', 'false');
}

/** From inside a menu to the next one of the bar, which opens. */
function besideTop(menus: Menus, inside: Element, by: number): void {
  const tops = itemsIn(menus.bar);
  const from = tops.findIndex((top) => top.parentElement?.contains(inside));
  const next = tops[(from + by + tops.length) % tops.length];
  if (next) enter(menus, next);
}

function openerOf(menu: Element): HTMLElement | null {
  return menu.previousElementSibling as HTMLElement | null;
}

function itemsIn(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>(':scope > [role=none] > [role=menuitem]')];
}
