/** Runs a few lines of Apps Script in a host of their own, for the tests beside this file. */
import { createMemoryBackend, type MemoryBackendOptions } from '../../src/host/memory/memoryBackend';
import { createHost, type Host, type HostOptions } from '../../src/host/runtime';
import type { SheetBackend } from '../../src/host/sheetBackend';

let createBackend: (options?: MemoryBackendOptions) => SheetBackend = createMemoryBackend;

/** The tests of this file run on another spreadsheet than one in memory. */
export function runOn(create: typeof createBackend): void {
  createBackend = create;
}

export interface BundleOptions extends Partial<Omit<HostOptions, 'code' | 'backend'>> {
  readonly document?: MemoryBackendOptions;
  readonly backend?: SheetBackend;
  /** Further top-level code. */
  readonly globals?: string;
}

/** A host whose bundle has one function, `test`; `ss` and `sheet` are at hand in its body. */
export function hostFor(body: string, options: BundleOptions = {}): Host {
  const { document, backend = createBackend(document), globals = '', ...rest } = options;
  return createHost({ code: `${globals}\n${testFunction(body)}`, backend, userLocale: 'en', ...rest });
}

/** What the body returns. */
export function runBundle(body: string, options: BundleOptions = {}): unknown {
  return hostFor(body, options).runMenuItem('test');
}

function testFunction(body: string): string {
  return `function test() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.getSheets()[0];
    var getRange = function (a1) { return sheet.getRange(a1); };
    ${body}
  }`;
}
