/** The language in which the workbench speaks at the moment. */
import { type HostText, hostText, type Language, type TextValues } from '../files/hostText';
import { type ShellText, shellTexts } from './shellTexts';

export interface Speech {
  language: Language;
  say(text: ShellText, values?: TextValues): string;
  /** The same for texts that are kept elsewhere. */
  read(text: HostText, values?: TextValues): string;
}

export function createSpeech(language: Language): Speech {
  const speech: Speech = {
    language,
    say: (text, values) => hostText(shellTexts[text], speech.language, values),
    read: (text, values) => hostText(text, speech.language, values),
  };
  return speech;
}
