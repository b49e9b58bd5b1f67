/** Where the people of a soak sit: the file, its model, and who is at work, with what must hold of runs and fixes. */
import { expect } from 'vitest';
import type { Locale } from '../../src/core/i18n/text';
import type { QualityKind } from '../../src/core/quality/qualityCatalog';
import type { Settings } from '../../src/protocol/settings';
import type { SidebarApi, SidebarMethod } from '../../src/protocol/sidebarApi';
import type { Server } from '../../src/sidebar/server/server';
import type { Workbook } from '../addon/workbook';
import { cleanRun, differenceFrom } from '../concurrency/invariants';
import { usersColumns } from '../concurrency/places';
import { type UsersTable, withCell } from '../concurrency/usersTable';
import { toFront, type World } from '../concurrency/world';
import { everythingIn } from '../host/everythingIn';
import { scriptServer } from '../sidebar/scriptServer';

export interface Desk {
  readonly world: World;
  /** Who is at work. */
  readonly user: () => Workbook;
  readonly me: () => Server;
  readonly switchTo: (language: Locale) => undefined;
  readonly settle: (change: Partial<Settings>) => undefined;
  /** Where a page would read. */
  readonly scope: () => Promise<{ readonly settings: Settings; readonly sheet: number }>;
  /** A run by any way, and what it must have left. */
  readonly run: (run: () => Promise<string>) => Promise<string>;
  readonly fix: (kind: QualityKind) => Promise<void>;
  readonly undoFix: () => Promise<undefined>;
  /** A call that may be refused with a sentence: then it answers `null`. */
  readonly allowed: <M extends SidebarMethod>(
    method: M,
    argument: SidebarApi[M]['argument'],
  ) => Promise<{ readonly value: SidebarApi[M]['answer'] } | null>;
  readonly changesNothing: (read: () => Promise<void>) => Promise<undefined>;
  /** Tabs of ours that stayed, as people were told, are theirs from now on. */
  readonly keepTabs: (said: string) => void;
  readonly keptTabs: ReadonlySet<number>;
}

export function openDesk(world: World): Desk {
  let [user, language]: [Workbook, Locale] = [world.me, 'en'];
  const keptTabs = new Set<number>();
  const formerCells = new Set<string>();
  const me = () => scriptServer(user);

  const allowed: Desk['allowed'] = async (method, argument) => {
    try {
      return { value: await me()(method, argument) };
    } catch (error) {
      const { message } = error as Error;
      // A raw exception is no sentence for people.
      expect(message, method).not.toMatch(/undefined|null|is not|cannot read|not emulated/i);
      return null;
    }
  };

  return {
    ...{ world, me, allowed, keptTabs },
    user: () => user,
    switchTo: (next) => {
      [user, language] = [world.join(next), next];
      return undefined;
    },
    settle: (change) => {
      user.settle(change);
      world.settings = { ...world.settings, ...change };
      return undefined;
    },
    scope: async () => ({ settings: await me()('readSettings', null), sheet: world.sheet }),

    run: async (run) => {
      const { status } = cleanRun(world, language);
      toFront(world, user);
      let said = '';
      const outcome = await run().catch(({ message }: Error) => {
        said = message;
        return 'refused';
      });
      expect(outcome === 'unchanged' ? 'applied' : outcome, `a run ends as a clean one: ${said}`).toBe(
        status,
      );
      if (status !== 'applied') return outcome;
      world.spoilt.clear();
      expect(
        differenceFrom(comparable(world, language), world),
        'the segments are those of a clean run',
      ).toBe('');
      const held = everythingIn(world.backend);
      if (user.run().status !== 'unchanged')
        expect(everythingIn(world.backend), 'a second run writes nothing').toEqual(held);
      return outcome;
    },

    fix: async (kind) => {
      const scope = { settings: await me()('readSettings', null), sheet: world.sheet };
      const { plan, count, examples } = await me()('previewFix', { ...scope, kind });
      // The preview shows so many cells: with more the model would not know what changes.
      if (count === 0 || count !== examples.length) return;
      if (!(await allowed('applyFix', { ...scope, kind, plan }))) return;
      for (const { cell, before } of examples) {
        const { row, column, value } = fixedCell(world, cell);
        expect(column, `${cell} is the user's`).toBeGreaterThanOrEqual(0);
        formerCells.add(before);
        world.table = withCell(world.table, [row, column], { value });
      }
    },

    undoFix: async () => {
      const scope = { settings: await me()('readSettings', null), sheet: world.sheet };
      const { lastFix } = await me()('checkData', { ...scope, report: false });
      if (!lastFix) return undefined;
      await me()('undoFix', { fix: lastFix.id });
      world.table = asUndone(world, formerCells);
      return undefined;
    },

    changesNothing: async (read) => {
      const before = JSON.stringify(everythingIn(world.backend));
      await read().catch((error: Error) => expect(error.message).not.toMatch(/undefined|is not a/));
      expect(JSON.stringify(everythingIn(world.backend)) === before, 'reading changes nothing').toBe(true);
      return undefined;
    },

    keepTabs: (said) => {
      const marked = world.backend
        .metadata()
        .map(({ location }) => ('sheet' in location ? location.sheet : -1));
      for (const { id, name } of world.backend.sheets())
        if (id !== world.sheet && !marked.includes(id) && said.includes(name)) keptTabs.add(id);
    },
  };
}

/** A clean run without what answers decide, which a fresh file does not hold, and without columns of other packs. */
function comparable(world: World, language: Locale) {
  const { status, part } = cleanRun(world, language);
  const packs = world.settings.packs ?? ['rfm'];
  const isObserved = packs.includes('social-style');
  return {
    status,
    part,
    skips: (key: string) =>
      key.startsWith('social-style/') ||
      (!packs.some((pack) => key.startsWith(`${pack}/`)) && !/^(customer|name|fact\/)/.test(key)),
    valuesOnly: isObserved,
  };
}

function fixedCell({ backend, sheet }: World, address: string) {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  const [[value = null] = []] = backend.read(sheet, 'value', { row, column: place, rows: 1, columns: 1 });
  return { row, column: usersColumns(backend, sheet).indexOf(place), value };
}

/** Each cell that an undone fix changed must hold again what some fix had found there. */
function asUndone(world: World, formerCells: ReadonlySet<string>): UsersTable {
  const columns = usersColumns(world.backend, world.sheet);
  return world.table.map((cells, row) =>
    cells.map((cell, index) => {
      const at = { row, column: columns[index] ?? 0, rows: 1, columns: 1 };
      const [[value = null] = []] = world.backend.read(world.sheet, 'value', at);
      if ((value ?? '') === (cell.value ?? '')) return cell;
      expect([...formerCells], 'an undone fix brings back what was there').toContain(JSON.stringify(value));
      return { ...cell, value };
    }),
  );
}
