import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodePoints } from '../../../src/core/schemes/compareCodePoints';

test('orders texts as their UTF-8 bytes do', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 6 });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { seed: 20240315, numRuns: 2000 },
  );
});

test('a rare character stands after every common one, unlike in UTF-16', () => {
  expect(compareCodePoints('𠮷', '～')).toBeGreaterThan(0);
  expect('𠮷' < '～').toBe(true);
});
