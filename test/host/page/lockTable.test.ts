import { expect, test } from 'vitest';
import { createLockTable } from '../../../src/host/page/lockTable';
import type { Scope } from '../../../src/host/services/platform';

function openTable() {
  const table = createLockTable();
  const join = () => {
    const { methods, releaseAll } = table.join();
    const method = (name: string) => methods.get(name) as (...given: readonly unknown[]) => unknown;
    return {
      take: (scope: Scope, milliseconds: number) => method('lock.take')(scope, milliseconds),
      has: (scope: Scope) => method('lock.has')(scope),
      release: (scope: Scope) => method('lock.release')(scope),
      releaseAll,
    };
  };
  return [join(), join(), join()] as const;
}

test('a free lock and one that one has already are taken at once, another is not', () => {
  const [first, second] = openTable();
  expect([first.take('document', 0), first.take('document', 0), second.take('document', 0)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([first.has('document'), second.has('document'), second.take('script', 0)]).toEqual([
    true,
    false,
    true,
  ]);
});

test('a released lock goes to whoever waits longest', async () => {
  const [first, second, third] = openTable();
  first.take('document', 0);
  const order: string[] = [];
  const waits = [
    Promise.resolve(second.take('document', 60_000)).then(() => order.push('second')),
    Promise.resolve(third.take('document', 60_000)).then(() => order.push('third')),
  ];
  first.release('document');
  expect(second.has('document')).toBe(true);
  second.releaseAll();
  expect(third.has('document')).toBe(true);
  await Promise.all(waits);
  expect(order).toEqual(['second', 'third']);
});

test('whoever has waited long enough goes without, and does not get it later', async () => {
  const [first, second] = openTable();
  first.take('document', 0);
  expect(await second.take('document', 5)).toBe(false);
  first.release('document');
  expect([second.has('document'), first.take('document', 0)]).toEqual([false, true]);
});

test('an execution that ends stops waiting, and its locks go to others', async () => {
  const [first, second, third] = openTable();
  first.take('document', 0);
  const gone = second.take('document', 60_000);
  const waits = third.take('document', 60_000);
  second.releaseAll();
  expect(await gone).toBe(false);
  first.releaseAll();
  expect(await waits).toBe(true);
});

test('only its holder releases a lock', () => {
  const [first, second] = openTable();
  first.take('document', 0);
  second.release('document');
  second.releaseAll();
  expect(first.has('document')).toBe(true);
});
