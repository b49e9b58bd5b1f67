/** The self-test on the local host: what it expects of Google is what the host does, and it leaves nothing behind. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { buildSelftest } from '../../src/build/writeSelftest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { createHost, type HostOptions } from '../../src/host/runtime';
import { createHostState } from '../../src/host/services/platform';
import { ExecutionEnded } from '../../src/host/services/serviceObject';
import type { SheetBackend } from '../../src/host/sheetBackend';
import { probeCatalog } from '../../src/selftest/catalog';
import { openPoints } from '../../src/selftest/openPoints';
import { isNotEmulated } from '../../src/selftest/probe';
import { header, tabName } from '../../src/selftest/resultTab';
import { outOfTime } from '../../src/selftest/runProbes';
import { type SettingName, settings } from '../../src/selftest/settings';
import { root } from '../sourceFiles';

const code = await buildSelftest(root);

interface TabRow {
  readonly assumption: string;
  readonly observed: string;
  readonly same: string;
  readonly note: string;
}

/** A document in which a person has worked already. */
function openDocument(setting: SettingName = 'us'): SheetBackend {
  const backend = createMemoryBackend({
    ...settings[setting],
    sheets: [{ name: 'Mine', rows: 20, columns: 5 }],
  });
  const rect = { row: 0, column: 0, rows: 1, columns: 2 };
  backend.write(0, 'value', rect, [['mine', 7]]);
  backend.addMetadata({ key: 'mine', value: 'v', visibility: 'DOCUMENT', location: { type: 'SPREADSHEET' } });
  backend.setNamedRange('mine', { sheet: 0, rect });
  return backend;
}

function run(backend: SheetBackend, options: Partial<HostOptions> = {}): string {
  const host = createHost({
    code,
    backend,
    userLocale: 'en',
    now: new Date(Date.UTC(2026, 5, 1, 12)),
    // By published prices all probes take Google more than six minutes: there its own clock divides it into two runs.
    limit: () => Number.POSITIVE_INFINITY,
    ...options,
  });
  return String(host.runMenuItem('FENLEI_SELFTEST'));
}

function readTab(backend: SheetBackend): readonly TabRow[] {
  const [tab] = backend.sheets().filter(({ name }) => name === tabName);
  if (!tab) throw new Error('there is no tab');
  const { rows, columns } = backend.usedSize(tab.id);
  const [head, ...body] = backend.read(tab.id, 'value', { row: 0, column: 0, rows, columns });
  expect(head).toEqual([...header]);
  return body.map(([, assumption, , , observed, same, note]) => ({
    assumption: String(assumption),
    observed: String(observed ?? ''),
    same: String(same),
    note: String(note ?? ''),
  }));
}

