/** What the user does with files: opens one of this computer or one that is kept here, and takes one away. */
import { CliProblem } from '../files/cliProblem';
import { toSheetId } from '../univer/sheetIds';
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
  readonly keptWorks: KeptWorks;
  readonly toasts: Toasts;
  readonly speech: Speech;
}

export function createFileActions({ desk, keptWorks, toasts, speech }: FileActionsOptions): FileActions {
  const tell = (message: string, isProblem = false) =>
    toasts.show({ title: isProblem ? speech.say('notOpened') : '', message, seconds: -1, isProblem });

  const open = async (file: ChosenFile) => {
    try {
      const { work, lost } = await openFile(file, spreadsheetSettings(speech.language));
      await desk.open(work);
      if (lost.length > 0) tell(lostSentence(file.name, lost, speech.language));
      return true;
    } catch (error) {
      if (!(error instanceof CliProblem)) throw error;
      tell(error.sentence(speech.language), true);
      return false;
    }
  };
  const saved = () => {
    const { name, workbook, backend } = desk.current();
    const sheet = toSheetId(workbook.getActiveSheet()?.getSheetId() ?? '');
    return { backend, options: { name, sheet } };
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
    reopen: async (info) => {
      const work = await keptWorks.load(info);
      if (work) await desk.open(work, info);
      return work !== null;
    },
    saveXlsx: async () => {
      const { backend, options } = saved();
      download(await xlsxFile(backend, options));
    },
    saveCsv: async () => {
      const { backend, options } = saved();
      download(await csvFile(backend, options));
    },
  };
}
