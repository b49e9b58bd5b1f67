/** A spreadsheet on the local host with the built bundle in it, and everything of the user's in it as one value. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { createHost, type Host, type HostOptions } from '../../src/host/runtime';
import { createHostState, type HostState } from '../../src/host/services/platform';
import type { ServiceCall } from '../../src/host/services/serviceObject';
import type { CellValue, SheetBackend, SheetId } from '../../src/host/sheetBackend';
import type { RunOutcome } from '../../src/protocol/runOutcome';
import type { Settings } from '../../src/protocol/settings';
import { heldLayers } from '../host/everythingIn';
import { root } from '../sourceFiles';

export const code = readFileSync(join(root, 'dist/Code.js'), 'utf8');
const pageNamed = (name: string) => readFileSync(join(root, `dist/${name}.html`), 'utf8');
export const html = { Sidebar: pageNamed('Sidebar'), Editor: pageNamed('Editor') };

export interface Workbook {
  readonly backend: SheetBackend;
  readonly host: Host;
  /** What the dialogs said, the last one last. */
  readonly dialogs: { readonly title: string; readonly text: string }[];
  /** Pages shown in the sidebar (without a width) or in dialogs of their own, the last one last. */
  readonly pages: readonly ShownPage[];
  /** Every service call so far. */
  readonly calls: readonly ServiceCall[];
  readonly run: () => RunOutcome;
  /** The time-driven trigger that a helper of the owner's added by hand. */
  readonly runOnSchedule: () => void;
  readonly settle: (change: Partial<Settings>) => void;
}

export interface ShownPage {
  readonly html: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly modal: boolean;
}

export interface WorkbookOptions {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly userLocale?: string;
  /** A file that is open already: then `sheets` are not made. */
  readonly backend?: SheetBackend;
  /** Another spreadsheet than one in memory. */
  readonly createBackend?: typeof createMemoryBackend;
  readonly now?: string | (() => Date);
  /** Shared with other users of the same file. */
  readonly lockHolders?: HostOptions['lockHolders'];
  readonly limit?: HostOptions['limit'];
  readonly answer?: (title: string) => string;
  readonly onCall?: (call: ServiceCall) => void;
  readonly onAnswer?: (call: ServiceCall) => void;
  readonly standalone?: boolean;
  readonly state?: HostState;
  /** Another script than the built one. */
  readonly script?: Pick<HostOptions, 'code' | 'html' | 'scopes'>;
}

/** Cells by sheet; a serial number of 40,000 or more in a column whose header names a date is shown as a date. */
export function openWorkbook(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  options: WorkbookOptions = {},
): Workbook {
  const { createBackend = createMemoryBackend } = options;
  const backend =
    options.backend ??
    createBackend({
      locale: options.locale ?? 'en_US',
      timeZone: options.timeZone ?? 'Asia/Shanghai',
      sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.length + 5, columns: 8 })),
    });
  if (!options.backend)
    for (const { id, name } of backend.sheets()) fillSheet(backend, id, sheets[name] ?? []);
  const dialogs: { title: string; text: string }[] = [];
  const pages: ShownPage[] = [];
  const calls: ServiceCall[] = [];
  const { state = createHostState(), now = '2026-06-30T04:00:00Z' } = options;
  const host = createHost({
    code,
    html,
    ...options.script,
    backend,
    state,
    standalone: options.standalone ?? false,
    userLocale: options.userLocale ?? 'en',
    now: typeof now === 'function' ? now : new Date(now),
    ...(options.lockHolders && { lockHolders: options.lockHolders }),
    ...(options.limit && { limit: options.limit }),
    ui: {
      alert: (title, text) => {
        dialogs.push({ title, text });
        return (options.answer?.(title) ?? 'OK') as never;
      },
      sidebar: (page, title) =>
        void pages.push({ html: page, title, width: null, height: null, modal: false }),
      dialog: (page, title, size) => void pages.push({ html: page, title, ...size }),
    },
    onCall: (call) => {
      calls.push(call);
      options.onCall?.(call);
    },
    onAnswer: (call) => options.onAnswer?.(call),
  });
  const call = (method: string, argument: unknown) => {
    const answer = JSON.parse(String(host.call('sidebarCall', method, JSON.stringify(argument))));
    if (!answer.ok) throw new Error(answer.problems.join(' '));
    return answer.value;
  };
  return {
    backend,
    host,
    dialogs,
    pages,
    calls,
    runOnSchedule: () => {
      state.triggers.set(nightly.id, nightly);
      host.runTrigger(nightly.id);
    },
    run: () => JSON.parse(String(host.runMenuItem('segmentCustomers'))) as RunOutcome,
    settle: (change) => void call('saveSettings', { ...call('readSettings', null), ...change }),
  };
}

