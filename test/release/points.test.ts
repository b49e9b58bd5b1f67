/** The points of `npm run release:check` that need no browser hold in every commit. */
import { expect, test } from 'vitest';
import { browserBoxes } from './browserBoxes';
import { buildPoints } from './buildPoints';
import { listingPoints } from './listingPoints';
import { pngSize } from './pngSize';

test.each([...buildPoints, ...listingPoints])('$says', async ({ check }) => {
  const { looked, breaches } = await check();
  expect(breaches).toEqual([]);
  expect(looked).not.toMatch(/^0 |undefined/);
});

test.each([
  ['alert("x")', ['alert']],
  ['window.confirm("x")', ['confirm']],
  ['ui.alert("x"); function prompt_() {}', []],
])('of %s the boxes are %j', (body, boxes) => {
  expect(browserBoxes(`<script>${body}</script>`)).toEqual(boxes);
});

test('a file that is no picture has no size', () => {
  expect(pngSize(Buffer.from('GIF89a, and something more to be long enough'))).toBeNull();
});
