/** Executions in workers, with threads of Node in the place of a browser's: every service call is a call between threads. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../../../src/host/memory/memoryBackend';
import type { ButtonName, Dialogs, Question } from '../../../src/host/page/dialogs';
import { createExecutions, type Executions, type ExecutionsOptions } from '../../../src/host/page/executions';
import type { Thread } from '../../../src/host/page/script';
import { createHostState, type LogEntry } from '../../../src/host/services/platform';
import { nodeThreads } from './nodeThreads';

let createThread: () => Thread;
const open: Executions[] = [];

beforeAll(async () => {
  createThread = await nodeThreads();
});
afterEach(() => {
  for (const executions of open.splice(0)) executions.end();
});

const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';
const unasked: Dialogs = {
  alert: () => Promise.reject(new Error('nobody answers')),
  prompt: () => Promise.reject(new Error('nobody answers')),
  showSidebar: () => {},
  showDialog: () => {},
  toast: () => {},
};

function executionsFor(code: string, options: Partial<ExecutionsOptions> = {}): Executions {
  const executions = createExecutions({
    project: { code, html: { Page: '<p>hi' }, scopes: [TRIGGERS] },
    createThread,
    backend: createMemoryBackend(),
    state: createHostState(),
    dialogs: unasked,
    userLocale: 'en',
    ...options,
  });
  open.push(executions);
  return executions;
}

const everything = { row: 0, column: 0, rows: 2, columns: 2 };
const settled = (promise: Promise<unknown>) => promise.catch((error: Error) => error.message);

describe('a bundle in a worker', () => {
  test('fills the menu, reads and writes the sheet of the page', async () => {
    const backend = createMemoryBackend();
    const executions = executionsFor(
      `function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }
       function go() {
         var range = SpreadsheetApp.getActive().getRange('A1:B2');
         range.setValues([[1, 'two'], [true, new Date(Date.UTC(2026, 5, 30))]]);
         return range.getValues();
       }`,
      { backend },
    );
    expect(await executions.open()).toEqual([{ caption: 'Go', functionName: 'go' }]);
    expect(await executions.runMenuItem('go')).toEqual([
      [1, 'two'],
      [true, new Date(Date.UTC(2026, 5, 30))],
    ]);
    expect(backend.read(0, 'value', everything)).toEqual([
      [1, 'two'],
      [true, 46_203],
    ]);
  });

  test('answers larger than the shared memory come in parts', async () => {
    const text = '分类😀'.repeat(9_000);
    const backend = createMemoryBackend({ sheets: [{ name: 'Long', rows: 100, columns: 1 }] });
    const rect = { row: 0, column: 0, rows: 100, columns: 1 };
    const cells = Array.from({ length: 100 }, (_, row) => [text + row]);
    backend.write(0, 'value', rect, cells);
    const executions = executionsFor(
      `function go() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues(); }`,
      { backend },
    );
    expect(await executions.runMenuItem('go')).toEqual(cells);
  });

  test('errors of the platform and of the bundle arrive with name, message and stack', async () => {
    const executions = executionsFor(
      `function go() { SpreadsheetApp.getActive().getRange('nope'); }
       function type() { throw new TypeError('no'); }
       function caught() { try { go(); } catch (e) { return [e instanceof Error, e.name, e.message]; } }`,
    );
    await expect(executions.runMenuItem('go')).rejects.toMatchObject({
      name: 'Exception',
      message: 'Range not found',
    });
    await expect(executions.runMenuItem('type')).rejects.toMatchObject({ name: 'TypeError', message: 'no' });
    expect(await executions.runMenuItem('caught')).toEqual([true, 'Exception', 'Range not found']);
    const error = await executions.runMenuItem('type').catch((thrown: Error) => thrown);
    expect((error as Error).stack).toContain('Code.gs');
  });

  test('globals live for one execution, properties, the active sheet and the cache for the document', async () => {
    const executions = executionsFor(
      `var count = 0;
       function go() {
         var props = PropertiesService.getDocumentProperties(), ss = SpreadsheetApp.getActive();
         var seen = [count++, props.getProperty('k'), CacheService.getUserCache().get('c'), ss.getSheetName()];
         props.setProperty('k', 'kept');
         CacheService.getUserCache().put('c', 'cached');
         if (ss.getNumSheets() === 1) ss.insertSheet('Second');
         return seen;
       }`,
    );
    expect(await executions.runMenuItem('go')).toEqual([0, null, null, 'Sheet1']);
    expect(await executions.runMenuItem('go')).toEqual([0, 'kept', 'cached', 'Second']);
  });

  test('the pages that it shows, its toasts and its log reach the page', async () => {
    const shown: unknown[] = [];
    const logs: LogEntry[] = [];
    const executions = executionsFor(
      `function go() {
         var ui = SpreadsheetApp.getUi(), page = HtmlService.createHtmlOutputFromFile('Page').setTitle('Title');
         ui.showSidebar(page); ui.showModelessDialog(page.setWidth(500), 'Dialog');
         SpreadsheetApp.getActive().toast('Done', 'Fenlei', 3);
         console.warn('careful %s', 1);
       }`,
      {
        dialogs: {
          ...unasked,
          showSidebar: (page) => shown.push(page),
          showDialog: (page) => shown.push(page),
          toast: (toast) => shown.push(toast),
        },
        onLog: (entry) => logs.push(entry),
      },
    );
    await executions.runMenuItem('go');
    expect(shown).toEqual([
      { html: '<p>hi', title: 'Title' },
      { html: '<p>hi', title: 'Dialog', width: 500, height: null, modal: false },
      { message: 'Done', title: 'Fenlei', seconds: 3 },
    ]);
    expect(logs).toEqual([{ level: 'WARNING', text: 'careful 1' }]);
  });

  test('time-driven triggers fire from their list', async () => {
    const logs: LogEntry[] = [];
    const executions = executionsFor(
      `function go() { ScriptApp.newTrigger('night').timeBased().everyDays(1).create(); }
       function night(e) { console.log(e.year, e.triggerUid === ScriptApp.getProjectTriggers()[0].getUniqueId()); }`,
      {
        onLog: (entry) => logs.push(entry),
        now: () => Date.UTC(2031, 0, 1),
      },
    );
    expect(executions.triggers()).toEqual([]);
    await expect(executions.runTrigger('nope')).rejects.toThrow(RangeError);
    await executions.runMenuItem('go');
    await executions.runTrigger(executions.triggers()[0]?.id ?? '');
    expect(logs).toEqual([{ level: 'DEBUG', text: '2031 true' }]);
  });

  test('flush and reading wait until the grid has calculated', async () => {
    let calculations = 0;
    const executions = executionsFor(
      `function go() { SpreadsheetApp.flush(); return SpreadsheetApp.getActive().getRange('A1').getValue(); }`,
      {
        calculated: async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          calculations++;
        },
      },
    );
    expect(await executions.runMenuItem('go')).toBe('');
    expect(calculations).toBe(2);
  });
});

describe('the user is asked', () => {
  /** Answers when the test says so. */
  function laterDialogs() {
    const asked: Question[] = [];
    const answers: ((button: ButtonName) => void)[] = [];
    const alert = (question: Question) => {
      asked.push(question);
      return new Promise<ButtonName>((resolve) => answers.push(resolve));
    };
    const prompt = async (question: Question) => ({ button: await alert(question), text: 'Ann' });
    return { dialogs: { ...unasked, alert, prompt }, asked, answers };
  }

  test('alert and prompt wait for the answer while the page goes on', async () => {
    const { dialogs, asked, answers } = laterDialogs();
    const states: boolean[] = [];
    const executions: Executions = executionsFor(
      `function go() {
         var ui = SpreadsheetApp.getUi();
         var button = ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO_CANCEL);
         return [String(button), ui.prompt('Name?').getResponseText()];
       }`,
      { dialogs, onChange: () => states.push(executions.running()[0]?.isAsking === true) },
    );
    const run = executions.runMenuItem('go');
    await expect.poll(() => answers.length).toBe(1);
    expect(asked[0]).toMatchObject({ title: 'Sure?', prompt: 'Really?', buttons: ['YES', 'NO', 'CANCEL'] });
    expect(executions.running()).toMatchObject([{ kind: 'menu', functionName: 'go', isAsking: true }]);
    answers[0]?.('NO');
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.('OK');
    expect(await run).toEqual(['NO', 'Ann']);
    expect(executions.running()).toEqual([]);
    expect(states).toEqual([false, true, false, true, false, false]);
  });

  test('another execution runs meanwhile, and gets the lock that the alert dropped', async () => {
    const { dialogs, answers } = laterDialogs();
    const executions = executionsFor(
      `var lock = LockService.getDocumentLock();
       function go() { lock.waitLock(1); SpreadsheetApp.getUi().alert('?'); return lock.hasLock(); }
       function beside() { return lock.tryLock(0); }`,
      { dialogs },
    );
    const run = executions.runMenuItem('go');
    await expect.poll(() => answers.length).toBe(1);
    expect(await executions.call('beside', [])).toBe(true);
    answers[0]?.('OK');
    expect(await run).toBe(false);
  });

  test('the time limit rests while the user reads', async () => {
    const { dialogs, answers } = laterDialogs();
    const executions = executionsFor(`function go() { return String(SpreadsheetApp.getUi().alert('?')); }`, {
      dialogs,
      limit: () => 4000,
    });
    const run = executions.runMenuItem('go');
    await expect.poll(() => answers.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 4200));
    answers[0]?.('OK');
    expect(await run).toBe('OK');
  });

  test('a question whose script was stopped is withdrawn', async () => {
    const { dialogs, asked, answers } = laterDialogs();
    const executions = executionsFor(`function go() { SpreadsheetApp.getUi().alert('?'); }`, { dialogs });
    const run = settled(executions.runMenuItem('go'));
    await expect.poll(() => answers.length).toBe(1);
    executions.running()[0]?.stop();
    expect(await run).toBe('The execution was stopped.');
    expect(asked[0]?.signal.aborted).toBe(true);
  });
});

