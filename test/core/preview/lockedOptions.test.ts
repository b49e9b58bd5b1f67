import { expect, test } from 'vitest';
import { lockedOptions } from '../../../src/core/preview/lockedOptions';
import { packNamed } from '../../rules/packFiles';

const rfm = packNamed('rfm');

test('the levels of RFM are locked by a pack that lists its codes, and its title says by which', () => {
  expect([...lockedOptions('rfm', [packNamed('abc'), rfm])]).toEqual([['bins', rfm.title]]);
});

test('a pack that reckons with any score locks nothing', () => {
  const open = { ...rfm, facts: { r: { kind: 'number' as const }, f: { kind: 'number' as const } } };
  expect(lockedOptions('rfm', [open]).size).toBe(0);
});

test('other schemes and no packs lock nothing', () => {
  expect(lockedOptions('abc', [rfm]).size).toBe(0);
  expect(lockedOptions('rfm', []).size).toBe(0);
});
