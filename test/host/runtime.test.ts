import { describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { createHost } from '../../src/host/runtime';
import { ExecutionEnded } from '../../src/host/services/serviceObject';
import { hostFor, runBundle } from './runBundle';

const withMessage = (message: string) => expect.objectContaining({ message });

describe('globals (§2)', () => {
  test.each(
    `setTimeout setInterval clearTimeout clearInterval queueMicrotask structuredClone fetch Headers Request Response
     URL URLSearchParams TextEncoder TextDecoder Blob File FormData AbortController AbortSignal Event EventTarget
     DOMException crypto atob btoa performance navigator window process require module exports global Buffer
     SharedArrayBuffer Atomics WeakRef FinalizationRegistry ReadableStream CompressionStream`.split(/\s+/),
  )('%s is not defined', (name) => {
    expect(() => runBundle(`return ${name}`)).toThrow(withMessage(`${name} is not defined`));
  });

  test.each(['WebAssembly', 'Intl', 'globalThis', 'Promise', 'Map', 'JSON', 'Proxy'])(
    '%s is there',
    (name) => {
      expect(runBundle(`return typeof ${name}`)).not.toBe('undefined');
    },
  );

  test('console has six methods (console class)', () => {
    expect(runBundle('return Object.keys(console)')).toEqual([
      'log',
      'info',
      'warn',
      'error',
      'time',
      'timeEnd',
    ]);
  });

  test('what the bundle logs can be read, log at DEBUG level', () => {
    const host = hostFor(`console.log('a %s', 1); console.warn({ b: 2 }); Logger.log('%s!', 'c');`);
    host.runMenuItem('test');
    expect(host.logs).toEqual([
      { level: 'DEBUG', text: 'a 1' },
      { level: 'WARNING', text: '{ b: 2 }' },
      { level: 'LOG', text: 'c!' },
    ]);
  });

  test.each([
    ["'%s', new Error('no').message, 1, true", 'no 1 true'],
    ["'a', 'b'", 'a b'],
    ["[1, ['x'], new Date(0)]", "[ 1, [ 'x' ], 1970-01-01T00:00:00.000Z ]"],
    [
      '{ a: undefined, "b c": null, f: function go() {} }',
      "{ a: undefined, 'b c': null, f: [Function: go] }",
    ],
    ['new Map([["k", new Set([1])]]), /x/g', "Map(1) { 'k' => Set(1) { 1 } } /x/g"],
    ['{ a: { b: { c: { d: 1 } } } }', '{ a: { b: { c: [Object] } } }'],
    ['SpreadsheetApp.getActive(), AuthMode', 'Spreadsheet NONE'],
    ['new Error("no").stack.split("\\n")[0]', 'Error: no'],
    ['(function () { var o = {}; o.o = o; return o; })()', '{ o: [Circular] }'],
  ])('console.log(%s) writes %s', (given, text) => {
    const host = hostFor(`var AuthMode = ScriptApp.AuthMode.NONE; console.log(${given});`);
    host.runMenuItem('test');
    expect(host.logs[0]?.text).toBe(text);
  });

  test('nothing of the host shows among the names of the global object', () => {
    const names = runBundle('return Object.getOwnPropertyNames(globalThis)') as string[];
    expect(names.filter((name) => /host|realm|entry|platform/i.test(name))).toEqual([]);
  });

  test('the clock is the one given, and goes on with it', () => {
    const now = new Date(Date.UTC(2024, 1, 29, 12));
    const body = `function Sub() {} ; class D2 extends Date {}
      return [new Date().toISOString(), Date.now(), new Date(0).getTime(), new Date() instanceof Date,
        new D2() instanceof D2, new Date(2020, 1, 1).getMonth(), new Date().constructor === Date, Date.UTC(1970, 0, 2),
        typeof Date()];`;
    expect(runBundle(body, { now })).toEqual([
      '2024-02-29T12:00:00.000Z',
      now.getTime(),
      0,
      true,
      true,
      1,
      true,
      86_400_000,
      'string',
    ]);
    let hour = 0;
    expect(
      runBundle('return new Date().getUTCHours()', { now: () => new Date(Date.UTC(2024, 0, 1, ++hour)) }),
    ).toBeGreaterThan(0);
  });

  test('a bundle that needs eval can be found out', () => {
    expect(runBundle("return eval('1 + 1')")).toBe(2);
    expect(() => runBundle("return eval('1 + 1')", { codeGeneration: false })).toThrow();
  });

  test('globals live for one execution', () => {
    const host = hostFor('counter++; return counter;', { globals: 'var counter = 0;' });
    expect([host.runMenuItem('test'), host.runMenuItem('test')]).toEqual([1, 1]);
  });

  test('a function expression bound by const and a method of an object can stand in a menu (V8 overview)', () => {
    const host = hostFor('', {
      globals: 'const run = () => 1; var menu = { item: function () { return 2; } };',
    });
    expect([host.runMenuItem('run'), host.runMenuItem('menu.item')]).toEqual([1, 2]);
    expect(() => host.runMenuItem('menu.nope')).toThrow(withMessage('Script function not found: menu.nope'));
  });

  test('a bundle with a syntax error is refused at once', () => {
    expect(() => hostFor('return ((')).toThrow(SyntaxError);
  });
});

describe('authorisation modes (§6)', () => {
  const menu = `SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'test').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Even more', 'test')).addToUi();`;

  test('onOpen fills the menu in NONE, where only the locale is known', () => {
    const host = hostFor('', {
      installed: true,
      userLocale: 'zh-TW',
      globals: `function onOpen(e) { ${menu} console.log(String(e.authMode) + Session.getActiveUserLocale()); }`,
    });
    expect(host.open()).toEqual([
      { caption: 'Go', functionName: 'test' },
      { separator: true },
      { caption: 'More', items: [{ caption: 'Even more', functionName: 'test' }] },
    ]);
    expect(host.logs[0]?.text).toBe('NONEzh-TW');
  });

  test('after the first menu click the add-on is enabled in the file', () => {
    const host = hostFor('', {
      installed: true,
      globals: 'function onOpen(e) { console.log(String(e.authMode)); }',
    });
    const modes = [host.open(), host.runMenuItem('test'), host.open()].map(() => host.logs[0]?.text);
    expect(modes.at(-1)).toBe('LIMITED');
  });

  test.each([
    [
      'NONE',
      'SpreadsheetApp.getActive()',
      /^Specified permissions are not sufficient to call SpreadsheetApp.getActive. Required permissions: \(https/,
    ],
    [
      'NONE',
      'PropertiesService.getDocumentProperties()',
      /^You do not have permission to call PropertiesService.getDocumentProperties$/,
    ],
    [
      'LIMITED',
      "SpreadsheetApp.getUi().alert('x')",
      /^Specified permissions are not sufficient to call Ui.alert. Required permissions: .*container.ui$/,
    ],
    [
      'LIMITED',
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      /^Specified permissions are not sufficient to call Ui.showSidebar/,
    ],
  ])('in %s %s is refused', (mode, call, message) => {
    const host = hostFor('', { installed: mode === 'NONE', globals: `function onOpen() { ${call} }` });
    expect(() => host.open()).toThrow(message);
  });

  test('a service at the top level kills the execution already while the bundle loads', () => {
    const globals = 'const props = PropertiesService.getDocumentProperties(); function onOpen() {}';
    expect(() => hostFor('', { installed: true, globals }).open()).toThrow(/do not have permission/);
    expect(() => hostFor('', { globals }).open()).not.toThrow();
  });

  test('LIMITED reads and writes the document', () => {
    const backend = createMemoryBackend();
    const host = hostFor('', {
      backend,
      globals: "function onOpen(e) { e.source.getRange('A1').setValue(String(e.authMode)); }",
    });
    host.open();
    expect(backend.read(0, 'value', { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['LIMITED']]);
  });

  test('onInstall runs in FULL', () => {
    const host = hostFor('', {
      globals: `function onInstall(e) { ${menu} console.log(String(e.authMode)); }`,
    });
    expect(host.install()).toHaveLength(3);
    expect(host.logs[0]?.text).toBe('FULL');
  });

  test.each([
    ["SpreadsheetApp.getActive().getRange('A1').setValue(1)", 'You do not have permission to call setValue'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ])('a custom function may not call %s', (call, message) => {
    const host = hostFor('', { globals: `function F() { ${call} }` });
    expect(() => host.customFunction('F', [])).toThrow(withMessage(message));
  });

  test('a custom function may read the document and its properties', () => {
    const host = hostFor('', {
      globals: `function F() {
        PropertiesService.getDocumentProperties().getProperty('k');
        return SpreadsheetApp.getActive().getRange('A1').getValues();
      }`,
    });
    expect(host.customFunction('F', [])).toEqual([['']]);
  });
});

describe('google.script.run (§12, Tanaike 2023-08-28)', () => {
  const host = hostFor('', {
    globals: `
      function echo(value) { return value; }
      function kind(value) { return Object.prototype.toString.call(value) + (value instanceof Array || value instanceof Object); }
      function make(code) { return eval('(' + code + ')'); }
      async function later() { await null; return 'late'; }
      function never() { return new Promise(function () {}); }
      function broken() { throw new TypeError('no'); }
      async function brokenLater() { throw new Error('late no'); }
      function hidden_() {}
      var api = { method: function () {} };`,
  });

  test.each([
    ['a number', 1.5, 1.5],
    ['text', '分类', '分类'],
    ['null', null, null],
    ['undefined', undefined, null],
    ['nested data', { a: [1, { b: null }], c: undefined }, { a: [1, { b: null }], c: null }],
  ])('%s passes both ways', (_, given, expected) => {
    expect(host.call('echo', given)).toEqual(expected);
  });

  test('arguments belong to the realm', () => {
    expect(host.call('kind', [1])).toBe('[object Array]true');
    expect(host.call('kind', { a: 1 })).toBe('[object Object]true');
  });

  test.each([
    ['a Date', new Date(0)],
    ['an array with a Date at 0', [new Date(0)]],
    ['a RegExp', /x/],
    ['a Map', new Map()],
    ['a boxed number', Object(1)],
    ['a function', () => 1],
    ['a promise', Promise.resolve(1)],
    ['bytes', new Int8Array(2)],
  ])('the client throws on %s', (_, given) => {
    expect(() => host.call('echo', given)).toThrow(withMessage('Failed due to illegal value in property: 0'));
  });

  test('the message has the index of the argument, or inside an array that of the element', () => {
    expect(() => host.call('echo', 1, new Date(0))).toThrow(/property: 1$/);
    expect(() => host.call('echo', [1, 2, new Date(0)])).toThrow(/property: 2$/);
  });

  test('inside an object the message has the name (text quoted from live), and a circle is refused', () => {
    expect(() => host.call('echo', { a: { when: new Date(0) } })).toThrow(
      new TypeError('Failed due to illegal value in property: when'),
    );
    const circle: unknown[] = [];
    circle.push({ circle });
    expect(() => host.call('echo', circle)).toThrow(new TypeError('Failed due to circular reference.'));
  });

  test.each([
    ['a Date loses the whole answer', '{ a: 1, b: [new Date(0)] }', undefined],
    ['a service loses the whole answer', '[SpreadsheetApp.getActive()]', undefined],
    ['undefined arrives as null', '[undefined]', [null]],
    ['a boxed number arrives as {}', 'new Number(1)', {}],
    ['a boxed text arrives by index', "new String('s')", { 0: 's' }],
    ['a RegExp arrives as {}', '/x/', {}],
    ['a Set arrives as {}', 'new Set([1])', {}],
    ['a Map arrives as {}', 'new Map([[1, 2]])', {}],
    ['a function arrives as its text', 'function () { return 1 }', 'function () { return 1 }'],
    ['an Int8Array arrives by index', 'new Int8Array([5, 6])', { 0: 5, 1: 6 }],
  ])('%s', (_, code, expected) => {
    expect(host.call('make', code)).toEqual(expected);
  });

  test('a Uint8Array is a server error', () => {
    expect(() => host.call('make', 'new Uint8Array(1)')).toThrow(/server error/);
  });

  test('a promise delivers its value, or its failure', () => {
    expect(host.call('later')).toBe('late');
    expect(() => host.call('brokenLater')).toThrow(withMessage('late no'));
    expect(() => host.call('never')).toThrow(/^not emulated/);
  });

  test('a throw arrives with its name and message', () => {
    expect(() => host.call('broken')).toThrow(expect.objectContaining({ name: 'TypeError', message: 'no' }));
  });

  test.each(['hidden_', 'api.method', 'api', 'missing', 'Array', 'SpreadsheetApp', 'eval', '__proto__'])(
    '%s does not exist for the client',
    (name) => {
      expect(() => host.call(name)).toThrow(withMessage(`Script function not found: ${name}`));
    },
  );
});

describe('locks, alerts and the user', () => {
  const take = 'LockService.getDocumentLock().tryLock(10)';

  test('a lock one holds can be taken again, and is free after the execution (gas-fakes testlock)', () => {
    const host = hostFor(`return [${take}, ${take}, LockService.getDocumentLock().hasLock()];`);
    expect([host.runMenuItem('test'), host.runMenuItem('test')]).toEqual([
      [true, true, true],
      [true, true, true],
    ]);
  });

  test('another execution does not get a lock that is held', () => {
    const seen: unknown[] = [];
    const host = hostFor('', {
      globals: `function outer() { ${take}; SpreadsheetApp.getActive().toast('x'); return LockService.getDocumentLock().hasLock(); }
        function inner() { return [${take}, LockService.getScriptLock().tryLock(0)]; }
        function waits() { LockService.getDocumentLock().waitLock(5); }`,
      ui: {
        toast: () => {
          seen.push(host.call('inner'));
          expect(() => host.call('waits')).toThrow(
            withMessage('Lock timeout: another process was holding the lock for too long.'),
          );
        },
      },
    });
    expect(host.runMenuItem('outer')).toBe(true);
    expect(seen).toEqual([[false, true]]);
  });

  test('alert drops every lock (Ui class)', () => {
    const globals = `function outer() {
      ${take}; SpreadsheetApp.getUi().alert('sure?');
      return LockService.getDocumentLock().hasLock();
    }`;
    expect(hostFor('', { globals, ui: { alert: () => 'OK' } }).runMenuItem('outer')).toBe(false);
  });

  test('a negative timeout fails (gas-fakes testlock)', () => {
    expect(() => runBundle('LockService.getScriptLock().tryLock(-1)')).toThrow();
  });

  test('alert asks the responder and answers a button, prompt a button and a text', () => {
    const asked: string[][] = [];
    const answer = runBundle(
      `var ui = SpreadsheetApp.getUi(), B = ui.Button;
       var typed = ui.prompt('Name?');
       return [ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO) === B.YES, ui.alert('Plain') === B.CLOSE,
         typed.getResponseText(), typed.getSelectedButton() === B.OK];`,
      {
        ui: {
          alert: (...question) => {
            asked.push(question);
            return question[2] === 'YES_NO' ? 'YES' : 'CLOSE';
          },
          prompt: () => ({ button: 'OK', text: 'Ann' }),
        },
      },
    );
    expect(answer).toEqual([true, true, 'Ann', true]);
    expect(asked).toEqual([
      ['Title', 'Sure?', 'YES_NO'],
      ['', 'Plain', 'OK'],
    ]);
  });

  test('without a user an alert is not emulated', () => {
    expect(() => runBundle("SpreadsheetApp.getUi().alert('x')")).toThrow(/^not emulated: Ui.alert/);
  });

  test('a page reaches the sidebar with its title, and a dialog with its size', () => {
    const shown: unknown[] = [];
    runBundle(
      `var ui = SpreadsheetApp.getUi(), page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Fenlei');
       ui.showSidebar(page); ui.showModalDialog(page.setWidth(600).setHeight(400), 'Edit');`,
      {
        html: { Sidebar: '<p>hi' },
        ui: {
          sidebar: (...page) => shown.push(page),
          dialog: (...page) => shown.push(page),
        },
      },
    );
    expect(shown).toEqual([
      ['<p>hi', 'Fenlei'],
      ['<p>hi', 'Edit', { width: 600, height: 400, modal: true }],
    ]);
  });
});

describe('counting and faults', () => {
  test('trips and handles are told apart', () => {
    const host =
      hostFor(`var r = sheet.getRange('A1:B2'); r.getRow(); r.getValues(); r.offset(0, 0).setValues([[1, 2], [3, 4]]);
      SpreadsheetApp.flush(); SpreadsheetApp.Direction.UP.toString();`);
    host.runMenuItem('test');
    expect(host.calls).toMatchObject({
      trips: 4,
      byName: {
        'Spreadsheet.getSheets': 1,
        'Range.getValues': 1,
        'Range.setValues': 1,
        'SpreadsheetApp.flush': 1,
      },
    });
    expect(host.calls.handles).toBe(5);
  });

  test('the number of calls does not depend on the number of cells', () => {
    const count = (rows: number) => {
      const host = hostFor(
        `sheet.getRange(1, 1, ${rows}, 2).setValue('x'); sheet.getDataRange().getValues();`,
      );
      host.runMenuItem('test');
      return host.calls;
    };
    expect(count(900)).toEqual(count(1));
  });

  test('a fault stops the call before it happens and reaches the bundle as an Error', () => {
    const backend = createMemoryBackend();
    const host = hostFor(
      `try { getRange('A1').setValue(1); } catch (e) { return [e instanceof Error, e.message]; }`,
      {
        backend,
        onCall: ({ name, kind }) => {
          if (name === 'Range.setValue') throw new Error(`boom ${kind}`);
        },
      },
    );
    expect(host.runMenuItem('test')).toEqual([true, 'boom trip']);
    expect(backend.usedSize(0)).toEqual({ rows: 0, columns: 0 });
  });

  test('a fault after the call loses the answer only', () => {
    const backend = createMemoryBackend();
    const host = hostFor(
      `try { getRange('A1').setValue(1); } catch (e) { return [e instanceof Error, e.message]; }`,
      {
        backend,
        onAnswer: ({ name }) => {
          if (name === 'Range.setValue') throw new Error('timed out');
        },
      },
    );
    expect(host.runMenuItem('test')).toEqual([true, 'timed out']);
    expect(backend.usedSize(0)).toEqual({ rows: 1, columns: 1 });
  });

  test('an execution that was ended can call nothing more, and fails though the bundle caught it', () => {
    let writes = 0;
    const backend = createMemoryBackend();
    const host = hostFor(
      `for (var i = 1; i < 5; i++) { try { sheet.getRange(i, 1).setValue(i); } catch (e) {} } return 'done';`,
      {
        backend,
        onCall: ({ name }) => {
          if (name === 'Range.setValue' && ++writes === 3) throw new ExecutionEnded('time limit');
        },
      },
    );
    expect(() => host.runMenuItem('test')).toThrow(withMessage('time limit'));
    expect(backend.usedSize(0).rows).toBe(2);
  });
});

describe('an example add-on', () => {
  const code = `var _M = (function () {
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Tier customers', 'tier').addToUi(); }
      function tier() {
        var sheet = SpreadsheetApp.getActive().getSheets()[0];
        var lock = LockService.getDocumentLock();
        if (!lock.tryLock(1000)) return 'busy';
        var rows = sheet.getDataRange().getValues();
        var column = sheet.getLastColumn();
        sheet.insertColumnsAfter(column, 1);
        var cells = rows.map(function (row, i) { return [i === 0 ? 'Tier' : TIER([[row[1]]])[0][0]]; });
        sheet.getRange(1, column + 1, cells.length, 1).setValues(cells);
        sheet.getRange('C:C').addDeveloperMetadata('example.tier', '1');
        SpreadsheetApp.flush();
        lock.releaseLock();
        return cells.length - 1;
      }
      function TIER(amounts) { return amounts.map(function (row) { return [row[0] === '' ? '' : row[0] >= 100 ? 'A' : 'B']; }); }
      return { onOpen: onOpen, tier: tier, TIER: TIER };
    })();
    function onOpen(e) { return _M.onOpen(e); }
    function tier() { return _M.tier(); }
    /** @customfunction */
    function TIER(amounts) { return _M.TIER(amounts); }`;

  test('opens, runs from its menu, and answers in cells', () => {
    const backend = createMemoryBackend({ sheets: [{ name: 'Customers', rows: 10, columns: 2 }] });
    const rect = { row: 0, column: 0, rows: 3, columns: 2 };
    backend.write(0, 'value', rect, [
      ['Name', 'Amount'],
      ['Ann', 250],
      ['Bo', 20],
    ]);
    const host = createHost({ code, backend, userLocale: 'en', codeGeneration: false });
    const [item] = host.open();
    if (!item || !('functionName' in item)) throw new Error('no menu item');
    expect(host.runMenuItem(item.functionName)).toBe(2);
    expect(backend.read(0, 'value', { ...rect, columns: 3 }).map((row) => row[2])).toEqual([
      'Tier',
      'A',
      'B',
    ]);
    expect(backend.metadata()).toMatchObject([
      { key: 'example.tier', location: { type: 'COLUMN', index: 2 } },
    ]);
    expect(host.customFunction('TIER', [[[100], ['']]])).toEqual([['A'], ['']]);
    expect(host.calls).toEqual({ trips: 0, handles: 0, byName: {} });
  });
});
