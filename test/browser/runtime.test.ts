/** The built bundle in the workers of a real browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { someOrders } from '../addon/someOrders';
import { code, html, openWorkbook, valuesOf } from '../addon/workbook';
import { runBundle } from '../host/runBundle';
import { type HarnessPage, openHarness } from './harnessPage';

let harness: HarnessPage;

beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness?.close());
afterEach(() => {
  expect(harness.foreign).toEqual([]);
});

const run = <T>(lines: string, given?: unknown) => harness.run<T>(lines, given);
/** What a function `test` with this body answers on a menu click, or the error's text. */
const runInWorker = <T>(body: string) =>
  run<T>(
    "return harness.openBundle(given).runMenuItem('test').catch(String);",
    `function test() { ${body} }`,
  );

describe('the add-on', () => {
  const orders = someOrders(40);
  const openAddOn = `
    const { code, html, orders } = given;
    const backend = harness.createMemoryBackend({ timeZone: 'Asia/Shanghai', sheets: [{ name: 'Orders', rows: orders.length + 5, columns: 8 }] });
    const rect = { row: 0, column: 0, rows: orders.length, columns: 5 };
    backend.write(0, 'value', rect, orders);
    backend.write(0, 'numberFormat', rect, orders.map((row, index) => row.map((_, column) => index > 0 && column === 1 ? 'yyyy-mm-dd' : 'General')));
    harness.openBundle(code, { backend, project: { code, html, scopes: [] }, now: () => Date.UTC(2026, 5, 30, 4) });
    window.values = (name) => {
      const sheet = backend.sheets().find((info) => info.name === name);
      return sheet ? backend.read(sheet.id, 'value', { row: 0, column: 0, ...backend.usedSize(sheet.id) }) : null;
    };
    window.asked = [];
    window.answering ??= setInterval(() => {
      for (const question of harness.questions.splice(0)) {
        asked.push({ title: question.title, text: question.prompt });
        question.answer(question.buttons[0]);
      }
    }, 5);
    return harness.executions.open();`;

  test('opens with its menu, runs, asks, is undone, and answers in cells: as in Node', async () => {
    const inNode = openWorkbook({ Orders: orders });
    const menu = await run<{ functionName: string }[]>(openAddOn, { code, html, orders });
    expect(menu).toEqual(inNode.host.open());
    expect(menu.map(({ functionName }) => functionName)).toContain('segmentCustomers');

    expect(inNode.run().status).toBe('applied');
    const outcome = await run<{ status: string; asked: unknown; customers: unknown }>(`
      const { status } = JSON.parse(await harness.executions.runMenuItem('segmentCustomers'));
      return { status, asked, customers: values('Customers') };`);
    expect(outcome).toEqual({
      status: 'applied',
      asked: inNode.dialogs,
      customers: valuesOf(inNode.backend, 'Customers'),
    });

    inNode.host.runMenuItem('undoLastRun');
    const undone = await run(`
      await harness.executions.runMenuItem('undoLastRun');
      return values('Customers') ?? [];`);
    expect(undone).toEqual(valuesOf(inNode.backend, 'Customers'));

    expect(
      await run("return harness.executions.callCustomFunction('ABC_TIER', [[[100], [10], [1]]]);"),
    ).toEqual({ ok: true, value: inNode.host.customFunction('ABC_TIER', [[[100], [10], [1]]]) });
  });

  test('its sidebar calls the bundle, which reads, writes and answers', async () => {
    await run(openAddOn, { code, html, orders });
    await run("await harness.executions.runMenuItem('openSidebar');");
    const frame = harness.page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Apply', exact: true }).click();
    await frame.getByText(/^Done:/).waitFor();
    expect(await run<number>("return values('Customers').length;")).toBeGreaterThan(1);
  });

  test('none of its steps was an error to the browser', () => {
    expect(harness.consoleErrors).toEqual([]);
  });
});

