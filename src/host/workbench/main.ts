/** The program of the workbench's page. */
import type { Language } from '../files/hostText';
import { browserThread, workerUrl } from '../page/browserThread';
import { ensureIsolation } from '../page/ensureIsolation';
import type { Project } from '../page/executions';
import { demoWork } from './demo';
import { chosenLanguage } from './language';
import { createWorkbench } from './workbench';
import './style.css';

/** What the build leaves beside the page: the add-on as clasp pushes it, and its name. */
interface AddOn extends Project {
  readonly name: string;
}

async function start(): Promise<void> {
  if (!(await ensureIsolation('serviceWorker.js'))) return;
  const language = chosenLanguage();
  const [worker, frameProgram, addOn, work] = await Promise.all([
    text('worker.js'),
    text('frame.js'),
    text('addOn.json').then((json): AddOn => JSON.parse(json)),
    newDemo(language),
  ]);
  const url = workerUrl(worker);
  const workbench = createWorkbench({
    language,
    addOn: addOn.name,
    project: addOn,
    frameProgram,
    createThread: () => browserThread(url),
    newDemo,
  });
  // For the console, and for tests.
  Object.assign(window, { workbench });
  await workbench.open(work);
}

async function newDemo(language: Language) {
  const csv = new Uint8Array(await (await fetch(`demo-${language}.csv`)).arrayBuffer());
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return demoWork({ csv, language, timeZone, today: serialOfToday() });
}

async function text(name: string): Promise<string> {
  return (await fetch(name)).text();
}

/** The user's day, counted as cells count. */
function serialOfToday(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}

void start().catch((error: Error) => {
  document.body.textContent = error.message;
  document.body.className = 'broken';
  throw error;
});