describe('executions beside each other', () => {
  const code = `var lock = LockService.getScriptLock();
    function hold() { lock.waitLock(1); SpreadsheetApp.getActive().toast('held'); SpreadsheetApp.flush(); }
    function keep() { lock.waitLock(1); SpreadsheetApp.getActive().toast('held'); while (true) {} }
    function take(wait) { return lock.tryLock(wait); }`;

  test('a lock is waited for, and given up after the time asked', async () => {
    let held = 0;
    let go = () => {};
    const dialogs = { ...unasked, toast: () => held++ };
    const calculated = () =>
      new Promise<void>((resolve) => {
        go = resolve;
      });
    const executions = executionsFor(code, { dialogs, calculated });
    const holds = executions.call('hold', []);
    await expect.poll(() => held).toBe(1);
    expect(await executions.call('take', [0])).toBe(false);
    expect(await executions.call('take', [20])).toBe(false);
    const takes = executions.call('take', [60_000]);
    go();
    expect(await takes).toBe(true);
    await holds;
  });

  test('each has a worker of its own, which is ended with it', async () => {
    const ended: number[] = [];
    let made = 0;
    const executions = executionsFor('function go() {} function fail() { throw 1; }', {
      createThread: () => {
        const thread = createThread();
        const number = made++;
        return {
          ...thread,
          end: () => {
            ended.push(number);
            thread.end();
          },
        };
      },
    });
    await executions.runMenuItem('go');
    await settled(executions.runMenuItem('fail'));
    expect([ended, made]).toEqual([[0, 1], 3]);
  });

  test('a script that is stopped gives its locks back', async () => {
    let held = 0;
    const dialogs = { ...unasked, toast: () => held++ };
    const executions = executionsFor(code, { dialogs });
    const keeps = settled(executions.call('keep', []));
    await expect.poll(() => held).toBe(1);
    const takes = executions.call('take', [5000]);
    executions.running()[0]?.stop();
    expect(await takes).toBe(true);
    expect(await keeps).toBe('The execution was stopped.');
  });

  test('a script that never ends is ended, and the next one runs', async () => {
    const executions = executionsFor('function never() { while (true) {} } function go() { return 1; }', {
      limit: () => 4000,
    });
    expect(await settled(executions.runMenuItem('never'))).toBe('Exceeded maximum execution time');
    expect(await executions.runMenuItem('go')).toBe(1);
  });

  test('a script whose calls would take Google more than six minutes is ended, however fast they are here', async () => {
    const executions = executionsFor(
      `function go() {
         for (var n = 0; n < 5; n++) {
           try {
             SpreadsheetApp.getActiveSheet().insertRowsAfter(1, 300000);
             SpreadsheetApp.getActiveSheet().deleteRows(2, 300000);
           } catch (e) {}
         }
         return 'done';
       }`,
    );
    expect(await settled(executions.runMenuItem('go'))).toBe('Exceeded maximum execution time');
  });

  test('of a page ten calls run at once, the others wait', async () => {
    let most = 0;
    const executions: Executions = executionsFor(
      'function go(i) { SpreadsheetApp.getActive().toast("here"); return i; }',
      {
        dialogs: {
          ...unasked,
          toast: () => {
            most = Math.max(most, executions.running().length);
          },
        },
      },
    );
    const calls = Array.from({ length: 13 }, (_, index) => executions.call('go', [index]));
    expect(executions.running()).toHaveLength(10);
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 13 }, (_, index) => index));
    expect(most).toBeLessThanOrEqual(10);
  });

  test('onEdit hears of edits one after another, two of them waiting at most', async () => {
    const seen: string[] = [];
    const executions = executionsFor(
      `function onEdit(e) { Utilities.sleep(20); console.log(e.value); if (e.value === '2') throw new Error('broken'); }`,
      { onLog: ({ level, text }) => seen.push(`${level} ${text.split('\n')[0]}`) },
    );
    const rect = { row: 0, column: 0, rows: 1, columns: 1 };
    await Promise.all([1, 2, 3, 4, 5].map((value) => executions.edited({ sheet: 0, rect, value })));
    await expect.poll(() => seen.at(-1)).toBe('DEBUG 3');
    await executions.edited({ sheet: 0, rect, value: 6 });
    await expect.poll(() => seen.at(-1)).toBe('DEBUG 6');
    expect(seen).toEqual(['DEBUG 1', 'DEBUG 2', 'ERROR Error: broken', 'DEBUG 3', 'DEBUG 6']);
  });

  test('a bundle without onEdit is not started for an edit', async () => {
    let changes = 0;
    const executions = executionsFor('function go() {}', { onChange: () => changes++ });
    await executions.edited({ sheet: 0, rect: everything });
    expect(changes).toBe(0);
  });
});

