/** The time that an execution would take on Google, and its end. */
import { describe, expect, test } from 'vitest';
import { priceOf } from '../../src/host/execution/estimate';
import { PRICES } from '../../src/host/execution/prices';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import type { ServiceClass } from '../../src/host/services/callCatalog';
import { MEMBERS } from '../../src/host/services/signature';
import { type BundleOptions, hostFor } from './runBundle';

const pricedCalls = PRICES.flatMap(({ calls }) => calls.split(/\s+/));

describe('the prices', () => {
  test('name calls that there are, and none twice', () => {
    const unknown = pricedCalls.filter((call) => {
      const [service, member] = call.split('.') as [ServiceClass, string];
      return MEMBERS.get(service)?.has(member) !== true;
    });
    expect(unknown).toEqual([]);
    expect(new Set(pricedCalls).size).toBe(pricedCalls.length);
  });

  test('cover every call that writes more than one cell', () => {
    const writes = [...(MEMBERS.get('Range') ?? [])].filter(
      ([name, { kind }]) => kind === 'write' && /^(set|clear)/.test(name),
    );
    expect(writes.map(([name]) => `Range.${name}`).filter((call) => !pricedCalls.includes(call))).toEqual([]);
  });

  test.each([
    ['Range.getValues', { access: 'read', cells: 1_000_000 }, 300 + 8500],
    ['Range.getValues', { access: 'read', cells: 3_000_000 }, 300 + 17_000 + 43_000],
    ['Range.setValues', { access: 'write', cells: 20_000 }, 200 + 3000],
    ['Range.setBackgrounds', { access: 'write', cells: 10_000 }, 200 + 1000],
    ['RangeList.setNumberFormat', { access: 'write', cells: 1_000_000 }, 200 + 100],
    ['Sheet.deleteRows', { access: 'write', count: 50_000 }, 200 + 13_000],
    ['Sheet.getLastRow', { access: 'read' }, 160],
    ['Sheet.hideSheet', { access: 'write' }, 200],
    ['Sheet.getRange', { access: 'handle', count: 26 }, 2],
  ] as const)('%s %o takes %i ms', (name, call, milliseconds) => {
    const kind = call.access === 'handle' ? 'handle' : 'trip';
    expect(priceOf({ name, kind, cells: 0, count: 0, ...call })).toBeCloseTo(milliseconds, 6);
  });
});

const wholeRun = `
  sheet.getRange(1, 1, 500, 4).setValues(Array.from({ length: 500 }, () => [1, 2, 3, 4]));
  sheet.getRangeList(['A1:A500', 'C1:C500']).setNumberFormat('0');
  sheet.insertRowsAfter(500, 1000);
  Utilities.sleep(2500);
  return sheet.getDataRange().getValues().length;`;

describe('an execution', () => {
  test('takes the sum of the prices of its calls and of its start, on every computer and each time', () => {
    const host = hostFor(wholeRun);
    host.runMenuItem('test');
    const [start, getSheets, getDataRange, handles] = [1000, 160, 160, 3 * 2];
    const writes = 200 + 2000 * 0.15 + (200 + 1000 * 0.0001) + (200 + 1000 * 0.26);
    const reads = getSheets + getDataRange + 300 + 2000 * 0.0085;
    expect(host.estimate).toBeCloseTo(start + handles + reads + writes + 2500, 6);
    const first = host.estimate;
    const again = hostFor(wholeRun);
    again.runMenuItem('test');
    expect(again.estimate).toBe(first);
  });

  const endless = `while (true) { try { sheet.getRange('A1').setValue(1); } catch (e) {} finally { count(); } }`;
  const counting = (onCall: () => void): BundleOptions => ({
    globals: 'var calls = 0; function count() { if (++calls > 4000) throw new Error("it went on"); }',
    onCall: ({ name }) => name === 'Range.setValue' && onCall(),
  });

  test('is ended after six minutes, whatever it catches', () => {
    let writes = 0;
    const host = hostFor(
      endless,
      counting(() => void writes++),
    );
    expect(() => host.runMenuItem('test')).toThrow('Exceeded maximum execution time');
    // (360 s − 1.162 s) / (200 + 2 ms), and the one that would have passed the limit.
    expect(writes).toBe(Math.floor((360_000 - 1162) / 202.0001) + 1);
  });

  test('what was written before its end stays, what would have passed the limit is not written', () => {
    const backend = createMemoryBackend();
    const host = hostFor(`for (var row = 1; ; row++) sheet.getRange(row, 1).setValue(row);`, {
      backend,
      limit: () => 3000,
    });
    expect(() => host.runMenuItem('test')).toThrow('Exceeded maximum execution time');
    expect(backend.usedSize(0).rows).toBe(9);
  });

  test('of a simple trigger is ended after 30 seconds', () => {
    const globals = 'function onEdit() { Utilities.sleep(28000); Utilities.sleep(1500); }';
    const edit = { sheet: 0, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
    expect(() => hostFor('', { globals }).edit(edit)).toThrow('Exceeded maximum execution time');
    expect(() => hostFor('', { globals: globals.replace('1500', '500') }).edit(edit)).not.toThrow();
  });

  test('of a custom function is ended after 30 seconds, with what a cell shows', () => {
    const globals = 'function SLOW(ms) { Utilities.sleep(ms); return ms; }';
    expect(() => hostFor('', { globals }).customFunction('SLOW', [30_000])).toThrow(
      'Internal error executing the custom function',
    );
    expect(hostFor('', { globals }).customFunction('SLOW', [29_000])).toBe(29_000);
  });

  test('of one cell leaves the others their time', () => {
    const host = hostFor(
      `getRange('A1:A3').setFormulas([['=SLOW(20000)'], ['=SLOW(30000)'], ['=SLOW(25000)']]);
       return getRange('A1:A3').getValues().map(String);`,
      { globals: 'function SLOW(ms) { Utilities.sleep(ms); return ms; }' },
    );
    expect(host.runMenuItem('test')).toEqual(['20000', '#ERROR!', '25000']);
  });
});
