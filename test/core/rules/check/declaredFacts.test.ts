/** Facts that a pack declares, against its schemes and its own rules. */
import { expect, test } from 'vitest';
import { renderProblem } from '../../../../src/core/problem';
import { judgePack } from '../../../../src/core/rules/check/acceptPack';
import { codes, packFile, parsed, rule } from '../samplePack';

const asksR = [rule('Recent', { all: [{ fact: 'r', operator: 'equal', value: 5 }] })];
const facts = { r: { kind: 'number' } };

test('a fact of a scheme that the pack does not run is a problem that says what to write', () => {
  const { problems } = judgePack(parsed(packFile({ facts, rules: asksR })));
  expect(codes(problems)).toEqual(['factNeedsScheme /facts/r']);
  expect(problems.map((problem) => renderProblem(problem, 'en'))).toEqual([
    '/facts/r: "r" is computed by the scheme rfm, which the pack does not run. Write "rfm": {} under "schemes", or give a column of your own another name.',
  ]);
});

test('with its scheme it is none, and another scheme does not do', () => {
  const problemsWith = (schemes: unknown) =>
    codes(judgePack(parsed(packFile({ facts, schemes, rules: asksR }))).problems);
  expect(problemsWith({ rfm: {} })).toEqual([]);
  expect(problemsWith({ abc: {} })).toEqual(['factNeedsScheme /facts/r']);
});

test('a fact that no condition mentions is a warning', () => {
  const declared = { orders: { kind: 'number' }, drink: { kind: 'text' }, visits: { kind: 'number' } };
  const rules = [rule('A', { all: [{ fact: 'orders', operator: 'lessThan', value: { fact: 'visits' } }] })];
  const { problems, warnings } = judgePack(parsed(packFile({ facts: declared, rules })));
  expect(problems).toEqual([]);
  expect(warnings.filter(({ code }) => code === 'unusedFact')).toEqual([
    { code: 'unusedFact', at: ['facts', 'drink'], found: 'drink' },
  ]);
});

test('a fact of a muted rule or of a named condition is mentioned', () => {
  const declared = { orders: { kind: 'number' }, visits: { kind: 'number' } };
  const conditions = { often: { all: [{ fact: 'visits', operator: 'greaterThan', value: 3 }] } };
  const few = { all: [{ fact: 'orders', operator: 'greaterThan', value: 3 }] };
  const rules = [{ ...rule('Muted', few), muted: true }, rule('Often', { all: [{ condition: 'often' }] })];
  expect(judgePack(parsed(packFile({ facts: declared, conditions, rules }))).warnings).toEqual([]);
});