const nightly = {
  id: 'nightly',
  functionName: 'segmentOnSchedule',
  schedule: { everyDays: 1, atHour: 3 },
} as const;

function fillSheet(backend: SheetBackend, sheet: SheetId, rows: readonly (readonly CellValue[])[]): void {
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const rect = { row: 0, column: 0, rows: rows.length, columns };
  const { rows: height, columns: width } = backend.sheets().find(({ id }) => id === sheet) ?? {
    rows: 0,
    columns: 0,
  };
  if (rows.length > height) backend.insertRows(sheet, height, rows.length - height);
  if (columns > width) backend.insertColumns(sheet, width, columns - width);
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  backend.write(sheet, 'value', rect, cells);
  const dates = (rows[0] ?? []).map((header) => /date|日期|last order|first order/i.test(String(header)));
  backend.write(
    sheet,
    'numberFormat',
    rect,
    cells.map((row, index) =>
      row.map((cell, column) =>
        index > 0 && dates[column] && typeof cell === 'number' ? 'yyyy-mm-dd' : 'General',
      ),
    ),
  );
}

/** Everything in these columns of a sheet, and all its rules, as JSON: equal texts mean an untouched sheet. */
export function pictureOf(backend: SheetBackend, name: string, columns?: number): string {
  const info = backend.sheets().find((sheet) => sheet.name === name);
  if (!info) return 'no such sheet';
  const { id, rows, hidden, frozenRows, frozenColumns } = info;
  const rect = { row: 0, column: 0, rows, columns: columns ?? info.columns };
  const cells = heldLayers.map((layer) => backend.read(id, layer, rect));
  return JSON.stringify({
    rows,
    columns: columns === undefined ? info.columns : columns,
    hidden,
    frozenRows,
    frozenColumns,
    cells,
  });
}

export function valuesOf(backend: SheetBackend, name: string): CellValue[][] {
  const info = backend.sheets().find((sheet) => sheet.name === name);
  if (!info) return [];
  const { rows, columns } = backend.usedSize(info.id);
  return backend.read(info.id, 'value', { row: 0, column: 0, rows, columns });
}

export function notesOf(backend: SheetBackend, name: string): string[][] {
  const info = backend.sheets().find((sheet) => sheet.name === name);
  if (!info) return [];
  const { rows, columns } = backend.usedSize(info.id);
  return backend.read(info.id, 'note', { row: 0, column: 0, rows, columns });
}

export function sheetId(backend: SheetBackend, name: string): SheetId {
  const info = backend.sheets().find((sheet) => sheet.name === name);
  if (!info) throw new Error(`No sheet "${name}"`);
  return info.id;
}

/** Sorts the rows below the header by one column, as a user would: cells and notes move, colour rules stay. */
export function sortBody(
  backend: SheetBackend,
  name: string,
  column: number,
  columns = backend.usedSize(sheetId(backend, name)).columns,
): void {
  const id = sheetId(backend, name);
  const { rows } = backend.usedSize(id);
  const rect = { row: 1, column: 0, rows: rows - 1, columns };
  const keys = backend.read(id, 'value', rect).map((row) => row[column] ?? '');
  const order = keys.map((_, row) => row).sort((a, b) => (Number(keys[b]) || 0) - (Number(keys[a]) || 0));
  for (const layer of ['value', 'numberFormat', 'note'] as const) {
    const cells = backend.read(id, layer, rect) as CellValue[][];
    backend.write(id, layer, rect, order.map((row) => cells[row] ?? []) as never);
  }
}
