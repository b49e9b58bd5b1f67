/** Reads what people typed or chose as an answer. */
import { type Cell, isBlank, isDayCell } from '../facts/cell';
import type { Regional } from '../facts/regional';
import { toNumber } from '../facts/toNumber';
import { toTruth } from '../facts/toTruth';
import type { AnswerValue } from '../rules/pack';
import { foldAnswer, type ObservedFact, spellingsOf } from './observed';

/**
 * Makes the function from a cell to an answer's value: `null` for a blank cell, `undefined` where it is none of the
 * answers. A title in any language counts as its value, and so does every other way to write a number, yes or no.
 * @example answerReader({ kind: 'number', answers: [{ value: 4, title: { en: 'Rather', 'zh-CN': '较多', 'zh-TW': '較多' } }] }, { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' })('RATHER') // 4
 * @example answerReader({ kind: 'number', answers: [{ value: 4, title: { en: 'Rather', 'zh-CN': '较多', 'zh-TW': '較多' } }] }, { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' })(7) // undefined
 */
export function answerReader(
  { kind, answers }: Pick<ObservedFact, 'kind' | 'answers'>,
  regional: Regional,
): (cell: Cell) => AnswerValue | null | undefined {
  const valueSpelt = new Map(
    answers.flatMap((answer) => spellingsOf(answer).map((text) => [text, answer.value] as const)),
  );
  return (cell) => {
    if (isBlank(cell)) return null;
    if (isDayCell(cell)) return undefined;
    const spelt = valueSpelt.get(foldAnswer(String(cell)));
    if (spelt !== undefined) return spelt;
    const typed =
      kind === 'number' ? toNumber(cell, regional) : kind === 'boolean' ? toTruth(cell) : undefined;
    return answers.find(({ value }) => value === typed)?.value;
  };
}
