/** Segments of a built-in pack from columns of answers: a formula and the pack can then never disagree. */
import { classify } from '../../core/classify';
import type { Cell } from '../../core/facts/cell';
import { type Column, numberColumn, textColumn } from '../../core/facts/factColumn';
import { toRegional } from '../../core/facts/regional';
import type { Text } from '../../core/i18n/text';
import { answerReader } from '../../core/profile/answerReader';
import { type ObservedFact, observedFacts } from '../../core/profile/observed';
import { failure, type Result, success } from '../../core/result';
import type { GivenAnswer } from '../../core/rules/pack';
import { builtInPack } from '../packs';
import { userLanguage } from '../services/spreadsheet';
import { answer, inShapeOf, type Value } from './answer';
import { isLeftOut, toColumn, toNumbers } from './argument';
import { rowId } from './rfmScore';
import { toSameLength } from './sameLength';

const regional = toRegional('en_US');

/** One argument of a formula: what it is called there, the fact that it tells, and what was given. */
export type AnswerArgument = readonly [name: string, fact: string, argument: unknown];

/**
 * The title of each row's segment; a row without any answer stays blank. Answers are read as in a sheet: by their value,
 * or by their title in any language. Facts of the pack that no argument tells are blank.
 */
export function observedSegments(packId: string, args: readonly AnswerArgument[]): Value | Value[][] {
  const pack = answer(builtInPack(packId));
  const observed = new Map(observedFacts(pack.facts));
  const [, , first] = args[0] ?? [];
  const rows = answer(toColumn(first, args[0]?.[0] ?? '')).length;
  const blank = () => new Float64Array(rows).fill(Number.NaN);
  const read = args.map(([name, fact, argument], at) => {
    const use = observed.get(fact);
    if (at > 0 && isLeftOut(argument)) return [name, blank()] as const;
    return [name, answer(use ? toPlaces(argument, name, use) : toNumbers(argument, name))] as const;
  });
  const [[, leading] = ['', blank()], ...others] = read;
  const columns = [leading, ...answer(toSameLength(leading, fromEntries(others)))];
  const told = new Map(args.map(([, fact], at) => [fact, columns[at] ?? blank()] as const));
  const facts = {
    asOf: Number.NaN,
    ids: Array.from(leading, (_, row) => rowId(row)),
    columns: new Map([
      ...[...observed].map(([fact, use]) => [fact, columnOf(use, told.get(fact) ?? blank())] as const),
      ...[...told].flatMap(([fact, values]) =>
        observed.has(fact) ? [] : [[fact, numberColumn(values)] as const],
      ),
    ]),
  };
  const { segment } = answer(classify(facts, pack));
  const language = userLanguage();
  return inShapeOf(
    first,
    Array.from(segment, (index, row) =>
      columns.every((column) => Number.isNaN(column[row] ?? Number.NaN))
        ? ''
        : (pack.segments[index]?.title[language] ?? ''),
    ),
  );
}

/** Each answer as a number: itself, else its place in the list of answers; NaN for a blank cell. */
function toPlaces(argument: unknown, name: string, use: ObservedFact): Result<Float64Array> {
  const column = toColumn(argument, name);
  if (!column.ok) return column;
  const values = column.value.map(answerReader(use, regional));
  const wrong = values.indexOf(undefined);
  if (wrong >= 0) return failure(strange(column.value[wrong] ?? null, wrong + 1, { name, use }));
  const placeOf = (value: GivenAnswer | null | undefined) =>
    typeof value === 'number' ? value : use.answers.findIndex((one) => one.value === value);
  return success(Float64Array.from(values, (value) => (value === null ? Number.NaN : placeOf(value))));
}

function strange(
  cell: Cell,
  row: number,
  { name, use }: { readonly name: string; readonly use: ObservedFact },
) {
  const answers = use.answers.map(({ value, title }) =>
    use.kind === 'number' ? plain(String(value)) : title,
  );
  const found = typeof cell === 'object' ? '' : String(cell);
  return { code: 'notAmongAnswers', at: [], found, values: { argument: name, row, answers } } as const;
}

function plain(text: string): Text {
  return { en: text, 'zh-CN': text, 'zh-TW': text };
}

function columnOf({ kind, answers }: ObservedFact, places: Float64Array): Column {
  if (kind === 'number') return numberColumn(places);
  const values = Array.from(places, (place) => answers[place]?.value ?? null);
  if (kind === 'boolean')
    return { kind, values: Int8Array.from(values, (value) => (value === null ? -1 : Number(value))) };
  if (kind === 'list') return { kind, values: values.map(() => null) };
  return textColumn(values.map((value) => (value === null ? null : String(value))));
}

function fromEntries(entries: readonly (readonly [string, Float64Array])[]): Record<string, Float64Array> {
  const record: Record<string, Float64Array> = {};
  for (const [name, values] of entries) record[name] = values;
  return record;
}
