/** The catalogue of calls against the classes: what it lists exists, and its kinds are known. */
import { expect, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { CALL_CATALOG, type ServiceCalls } from '../../src/host/services/callCatalog';
import * as enums from '../../src/host/services/enums';
import { MEMBERS } from '../../src/host/services/signature';
import { runBundle } from './runBundle';

const KINDS = new Set(['int', 'number', 'String', 'text', 'Boolean', 'Date', 'Object']);

test('every kind of a parameter is known', () => {
  const known = (kind: string) => KINDS.has(kind) || kind in CALL_CATALOG || kind in enums;
  const kinds = [...MEMBERS.values()].flatMap((members) =>
    [...members.values()].flatMap((m) => m.signatures.flat()),
  );
  expect(kinds.map((kind) => kind.replace(/\.\.\.|\[\]|\?/g, '')).filter((kind) => !known(kind))).toEqual([]);
});

/** How a bundle comes by one object of each class. */
const OBJECTS: Readonly<Record<keyof typeof CALL_CATALOG, string>> = {
  SpreadsheetApp: 'SpreadsheetApp',
  Spreadsheet: 'ss',
  Sheet: 'sheet',
  Range: "getRange('A1')",
  RangeList: "sheet.getRangeList(['A1'])",
  ConditionalFormatRule: 'rule.build()',
  ConditionalFormatRuleBuilder: 'rule',
  BooleanCondition: 'rule.build().getBooleanCondition()',
  GradientCondition: "rule.setGradientMinpoint('red').build().getGradientCondition()",
  DeveloperMetadata: 'sheet.addDeveloperMetadata("k").getDeveloperMetadata()[0]',
  DeveloperMetadataLocation: 'sheet.addDeveloperMetadata("k").getDeveloperMetadata()[0].getLocation()',
  DeveloperMetadataFinder: 'ss.createDeveloperMetadataFinder()',
  NamedRange: '(ss.setNamedRange("n", getRange("A1")), ss.getNamedRanges()[0])',
  Filter: "getRange('A1').createFilter()",
  Banding: 'sheet.getBandings()[0]',
  DataValidation: "getRange('A1').getDataValidation()",
  Protection: 'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]',
  Ui: 'SpreadsheetApp.getUi()',
  Menu: "SpreadsheetApp.getUi().createMenu('m')",
  PromptResponse: "SpreadsheetApp.getUi().prompt('p')",
  PropertiesService: 'PropertiesService',
  Properties: 'PropertiesService.getUserProperties()',
  CacheService: 'CacheService',
  Cache: 'CacheService.getUserCache()',
  LockService: 'LockService',
  Lock: 'LockService.getUserLock()',
  Session: 'Session',
  Utilities: 'Utilities',
  HtmlService: 'HtmlService',
  HtmlOutput: 'HtmlService.createHtmlOutput()',
  HtmlTemplate: "HtmlService.createTemplateFromFile('Page')",
  Logger: 'Logger',
  ScriptApp: 'ScriptApp',
  TriggerBuilder: "ScriptApp.newTrigger('f')",
  ClockTriggerBuilder: "ScriptApp.newTrigger('f').timeBased()",
  Trigger: "ScriptApp.newTrigger('f').timeBased().everyDays(1).create()",
  AuthorizationInfo: 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)',
};

/** With a protection, a banding and a drop-down list to ask about. */
function furnishedSpreadsheet() {
  const backend = createMemoryBackend();
  const [{ id } = { id: 0 }] = backend.sheets();
  const range = { row: 0, column: 0, rows: 2, columns: 2 };
  backend.setParts(id, 'protections', [
    { range: null, unprotected: [], description: '', canEdit: true, warningOnly: false },
  ]);
  backend.setParts(id, 'bandings', [{ range, header: null, first: '#ffffff', second: '#eeeeee' }]);
  const list = JSON.stringify({ criteria: 'VALUE_IN_LIST', values: ['a'], strict: true });
  backend.write(id, 'validation', { ...range, rows: 1, columns: 1 }, [[list]]);
  return backend;
}

test.each(Object.entries(OBJECTS))('all listed members of %s exist', (name, expression) => {
  const members = MEMBERS.get(name as keyof typeof CALL_CATALOG) ?? new Map();
  const wrong = Array.from({ length: 12 }, () => '{}').join();
  const calls = [...members].map(([key, { isProperty }]) =>
    isProperty
      ? `[${JSON.stringify(key)}, typeof object.${key}]`
      : `[${JSON.stringify(key)}, attempt(() => object.${key}(${wrong}))]`,
  );
  const answer = runBundle(
    `var rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([getRange('A1')]);
     var attempt = (call) => { try { call(); return 'called'; } catch (e) { return e.message; } };
     var object = ${expression};
     return [String(object), ${calls.join()}];`,
    {
      backend: furnishedSpreadsheet(),
      html: { Page: '' },
      scopes: ['https://www.googleapis.com/auth/script.scriptapp'],
      ui: { prompt: () => ({ button: 'OK', text: '' }) },
    },
  ) as [string, ...[string, string][]];
  const [shown, ...outcomes] = answer;
  const { text = name }: ServiceCalls = CALL_CATALOG[name as keyof typeof CALL_CATALOG];
  expect(shown).toBe(text);
  for (const [key, outcome] of outcomes) {
    const isThere =
      outcome === 'object' || outcome === 'called' || outcome.includes("don't match the method signature");
    expect(isThere, `${key}: ${outcome}`).toBe(true);
  }
});
