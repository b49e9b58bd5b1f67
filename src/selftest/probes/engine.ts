/** The language itself: globals, syntax, library, promises, limits of the engine. */
import type { Probe } from '../probe';

const all = globalThis as unknown as Readonly<Record<string, unknown>>;
const present = (names: string): string[] => names.split(' ').filter((name) => all[name] !== undefined);
const lacking = (names: string): string[] => names.split(' ').filter((name) => all[name] === undefined);
const host = 'src/host/execution/realm.ts';

/** Whether the engine takes the code; the parser in front of a push is another, older one. */
const compiles = (code: string): boolean => {
  try {
    new Function(code);
    return true;
  } catch {
    return false;
  }
};

/** From text, since the parser of a push may not know the pattern. */
const pattern = (source: string, flags: string): RegExp => new RegExp(source, flags);

const newerSyntax: Readonly<Record<string, string>> = {
  'optional chaining': 'const a = {}; return a?.b ?? 1;',
  'logical assignment': 'let a = null; a ??= 1; a ||= 2;',
  'numeric separators': 'return 1_000;',
  'public fields': 'class A { n = 1; static m = 2; }',
  'private fields': 'class A { #n = 1; has(o) { return #n in o; } }',
  'static blocks': 'class A { static { this.n = 1; } }',
  'big integers': 'return 1n;',
  'named groups': 'return /(?<year>\\d{4})/;',
  lookbehind: 'return /(?<=a)b/;',
  'async generators': 'async function* f() { yield 1; }',
};

const canHold = (count: number): boolean => {
  try {
    return Math.max(...new Array<number>(count).fill(1)) === 1;
  } catch {
    return false;
  }
};

