/** What the page opens with: the file named on the command line, the work of last time, or the demo. */
import type { KeptInfo } from './files/keptWork';
import { workLine, workTexts } from './files/workTexts';
import { askInBox } from './questionBox';
import { servedFile } from './served';
import type { Speech } from './speech';
import type { Workbench } from './workbench';

const OPEN = 'workbench open';

export async function openFirst({ files, keptWorks, speech, openDemo }: Workbench): Promise<void> {
  const open = sessionStorage.getItem(OPEN);
  // Not where the page broke down: it would break down again.
  sessionStorage.removeItem(OPEN);
  window.addEventListener('pagehide', () => sessionStorage.setItem(OPEN, keptWorks.openId() ?? ''));

  const works = await keptWorks.list();
  const reloaded = works.find(({ id }) => id === open);
  if (reloaded && (await files.reopen(reloaded))) return;
  const served = await servedFile();
  if (served && (await files.open(served))) return;
  const [last] = works;
  const isOffered = last && open === null && !served;
  if (isOffered && (await continues(last, speech)) && (await files.reopen(last))) return;
  await openDemo();
}

async function continues(work: KeptInfo, { say, read, language }: Speech): Promise<boolean> {
  const { value } = await askInBox({
    title: read(workTexts.welcomeBack),
    prompt: read(workTexts.continueWith, { work: workLine(work, language) }),
    choices: [
      { value: 'continue', caption: read(workTexts.continueWork) },
      { value: 'demo', caption: say('newDemo') },
    ],
    closeLabel: say('close'),
  });
  return value !== 'demo';
}
