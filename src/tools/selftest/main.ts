/** `npm run selftest:compare -- tab.csv`: what the local host should change after a run on Google. */
import { readFile } from 'node:fs/promises';
import { compareReport } from './compareReport';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run selftest:compare -- tab.csv (the tab "Fenlei self-test", downloaded as csv)');
  process.exitCode = 1;
} else {
  try {
    console.log(compareReport(await readFile(file, 'utf8')).join('\n'));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
