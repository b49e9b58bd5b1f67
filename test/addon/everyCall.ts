/** An exception in place of any service call: the workbooks, and the pictures that must stay the same. */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, pictureOf, sheetId, type Workbook } from './workbook';

export interface Scene {
  readonly sheet: string;
  readonly columns: number;
  readonly cells: () => ReturnType<typeof someOrders>;
}

export type OpenBook = Workbook & { readonly answers: Record<string, string> };

export const scenes = {
  orders: { sheet: 'Orders', columns: 5, cells: () => someOrders(30) },
  customers: { sheet: 'List', columns: 5, cells: () => someCustomers(30) },
} as const satisfies Record<string, Scene>;

export const never = Number.POSITIVE_INFINITY;

/** A workbook whose service calls are counted from `arm` on, and which fails at the given one. */
export function open(
  scene: Scene,
  failAt: number,
): { book: OpenBook; arm: () => void; fired: () => string | null } {
  let [armed, seen] = [false, 0];
  let fired: string | null = null;
  const answers: Record<string, string> = { YES: 'YES' };
  const book = openWorkbook(
    { [scene.sheet]: scene.cells() },
    {
      answer: (title) => (title === 'The last run stopped halfway' ? (answers.YES ?? 'YES') : 'OK'),
      onCall: ({ name }) => {
        if (!armed || fired !== null || seen++ !== failAt) return;
        fired = name;
        throw new Error('Service Spreadsheets timed out while accessing document.');
      },
    },
  );
  return {
    book: { ...book, answers },
    arm: () => {
      armed = true;
    },
    fired: () => fired,
  };
}

/** What one try does: the command is the part in which a call fails. */
export interface Trial<T> {
  readonly prepare: (book: OpenBook) => T | Promise<T>;
  readonly command: (book: OpenBook, prepared: T) => unknown;
  readonly check: (book: OpenBook, call: string) => void | Promise<void>;
}

/**
 * Fails each service call of the command in turn until it goes through. With a `step`, one call in so many: trying
 * them all takes minutes, so that is left to `FAULTS=every`.
 */
export async function everyCall<T>(
  scene: Scene,
  { prepare, command, check }: Trial<T>,
  step = 1,
): Promise<void> {
  const by = process.env.FAULTS === 'every' ? 1 : step;
  let tries = 0;
  for (let failAt = by - 1; ; failAt += by) {
    const { book, arm, fired } = open(scene, failAt);
    const prepared = await prepare(book);
    arm();
    let thrown = false;
    try {
      await command(book, prepared);
    } catch {
      thrown = true;
    }
    const call = fired();
    if (call === null) break;
    tries++;
    await check(book, `call ${failAt}: ${call}${thrown ? '' : ' (caught)'}`);
  }
  expect(tries).toBeGreaterThan(20 / by);
}

/** The user's sheet without what Fenlei adds at its right. */
export function userPart({ backend }: Workbook, { sheet, columns }: Scene): string {
  return digest(pictureOf(backend, sheet, columns));
}

/** The whole file: tabs, every cell of the user's sheet, its rules, and all metadata. */
export function wholeFile({ backend }: Workbook, { sheet }: Scene): string {
  const names = backend.sheets().map(({ name }) => name);
  return JSON.stringify([
    names,
    digest(pictureOf(backend, sheet)),
    backend.colorRules(sheetId(backend, sheet)),
    backend.metadata(),
  ]);
}

/** The journal stays after an undo, and says so. */
export function withoutJournal(file: string): string {
  return JSON.stringify((JSON.parse(file) as unknown[]).slice(0, 3));
}

/** What a finished run leaves: the segments, wherever they stand, and their colours. */
export function finished({ backend }: Workbook, sheet: string): string {
  const names = backend
    .sheets()
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name);
  const target = names.find((name) => name !== sheet) ?? sheet;
  return JSON.stringify([
    names,
    digest(pictureOf(backend, target)),
    backend.colorRules(sheetId(backend, target)),
  ]);
}

/** Short enough to read in a failure. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
