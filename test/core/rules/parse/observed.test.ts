/** Facts with a question: what a pack may say, and which problem at which place tells each mistake. */
import { describe, expect, test } from 'vitest';
import { renderProblem } from '../../../../src/core/problem';
import { parsePack } from '../../../../src/core/rules/parse/parsePack';
import { codes, packFile, parsed } from '../samplePack';

const answers = [
  { value: 1, title: 'Low' },
  { value: 5, title: 'High', explanation: 'Says so.' },
];
const scale = { kind: 'number', min: 1, max: 5, question: 'How much?', answers };

const ticks = {
  kind: 'list',
  question: 'Which?',
  answers: [
    { value: 'a', title: 'A' },
    { value: 'b', title: 'B' },
  ],
};

function problemsOf(use: object): readonly string[] {
  const result = parsePack(packFile({ facts: { x: use } }));
  return result.ok ? [] : codes(result.problems).map((line) => line.replace('/facts/x', '…'));
}

describe('a fact with a question', () => {
  test('keeps question, explanation and answers, each text in three languages', () => {
    const { x } = parsed(packFile({ facts: { x: { ...scale, explanation: 'Think.' } } })).facts;
    expect(x).toMatchObject({
      question: { en: 'How much?', 'zh-TW': 'How much?' },
      explanation: { 'zh-CN': 'Think.' },
      answers: [{ value: 1 }, { value: 5, title: { 'zh-CN': 'High' }, explanation: { en: 'Says so.' } }],
    });
  });

  test.each([
    [
      'texts to choose',
      {
        kind: 'text',
        question: 'Q',
        answers: [
          { value: 'a', title: 'A' },
          { value: 'b', title: 'C' },
        ],
      },
    ],
    [
      'yes or no',
      {
        kind: 'boolean',
        question: 'Q',
        answers: [
          { value: true, title: 'Yes' },
          { value: false, title: 'No' },
        ],
      },
    ],
    [
      'texts to tick',
      {
        kind: 'list',
        values: ['a', 'b'],
        question: 'Q',
        answers: [
          { value: 'a', title: 'A and C' },
          { value: 'b', title: 'B (not C)' },
        ],
      },
    ],
    [
      'a title that is its own value',
      {
        ...scale,
        answers: [
          { value: 1, title: '1' },
          { value: 2, title: '2' },
        ],
      },
    ],
  ])('may have %s', (_, use) => {
    expect(problemsOf(use)).toEqual([]);
  });

  test.each([
    ['answers without a question', { ...scale, question: undefined }, ['missingKey …/question']],
    ['a question without answers', { ...scale, answers: undefined }, ['missingKey …/answers']],
    [
      'a question in two languages',
      { ...scale, question: { en: 'Q', 'zh-CN': '问' } },
      ['missingKey …/question/zh-TW'],
    ],
    ['one answer', { ...scale, answers: [answers[0]] }, ['tooFewAnswers …/answers']],
    ['no answer', { ...scale, answers: [] }, ['tooFewAnswers …/answers']],
    [
      'an answer without a title',
      { ...scale, answers: [answers[0], { value: 2 }] },
      ['missingKey …/answers/1/title'],
    ],
    [
      'an answer of another kind',
      { ...scale, answers: [answers[0], { value: '2', title: 'T' }] },
      ['wrongType …/answers/1/value'],
    ],
    [
      'a blank answer',
      { ...scale, answers: [answers[0], { value: null, title: 'T' }] },
      ['wrongType …/answers/1/value'],
    ],
    [
      'an answer out of range',
      { ...scale, answers: [answers[0], { value: 6, title: 'T' }] },
      ['answerCannotOccur …/answers/1/value'],
    ],
    [
      'half an answer where numbers are whole',
      { ...scale, whole: true, answers: [answers[0], { value: 1.5, title: 'T' }] },
      ['answerCannotOccur …/answers/1/value'],
    ],
    [
      'an answer that is no known value',
      { ...scale, values: [1, 2], answers },
      ['answerCannotOccur …/answers/1/value'],
    ],
    [
      'one value twice',
      { ...scale, answers: [answers[0], { value: 1, title: 'T' }] },
      ['answersAlike …/answers/1/title'],
    ],
    [
      'one title twice, in another width and case',
      { ...scale, answers: [answers[0], { value: 2, title: 'ＬＯＷ' }] },
      ['answersAlike …/answers/1/title'],
    ],
    [
      'a title that is the value of another',
      { ...scale, answers: [answers[0], { value: 2, title: '1' }] },
      ['answersAlike …/answers/1/title'],
    ],
    [
      'a title that would be two ticks',
      { ...ticks, answers: [...ticks.answers, { value: 'c', title: 'C, D' }] },
      ['answerSplits …/answers/2/title'],
    ],
    [
      'a title that would be two ticks in one language',
      {
        ...ticks,
        answers: [...ticks.answers, { value: 'c', title: { en: 'C', 'zh-CN': '丙、丁', 'zh-TW': '丙' } }],
      },
      ['answerSplits …/answers/2/title'],
    ],
    [
      'a value that would be two ticks, in another width',
      { ...ticks, answers: [...ticks.answers, { value: 'c；d', title: 'C' }] },
      ['answerSplits …/answers/2/title'],
    ],
    [
      'a number to tick',
      { ...ticks, answers: [...ticks.answers, { value: 3, title: 'C' }] },
      ['wrongType …/answers/2/value'],
    ],
    ['a tick that never occurs', { ...ticks, values: ['a'] }, ['answerCannotOccur …/answers/1/value']],
    ['a question about a day', { ...scale, kind: 'day' }, ['notObservable …/kind']],
    [
      'another key in an answer',
      { ...scale, answers: [answers[0], { ...answers[1], color: '#ffffff' }] },
      ['unknownKey …/answers/1/color'],
    ],
  ])('is refused with %s', (_, use, expected) => {
    expect(problemsOf(JSON.parse(JSON.stringify(use)))).toEqual(expect.arrayContaining(expected));
  });

  test('is told in words that name place and remedy', () => {
    const result = parsePack(
      packFile({ facts: { x: { ...scale, answers: [answers[0], { value: 9, title: 'T' }] } } }),
    );
    expect(result.ok ? '' : renderProblem(result.problems[0] as never, 'en')).toContain(
      'The answer 9 is not among the values that this fact can have.',
    );
  });
});

test.each(['fact', 'profile'])('a pack cannot be called %s: marks of columns begin with that', (id) => {
  const result = parsePack(packFile({ id }));
  expect(result.ok ? [] : codes(result.problems)).toEqual(['reservedName /id']);
});
