/** Each limit of the platform at its border: as much as Google takes, and one more. */
import { describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { runBundle } from './runBundle';

const store = (bytes: number) => `
  var properties = PropertiesService.getDocumentProperties(), left = ${bytes};
  for (var n = 100; left > 0; n++) {
    var size = Math.min(9000, left - 4);
    properties.setProperty('k' + n, 'v'.repeat(size));
    left -= 4 + size;
  }`;

describe.each([
  [
    'a cell holds 50,000 characters',
    "getRange('A1').setValue(new Array(50001).join('x'))",
    "getRange('A1').setValue(new Array(50002).join('x'))",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'a formula too',
    `getRange('A1').setFormula('="' + new Array(49998).join('x') + '"')`,
    `getRange('A1').setFormula('="' + new Array(49999).join('x') + '"')`,
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'a row that is appended too',
    "sheet.appendRow([new Array(50001).join('x')])",
    "sheet.appendRow([new Array(50002).join('x')])",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'a property holds 9 kB',
    "PropertiesService.getUserProperties().setProperty('k', new Array(9 * 1024 + 1).join('x'))",
    "PropertiesService.getUserProperties().setProperty('k', new Array(9 * 1024 + 2).join('x'))",
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  [
    'bytes are counted, not characters',
    "PropertiesService.getUserProperties().setProperty('k', new Array(3 * 1024 + 1).join('分'))",
    "PropertiesService.getUserProperties().setProperty('k', new Array(3 * 1024 + 2).join('分'))",
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  [
    'a store of properties holds 500 kB, keys counted',
    store(500 * 1024),
    `${store(500 * 1024)} properties.setProperty('x', '');`,
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  [
    'the cache takes values of 100 kB',
    "CacheService.getDocumentCache().put('k', new Array(102401).join('v'))",
    "CacheService.getDocumentCache().put('k', new Array(102402).join('v'))",
    'Argument too large: value',
  ],
  [
    'many at once too',
    "CacheService.getDocumentCache().putAll({ k: new Array(102401).join('v') })",
    "CacheService.getDocumentCache().putAll({ k: new Array(102402).join('v') })",
    'Argument too large: value',
  ],
  [
    'the cache takes keys of 250 characters',
    "CacheService.getDocumentCache().put(new Array(251).join('k'), 'v')",
    "CacheService.getDocumentCache().put(new Array(252).join('k'), 'v')",
    'Argument too large: key',
  ],
  [
    'metadata of a sheet holds 30,000 characters, keys counted',
    "sheet.addDeveloperMetadata('k', new Array(30000).join('v'))",
    "sheet.addDeveloperMetadata('k', new Array(30001).join('v'))",
    'Developer metadata may hold 30000 characters here; this would make 30001.',
  ],
  [
    'a file holds 10 million cells: rows',
    'sheet.insertRowsAfter(1000, 383615)',
    'sheet.insertRowsAfter(1000, 383616)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'a file holds 10 million cells: columns',
    'sheet.insertColumnsAfter(26, 9974)',
    'sheet.insertColumnsAfter(26, 9975)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'a file holds 10 million cells: sheets',
    'sheet.insertRowsAfter(1000, 382615); ss.insertSheet()',
    'sheet.insertRowsAfter(1000, 382616); ss.insertSheet()',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'a sheet has 18,278 columns',
    'sheet.deleteRows(2, 990); sheet.insertColumnsAfter(26, 18252)',
    'sheet.deleteRows(2, 990); sheet.insertColumnsAfter(26, 18253)',
    'not emulated: a sheet of more than 18278 columns',
  ],
  [
    'a file has 200 sheets',
    'for (var n = 1; n < 200; n++) ss.insertSheet()',
    'for (var n = 1; n < 201; n++) ss.insertSheet()',
    'not emulated: a file of more than 200 sheets',
  ],
])('%s', (_, fits, isTooMuch, says) => {
  test('as much as that is taken', () => {
    expect(() => runBundle(fits)).not.toThrow();
  });

  test('one more is refused, and what was there stays', () => {
    const backend = createMemoryBackend();
    expect(() => runBundle(isTooMuch, { backend })).toThrow(says);
    expect(backend.usedSize(0)).toEqual({ rows: 0, columns: 0 });
  });
});
