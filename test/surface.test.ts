import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { checkBundle, checkInputs } from '../src/build/bundleGate';
import { renderStubs } from '../src/build/stubs';
import { operatorNames } from '../src/core/rules/operators/operators';
import { packFormat } from '../src/core/rules/pack';
import { schemeCatalog } from '../src/core/schemes/catalog';
import { functionCatalog } from '../src/protocol/functionCatalog';
import { entryPoints, menuCatalog } from '../src/protocol/menuCatalog';
import { code } from './addon/workbook';
import { root } from './sourceFiles';

/** Names that stand in cells, menus and saved packs: adding or taking away one needs a line in CHANGELOG.md. */
test('what users hold in their hands is exactly this', () => {
  expect({
    formulas: Object.keys(functionCatalog),
    menu: Object.keys(menuCatalog),
    entryPoints: Object.keys(entryPoints),
    schemes: Object.keys(schemeCatalog),
    operators: [...operatorNames].sort(),
    packFormat,
  }).toEqual({
    formulas: [
      'ABC_TIER',
      'RFM',
      'RFM_SCORE',
      'RFM_SEGMENT',
      'LIFECYCLE_STAGE',
      'PARETO_SHARE',
      'GINI',
      'KMEANS_CLUSTER',
      'SEGMENT',
      'SEGMENT_WHY',
      'XYZ_CLASS',
      'P_ALIVE',
      'CLV',
      'VALUE_TIER',
      'SOCIAL_STYLE',
      'BUYING_BEHAVIOR',
      'RELATIONSHIP_LEVEL',
      'LOYALTY_STATUS',
      'PLAYBOOK',
    ],
    menu: [
      'openSidebar',
      'segmentCustomers',
      'checkData',
      'refreshKeyAccounts',
      'undoLastRun',
      'removeFenlei',
    ],
    entryPoints: ['onOpen', 'onInstall', 'sidebarCall', 'segmentOnSchedule'],
    schemes: [
      'abc',
      'rfm',
      'lifecycle',
      'pareto',
      'xyz',
      'clv',
      'series-index',
      'value',
      'potential',
      'relationship-level',
      'kmeans',
    ],
    operators: [
      'between',
      'contains',
      'dateAfter',
      'dateBefore',
      'doesNotContain',
      'endsWith',
      'equal',
      'greaterThan',
      'greaterThanInclusive',
      'in',
      'isBlank',
      'lessThan',
      'lessThanInclusive',
      'notEqual',
      'notIn',
      'startsWith',
      'textContains',
      'withinDays',
    ],
    packFormat: 1,
  });
});

describe('the built script', () => {
  test('passes the gate of the build', () => {
    expect(checkBundle(code)).toEqual([]);
  });

  test('works in a bare context that forbids code from strings', () => {
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(code, context);
    expect(vm.runInContext('ABC_TIER([[100],[15],[5]]).join()', context)).toBe('A,B,C');
  });

  test('shows Sheets the help and the parameters of every formula', () => {
    for (const [name, { parameters }] of Object.entries(functionCatalog)) {
      const list = parameters.map((parameter) => parameter.name);
      const stub = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(
        renderStubs(),
      );
      expect(stub?.[2]?.split(', ')).toEqual(list);
      for (const parameter of list)
        expect(stub?.[1]).toMatch(new RegExp(`@param \\{\\w+\\} ${parameter} .+\\.`));
      expect(stub?.[1]).toContain('@customfunction');
    }
  });

  test('asks for two permissions and runs on V8', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'dist/appsscript.json'), 'utf8'));
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});

describe('the gate of the build', () => {
  const withStubs = (body: string) =>
    `var _fenlei = (() => { ${body} return ${exportsOf()}; })();\n${renderStubs()}`;

  test.each([
    ['syntax beyond ES2019', 'const a = {}; a?.b;', 'is not ES2019'],
    ['a private field', 'class A { #x = 1; }', 'is not ES2019'],
    [
      'a service touched while loading',
      'SpreadsheetApp.getUi();',
      'touches SpreadsheetApp.getUi while it loads',
    ],
    ['a global set while loading', 'globalThis.cache = {};', 'sets the global "cache" while it loads'],
    ['a library call that ES2019 lacks', '[1].at(-1);', 'calls .at(), which ES2019 does not have'],
  ])('%s is refused', (_, body, message) => {
    expect(checkBundle(withStubs(body)).join(' ')).toContain(message);
  });

  test('a global that no catalogue names is refused, and one that is missing too', () => {
    expect(checkBundle(`${withStubs('')}\nfunction helper() {}`).join(' ')).toContain(
      'declares the global "helper"',
    );
    expect(checkBundle(withStubs('').replace('function GINI', 'function GINY')).join(' ')).toContain(
      'does not declare "GINI"',
    );
  });

  test('a package that slipped into the bundle is refused by name', () => {
    expect(checkInputs(['src/core/segment.ts', 'node_modules/lodash/lodash.js'])).toEqual([
      expect.stringContaining('dist/Code.js holds node_modules/lodash/lodash.js'),
    ]);
  });

  function exportsOf(): string {
    const names = [...Object.keys(entryPoints), ...Object.keys(menuCatalog), ...Object.keys(functionCatalog)];
    return `{ ${names.map((name) => `${name}() {}`).join(', ')} }`;
  }
});