export const engineProbes: readonly Probe[] = [
  {
    id: 'engine.absent',
    assumption: 'None of the globals of browsers and Node exists.',
    how: 'which of setTimeout, fetch, URL, TextEncoder, Blob, crypto, atob, performance, … are defined',
    source: '§2 [live-tested by others]',
    host,
    expected: '[]',
    observe: () =>
      present(
        'setTimeout setInterval clearTimeout clearInterval queueMicrotask structuredClone fetch Headers Request Response URL URLSearchParams TextEncoder TextDecoder Blob File FormData AbortController AbortSignal Event EventTarget DOMException crypto atob btoa performance navigator window process ReadableStream',
      ),
  },
  {
    id: 'engine.present',
    assumption: 'The globals of the language, Intl, WebAssembly and console exist.',
    how: 'which of console, Intl, WebAssembly, globalThis, Proxy, Reflect, BigInt, … are not defined',
    source: '§2 [doc]',
    host,
    expected: '[]',
    observe: () =>
      lacking(
        'console Intl WebAssembly globalThis Promise Proxy Reflect Symbol BigInt Map WeakMap Uint8Array JSON',
      ),
  },
  {
    id: 'engine.shared',
    assumption: 'SharedArrayBuffer, Atomics, WeakRef and FinalizationRegistry do not exist.',
    how: 'which of them are defined',
    source: '§18 [assumed]',
    host: 'src/host/nodeRealm.ts',
    expected: '[]',
    observe: () => present('SharedArrayBuffer Atomics WeakRef FinalizationRegistry'),
  },
  {
    id: 'engine.console',
    assumption: 'The console has six methods and no more.',
    how: 'which of log, info, warn, error, time, timeEnd, debug, trace, table, assert, count, group, dir it has',
    source: '§2 [doc]',
    host: 'src/host/execution/globals.ts',
    expected: '["log","info","warn","error","time","timeEnd"]',
    observe: () => {
      const methods = console as unknown as Readonly<Record<string, unknown>>;
      return 'log info warn error time timeEnd debug trace table assert count group dir'
        .split(' ')
        .filter((name) => typeof methods[name] === 'function');
    },
  },
  {
    id: 'engine.services',
    assumption: 'Services are enumerable properties of globalThis.',
    how: "Object.keys(globalThis) holds 'SpreadsheetApp'",
    source: '§2 [doc]',
    host: 'src/host/execution/execution.ts',
    expected: 'true',
    observe: () => Object.keys(globalThis).includes('SpreadsheetApp'),
  },
  {
    id: 'engine.library',
    assumption: 'The library of ES2019 is complete.',
    how: 'flat, flatMap, fromEntries, trimStart, trimEnd, padStart, Symbol description, U+2028 in texts',
    source: '§1 [assumed]',
    host,
    expected: '[[1,2,[3]],["a","b"],{"a":1},"a  b","007","s",true]',
    observe: () => [
      [1, [2, [3]]].flat(),
      ['a b'].flatMap((text) => text.split(' ')),
      Object.fromEntries([['a', 1]]),
      ' a '.trimStart() + ' b '.trimEnd(),
      '7'.padStart(3, '0'),
      Symbol('s').description,
      compiles('return "\u2028";'),
    ],
  },
  {
    id: 'engine.newerLibrary',
    assumption: 'The engine has a newer library than ES2019, which Fenlei does not use all the same.',
    how: 'which of at, findLast, toSorted, replaceAll, matchAll, Object.hasOwn, Promise.any, … exist',
    source: '§1 [assumed]',
    host,
    expected: '["at","findLast","toSorted","toSpliced","replaceAll","matchAll","hasOwn","any","allSettled"]',
    observe: () => {
      const list = [] as unknown as Readonly<Record<string, unknown>>;
      const text = new String('') as unknown as Readonly<Record<string, unknown>>;
      const object = Object as unknown as Readonly<Record<string, unknown>>;
      const promise = Promise as unknown as Readonly<Record<string, unknown>>;
      return [
        ...['at', 'findLast', 'toSorted', 'toSpliced'].filter((name) => list[name]),
        ...['replaceAll', 'matchAll'].filter((name) => text[name]),
        ...['hasOwn'].filter((name) => object[name]),
        ...['any', 'allSettled'].filter((name) => promise[name]),
      ];
    },
  },
  {
    id: 'engine.syntax',
    assumption: 'The engine takes the syntax that the parser of a push is said to refuse.',
    how: 'new Function with ?., ??=, 1_000, class fields, private fields, static blocks, 1n, named groups, lookbehind',
    source: '§1 [assumed]',
    host,
    expected:
      '["optional chaining","logical assignment","numeric separators","public fields","private fields","static blocks","big integers","named groups","lookbehind","async generators"]',
    observe: ({ note }) => {
      note('What the parser of a push takes no script can see: push it as source to learn that.');
      return Object.keys(newerSyntax).filter((name) => compiles(newerSyntax[name] ?? ''));
    },
  },
  {
    id: 'engine.stableSort',
    assumption: 'Sorting leaves equal items in their order.',
    how: '[…].sort of 2,000 items with three keys',
    source: '§1 [assumed]',
    host,
    expected: 'true',
    observe: () => {
      const items = Array.from({ length: 2000 }, (_, index) => ({ key: index % 3, index }));
      items.sort((a, b) => a.key - b.key);
      return items.every((item, at) => {
        const next = items[at + 1];
        return !next || item.key < next.key || item.index < next.index;
      });
    },
  },
  {
    id: 'engine.patterns',
    assumption: 'Patterns know Unicode properties, the flag s, named groups and lookbehind.',
    how: "The text '分类' against \\p{Script=Han}+, …",
    source: '§1 [assumed]',
    host,
    expected: '[true,true,"!","25"]',
    observe: () => [
      pattern('^\\p{Script=Han}+$', 'u').test('分类'),
      pattern('a.b', 's').test('a\nb'),
      pattern('(\\d{4})(?<rest>.)', '').exec('in 2024!')?.[2],
      pattern('(?<=€)\\d+', '').exec('€25')?.[0],
    ],
  },
  {
    id: 'engine.intl',
    assumption: 'Intl knows locales and time zones in full.',
    how: 'NumberFormat de-DE, DateTimeFormat in Asia/Shanghai, Collator zh-CN by pinyin, PluralRules',
    source: '§2 [doc]',
    host,
    expected: '["1.234.567,5","03/11/2024","李王张","few"]',
    observe: () => [
      new Intl.NumberFormat('de-DE').format(1234567.5),
      new Intl.DateTimeFormat('en-US', {
        timeZone: 'Asia/Shanghai',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }).format(new Date(Date.UTC(2024, 2, 10, 18))),
      ['张', '李', '王'].sort(new Intl.Collator('zh-CN').compare).join(''),
      new Intl.PluralRules('ru').select(3),
    ],
  },
  {
    id: 'engine.shortDates',
    assumption: 'toLocaleDateString gives the short form.',
    how: "new Date(2024, 2, 1).toLocaleDateString('en-US') and ('zh-CN')",
    source: '§2 [doc]',
    host,
    expected: '["3/1/2024","2024/3/1"]',
    observe: () => ['en-US', 'zh-CN'].map((tag) => new Date(2024, 2, 1).toLocaleDateString(tag)),
  },
  {
    id: 'engine.normalize',
    assumption: 'normalize folds full-width characters.',
    how: "The text 'Ａ１②'.normalize('NFKC')",
    source: '§1 [assumed]',
    host,
    expected: '"A12"',
    observe: () => 'Ａ１②'.normalize('NFKC'),
  },
  {
    id: 'engine.parseDates',
    assumption: 'A date alone is read as UTC, a date with a time as the script’s own zone.',
    how: "new Date('2024-03-01') against Date.UTC, new Date('2024-03-01T00:00') against new Date(2024, 2, 1)",
    source: '§1 [assumed]',
    host,
    expected: '[true,true]',
    observe: () => [
      new Date('2024-03-01').getTime() === Date.UTC(2024, 2, 1),
      new Date('2024-03-01T00:00').getTime() === new Date(2024, 2, 1).getTime(),
    ],
  },
  {
    id: 'engine.promises',
    assumption: 'A promise is followed only when the function has ended.',
    how: 'a flag set in Promise.resolve().then, read at once',
    source: '§3 [doc]',
    host: 'src/host/nodeRealm.ts',
    expected: 'false',
    observe: () => {
      let isSet = false;
      void Promise.resolve().then(() => {
        isSet = true;
      });
      return isSet;
    },
  },
  {
    id: 'engine.spread',
    assumption: 'A call takes 100,000 spread arguments and not two million.',
    how: 'Math.max(…) over lists of 100,000 and 2,000,000; between them the limit is sought for the note',
    source: '§2 [live-tested by others]: 125,858',
    host,
    expected: '[true,false]',
    mayEnd: true,
    observe: ({ note }) => {
      const answer = [canHold(100_000), canHold(2_000_000)];
      let [low, high] = [100_000, 2_000_000];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (canHold(middle)) low = middle;
        else high = middle;
      }
      note(`At most ${low} arguments.`);
      return answer;
    },
  },
  {
    id: 'engine.exceptions',
    assumption: 'What a service refuses is an Error of the script’s own realm, named Exception.',
    how: 'sheet.getRange(0, 1) in try and catch',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/serviceObject.ts',
    expected: '[true,"Exception","The starting row of the range is too small."]',
    observe: ({ sheet }) => {
      try {
        sheet().getRange(0, 1);
        return 'accepted';
      } catch (error) {
        return [error instanceof Error, (error as Error).name, (error as Error).message];
      }
    },
  },
  {
    id: 'engine.errors',
    assumption: 'An Error has a stack but neither fileName nor lineNumber.',
    how: "typeof stack, 'fileName' in error, 'lineNumber' in error",
    source: '§2 [doc]',
    host,
    expected: '["string",false,false]',
    observe: () => {
      const error = new Error('x');
      return [typeof error.stack, 'fileName' in error, 'lineNumber' in error];
    },
  },
  {
    id: 'engine.enums',
    assumption: 'Members of enums turn into their names in texts and in JSON.',
    how: 'JSON.stringify({ e: SpreadsheetApp.Direction.UP }), String(…)',
    source: '§2 [doc]',
    host: 'src/host/services/enumMember.ts',
    expected: '["{\\"e\\":\\"UP\\"}","UP"]',
    observe: () => [JSON.stringify({ e: SpreadsheetApp.Direction.UP }), String(SpreadsheetApp.Direction.UP)],
  },
];
