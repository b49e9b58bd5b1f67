import { segmentIndexes } from '../../core/classify';
import { numberColumn } from '../../core/facts/factColumn';
import { failure, type Result, success } from '../../core/result';
import { compilePack } from '../../core/rules/evaluate/compilePack';
import { evaluate } from '../../core/rules/evaluate/evaluate';
import type { RulePack } from '../../core/rules/pack';
import { userLanguage } from '../services/spreadsheet';
import { answer, inShapeOf, type Value } from './answer';
import { isLeftOut, toNumbers } from './argument';
import { toPack } from './packArgument';
import { rowId } from './rfmScore';

/** `RFM_SEGMENT`: see the function catalogue. */
export function rfmSegments(codes: unknown, pack?: unknown): Value | Value[][] {
  const rules = answer(withCodes(answer(toPack(isLeftOut(pack) ? 'rfm' : pack))));
  const numbers = answer(toCodes(answer(toNumbers(codes, 'codes'))));
  const digit = (divisor: number) => numberColumn(numbers.map((code) => Math.floor(code / divisor) % 10));
  const facts = {
    asOf: Number.NaN,
    ids: Array.from(numbers, (_, row) => rowId(row)),
    columns: new Map([
      ['rfm', numberColumn(numbers)],
      ['r', digit(100)],
      ['f', digit(10)],
      ['m', digit(1)],
    ]),
  };
  const language = userLanguage();
  const segment = segmentIndexes(rules, evaluate(compilePack(rules), facts));
  return inShapeOf(
    codes,
    Array.from(numbers, (code, row) =>
      Number.isNaN(code) ? '' : (rules.segments[segment[row] ?? -1]?.title[language] ?? ''),
    ),
  );
}

function withCodes(pack: RulePack): Result<RulePack> {
  const usable = Object.keys(pack.facts).every((fact) => ['rfm', 'r', 'f', 'm'].includes(fact));
  return usable ? success(pack) : failure({ code: 'packWithoutCodes', at: [], found: pack.id });
}

function toCodes(numbers: Float64Array): Result<Float64Array> {
  const wrong = numbers.findIndex((code) => !Number.isNaN(code) && !/^[1-5]{3}$/.test(String(code)));
  if (wrong < 0) return success(numbers);
  return failure({
    code: 'unknownCode',
    at: [],
    found: numbers[wrong] ?? null,
    values: { argument: 'codes', row: wrong + 1 },
  });
}
