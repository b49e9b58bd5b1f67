/** Reads what people typed or chose as an answer. */
import { type Cell, isBlank, isDayCell } from '../facts/cell';
import { listEntries } from '../facts/listEntries';
import type { Regional } from '../facts/regional';
import { toNumber } from '../facts/toNumber';
import { toTruth } from '../facts/toTruth';
import type { GivenAnswer } from '../rules/pack';
import { foldAnswer, type ObservedFact, spellingsOf } from './observed';

/**
 * Makes the function from a cell to an answer's value: `null` for a blank cell, `undefined` where it is none of the
 * answers. A title in any language counts as its value, and so does every other way to write a number, yes or no. A
 * number between `min` and `max` counts although no answer names it. Of a list every entry must be an answer; they come
 * in the order of the answers, each once.
 * @example answerReader({ kind: 'number', answers: [{ value: 4, title: { en: 'Rather', 'zh-CN': '较多', 'zh-TW': '較多' } }] }, { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' })('RATHER') // 4
 * @example answerReader({ kind: 'number', answers: [{ value: 4, title: { en: 'Rather', 'zh-CN': '较多', 'zh-TW': '較多' } }] }, { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' })(7) // undefined
 */
export function answerReader(
  use: Pick<ObservedFact, 'kind' | 'answers' | 'min' | 'max' | 'whole'>,
  regional: Regional,
): (cell: Cell) => GivenAnswer | null | undefined {
  const { kind, answers } = use;
  const valueSpelt = new Map(
    answers.flatMap((answer) => spellingsOf(answer).map((text) => [text, answer.value] as const)),
  );
  return (cell) => {
    if (isBlank(cell)) return null;
    if (isDayCell(cell)) return undefined;
    if (kind === 'list') {
      const values = listEntries(foldAnswer(String(cell))).map((entry) => valueSpelt.get(entry));
      if (values.includes(undefined)) return undefined;
      const ticked = answers.map(({ value }) => String(value)).filter((value) => values.includes(value));
      return ticked.length > 0 ? ticked : null;
    }
    const spelt = valueSpelt.get(foldAnswer(String(cell)));
    if (spelt !== undefined) return spelt;
    const typed =
      kind === 'number' ? toNumber(cell, regional) : kind === 'boolean' ? toTruth(cell) : undefined;
    if (typeof typed === 'number' && isOnScale(typed, use)) return typed;
    return answers.find(({ value }) => value === typed)?.value;
  };
}

/** Where both ends are declared, the answers are points of a scale that has others between them. */
function isOnScale(value: number, { min, max, whole }: Pick<ObservedFact, 'min' | 'max' | 'whole'>): boolean {
  if (min === undefined || max === undefined) return false;
  return value >= min && value <= max && !(whole && !Number.isInteger(value));
}
