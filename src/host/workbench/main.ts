/** The program of the workbench's page. */
import type { Language } from '../files/hostText';
import { browserThread, workerUrl } from '../page/browserThread';
import { ensureIsolation } from '../page/ensureIsolation';
import type { Project } from '../page/executions';
import { demoWork } from './demo';
import { openFirst } from './firstWork';
import { chosenLanguage } from './language';
import { reloadOnChange } from './served';
import type { Work } from './work';
import { createWorkbench } from './workbench';
import './style.css';

/** What the build leaves beside the page: the add-on as clasp pushes it, and its name. */
interface AddOn extends Project {
  readonly name: string;
}

async function start(): Promise<void> {
  if (!(await ensureIsolation('serviceWorker.js'))) return;
  reloadOnChange();
  const [worker, frameProgram, addOn] = await Promise.all([
    file('worker.js').then((response) => response.text()),
    file('frame.js').then((response) => response.text()),
    file('addOn.json').then((response): Promise<AddOn> => response.json()),
  ]);
  const url = workerUrl(worker);
  const workbench = await createWorkbench({
    language: chosenLanguage(),
    addOn: addOn.name,
    project: addOn,
    frameProgram,
    createThread: () => browserThread(url),
    newDemo,
  });
  // For the console, and for tests.
  Object.assign(window, { workbench });
  await openFirst(workbench);
}

async function newDemo(language: Language): Promise<Work> {
  const csv = async (name: string) =>
    new Uint8Array(await (await file(`demo-${name}-${language}.csv`)).arrayBuffer());
  const [orders, customers] = await Promise.all([csv('orders'), csv('customers')]);
  return demoWork({ orders, customers, language, today: serialOfToday() });
}

async function file(name: string): Promise<Response> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name} is missing beside the page (${response.status})`);
  return response;
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
