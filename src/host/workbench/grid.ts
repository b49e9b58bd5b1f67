/** Univer on the page: one instance in its element, and one workbook in it at a time. */
import {
  ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleService,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { defaultTheme } from '@univerjs/themes';
import type { Language } from '../files/hostText';
import { createUniverBackend, type UniverBackend } from '../univer/univerBackend';
import { endTyping } from './endTyping';
import { forgetGoneObjects } from './goneObjects';
import { gridPlugins } from './gridPlugins';
import { gridLocales, localeOf } from './gridTexts';
import { HeardUndo } from './heardUndo';
import { painted } from './painted';

export interface Grid {
  readonly injector: Injector;
  readonly undo: HeardUndo;
  /** Shows a workbook in the place of the one before, which is closed. */
  open(data: IWorkbookData): OpenWorkbook;
  /** Univer draws its first cells a moment after it opens; a click before that is lost. */
  drawn(): Promise<void>;
  setLanguage(language: Language): void;
  /** Runs a command of Univer's own, as its menus do. */
  run(command: string): void;
  /** Gives the keyboard back to the cells. */
  focus(): void;
}

export interface OpenWorkbook {
  readonly backend: UniverBackend;
  readonly workbook: Workbook;
}

export function createGrid(container: HTMLElement, language: Language): Grid {
  forgetGoneObjects();
  const univer = new Univer({
    locale: localeOf(language),
    locales: gridLocales,
    theme: defaultTheme,
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: HeardUndo }]],
  });
  for (const [plugin, options] of gridPlugins(container)) univer.registerPlugin(plugin, options);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let opened = 0;
  let last: UniverBackend | null = null;

  return {
    injector,
    undo: injector.get(IUndoRedoService) as HeardUndo,
    open: (data) => {
      const id = `workbook-${opened++}`;
      const isFirst = last === null;
      // Before the next comes: what a workbook registers by name goes with it, also what another registered meanwhile.
      last?.close();
      const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
        ...data,
        id,
      });
      injector.get(IUniverInstanceService).focusUnit(id);
      // Univer's parts are there from its first workbook on.
      if (isFirst) endTyping(injector);
      last = createUniverBackend(injector, id);
      return { backend: last, workbook };
    },
    drawn: async () => {
      await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
      await painted();
    },
    setLanguage: (next) => injector.get(LocaleService).setLocale(localeOf(next)),
    run: (command) => void commands.executeCommand(command),
    focus: () => {
      const instances = injector.get(IUniverInstanceService);
      const current = instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
      if (current) instances.focusUnit(current.getUnitId());
    },
  };
}
