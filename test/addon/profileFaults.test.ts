import { describe, expect, test, vi } from 'vitest';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { everyCall, never, open, type Scene, userPart, wholeFile } from './everyCall';
import { someCustomers, someOrders } from './someOrders';
import { valuesOf, type Workbook } from './workbook';

vi.setConfig({ testTimeout: 600_000 });

const settings = {
  packs: ['social-style'],
  colorBy: 'social-style',
  asOf: null,
  sources: null,
  schemeOptions: {},
};

interface ProfileScene extends Scene {
  /** Where the answers stand. */
  readonly tab: string;
  readonly customer: string;
}

const scenes: Readonly<Record<string, ProfileScene>> = {
  customers: { sheet: 'List', columns: 5, cells: () => someCustomers(6), tab: 'List', customer: 'K0002' },
  orders: { sheet: 'Orders', columns: 5, cells: () => someOrders(6), tab: 'Customers', customer: 'C00002' },
};

/** The rules of `faultsOf.ts`, for what staff save. */
describe('an exception in place of any service call of saveProfile', () => {
  for (const [kind, scene] of Object.entries(scenes)) {
    test(`${kind}: the user's cells stay, and saving again ends as if nothing had failed`, async () => {
      const { book: whole } = open(scene, never);
      const fresh = { cells: userPart(whole, scene), file: wholeFile(whole, scene) };
      const held = (book: Workbook) => JSON.stringify(valuesOf(book.backend, scene.tab));
      const save = (book: Workbook, answers: Readonly<Record<string, number | null>>) =>
        scriptServer(book)('saveProfile', {
          settings,
          sheet: Number(book.backend.sheets()[0]?.id),
          customer: scene.customer,
          answers,
        });
      const prepare = async (book: Workbook) => {
        book.settle({ packs: ['social-style'], colorBy: 'social-style' });
        if (kind === 'orders') await (await previewOf(scriptServer(book))).apply();
      };
      await prepare(whole);
      await save(whole, { dominance: 4, selfControl: 5 });
      const expected = held(whole);
      await everyCall(scene, {
        prepare,
        command: (book) => save(book, { dominance: 4, selfControl: 5 }),
        check: async (book, call) => {
          expect(userPart(book, scene), call).toBe(fresh.cells);
          await save(book, { dominance: 4, selfControl: 5 });
          expect(held(book), call).toBe(expected);
          await save(book, { dominance: null, selfControl: null });
          book.host.runMenuItem('removeFenlei');
          expect(wholeFile(book, scene), call).toBe(fresh.file);
        },
      });
    });
  }
});
