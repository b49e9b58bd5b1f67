/** The operators on a recorded grid of values: whatever a strict pack can say gives what json-rules-engine gave. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Column, type Facts, numberColumn, textColumn } from '../../../../src/core/facts/factColumn';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import { parsePack } from '../../../../src/core/rules/parse/parsePack';
import { hasSharedData, sharedData } from '../../../sharedData';
import { packFile, rule } from '../samplePack';

interface Row {
  readonly operator: string;
  readonly fact_value_json: string;
  readonly condition_value_json: string;
  readonly expected: string;
}

test.skipIf(!hasSharedData)(
  '5,072 recorded answers of the operators, or a reason why a pack cannot ask',
  () => {
    const csv = readFileSync(sharedData('rules/jre_operator_truth_table.csv'), 'utf8');
    const rows = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
    const outcomes = new Map<string, number>();
    for (const row of rows) {
      const outcome = replay(row);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // Source: data/rules/jre_operator_truth_table.md, recorded from json-rules-engine 7.3.1. Outside a strict pack are
    // `in` and `someValue` without a list of values, the object {} as a value (it names no fact), and an empty list to
    // search; outside typed columns are objects and lists of anything but texts.
    expect(Object.fromEntries(outcomes)).toEqual({
      agrees: 2_970,
      'no column holds such a value': 1_032,
      'refused: literalListNeeded': 805,
      'refused: missingKey': 145,
      'refused: missingKey,literalListNeeded': 57,
      'refused: emptyList': 63,
    });
  },
);

/** `agrees`, or why this row lies outside what packs and columns can hold. A disagreement fails the test at once. */
function replay({ operator, fact_value_json, condition_value_json, expected }: Row): string {
  const column = columnFor(JSON.parse(fact_value_json));
  if (!column) return 'no column holds such a value';
  const leaf = { fact: 'x', operator, value: JSON.parse(condition_value_json) };
  const pack = parsePack(
    packFile({ facts: { x: { kind: column.kind } }, rules: [rule('R', { all: [leaf] })] }),
  );
  if (!pack.ok) return `refused: ${pack.problems.map(({ code }) => code).join()}`;
  const facts: Facts = { asOf: 46_000, ids: ['a'], columns: new Map([['x', column]]) };
  expect(String(evaluate(compilePack(pack.value), facts)[0] === 0), JSON.stringify(leaf)).toBe(expected);
  return 'agrees';
}

/** Lists of texts and plain values have columns; objects, and lists of numbers or blanks, are no facts. */
function columnFor(value: unknown): Column | null {
  if (value === null) return { kind: 'list', values: [null] };
  if (typeof value === 'number') return numberColumn(Float64Array.of(value));
  if (typeof value === 'string') return textColumn([value]);
  if (typeof value === 'boolean') return { kind: 'boolean', values: Int8Array.of(Number(value)) };
  const isTexts = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  return isTexts ? { kind: 'list', values: [value] } : null;
}
