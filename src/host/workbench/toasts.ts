/** Short messages in the corner: those of `ss.toast`, and what went wrong in a script. */
import { element } from './element';
import './toasts.css';

export interface Toast {
  readonly title: string;
  readonly message: string;
  /** A negative number keeps it until it is closed. */
  readonly seconds: number;
  readonly isProblem?: boolean;
}

export interface Toasts {
  readonly element: HTMLElement;
  show(toast: Toast): void;
  clear(): void;
}

export function createToasts(closeLabel: () => string): Toasts {
  const corner = element('div', { class: 'toasts', role: 'status' });
  return {
    element: corner,
    show: ({ title, message, seconds, isProblem = false }) => {
      const cross = element('button', { type: 'button', class: 'cross', 'aria-label': closeLabel() }, '×');
      const toast = element(
        'div',
        { class: isProblem ? 'toast problem' : 'toast', role: isProblem ? 'alert' : false },
        ...(title ? [element('strong', {}, title)] : []),
        element('span', {}, message),
        cross,
      );
      cross.addEventListener('click', () => toast.remove());
      corner.append(toast);
      if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
    },
    clear: () => corner.replaceChildren(),
  };
}
