import { afterAll, expect, test } from 'vitest';
import { type HarnessPage, openHarness } from './harnessPage';

let harness: HarnessPage | undefined;
afterAll(() => harness?.close());

test('on a host that sends no headers the page isolates itself, and a bundle runs', async () => {
  harness = await openHarness({ isHeaderless: true });
  const { page, run, foreign, consoleErrors } = harness;
  expect(await page.evaluate('window.broken')).toBeUndefined();
  expect(await page.evaluate('crossOriginIsolated')).toBe(true);
  const answer = await run("return harness.openBundle('function test() { return 1; }').runMenuItem('test');");
  expect(answer).toBe(1);
  expect([foreign, consoleErrors]).toEqual([[], []]);
});
