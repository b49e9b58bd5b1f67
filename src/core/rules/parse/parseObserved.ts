/** What a pack says of a fact that people observe: the question, and the answers to choose from. */
import type { FactKind } from '../../facts/factColumn';
import { isOneEntry } from '../../facts/listEntries';
import { spellingsOf } from '../../profile/observed';
import type { Answer, AnswerValue, FactUse } from '../pack';
import { parseScalar } from './parseScalar';
import { readFields, readList, readOptional, readText, refuse } from './readers';
import { excerpt, inside, report, type Source } from './source';

/** Declared beside the question: an answer outside of these could never occur. */
type Declared = {
  readonly [K in 'kind' | 'min' | 'max' | 'whole' | 'values']: FactUse[K] | undefined;
} & Pick<FactUse, 'kind'>;

type Fields = Readonly<Record<'kind' | 'question' | 'explanation' | 'answers', Source>>;

/** Nothing where the fact has no question. */
export function parseObserved(
  fields: Fields,
  declared: Declared,
): Pick<FactUse, 'question' | 'explanation' | 'answers'> {
  const { question, explanation, answers } = fields;
  if ([question, explanation, answers].every(({ value }) => value === undefined)) return {};
  if (!isObservable(declared.kind))
    report(fields.kind, 'notObservable', { found: declared.kind, expected: observable });
  const help = readOptional(explanation, readText);
  return {
    question: readText(question),
    ...(help === undefined ? {} : { explanation: help }),
    answers: parseAnswers(answers, declared),
  };
}

const observable: readonly FactKind[] = ['number', 'text', 'boolean', 'list'];

function isObservable(kind: FactKind): boolean {
  return observable.includes(kind);
}

function parseAnswers(source: Source, declared: Declared): readonly Answer[] {
  const sources = readList(source);
  if (sources.length === 1 || (sources.length === 0 && Array.isArray(source.value)))
    report(source, 'tooFewAnswers', { found: sources.length });
  const answers = sources.map((one) => parseAnswer(one, declared));
  reportAlike(answers, sources);
  return answers;
}

function parseAnswer(source: Source, declared: Declared): Answer {
  const fields = readFields(source, ['value', 'title', 'explanation']);
  if (!fields) return { value: '', title: { en: '', 'zh-CN': '', 'zh-TW': '' } };
  const explanation = readOptional(fields.explanation, readText);
  const answer = { value: parseValue(fields.value, declared), title: readText(fields.title) };
  const split = declared.kind === 'list' && spellingsOf(answer).find((text) => !isOneEntry(text));
  if (split) report(inside(source, 'title'), 'answerSplits', { found: excerpt(split) });
  return {
    ...answer,
    ...(explanation === undefined ? {} : { explanation }),
  };
}

function parseValue(source: Source, declared: Declared): AnswerValue {
  const { kind } = declared;
  const value = source.value === undefined ? undefined : parseScalar(source);
  const type = kind === 'text' || kind === 'list' ? 'string' : kind;
  if (value === undefined || value === null || typeof value !== type)
    return refuse(source, [kind === 'number' ? '1' : kind === 'boolean' ? 'true' : '"…"'], '');
  if (typeof value === 'string' && value.trim() === '') report(source, 'blankText');
  if (!canOccur(value, declared)) report(source, 'answerCannotOccur', { found: value });
  return value;
}

function canOccur(value: AnswerValue, { min, max, whole, values }: Declared): boolean {
  if (values && !values.includes(value)) return false;
  if (typeof value !== 'number') return true;
  return value >= (min ?? value) && value <= (max ?? value) && !(whole && !Number.isInteger(value));
}

/** A cell holds a value or a title in any language: no two answers may be written alike. */
function reportAlike(answers: readonly Answer[], sources: readonly Source[]): void {
  const seen = new Map<string, number>();
  answers.forEach((answer, index) => {
    const same = spellingsOf(answer).find((text) => (seen.get(text) ?? index) !== index);
    const source = sources[index];
    if (same !== undefined && source)
      report(inside(source, 'title'), 'answersAlike', {
        found: excerpt(same),
        values: { other: (seen.get(same) ?? 0) + 1 },
      });
    for (const text of spellingsOf(answer)) if (!seen.has(text)) seen.set(text, index);
  });
}
