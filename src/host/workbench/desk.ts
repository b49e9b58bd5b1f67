/** The one document on the desk: opened, run and put away, with menus that fit it. */
import type { Dialogs } from '../page/dialogs';
import type { ExecutionsOptions } from '../page/executions';
import type { MenuEntry } from '../services/platform';
import type { BusyBar } from './busyBar';
import type { KeptInfo } from './files/keptWork';
import type { Grid } from './grid';
import { isInstalled, keepInstalled } from './installation';
import type { KeptWorks } from './keptWorks';
import { type OpenDocument, openDocument } from './openDocument';
import type { Pages } from './pages';
import type { Speech } from './speech';
import type { Toasts } from './toasts';
import type { Work } from './work';

export interface Desk {
  /** Throws where nothing is open yet. */
  current(): OpenDocument;
  /** As `onOpen` built it, or `onInstall` the first time. */
  addOnMenu(): readonly MenuEntry[];
  /** The document before is kept and put away. */
  open(work: Work, info?: KeptInfo): Promise<void>;
  runFunction(functionName: string): Promise<void>;
  runTrigger(id: string): Promise<void>;
  /** The add-on speaks the user's new language, as if the document were opened anew. */
  speakAnew(): Promise<void>;
}

export interface DeskOptions extends Pick<ExecutionsOptions, 'project' | 'createThread'> {
  readonly grid: Grid;
  readonly speech: Speech;
  readonly dialogs: Dialogs;
  readonly pages: Pages;
  readonly busy: BusyBar;
  readonly toasts: Toasts;
  readonly keptWorks: KeptWorks;
  /** The menus need to be shown anew. */
  readonly onMenu: () => void;
}

export function createDesk(options: DeskOptions): Desk {
  const { project, createThread, grid, speech, dialogs, pages, busy, toasts, keptWorks, onMenu } = options;
  let opened: OpenDocument | null = null;
  let addOnMenu: readonly MenuEntry[] = [];

  const current = (): OpenDocument => {
    if (!opened) throw new Error('no document is open');
    return opened;
  };
  /** What a script threw is told, as nobody else hears of it. */
  const watch = async (run: Promise<unknown>) => {
    try {
      await run;
    } catch (error) {
      const { message } = error as Error;
      toasts.show({ title: speech.say('failed'), message, seconds: -1, isProblem: true });
    }
    onMenu();
  };
  const startAddOn = async () => {
    const { executions } = current();
    addOnMenu = isInstalled() ? await executions.open() : await executions.install();
    keepInstalled();
    // Without `onInstall` an add-on has its menu from the next opening on: that comes at once.
    if (addOnMenu.length === 0) addOnMenu = await executions.open();
    // Who sees the menu takes the cells for ready too.
    await grid.drawn();
  };
  const openAddOn = () => watch(startAddOn());

  return {
    current,
    addOnMenu: () => addOnMenu,
    open: async (work, info) => {
      await keptWorks.flush();
      pages.closeAll();
      toasts.clear();
      opened?.close();
      opened = openDocument(grid, work, {
        ...{ project, createThread, dialogs, userLocale: speech.language },
        onRunning: busy.show,
        onChange: keptWorks.changed,
      });
      keptWorks.begin(opened, work, info);
      onMenu();
      await openAddOn();
    },
    runFunction: (functionName) => watch(current().executions.runMenuItem(functionName)),
    runTrigger: (id) => watch(current().executions.runTrigger(id)),
    speakAnew: async () => {
      current().executions.setUserLocale(speech.language);
      current().functions.recalculate();
      await openAddOn();
      pages.reload();
    },
  };
}
