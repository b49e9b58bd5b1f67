/** Simple and time-driven triggers on the local host (APPS_SCRIPT.md §6 and §11). */
import { describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { createHostState } from '../../src/host/services/platform';
import { hostFor, runBundle } from './runBundle';

const scopes = ['https://www.googleapis.com/auth/script.scriptapp'];
const cell = { row: 2, column: 1, rows: 1, columns: 1 };
const withMessage = (message: string) => expect.objectContaining({ message });

describe('onEdit', () => {
  const globals = `function onEdit(e) {
    console.log([String(e.authMode), e.source.getName(), e.range.getA1Notation(), 'value' in e, e.value, 'oldValue' in e, e.oldValue].join());
  }`;

  test.each([
    ['a typed text', { value: 'x' }, 'true,x,false,'],
    ['a typed number, which arrives as text', { value: 5, oldValue: 3 }, 'true,5,true,3'],
    ['a ticked box', { value: true, oldValue: false }, 'true,TRUE,true,false'],
    ['a cleared cell', { value: null, oldValue: 'x' }, 'false,,true,x'],
    ['a cell that was empty', { value: 'x', oldValue: null }, 'true,x,false,'],
  ])('hears of %s in LIMITED', (_, change, told) => {
    const host = hostFor('', { globals });
    host.edit({ sheet: 0, rect: cell, ...change });
    expect(host.logs.map(({ text }) => text)).toEqual([`LIMITED,Local spreadsheet,B3,${told}`]);
  });

  test('several cells come without values (event objects)', () => {
    const host = hostFor('', { globals });
    host.edit({ sheet: 0, rect: { ...cell, rows: 2 }, value: 'x', oldValue: 'y' });
    expect(host.logs[0]?.text).toBe('LIMITED,Local spreadsheet,B3:B4,false,,false,');
  });

  test('may write, and a bundle without one hears nothing', () => {
    const backend = createMemoryBackend();
    const host = hostFor('', { backend, globals: 'function onEdit(e) { e.range.setNote("seen"); }' });
    host.edit({ sheet: 0, rect: cell });
    expect(backend.read(0, 'note', cell)).toEqual([['seen']]);
    expect(() => hostFor('').edit({ sheet: 0, rect: cell })).not.toThrow();
  });

  test('may not open a dialog', () => {
    const host = hostFor('', { globals: 'function onEdit() { SpreadsheetApp.getUi().alert("x"); }' });
    expect(() => host.edit({ sheet: 0, rect: cell })).toThrow(/^Specified permissions are not sufficient/);
  });
});

describe('time-driven triggers', () => {
  const nightly = "ScriptApp.newTrigger('night').timeBased().everyDays(1).atHour(6).create()";
  const now = new Date(Date.UTC(2026, 5, 28, 23, 5, 9));

  test('an installed trigger is listed and can fire at once, in FULL and with the clock event', () => {
    const globals = 'function night(e) { console.log(JSON.stringify(e)); }';
    const host = hostFor(`return ${nightly}.getUniqueId();`, { scopes, globals, now });
    const id = host.runMenuItem('test') as string;
    expect(host.triggers()).toEqual([{ id, functionName: 'night', schedule: { everyDays: 1, atHour: 6 } }]);
    host.runTrigger(id);
    expect(JSON.parse(host.logs[0]?.text ?? '')).toEqual({
      year: 2026,
      month: 6,
      'day-of-month': 28,
      'day-of-week': 7,
      'week-of-year': 26,
      hour: 23,
      minute: 5,
      second: 9,
      timezone: 'UTC',
      authMode: 'FULL',
      triggerUid: id,
    });
  });

  test('the add-on finds its trigger again and can delete it', () => {
    const host = hostFor(
      `${nightly};
       var triggers = ScriptApp.getProjectTriggers(), t = triggers[0];
       var told = [triggers.length, t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId()];
       ScriptApp.deleteTrigger(t);
       return told.concat(ScriptApp.getProjectTriggers().length);`,
      { scopes },
    );
    expect(host.runMenuItem('test')).toEqual([1, 'night', 'CLOCK', 'CLOCK', null, 0]);
  });

  test('the clock neither knows nor changes which sheet is open (assumed)', () => {
    const globals = `function night() {
      var ss = SpreadsheetApp.getActive();
      console.log(ss.getActiveSheet().getName());
      ss.setActiveSheet(ss.getSheetByName('Three'));
      console.log(ss.getActiveSheet().getName());
    }`;
    const document = { sheets: ['One', 'Two', 'Three'].map((name) => ({ name })) };
    const state = createHostState();
    state.activeSheet = 1;
    const host = hostFor(nightly, { scopes, globals, document, state });
    host.runMenuItem('test');
    host.runTrigger(host.triggers()[0]?.id ?? '');
    expect(host.logs.map(({ text }) => text)).toEqual(['One', 'Three']);
    expect(state.activeSheet).toBe(1);
  });

  test('nobody looks on: there is no Ui', () => {
    const globals = 'function night() { SpreadsheetApp.getUi(); }';
    const host = hostFor(nightly, { scopes, globals });
    host.runMenuItem('test');
    expect(() => host.runTrigger(host.triggers()[0]?.id ?? '')).toThrow(
      withMessage('Cannot call SpreadsheetApp.getUi() from this context.'),
    );
  });

  test.each(['missing', 'hidden_'])('a trigger on %s fires in vain (one report)', (name) => {
    const globals = 'function hidden_() {}';
    const host = hostFor(nightly.replace('night', name), { scopes, globals });
    host.runMenuItem('test');
    expect(() => host.runTrigger(host.triggers()[0]?.id ?? '')).toThrow(
      withMessage(`Script function not found: ${name}`),
    );
  });

  test('without the scope in the manifest triggers are refused', () => {
    expect(() => runBundle(nightly)).toThrow(
      withMessage(
        'Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
      ),
    );
  });

  test.each([
    ['LIMITED', 'onOpen', (host: ReturnType<typeof hostFor>) => host.open()],
    ['CUSTOM_FUNCTION', 'F', (host: ReturnType<typeof hostFor>) => host.customFunction('F', [])],
  ])('in %s triggers are refused', (_, name, run) => {
    const host = hostFor('', { scopes, globals: `function ${name}() { ScriptApp.getProjectTriggers(); }` });
    expect(() => run(host)).toThrow(/^Specified permissions are not sufficient to call ScriptApp.getProject/);
  });

  test('an add-on has one clock trigger in a document (editor triggers; text quoted from live)', () => {
    expect(() => runBundle(`${nightly}; ${nightly};`, { scopes })).toThrow(
      withMessage(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      ),
    );
  });

  test.each([
    ['everyMinutes(5)', /once an hour at most/],
    ['atHour(6).create()', /^not emulated: a clock trigger without any of/],
  ])('%s is not emulated', (call, message) => {
    expect(() => runBundle(`ScriptApp.newTrigger('f').timeBased().${call}`, { scopes })).toThrow(message);
  });

  test('every way to name a time is kept as it was asked', () => {
    const host = hostFor(
      `ScriptApp.newTrigger('f').timeBased().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6)
         .nearMinute(30).inTimezone('Asia/Shanghai').create();`,
      { scopes },
    );
    host.runMenuItem('test');
    expect(host.triggers()[0]?.schedule).toEqual({
      everyWeeks: 2,
      onWeekDay: 'MONDAY',
      atHour: 6,
      nearMinute: 30,
      inTimezone: 'Asia/Shanghai',
    });
  });
});

test('a script of its own has no document, and nothing that belongs to one', () => {
  const told = `[SpreadsheetApp.getActive(), SpreadsheetApp.getActiveSheet(), SpreadsheetApp.getActiveRange(),
    LockService.getDocumentLock(), CacheService.getDocumentCache(), PropertiesService.getDocumentProperties(),
    LockService.getUserLock().hasLock()].join()`;
  const globals = `function alone() { return ${told}; } function ask() { SpreadsheetApp.getUi(); }`;
  const host = hostFor('', { globals, standalone: true });
  expect(host.runMenuItem('alone')).toBe(',,,,,,false');
  expect(() => host.runMenuItem('ask')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});
