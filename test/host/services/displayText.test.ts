import { expect, test } from 'vitest';
import { displayText } from '../../../src/host/services/displayText';

test('a format may ask for more decimals than a number can be written with', () => {
  const zeros = '0'.repeat(250);
  expect(displayText(1.5, `0.${zeros}`, 'en_US')).toBe(`1.5${'0'.repeat(99)}`);
  expect(displayText(1.5, `0.${zeros}E+00`, 'en_US')).toBe(`1.5${'0'.repeat(99)}E+00`);
});