describe('the self-test on the local host', () => {
  test.each(['us', 'de', 'cn'] as const)(
    'in a document of its setting (%s) every probe sees what the host does',
    (setting) => {
      const backend = openDocument(setting);
      const summary = run(backend);
      const tab = readTab(backend);
      const expected = probeCatalog.map(({ assumption, expected: host, setting: wanted = 'us' }) =>
        wanted === setting
          ? { assumption, observed: host, same: 'yes' }
          : { assumption, observed: '', same: 'not run' },
      );
      expect(tab.map(({ note: _, ...row }) => row)).toEqual(expected);
      const count = (same: string) => expected.filter((row) => row.same === same).length;
      expect(summary).toBe(
        `${count('yes')} of ${probeCatalog.length} as on the local host, 0 otherwise, ${count('not run')} not run: see the tab "Fenlei self-test".`,
      );
    },
  );

  test('what the host does not emulate is known by name', () => {
    const unknown = probeCatalog.filter(({ expected }) => isNotEmulated(expected));
    expect(unknown.map(({ id }) => id)).toEqual([
      'typing.us."+49 30 1234"',
      'values.nan',
      'values.infinity',
      'values.linkDeComma',
      'values.errors',
      'values.formulaKinds',
      'cells.checkbox',
      'cells.validation',
      'sheets.protected',
      'parts.bandingGrows',
      'parts.validationInherited',
      'parts.protectionOfOwner',
      'pages.scriptlet',
      'pages.scriptletEscapes',
      'functions.given.errorCell',
      'functions.given.today',
      'functions.given.now',
      'functions.given.nested',
      'functions.given.array',
      'functions.given.map',
      'functions.errorRange',
      'functions.todayCell',
    ]);
    const backend = openDocument();
    run(backend);
    const notes = new Map(readTab(backend).map(({ assumption, note }) => [assumption, note]));
    for (const { assumption, setting } of unknown)
      if (setting === undefined) expect(notes.get(assumption)).toContain('The host has no answer.');
  });

  test('a host that keeps numbers as text, adds pixels and speaks Chinese is found out', () => {
    const backend = openDocument();
    const write = backend.write.bind(backend);
    backend.write = (sheet, layer, rect, cells) =>
      write(
        sheet,
        layer,
        rect,
        layer === 'value'
          ? cells.map((line) => line.map((cell) => (cell === 49301234 ? '+49301234' : cell) as never))
          : cells,
      );
    const width = backend.columnWidth.bind(backend);
    backend.columnWidth = (sheet, column) => width(sheet, column) + 1;
    run(backend, { userLocale: 'zh_CN' });
    const different = readTab(backend).filter(({ same }) => same === 'no');
    expect(different.map(({ assumption, observed }) => [assumption, observed])).toEqual([
      ['The user reads English: error texts come in the language of the user.', '"zh_CN"'],
      [
        'In a document of the USA, the text "+49301234" is read as the host reads it.',
        '["+49301234","0.###############"]',
      ],
      ['A fresh column is 100 pixels wide, and a set width reads back.', '[101,151]'],
    ]);
  });

  test('it leaves what people made as it was, and only the newest tab', () => {
    const backend = openDocument();
    const properties = new Map([['mine', 'v']]);
    run(backend, { state: createHostState(properties) });
    const [first] = backend.sheets().filter(({ name }) => name === tabName);
    run(backend, { state: createHostState(properties) });
    expect(backend.sheets().map(({ name, rows, columns }) => [name, rows, columns])).toEqual([
      ['Mine', 20, 5],
      [tabName, 1000, 26],
    ]);
    expect(backend.sheets()[1]?.id).not.toBe(first?.id);
    expect(backend.read(0, 'value', { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['mine', 7]]);
    expect(backend.metadata().map(({ key }) => key)).toEqual(['mine']);
    expect([...backend.namedRanges().keys()]).toEqual(['mine']);
    expect([...properties]).toEqual([['mine', 'v']]);
  });

  test('what a run that was killed left behind goes with the next', () => {
    const backend = openDocument();
    backend.addSheet('Fenlei self-test scratch 3', 1);
    backend.addMetadata({
      key: 'FENLEI_SELFTEST_left',
      value: '',
      visibility: 'DOCUMENT',
      location: { type: 'SPREADSHEET' },
    });
    backend.setNamedRange('FENLEI_SELFTEST_left', {
      sheet: 0,
      rect: { row: 0, column: 0, rows: 1, columns: 1 },
    });
    const properties = new Map([['FENLEI_SELFTEST_left', 'v']]);
    run(backend, { state: createHostState(properties) });
    expect(backend.sheets().map(({ name }) => name)).toEqual(['Mine', tabName]);
    expect(backend.metadata()).toHaveLength(1);
    expect(backend.namedRanges().size).toBe(1);
    expect(properties.size).toBe(0);
  });

  test('a run that Google ends keeps what it saw, and the next one goes on behind the probe that ended it', () => {
    const backend = openDocument();
    const onCall: HostOptions['onCall'] = ({ name }) => {
      if (name === 'Sheet.insertRowsAfter') throw new ExecutionEnded('the runtime exited');
    };
    expect(() => run(backend, { onCall })).toThrow('the runtime exited');
    const half = readTab(backend);
    expect(half.filter(({ note }) => note === outOfTime).length).toBeGreaterThan(100);
    run(backend);
    const tab = readTab(backend);
    expect(tab.filter(({ note }) => note === outOfTime)).toEqual([]);
    expect(
      tab.filter(({ same }) => same === 'no').map(({ assumption, observed }) => [assumption, observed]),
    ).toEqual([['More than ten million cells are refused in these words.', 'the end of the run']]);
    expect(backend.sheets().map(({ name }) => name)).toEqual(['Mine', tabName]);
  });

  test('a run that runs out of time is continued by the next, and one after that begins anew', () => {
    const backend = openDocument();
    let clock = Date.UTC(2026, 5, 1, 12);
    // Each look at the clock costs a second.
    const now = () => {
      clock += 1000;
      return new Date(clock);
    };
    const late = () => readTab(backend).filter(({ note }) => note === outOfTime).length;
    run(backend, { now });
    const left = late();
    expect(left).toBeGreaterThan(0);
    run(backend, { now });
    expect(late()).toBeLessThan(left);
    for (let turn = 0; turn < 5 && late() > 0; turn++) run(backend, { now });
    expect(late()).toBe(0);
    expect(readTab(backend).filter(({ same }) => same === 'no')).toEqual([]);
    run(backend, { now });
    expect(late()).toBe(left);
  });
});

describe('the catalogue of probes', () => {
  test('ids and assumptions are unique, and every file that is named exists', () => {
    const unique = (list: readonly string[]) => new Set(list).size === list.length;
    expect(unique(probeCatalog.map(({ id }) => id))).toBe(true);
    expect(unique(probeCatalog.map(({ assumption }) => assumption))).toBe(true);
    for (const { host, source } of probeCatalog) {
      expect(existsSync(join(root, host)), host).toBe(true);
      expect(source).toMatch(/^§\d+/);
    }
  });

  test('no text begins so that a sheet could take it for more than text', () => {
    const texts = probeCatalog.flatMap(({ assumption, how, expected }) => [assumption, how, expected]);
    expect(texts.filter((text) => /^[=+\-'@]/.test(text))).toEqual([]);
  });

  test('each open point is met by a probe that exists, or says who can tell', () => {
    for (const { probes, otherwise, question } of openPoints) {
      expect(probes.length > 0 || otherwise !== undefined, question).toBe(true);
      for (const id of probes)
        expect(
          probeCatalog.some((probe) => probe.id.startsWith(id)),
          id,
        ).toBe(true);
    }
  });
});

describe('the build of the self-test', () => {
  test('is a script of its own that Apps Script takes: ES2019, two functions, no service touched while it loads', () => {
    const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    const names = body.flatMap((part) => (part.type === 'FunctionDeclaration' ? [part.id.name] : []));
    expect(names).toEqual(['FENLEI_SELFTEST', 'FENLEI_PROBE']);
    expect(() => new Function(code)()).not.toThrow();
  });

  test('is no part of what is pushed', () => {
    const config = readFileSync(join(root, '.clasp.json'), 'utf8');
    expect(JSON.parse(config).rootDir).toBe('dist');
    expect(readFileSync(join(root, 'esbuild.config.mjs'), 'utf8')).not.toMatch(/selftest/i);
    const product = JSON.parse(readFileSync(join(root, '.cache/bundle.json'), 'utf8')) as { inputs: object };
    expect(Object.keys(product.inputs).filter((path) => path.includes('selftest'))).toEqual([]);
    expect(readFileSync(join(root, '.gitignore'), 'utf8')).toContain('dist-selftest/');
  });
});
