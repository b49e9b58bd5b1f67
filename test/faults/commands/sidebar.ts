/** What the sidebar asks for: no dialog helps it to go on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Settings } from '../../../src/protocol/settings';
import type { Server } from '../../../src/sidebar/server/server';
import { previewOf } from '../../sidebar/previewOf';
import { scriptServer } from '../../sidebar/scriptServer';
import { root } from '../../sourceFiles';
import type { Book } from '../everyFault';
import { again, answerOf, ask, click, remove, undo, whole } from '../steps';
import type { TryOn } from '../tryOn';

export function sidebar(tryOn: TryOn): void {
  tryOn<unknown>('first run from the sidebar', ['orders', 'customers', 'furnished'], {
    prepare: (book) => applyArgument(book),
    command: apply,
    next: [again(applyAnew()), undo, remove],
  });

  tryOn<unknown>('later run from the sidebar', ['orders', 'between'], {
    prepare: async (book) => {
      await applyAnew()(book);
      return applyArgument(book, later);
    },
    command: apply,
    next: [again(applyAnew(later)), undo, remove],
  });

  tryOn<void>('saving a version of a pack', ['customers', 'between'], {
    prepare: (book) => {
      answerOf(book, 'keepDraft', { pack: 'abc', draft });
    },
    command: (book) => ask(book, 'saveVersion', version),
    holds: (book) => {
      const { versions, draft: left } = packs(book);
      expect(versions[0], 'the built-in pack').not.toBe(version.json);
      expect(versions[1] === version.json || left === draft.json, 'what was edited is somewhere').toBe(true);
    },
    next: [again((book) => ask(book, 'saveVersion', version), packs), remove],
  });

  for (const [shapes, customer] of [
    [['orders'], 'C00002'],
    [['customers', 'furnished', 'between'], 'K0002'],
  ] as const)
    tryOn<void>('saving what staff observed', shapes, {
      prepare: (book) => {
        book.settle(settings);
        // Answers about customers of an order sheet stand in the tab that a run makes.
        if (customer.startsWith('C')) click('segmentCustomers')(book);
      },
      command: (book) => save(book, customer, answers),
      next: [
        again((book) => save(book, customer, answers)),
        {
          says: 'the answers are taken back, and Fenlei is removed',
          act: (book) => {
            save(book, customer, { dominance: null, selfControl: null });
            click('removeFenlei')(book);
          },
          like: 'untouched',
          picture: whole,
        },
      ],
    });
}

export const later = { asOf: '2026-03-31', packs: ['rfm', 'abc'], colorBy: 'abc' };

/** What the page sends when somebody applies what it previews. */
export async function applyArgument(book: Book, change: Partial<Settings> = {}): Promise<unknown> {
  let sent: unknown = null;
  const server = (async (_: string, argument: unknown) => {
    sent = argument;
    return { status: 'cancelled' };
  }) as unknown as Server;
  await (await previewOf(scriptServer(book), change)).apply({ server });
  return sent;
}

const apply = (book: Book, argument: unknown) => ask(book, 'applyRun', argument);

const applyAnew =
  (change: Partial<Settings> = {}) =>
  async (book: Book) =>
    apply(book, await applyArgument(book, change));

const pack = JSON.parse(readFileSync(join(root, 'rules/abc.json'), 'utf8'));
const packJson = (title: string) => JSON.stringify({ ...pack, title });
const version = { json: packJson('Mine'), name: 'In spring', base: 0 };
const draft = { base: 0, json: packJson('A draft'), time: '' };

interface PackState {
  readonly versions: readonly { readonly json: string }[];
  readonly draft: { readonly json: string } | null;
}

/** Saved twice is as good as once. */
const packs = (book: Book) => {
  const { versions, draft: left } = answerOf<PackState>(book, 'readPack', { id: 'abc' });
  return { versions: [...new Set(versions.map(({ json }) => json))], draft: left?.json ?? null };
};

const settings = {
  packs: ['social-style'],
  colorBy: 'social-style',
  asOf: null,
  sources: null,
  schemeOptions: {},
};
const answers = { dominance: 4, selfControl: 5 };

const save = (book: Book, customer: string, given: Readonly<Record<string, number | null>>) =>
  ask(book, 'saveProfile', { settings, sheet: 0, customer, answers: given });
