/** The smallest page that runs a bundle: a spreadsheet in memory, dialogs that the test answers, one frame. */
import { createMemoryBackend } from '../../../src/host/memory/memoryBackend';
import { browserThread, workerUrl } from '../../../src/host/page/browserThread';
import type { ButtonName, Dialogs, HtmlPage, Question } from '../../../src/host/page/dialogs';
import { ensureIsolation } from '../../../src/host/page/ensureIsolation';
import { createExecutions, type ExecutionsOptions } from '../../../src/host/page/executions';
import { htmlFrame } from '../../../src/host/page/htmlFrame';
import { createHostState } from '../../../src/host/services/platform';

const file = async (name: string) => (await fetch(name)).text();

async function open() {
  if (!(await ensureIsolation('serviceWorker.js'))) return;
  const [program, frameProgram] = await Promise.all([file('worker.js'), file('frame.js')]);
  const url = workerUrl(program);
  const questions: (Question & { readonly answer: (button: ButtonName) => void })[] = [];
  const frameEvents: unknown[] = [];

  const ask = (question: Question) =>
    new Promise<ButtonName>((answer) => questions.push({ ...question, answer }));
  const dialogs: Dialogs = {
    alert: ask,
    prompt: async (question) => ({ button: await ask(question), text: 'typed' }),
    showSidebar: (page) => void show(page),
    showDialog: (page) => void show(page),
    toast: () => {},
  };

  const openBundle = (code: string, options: Partial<ExecutionsOptions> = {}) => {
    harness.executions?.end();
    harness.executions = createExecutions({
      project: { code, html: {}, scopes: [] },
      createThread: () => browserThread(url),
      backend: harness.backend,
      state: createHostState(),
      dialogs,
      userLocale: 'en',
      ...options,
    });
    return harness.executions;
  };

  const show = async (page: HtmlPage) => {
    const { executions } = harness;
    if (!executions) return;
    const { element } = htmlFrame({
      page,
      program: frameProgram,
      functionNames: await executions.functionNames(),
      call: executions.call,
      host: {
        close: () => element.remove(),
        setHeight: (pixels) => frameEvents.push(['setHeight', pixels]),
        setWidth: (pixels) => frameEvents.push(['setWidth', pixels]),
        focusEditor: () => frameEvents.push(['focusEditor']),
      },
    });
    document.body.replaceChildren(element);
  };

  const harness = {
    backend: createMemoryBackend(),
    executions: null as ReturnType<typeof createExecutions> | null,
    questions,
    frameEvents,
    openBundle,
    show,
    file,
    createMemoryBackend,
  };
  Object.assign(window, { harness });
}

void open().catch((error: Error) => Object.assign(window, { broken: error.message }));
