/** When a work is kept, and what is said when it cannot be. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptWork } from '../../../src/host/workbench/files/keptWork';
import { createWorkKeeper } from '../../../src/host/workbench/files/workKeeper';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Saved {
  readonly work: KeptWork;
  readonly before: number | null;
}

function keeping(answers: (saved: Saved) => 'saved' | 'elsewhere' = () => 'saved') {
  const saves: Saved[] = [];
  const told: (readonly [string, object])[] = [];
  const keeper = createWorkKeeper({
    store: {
      save: async (work, before) => {
        saves.push({ work, before });
        return answers({ work, before });
      },
    },
    tell: (text, values) => void told.push([text, values]),
  });
  let content = 'first';
  const open = (name: string, kept?: { id: string; name: string; changed: number }) =>
    keeper.begin({
      name,
      ...(kept && { kept }),
      content: () => ({
        workbook: { sheetOrder: [content], sheets: {} },
        state: { properties: { document: {}, script: {}, user: {} }, triggers: [] },
      }),
    });
  const contents = () => saves.map(({ work }) => work.workbook.sheetOrder[0]);
  const set = (next: string) => {
    content = next;
    keeper.changed();
  };
  return { keeper, saves, told, open, set, contents };
}

describe('a work is kept', () => {
  test('once changes have come to rest, with the last of them', async () => {
    const { open, set, contents } = keeping();
    open('a');
    set('one');
    await vi.advanceTimersByTimeAsync(900);
    set('two');
    await vi.advanceTimersByTimeAsync(900);
    expect(contents()).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(contents()).toEqual(['two']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(contents()).toEqual(['two']);
  });

  test('every ten seconds while changes do not rest', async () => {
    const { open, set, contents } = keeping();
    open('a');
    for (let step = 0; step < 50; step++) {
      set(`${step}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(contents()).toHaveLength(2);
  });

  test('at once when the page asks, and never without a change', async () => {
    const { keeper, open, set, contents } = keeping();
    open('a');
    await keeper.flush();
    expect(contents()).toEqual([]);
    set('one');
    await keeper.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(contents()).toEqual(['one']);
  });

  test('under the same id, each version after the one before it', async () => {
    const { keeper, open, set, saves } = keeping();
    open('a');
    for (const next of ['one', 'two', 'three']) {
      set(next);
      await keeper.flush();
    }
    const [first, second, third] = saves;
    expect(new Set(saves.map(({ work }) => work.id)).size).toBe(1);
    expect(first?.before).toBeNull();
    expect(second?.before).toBe(first?.work.changed);
    expect(third?.before).toBe(second?.work.changed);
    expect(Number(third?.work.changed)).toBeGreaterThan(Number(second?.work.changed));
  });

  test('in its own place when it was kept before, and a new one beside it', async () => {
    const { keeper, open, set, saves } = keeping();
    open('a', { id: 'old', name: 'a', changed: 7 });
    set('one');
    await keeper.flush();
    open('b');
    set('two');
    await keeper.flush();
    expect(saves[0]).toMatchObject({ work: { id: 'old', name: 'a' }, before: 7 });
    expect(saves[1]).toMatchObject({ work: { name: 'b' }, before: null });
    expect(saves[1]?.work.id).not.toBe('old');
  });
});

test('what another tab has kept meanwhile stays, and this version goes beside it', async () => {
  const { keeper, open, set, saves, told } = keeping(({ before }) => (before === 7 ? 'elsewhere' : 'saved'));
  open('a', { id: 'old', name: 'a', changed: 7 });
  set('one');
  await keeper.flush();
  expect(saves.map(({ before }) => before)).toEqual([7, null]);
  expect(saves[1]?.work.id).not.toBe('old');
  expect(told).toEqual([['openElsewhere', { name: 'a' }]]);
  set('two');
  await keeper.flush();
  expect(saves[2]).toMatchObject({ work: { id: saves[1]?.work.id }, before: saves[1]?.work.changed });
});

test('a full storage is told once, and keeping is tried again', async () => {
  let isFull = true;
  const { keeper, open, set, contents, told } = keeping(() => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    return 'saved';
  });
  open('a');
  for (const next of ['one', 'two']) {
    set(next);
    await keeper.flush();
  }
  isFull = false;
  set('three');
  await keeper.flush();
  expect(told).toEqual([['storageFull', {}]]);
  expect(contents()).toEqual(['one', 'two', 'three']);
});

test('any other failure is told with its name', async () => {
  const { keeper, open, set, told } = keeping(() => {
    throw new DOMException('closing', 'InvalidStateError');
  });
  open('a');
  set('one');
  await keeper.flush();
  expect(told).toEqual([['notKept', { reason: 'InvalidStateError' }]]);
});