describe('custom functions', () => {
  const code = `function DOUBLE(cells) { return Array.isArray(cells) ? cells.map(function (row) { return row.map(DOUBLE); }) : cells * 2; }
    function TOMORROW(date) { return date instanceof Date ? new Date(date.getTime() + 864e5) : 'no date'; }
    function NEVER() { while (true) {} }
    function LOCALE() { return Session.getActiveUserLocale(); }
    function WRITE() { SpreadsheetApp.getActive().getRange('A1').setValue(1); }
    function STORED() { return PropertiesService.getDocumentProperties().getProperty('k'); }
    function hidden_() {}`;

  test('take and give what cells hold', async () => {
    const executions = executionsFor(code);
    const answers = await Promise.all([
      executions.callCustomFunction('DOUBLE', [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
      executions.callCustomFunction('DOUBLE', [21]),
      executions.callCustomFunction('TOMORROW', [new Date(0)]),
      executions.callCustomFunction('STORED', []),
    ]);
    expect(answers).toEqual([
      {
        ok: true,
        value: [
          [2, 4],
          [6, 8],
        ],
      },
      { ok: true, value: 42 },
      { ok: true, value: new Date(864e5) },
      { ok: true, value: null },
    ]);
    expect(await executions.functionNames()).toEqual([
      'DOUBLE',
      'TOMORROW',
      'NEVER',
      'LOCALE',
      'WRITE',
      'STORED',
    ]);
  });

  test('fail with their message, never by rejecting', async () => {
    const executions = executionsFor(code);
    expect(await executions.callCustomFunction('WRITE', [])).toEqual({
      ok: false,
      message: 'You do not have permission to call setValue',
    });
    expect(await executions.callCustomFunction('MISSING', [])).toEqual({
      ok: false,
      message: 'Script function not found: MISSING',
    });
  });

  test('one that never ends fails by itself; those before and behind it are calculated', async () => {
    const executions = executionsFor(code, { limit: () => 4000 });
    const calls = ['DOUBLE', 'NEVER', 'DOUBLE'].map((name) => executions.callCustomFunction(name, [1]));
    const slow = { ok: false, message: 'Internal error executing the custom function' };
    const double = { ok: true, value: 2 };
    expect(await Promise.all(calls)).toEqual([double, slow, double]);
  });

  test('one that its worker dies of fails by itself', async () => {
    let isFirst = true;
    const executions = executionsFor(code, {
      createThread: () => {
        const thread = createThread();
        let fail: (error: Error) => void = () => {};
        return {
          ...thread,
          listen: (hear, broken) => {
            fail = broken;
            thread.listen(hear, broken);
          },
          post: (message) => {
            if (message.kind === 'request' && isFirst) {
              isFirst = false;
              thread.end();
              fail(new Error('out of memory'));
            } else thread.post(message);
          },
        };
      },
    });
    const calls = [1, 2].map((value) => executions.callCustomFunction('DOUBLE', [value]));
    expect(await Promise.all(calls)).toEqual([
      { ok: false, message: 'out of memory' },
      { ok: true, value: 4 },
    ]);
  });

  test('answer in the language that the user has chosen meanwhile', async () => {
    const executions = executionsFor(code);
    expect(await executions.callCustomFunction('LOCALE', [])).toEqual({ ok: true, value: 'en' });
    executions.setUserLocale('zh-TW');
    expect(await executions.callCustomFunction('LOCALE', [])).toEqual({ ok: true, value: 'zh-TW' });
    expect(await executions.runMenuItem('LOCALE')).toBe('zh-TW');
  });

  test('a bundle whose top level throws answers that error everywhere', async () => {
    const executions = executionsFor(`SpreadsheetApp.getUi(); function F() {} function onOpen() {}`);
    expect(await executions.callCustomFunction('F', [])).toEqual({
      ok: false,
      message: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
    await executions.open();
  });
});
