/**
 * Every global of the built script in every authorisation mode, though Google lets some of them run in some modes only:
 * in an add-on any global can be typed into a cell, and a trigger can name any. Each does its job or fails in the
 * platform's words, and only in FULL may the file change.
 */
import { describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { createHost, type Host } from '../../src/host/runtime';
import type { MenuEntry } from '../../src/host/services/platform';
import { entryPoints, menuCatalog } from '../../src/protocol/menuCatalog';
import { formulaArguments } from './formulaArguments';
import { someOrders } from './someOrders';
import { code, html, openWorkbook, pictureOf } from './workbook';

const modes = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const;
type Mode = (typeof modes)[number];

interface Outcome {
  /** What the function gave; `null` where it threw. */
  readonly gave: unknown;
  readonly threw: string | null;
  readonly menu: readonly MenuEntry[];
  readonly changed: boolean;
}

/** NONE and LIMITED are the modes of `onOpen`, so that calls the function there. */
function runIn(mode: Mode, name: string, given: readonly unknown[]): Outcome {
  const { backend } = openWorkbook({ Orders: someOrders(20) });
  const before = pictureOf(backend, 'Orders') + JSON.stringify([backend.sheets(), backend.metadata()]);
  const caller = `function onOpen(event) {
    Logger.log(JSON.stringify({ gave: _fenlei.${name}.apply(null, ${JSON.stringify(given)}) }));
  }`;
  const isOpening = mode === 'NONE' || mode === 'LIMITED';
  const host = createHost({
    code: isOpening ? `${code}\n${caller}` : code,
    html,
    backend,
    userLocale: 'en',
    installed: mode === 'NONE',
    now: new Date('2026-06-30T04:00:00Z'),
    ui: { alert: () => 'OK', sidebar: () => {} },
  });
  let gave: unknown = null;
  let threw: string | null = null;
  let menu: readonly MenuEntry[] = [];
  try {
    if (isOpening) {
      menu = host.open();
      gave = JSON.parse(host.logs.at(-1)?.text ?? '').gave;
    } else gave = mode === 'FULL' ? callFully(host, name, given) : host.customFunction(name, given);
  } catch (error) {
    threw = (error as Error).message;
  }
  const after = pictureOf(backend, 'Orders') + JSON.stringify([backend.sheets(), backend.metadata()]);
  return { gave, threw, menu, changed: after !== before };
}

function callFully(host: Host, name: string, given: readonly unknown[]): unknown {
  if (name in menuCatalog) return host.runMenuItem(name);
  return name === 'onOpen' || name === 'onInstall' ? host.install() : host.call(name, ...given);
}

const noFile =
  /Specified permissions are not sufficient to call SpreadsheetApp\.getActive\. Required permissions: \(https/;
/** What refuses a dialog, by mode. */
const noDialog: Readonly<Record<Exclude<Mode, 'FULL'>, RegExp>> = {
  NONE: /^You do not have permission to call (Ui\.alert|HtmlService\.createHtmlOutputFromFile)$/,
  LIMITED:
    /^Specified permissions are not sufficient to call Ui\.(alert|showSidebar)\. Required permissions: https/,
  CUSTOM_FUNCTION: /^Cannot call SpreadsheetApp\.getUi\(\) from this context\.$/,
};

const formulas = formulaArguments(120);

describe.each(Object.entries(formulas))('%s', (name, given) => {
  const full = runIn('FULL', name, given);

  test('FULL: gives something', () => {
    expect([full.threw, full.changed]).toEqual([null, false]);
  });

  test.each(['NONE', 'LIMITED', 'CUSTOM_FUNCTION'] as const)(
    '%s: gives the same, or may not see the file',
    (mode) => {
      const { gave, threw, changed } = runIn(mode, name, given);
      expect(changed).toBe(false);
      if (mode === 'NONE' && threw !== null) expect(threw).toMatch(noFile);
      else expect({ gave, threw }).toEqual({ gave: full.gave, threw: null });
    },
  );
});

describe.each(Object.keys(menuCatalog))('%s', (name) => {
  test.each(['NONE', 'LIMITED', 'CUSTOM_FUNCTION'] as const)(
    '%s: may ask nobody, so it does nothing',
    (mode) => {
      const { threw, changed } = runIn(mode, name, []);
      expect(threw).toMatch(noDialog[mode]);
      expect(changed).toBe(false);
    },
  );

  test('FULL: does its job', () => {
    expect(runIn('FULL', name, []).threw).toBe(null);
  });
});

describe.each(['onOpen', 'onInstall'])('%s', (name) => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('%s: builds the whole menu', (mode) => {
    const { threw, gave, menu } = runIn(mode, name, [{}]);
    expect(threw).toBe(null);
    const built = (mode === 'FULL' ? gave : menu) as readonly { readonly functionName?: string }[];
    expect(built.map(({ functionName }) => functionName)).toEqual(Object.keys(menuCatalog));
  });

  test('CUSTOM_FUNCTION: may not, in the platform’s words', () => {
    expect(runIn('CUSTOM_FUNCTION', name, [{}]).threw).toMatch(noDialog.CUSTOM_FUNCTION);
  });
});

describe('segmentOnSchedule', () => {
  test('NONE: says that it may not see the file', () => {
    const { threw, changed } = runIn('NONE', 'segmentOnSchedule', []);
    expect(threw).toMatch(noFile);
    expect(changed).toBe(false);
  });

  test.each(['LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const)(
    '%s: repeats nothing in a file in which nobody applied',
    (mode) => {
      const { threw, changed } = runIn(mode, 'segmentOnSchedule', []);
      expect(threw).toContain('Nothing was applied in this file yet');
      expect(changed).toBe(false);
    },
  );
});

describe('sidebarCall', () => {
  const ask = (mode: Mode, method: string, argument: unknown) => {
    const { gave, threw, changed } = runIn(mode, 'sidebarCall', [method, JSON.stringify(argument)]);
    return { ...JSON.parse(String(gave)), threw, changed };
  };
  const settings = { packs: ['abc'], colorBy: 'abc', asOf: null };

  test.each(['LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const)('%s: reads', (mode) => {
    expect(ask(mode, 'start', null)).toMatchObject({ ok: true, threw: null, changed: false });
  });

  test.each(['LIMITED', 'FULL'] as const)('%s: writes', (mode) => {
    expect(ask(mode, 'saveSettings', settings)).toMatchObject({ ok: true, threw: null, changed: true });
  });

  test('NONE: answers that it may not see the file', () => {
    const { ok, problems, changed } = ask('NONE', 'start', null);
    expect([ok, changed]).toEqual([false, false]);
    expect(problems[0]).toMatch(noFile);
  });

  test('CUSTOM_FUNCTION: answers that a formula may not write', () => {
    const { ok, problems, changed } = ask('CUSTOM_FUNCTION', 'saveSettings', settings);
    expect([ok, changed]).toEqual([false, false]);
    expect(problems[0]).toContain('You do not have permission to call addDeveloperMetadata');
  });
});

test.each(modes)('%s: loading the script calls no service', (mode) => {
  const calls: string[] = [];
  const host = createHost({
    code: `${code}\nfunction onOpen() {}\nfunction onInstall() {}\nfunction onEdit() {}\nfunction NOTHING() {}`,
    backend: createMemoryBackend(),
    userLocale: 'en',
    installed: mode === 'NONE',
    onCall: ({ name }) => void calls.push(name),
  });
  if (mode === 'FULL') host.install();
  else if (mode === 'CUSTOM_FUNCTION') host.customFunction('NOTHING', []);
  else host.open();
  expect(calls).toEqual([]);
});

test('every global of the script is tried here', () => {
  const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
  const tried = [...Object.keys(formulas), ...Object.keys(menuCatalog), ...Object.keys(entryPoints)];
  expect(declared.sort()).toEqual(tried.sort());
});
