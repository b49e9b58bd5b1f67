/** What Apps Script does, case by case: written out from gas-fakes' tests, each proved on live by its author. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { hasSharedData, sharedData } from '../../sharedData';
import { runBundle } from '../runBundle';

interface Case {
  readonly id: string;
  readonly section: string;
  readonly setup: string;
  readonly call: string;
  readonly expected: string;
}

const CASES: readonly Case[] = hasSharedData ? readCases() : [];

/** How the short notation of a section turns into code: what comes before the call, and the call itself. */
const SECTIONS: Readonly<Record<string, { setup(text: string): string; call(text: string): string }>> = {
  'Sheet.sort': {
    setup: (text) => text.replace(/^(\S+)=(.*)$/, 'getRange("$1").setValues($2);'),
    call: (text) => text.replace('getDataRange', 'sheet.getDataRange'),
  },
  'Sheet clearing': {
    setup: () => `var cells = sheet.getRange(1, 1, 3, 3), all = function (value) {
        return [0, 1, 2].map(function () { return [value, value, value]; });
      };
      cells.setValues(all('v')).setBackgrounds(all('#ff0000')).setNotes(all('n'));
      var state = function (now, kept, cleared) {
        var text = JSON.stringify(now);
        return text === JSON.stringify(all(kept)) ? 'kept' : text === JSON.stringify(all(cleared)) ? 'cleared' : text;
      };`,
    call: (text) =>
      text
        .replace(/; backgrounds$/, '; state(cells.getBackgrounds(), "#ff0000", "#ffffff")')
        .replace(/; notes$/, '; state(cells.getNotes(), "n", "")'),
  },
  getNextDataCell: { setup: fillCells, call: (text) => text },
  getDataRegion: { setup: fillCells, call: (text) => text },
  filter: {
    setup: () => 'getRange("A1:C5").setValue("x");',
    call: (text) =>
      text.endsWith(' before') ? text.slice(0, -7) : `getRange("A1:C5").createFilter(); ${text}`,
  },
  splitTextToColumns: {
    setup: (text) =>
      `[${text.split(' = ')[1]}].forEach(function (text, i) { sheet.getRange(i + 1, 1).setValue(text); });`,
    call: (text) => text.replace('A1:D4 values', 'getRange("A1:D4").getValues()'),
  },
  'A1 parsing': { setup: () => '', call: (text) => text },
  insertSheet: {
    setup: () =>
      'ss.insertSheet("s1"); ss.insertSheet("s2"); ss.insertSheet("s3", 1); ss.insertSheet("s4", 0);',
    call: () => 'ss.getSheets().map(function (s) { return [s.getName(), s.getIndex()]; })',
  },
  insertRowAfter: {
    setup: () => 'sheet.appendRow([1, 2]); sheet.insertRowAfter(2);',
    call: () => 'sheet.getLastRow()',
  },
  insertColumnAfter: {
    setup: () => 'sheet.appendRow([1, 2, 3]); sheet.insertColumnAfter(2);',
    call: () => '[sheet.getLastColumn(), getRange("C1").getValue()]',
  },
  'named ranges': {
    setup: () =>
      'ss.setNamedRange("name1", getRange("A1:B2")); ss.setNamedRange("name2", getRange("C1:E2"));',
    call: () => '[ss.getNamedRanges().length, ss.getRangeByName("name1").getA1Notation()]',
  },
  'Utilities.formatString': { setup: () => '', call: (text) => `Utilities.${text}` },
  Properties: {
    setup: () => `var store = PropertiesService.getDocumentProperties();
      store.setProperty('k', 'v'); store.deleteProperty('k');`,
    call: () => "store.getProperty('k')",
  },
  Cache: {
    setup: (text) =>
      `var cache = CacheService.getScriptCache(); ${text === '-' ? '' : "cache.put('k', 'ex', 2); Utilities.sleep(2000);"}`,
    call: (text) => (text === 'get(k)' ? "cache.get('k')" : "[cache.put('k', 'v'), cache.remove('k')]"),
  },
};

describe.skipIf(!hasSharedData)('gas-fakes', () => {
  test('there are 45 cases', () => {
    expect(CASES).toHaveLength(45);
  });

  test.each(CASES)('$id $section: $setup → $call', ({ section, setup, call, expected }) => {
    const words = SECTIONS[section];
    if (!words) throw new Error(`no words for the section ${section}`);
    const body = `var Direction = SpreadsheetApp.Direction, Dimension = SpreadsheetApp.Dimension;
      ${words.setup(sized(setup))}
      return eval(${JSON.stringify(words.call(sized(call)))});`;
    const size = section === 'insertSheet' ? { rows: 25, columns: 10 } : {};
    const answer = runBundle(body, { document: { sheets: [{ name: 'Sheet1', ...size }] } });
    expect(answer).toEqual(JSON.parse(sized(expected).replace(' (#ffffff)', '')));
  });
});

/** Sizes of a fresh sheet; a bare number stands in quotes in the table. */
function sized(text: string): string {
  return text
    .replace(/"\{maxRows\}"/g, '1000')
    .replace(/"\{maxColumns\}"/g, '26')
    .replaceAll('{maxRows}', '1000')
    .replaceAll('{maxCol}', 'Z');
}

function fillCells(text: string): string {
  return [...text.matchAll(/[A-Z]+\d+(?::[A-Z]+\d+)?/g)]
    .map(([a1]) => `getRange("${a1}").setValue("x");`)
    .join('\n');
}

function readCases(): Case[] {
  const text = readFileSync(sharedData('appsscript/appsscript_conformance.csv'), 'utf8');
  return Papa.parse<Case>(text, { header: true, skipEmptyLines: true }).data;
}
