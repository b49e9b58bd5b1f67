/** Pages of the add-on: one in the sidebar, and dialogs over the grid. */
import type { HtmlPage } from '../page/dialogs';
import { type FrameHost, type HtmlFrame, htmlFrame } from '../page/htmlFrame';
import type { DialogSize } from '../services/platform';
import { withAddOnStyles } from './addOnStyles';
import { element } from './element';
import type { ShellText } from './shellTexts';
import './pages.css';

/** The script that answers a page. */
export interface PageScript {
  functionNames(): Promise<readonly string[]>;
  call(functionName: string, given: readonly unknown[]): Promise<unknown>;
}

export interface Pages {
  /** The sidebar, hidden while there is no page in it. */
  readonly element: HTMLElement;
  showSidebar(page: HtmlPage): Promise<void>;
  showDialog(page: HtmlPage & DialogSize): Promise<void>;
  /** Loads the sidebar's page once more, as in a new language. */
  reload(): void;
  /** Of a script that is gone. */
  closeAll(): void;
}

export interface PagesOptions {
  /** The text of `frameMain`, bundled. */
  readonly program: string;
  readonly script: () => PageScript;
  say(text: ShellText): string;
  focusEditor(): void;
}

/** Of a dialog that does not say [assumed]. */
const DIALOG = { width: 600, height: 450 };

export function createPages({ program, script, say, focusEditor }: PagesOptions): Pages {
  const sidebar = element('aside', { class: 'sidebar', hidden: true });
  const open = new Set<() => void>();
  let shown: HtmlPage | null = null;
  let closeSidebar = () => {};

  const frameOf = async (page: HtmlPage, host: Omit<FrameHost, 'focusEditor'>): Promise<HtmlFrame> => {
    const { functionNames, call } = script();
    return htmlFrame({
      page: { ...page, html: withAddOnStyles(page.html) },
      program,
      functionNames: await functionNames(),
      call,
      host: { ...host, focusEditor },
    });
  };
  const heading = (title: string, close: () => void) => {
    const cross = element('button', { type: 'button', class: 'cross', 'aria-label': say('close') }, '×');
    cross.addEventListener('click', close);
    return element('header', {}, element('h2', {}, title), cross);
  };

  const showSidebar = async (page: HtmlPage) => {
    const close = () => {
      frame.dispose();
      open.delete(close);
      sidebar.hidden = true;
      sidebar.replaceChildren();
      shown = null;
      focusEditor();
    };
    const frame = await frameOf(page, { close, setHeight: () => {}, setWidth: () => {} });
    closeSidebar();
    closeSidebar = () => open.has(close) && close();
    open.add(close);
    shown = page;
    sidebar.setAttribute('aria-label', page.title);
    sidebar.replaceChildren(heading(page.title, close), frame.element);
    sidebar.hidden = false;
  };

  const showDialog = async ({ width, height, modal, ...page }: HtmlPage & DialogSize) => {
    const box = element('dialog', { class: 'box page', 'aria-label': page.title });
    const close = () => {
      frame.dispose();
      open.delete(close);
      box.remove();
      focusEditor();
    };
    const setWidth = (pixels: number) => frame.element.style.setProperty('width', `${pixels}px`);
    const setHeight = (pixels: number) => frame.element.style.setProperty('height', `${pixels}px`);
    const frame = await frameOf(page, { close, setWidth, setHeight });
    open.add(close);
    setWidth(width ?? DIALOG.width);
    setHeight(height ?? DIALOG.height);
    box.append(heading(page.title, close), frame.element);
    box.addEventListener('close', close);
    document.body.append(box);
    if (modal) box.showModal();
    else box.show();
  };

  return {
    element: sidebar,
    showSidebar,
    showDialog,
    reload: () => void (shown && showSidebar(shown)),
    closeAll: () => {
      for (const close of open) close();
    },
  };
}
