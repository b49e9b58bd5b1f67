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
    const language = userLanguage();
    const sentence = fill(words.stopped[language], {
      message: error instanceof Error ? error.message : String(error),
    });
    tell(words.appName[language], sentence);
    return failed(sentence);
  }
}
