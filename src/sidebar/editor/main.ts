/** The page `Editor`. */
import { guessLanguage } from '../language/language';
import { closePage, runScript } from '../server/runner';
import { createServer } from '../server/server';
import { openEditor } from './openEditor';

const root = document.getElementById('root');
if (root)
  void openEditor(root, {
    server: createServer(runScript),
    close: closePage,
    guessed: guessLanguage(navigator.language || 'en'),
  });
