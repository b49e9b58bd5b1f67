/** The workbench: a spreadsheet in the browser, with the add-on beside it as in Google Sheets. */
import { hostText, type Language, type TextValues } from '../files/hostText';
import type { Dialogs } from '../page/dialogs';
import type { ExecutionsOptions } from '../page/executions';
import type { MenuEntry } from '../services/platform';
import { createBusyBar } from './busyBar';
import { createGrid } from './grid';
import { keepLanguage } from './language';
import { createMenuBar } from './menuBar';
import { type Action, captionOf, menusOf } from './menus';
import { type OpenDocument, openDocument } from './openDocument';
import { createPages } from './pages';
import { askInBox } from './questionBox';
import { createShell } from './shell';
import { type ShellText, shellTexts } from './shellTexts';
import { sortSheet } from './sortSheet';
import { createToasts } from './toasts';
import type { Work } from './work';

export interface WorkbenchOptions extends Pick<ExecutionsOptions, 'project' | 'createThread'> {
  readonly language: Language;
  /** What the add-on's menu is called. */
  readonly addOn: string;
  /** The text of `frameMain`, bundled. */
  readonly frameProgram: string;
  readonly newDemo: (language: Language) => Promise<Work>;
}

export interface Workbench {
  /** The document before it is closed. */
  open(work: Work): Promise<void>;
  /** What is open now. */
  document(): OpenDocument | null;
}

const GRID_COMMANDS = {
  undo: 'univer.command.undo',
  redo: 'univer.command.redo',
  find: 'ui.operation.open-find-dialog',
  filter: 'sheet.command.smart-toggle-filter',
} as const satisfies { readonly [A in Action]?: string };

export function createWorkbench(options: WorkbenchOptions): Workbench {
  let { language } = options;
  let opened: OpenDocument | null = null;
  let addOnMenu: readonly MenuEntry[] = [];
  const say = (text: ShellText, values?: TextValues) => hostText(shellTexts[text], language, values);

  const menuBar = createMenuBar();
  const toasts = createToasts(() => say('close'));
  const busy = createBusyBar({ say, captionOf: (name) => captionOf(addOnMenu, name) });
  const pages = createPages({
    program: options.frameProgram,
    script: () => current().executions,
    say,
    focusEditor: () => grid.focus(),
  });
  const parts = { menus: menuBar.element, busy: busy.element };
  const shell = createShell({ ...parts, sidebar: pages.element, toasts: toasts.element }, (chosen) => {
    language = chosen;
    keepLanguage(chosen);
    void speak();
  });
  const grid = createGrid(shell.grid, language);

  const current = (): OpenDocument => {
    if (!opened) throw new Error('no document is open');
    return opened;
  };
  const dialogs: Dialogs = {
    alert: async (question) => (await askInBox(question, say)).button,
    prompt: (question) => askInBox(question, say, true),
    showSidebar: (page) => void pages.showSidebar(page),
    showDialog: (page) => void pages.showDialog(page),
    toast: toasts.show,
  };

  /** What a script threw is told, as nobody else hears of it. */
  const watch = async (run: Promise<unknown>) => {
    try {
      await run;
    } catch (error) {
      const { message } = error as Error;
      toasts.show({ title: say('failed'), message, seconds: -1, isProblem: true });
    }
    showMenus();
  };
  const act = (action: Action) => {
    switch (action) {
      case 'newDemo':
        void options.newDemo(language).then(open);
        break;
      case 'sortUp':
      case 'sortDown':
        sortSheet({ injector: grid.injector, ...current() }, action === 'sortUp');
        break;
      case 'open':
      case 'saveXlsx':
      case 'saveCsv':
        break;
      default:
        grid.run(GRID_COMMANDS[action]);
    }
    grid.focus();
  };
  const showMenus = () => {
    const { executions } = current();
    menuBar.show(
      menusOf({
        addOn: options.addOn,
        entries: addOnMenu,
        triggers: executions.triggers(),
        say,
        act,
        runFunction: (name) => void watch(executions.runMenuItem(name)),
        runTrigger: (id) => void watch(executions.runTrigger(id)),
      }),
    );
  };
  /** As the document is opened: the add-on builds its menu in the user's language. */
  const openAddOn = async () => {
    await watch(
      current()
        .executions.open()
        .then((menu) => {
          addOnMenu = menu;
        }),
    );
  };
  const speak = async () => {
    shell.setLanguage(language, say);
    grid.setLanguage(language);
    current().executions.setUserLocale(language);
    await openAddOn();
    pages.reload();
  };
  const open = async (work: Work) => {
    pages.closeAll();
    toasts.clear();
    opened?.close();
    const { project, createThread } = options;
    opened = openDocument(grid, work, {
      ...{ project, createThread, dialogs, userLocale: language },
      onRunning: busy.show,
    });
    shell.setName(work.name);
    shell.setLanguage(language, say);
    showMenus();
    await openAddOn();
  };
  return { open, document: () => opened };
}
