/** What the user does with files: opens one of this computer or one that is kept here, and takes one away. */
import { CliProblem } from '../files/cliProblem';
import { toSheetId } from '../univer/sheetIds';
import type { BusyBar } from './busyBar';
import type { Desk } from './desk';
import { chooseFile } from './files/chooseFile';
import { download } from './files/download';
import type { KeptInfo } from './files/keptWork';
import { type ChosenFile, openFile } from './files/openFile';
import { csvFile, xlsxFile } from './files/saveFile';
import { lostSentence, workTexts } from './files/workTexts';
import type { KeptWorks } from './keptWorks';
import { spreadsheetSettings } from './language';
import type { Speech } from './speech';
import type { Toasts } from './toasts';

export interface FileActions {
  /** False where it could not be opened; the user then knows why, and what was open stays. */
  open(file: ChosenFile): Promise<boolean>;
  /** Lets the user choose one. */
  choose(): Promise<void>;
  dropped(files: readonly ChosenFile[]): void;
  reopen(info: KeptInfo): Promise<boolean>;
  saveXlsx(): Promise<void>;
  saveCsv(): Promise<void>;
}

export interface FileActionsOptions {
  readonly desk: Desk;
  readonly busy: BusyBar;
  readonly keptWorks: KeptWorks;
  readonly toasts: Toasts;
  readonly speech: Speech;
}

export function createFileActions({
  desk,
  busy,
  keptWorks,
  toasts,
  speech,
}: FileActionsOptions): FileActions {
  const tell = (message: string, isProblem = false) =>
    toasts.show({ title: isProblem ? speech.say('notOpened') : '', message, seconds: -1, isProblem });

  const open = async (file: ChosenFile) => {
    try {
      const lost = await busy.during('opening', file.name, async () => {
        const opened = await openFile(file, spreadsheetSettings(speech.language));
        await desk.open(opened.work);
        return opened.lost;
      });
      if (lost.length > 0) tell(lostSentence(file.name, lost, speech.language));
      return true;
    } catch (error) {
      if (!(error instanceof CliProblem)) throw error;
      tell(error.sentence(speech.language), true);
      return false;
    }
  };
  const save = (toFile: typeof xlsxFile | typeof csvFile) => {
    const { name, workbook, backend } = desk.current();
    const sheet = toSheetId(workbook.getActiveSheet()?.getSheetId() ?? '');
    return busy.during('saving', name, async () => download(await toFile(backend, { name, sheet })));
  };

  return {
    open,
    choose: async () => {
      const file = await chooseFile();
      if (file) await open(file);
    },
    dropped: (files) => {
      const [file] = files;
      if (file && files.length === 1) void open(file);
      else if (file) tell(speech.read(workTexts.oneFile, { count: files.length }), true);
    },
    reopen: (info) =>
      busy.during('opening', info.name, async () => {
        const work = await keptWorks.load(info);
        if (work) await desk.open(work, info);
        return work !== null;
      }),
    saveXlsx: () => save(xlsxFile),
    saveCsv: () => save(csvFile),
  };
}
