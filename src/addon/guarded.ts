/** What a menu command does when the platform fails in the middle: people get a sentence, not a raw exception. */
import { fill } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import { tell } from './services/dialogs';
import { userLanguage } from './services/spreadsheet';

/** Carries out the command; answers what it answers, or the sentence that was shown instead. */
export function guarded<T>(command: () => T, failed: (sentence: string) => T): T {
  try {
    return command();
  } catch (error) {
    const sentence = stoppedSentence(error);
    tell(words.appName[userLanguage()], sentence);
    return failed(sentence);
  }
}

/** What the platform said, and what to do about it; in the user's language where none is given. */
export function stoppedSentence(error: unknown, language = userLanguage()): string {
  const message = error instanceof Error ? error.message : String(error);
  return fill(words.stopped[language], { message });
}