describe('the realm', () => {
  test('has the globals of the local host in Node, and two constants that Chromium does not part with', async () => {
    const names = `var names = [];
      for (var level = globalThis; level !== Object.prototype; level = Object.getPrototypeOf(level)) {
        names = names.concat(Reflect.ownKeys(level).map(String));
      }
      return names.sort();`;
    const inNode = runBundle('return Reflect.ownKeys(globalThis).map(String).sort();') as string[];
    expect(await runInWorker<string[]>(names)).toEqual([...inNode, 'PERSISTENT', 'TEMPORARY'].sort());
    expect(
      await runInWorker(
        'return [Reflect.ownKeys(WebAssembly).map(String).filter((name) => /Streaming/.test(name))]',
      ),
    ).toEqual([[]]);
  });

  test.each([
    [
      'fetch',
      'typeof fetch + typeof XMLHttpRequest + typeof WebSocket + typeof EventSource + typeof importScripts',
    ],
    [
      'messages',
      'typeof postMessage + typeof onmessage + typeof addEventListener + typeof self + typeof close',
    ],
    [
      'stores and timers',
      'typeof indexedDB + typeof caches + typeof navigator + typeof setTimeout + typeof crypto',
    ],
    [
      'what code made from text sees',
      "new Function('return typeof fetch + typeof self + typeof this.postMessage')()",
    ],
    [
      'constructors of the global object',
      'typeof Object.getPrototypeOf(globalThis).constructor.prototype.postMessage',
    ],
  ])('%s: out of reach', async (_, expression) => {
    expect(await runInWorker(`return ${expression}`)).toMatch(/^(?:undefined)+$/);
  });

  test('the host is not to be had from a stack', async () => {
    const frames = await runInWorker<string[]>(
      `var found = [];
       Error.prepareStackTrace = function (error, frames) {
         frames.forEach(function (frame) { if (frame.getFunction() !== test || frame.getThis() !== globalThis) found.push(typeof frame.getFunction() + typeof frame.getThis()); });
         return '';
       };
       new Error('x').stack;
       return found;`,
    );
    expect(new Set(frames)).toEqual(new Set(['undefinedundefined']));
  });

  test('a module of another server is not loaded', async () => {
    let hits = 0;
    const server = createServer((_, response) => {
      hits++;
      response
        .writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' })
        .end('');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const script = `async function test() { return import('http://127.0.0.1:${port}/x.js').then(() => 'loaded', String); }`;
    const answer = await run<string>(
      "return harness.openBundle(given).runMenuItem('test').catch(String);",
      script,
    );
    server.close();
    expect(answer).toMatch(/^TypeError: Failed to fetch/);
    expect(hits).toBe(0);
  });

  test('dates and arrays belong to it, and promises deliver their values', async () => {
    expect(
      await runInWorker(
        `var range = SpreadsheetApp.getActiveSheet().getRange('A1');
         range.setValue(new Date(Date.UTC(2026, 5, 30)));
         var values = range.getValues();
         return Promise.resolve([values instanceof Array, values[0][0] instanceof Date, new Date() instanceof Date]);`,
      ),
    ).toEqual([true, true, true]);
    expect(await runInWorker('return new Promise(function () {});')).toMatch(/never settles/);
  });

  test('a bundle with a syntax error says so', async () => {
    expect(await runInWorker('return ((;')).toMatch(/^SyntaxError/);
  });
});

describe('the page goes on', () => {
  test('while a script runs, and a script that never ends can be ended', async () => {
    const answer = await run<{ ticks: number; error: string; next: number }>(`
      const limit = ({ functionName }) => (functionName === 'never' ? 1000 : 30_000);
      const executions = harness.openBundle('function never() { while (true) {} } function next() { return 1; }', { limit });
      let ticks = 0;
      const timer = setInterval(() => ticks++, 20);
      const error = await executions.runMenuItem('never').catch(String);
      clearInterval(timer);
      return { ticks, error, next: await executions.runMenuItem('next') };`);
    expect(answer).toMatchObject({ error: 'Error: Exceeded maximum execution time', next: 1 });
    expect(answer.ticks).toBeGreaterThan(10);
  });

  test('a custom function that never ends costs no other its answer', async () => {
    const answers = await run(`
      const code = 'function NEVER() { while (true) {} } function DOUBLE(x) { return x * 2; }';
      const executions = harness.openBundle(code, { limit: () => 4000 });
      return Promise.all([['DOUBLE', 1], ['NEVER', 0], ['DOUBLE', 2]].map(([name, x]) => executions.callCustomFunction(name, [x])));`);
    expect(answers).toEqual([
      { ok: true, value: 2 },
      { ok: false, message: 'Internal error executing the custom function' },
      { ok: true, value: 4 },
    ]);
  });
});

describe('a page of an add-on', () => {
  const bundle = `function echo(value) { return value; } function date() { return new Date(); }
    function fail() { throw new TypeError('no'); } function hidden_() {} var api = { method: function () {} };`;
  /** Shows a page and gives what its script leaves in \`result\`. */
  const inFrame = async <T>(script: string): Promise<T> => {
    await run(
      `harness.openBundle(given.bundle);
       await harness.show({ html: given.page, title: 'Test' });`,
      {
        bundle,
        page: `<!doctype html><form id="form"><input name="name" value="Ann"><input name="tag" value="a"><input name="tag" value="b"></form>
          <script>
            var call = function (name) {
              var given = Array.prototype.slice.call(arguments, 1);
              return new Promise(function (resolve) {
                var runner = google.script.run.withUserObject('mine')
                  .withSuccessHandler(function (value, user) { resolve(['ok', value, user]); })
                  .withFailureHandler(function (error, user) { resolve(['failed', error.name, error.message, user]); });
                runner[name].apply(runner, given);
              });
            };
            var attempt = function (work) { try { return work(); } catch (error) { return String(error); } };
            Promise.resolve((function () { ${script} })()).then(function (value) { document.title = JSON.stringify(value === undefined ? null : value); });
          </script>`,
      },
    );
    const frame = await (await harness.page.waitForSelector('iframe')).contentFrame();
    await frame?.waitForFunction("document.title !== ''");
    return JSON.parse((await frame?.title()) ?? 'null') as T;
  };

  test('google.script.run delivers values, failures and the user object', async () => {
    expect(
      await inFrame(
        `return Promise.all([call('echo', { a: [1, null] }), call('echo', undefined), call('date'), call('fail')]);`,
      ),
    ).toEqual([
      ['ok', { a: [1, null] }, 'mine'],
      ['ok', null, 'mine'],
      ['ok', null, 'mine'],
      ['failed', 'TypeError', 'no', 'mine'],
    ]);
  });

  test('refuses in the page what cannot travel, and knows only public functions', async () => {
    expect(
      await inFrame(`return [
        attempt(function () { google.script.run.echo(1, new Date()); }),
        attempt(function () { google.script.run.echo(document.body); }),
        attempt(function () { google.script.run.hidden_(); }),
        typeof google.script.run.api, typeof google.script.run.nope];`),
    ).toEqual([
      'TypeError: Failed due to illegal value in property: 1',
      'TypeError: Failed due to illegal value in property: 0',
      'TypeError: google.script.run.hidden_ is not a function',
      'undefined',
      'undefined',
    ]);
  });

  test('a form goes as an object of texts', async () => {
    expect(await inFrame(`return call('echo', document.getElementById('form'));`)).toEqual([
      'ok',
      { name: 'Ann', tag: ['a', 'b'] },
      'mine',
    ]);
  });

  test('google.script.host reaches the workbench', async () => {
    await run('harness.frameEvents.length = 0;');
    await inFrame(
      `google.script.host.setHeight(300); google.script.host.setWidth(200); google.script.host.editor.focus();`,
    );
    expect(await run('return harness.frameEvents;')).toEqual([
      ['setHeight', 300],
      ['setWidth', 200],
      ['focusEditor'],
    ]);
    await inFrame(`document.onclick = google.script.host.close;`);
    await harness.page.click('iframe');
    await harness.page.waitForSelector('iframe', { state: 'detached' });
  });

  test('cannot reach the workbench or any server', async () => {
    const answer = await inFrame<string[]>(`
      var load = function (tag, name, url) {
        return new Promise(function (resolve) {
          var element = document.createElement(tag);
          element.onload = function () { resolve('loaded'); };
          element.onerror = function () { resolve('refused'); };
          element[name] = url;
          document.body.appendChild(element);
        });
      };
      return Promise.all([
        attempt(function () { return parent.document.title; }),
        attempt(function () { return localStorage.length; }),
        fetch('https://fenlei.example/').then(function () { return 'loaded'; }, function () { return 'refused'; }),
        fetch(google.script.host.origin + '/main.js').then(function () { return 'loaded'; }, function () { return 'refused'; }),
        load('img', 'src', 'https://fenlei.example/x.png'),
        load('script', 'src', google.script.host.origin + '/main.js'),
      ]);`);
    expect(answer.slice(0, 2).every((text) => text.startsWith('SecurityError'))).toBe(true);
    expect(answer.slice(2)).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  test('cannot show the workbench inside itself', async () => {
    const directive = await inFrame(`
      return new Promise(function (resolve) {
        document.addEventListener('securitypolicyviolation', function (event) { resolve(event.effectiveDirective); });
        var inner = document.createElement('iframe');
        inner.src = google.script.host.origin + '/';
        inner.onload = function () { setTimeout(resolve, 50, 'loaded'); };
        document.body.appendChild(inner);
      });`);
    expect(directive).toBe('frame-src');
  });
});
