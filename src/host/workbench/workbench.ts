/** The workbench: a spreadsheet in the browser, with the add-on beside it as in Google Sheets. */
import type { Language } from '../files/hostText';
import type { ExecutionsOptions } from '../page/executions';
import { createAddOnDialogs } from './addOnDialogs';
import { createBusyBar } from './busyBar';
import { createDesk, type Desk } from './desk';
import { createFileActions, type FileActions } from './fileActions';
import { acceptDrops } from './files/acceptDrops';
import { workTexts } from './files/workTexts';
import { createGrid, type Grid } from './grid';
import { type KeptWorks, openKeptWorks } from './keptWorks';
import { keepLanguage } from './language';
import { createMenuBar } from './menuBar';
import { type Action, captionOf, menusOf } from './menus';
import { createPages } from './pages';
import { createShell } from './shell';
import { sortSheet } from './sortSheet';
import { createSpeech, type Speech } from './speech';
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
  readonly grid: Grid;
  readonly desk: Desk;
  readonly files: FileActions;
  readonly keptWorks: KeptWorks;
  readonly speech: Speech;
  openDemo(): Promise<void>;
}

const GRID_COMMANDS = {
  undo: 'univer.command.undo',
  redo: 'univer.command.redo',
  find: 'ui.operation.open-find-dialog',
  filter: 'sheet.command.smart-toggle-filter',
} as const satisfies { readonly [A in Action]?: string };

/** Takes the place of what the page shows. */
export async function createWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { project, createThread, newDemo, addOn, frameProgram } = options;
  const speech = createSpeech(options.language);
  const { say } = speech;

  const menuBar = createMenuBar();
  const toasts = createToasts(() => say('close'));
  const busy = createBusyBar({ say, captionOf: (name) => captionOf(desk.addOnMenu(), name) });
  const pages = createPages({
    program: frameProgram,
    script: () => desk.current().executions,
    say,
    focusEditor: () => grid.focus(),
  });
  const shell = createShell({
    menus: menuBar.element,
    busy: busy.element,
    sidebar: pages.element,
    toasts: toasts.element,
    onLanguage: (language) => {
      speech.language = language;
      keepLanguage(language);
      shell.speak(speech);
      grid.setLanguage(language);
      void desk.speakAnew();
    },
  });
  shell.speak(speech);
  const grid = createGrid(shell.grid, speech.language);
  const keptWorks = await openKeptWorks((text, values) =>
    toasts.show({ title: '', message: speech.read(workTexts[text], values), seconds: -1, isProblem: true }),
  );
  const dialogs = createAddOnDialogs({ pages, toasts, say });
  const desk = createDesk({
    ...{ project, createThread, grid, speech, dialogs, pages, busy, toasts, keptWorks },
    onMenu: () => void showMenus(),
  });
  const files = createFileActions({ desk, busy, keptWorks, toasts, speech });

  const openDemo = async () => desk.open(await newDemo(speech.language));
  const actions: { readonly [A in Action]: () => unknown } = {
    newDemo: openDemo,
    open: files.choose,
    saveXlsx: files.saveXlsx,
    saveCsv: files.saveCsv,
    undo: () => grid.run(GRID_COMMANDS.undo),
    redo: () => grid.run(GRID_COMMANDS.redo),
    find: () => grid.run(GRID_COMMANDS.find),
    filter: () => grid.run(GRID_COMMANDS.filter),
    sortUp: () => sortSheet({ injector: grid.injector, ...desk.current() }, true),
    sortDown: () => sortSheet({ injector: grid.injector, ...desk.current() }, false),
  };
  const showMenus = async () => {
    const { name, executions } = desk.current();
    shell.setName(name);
    const menus = menusOf({
      addOn,
      entries: desk.addOnMenu(),
      recent: await keptWorks.list(),
      triggers: executions.triggers(),
      speech,
      act: (action) => {
        grid.focus();
        actions[action]();
      },
      reopen: (info) => void files.reopen(info),
      runFunction: (functionName) => void desk.runFunction(functionName),
      runTrigger: (id) => void desk.runTrigger(id),
    });
    menuBar.show(menus);
  };

  acceptDrops(document.body, files.dropped);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keptWorks.flush();
  });
  return { grid, desk, files, keptWorks, speech, openDemo };
}
