import { failure, type Result } from '../../core/result';
import { abc, abcClasses } from '../../core/schemes/abc';
import { answer, inShapeOf, type Value } from './answer';
import { isLeftOut, toLimited, toNumbers } from './argument';

/** `ABC_TIER`: see the function catalogue. */
export function abcTier(
  amounts: unknown,
  allAmounts?: unknown,
  cutA?: unknown,
  cutB?: unknown,
): Value | Value[][] {
  const share = { least: 0, most: 1 };
  const own = answer(toNumbers(amounts, 'amounts'));
  const all = isLeftOut(allAmounts) ? own : answer(toNumbers(allAmounts, 'all_amounts'));
  const first = answer(toLimited(cutA, 'cut_a', 0.8, share));
  const second = answer(toLimited(cutB, 'cut_b', 0.95, share));
  answer(checkRising(first, second));
  const scale = wholeScale(all);
  const whole = all.map((amount) => Math.round(amount * scale));
  const { codes } = abc(whole, { boundary: 'before', cuts: [first, second] });
  const classOf = classByAmount(whole, codes);
  return inShapeOf(
    amounts,
    Array.from(own, (amount) => (Number.isNaN(amount) ? '' : classOf(Math.round(amount * scale)))),
  );
}

/** Whole numbers add up exactly: six decimals where the sum leaves room for them, else two. */
function wholeScale(amounts: Float64Array): number {
  const sum = amounts.reduce((total, amount) => total + (Math.abs(amount) || 0), 0);
  return sum < 1e9 ? 1e6 : 100;
}

function checkRising(cutA: number, cutB: number): Result<null> {
  if (cutA < cutB) return { ok: true, value: null };
  return failure({ code: 'cutsNotRising', at: [], found: cutA, values: { cutB } });
}

/** Equal amounts share a class, so an amount says its class; one that is not among all has that of the next larger. */
function classByAmount(amounts: Float64Array, codes: Int32Array): (amount: number) => string {
  const smallest = abcClasses.map(() => Number.POSITIVE_INFINITY);
  amounts.forEach((amount, row) => {
    const code = codes[row] ?? -1;
    if (code >= 0) smallest[code] = Math.min(smallest[code] ?? 0, amount);
  });
  return (amount) => abcClasses[smallest.findIndex((least) => amount >= least)] ?? 'C';
}
