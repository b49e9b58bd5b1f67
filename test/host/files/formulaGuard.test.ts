/** No text of ours begins a formula, wherever a spreadsheet program begins a cell in a csv file. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { renderCsv } from '../../../src/core/crm/renderCsv';
import { guardFormula, withoutGuard } from '../../../src/host/files/formulaGuard';

const texts = fc
  .array(fc.constantFrom(...'=+-@＝＋－＠\'"; \t\r\n,ab1('), { maxLength: 12 })
  .map((letters) => letters.join(''));

test('the file for a CRM and the csv of a tab guard the same texts, in the same way', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [[read] = []] = Papa.parse<string[]>(renderCsv([[text]]).slice(1)).data;
      // Behind blanks a tab guards what begins with a quote already; the file for a CRM knows no guard of its own.
      if (!text.startsWith("'")) expect(read).toBe(guardFormula(text));
    }),
    { seed: 20_260_630, numRuns: 3_000 },
  );
});

test('no piece of a guarded text begins with a sign of a formula', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const piece of guardFormula(text).split(/[;\t\r\n]/))
        expect(piece).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }),
    { seed: 20_260_630, numRuns: 3_000 },
  );
});

test('without its guard a text is what it was', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(withoutGuard(guardFormula(text))).toBe(text);
    }),
    { seed: 20_260_630, numRuns: 3_000 },
  );
});

test.each([
  ['tea;=1+1', "tea;'=1+1"],
  ['x;+A1+A2', "x;'+A1+A2"],
  ['x\n- tea', "x\n'- tea"],
  ['x;1-2', 'x;1-2'],
])('%j is written as %j', (text, written) => {
  expect(guardFormula(text)).toBe(written);
});
