/** Which texts a customer's text may be changed to. */
import { expect, test } from 'vitest';
import { knownTexts } from '../../../../src/core/rules/explain/knownTexts';
import { operatorsAsOf } from '../../../../src/core/rules/operators/engine';
import type { FactUse, Leaf } from '../../../../src/core/rules/pack';

const southern: Leaf = { fact: 'city', operator: 'in', value: ['Lyon', 'Nice', 'Nîmes'] };
const notNice: Leaf = { fact: 'city', operator: 'not:equal', value: 'Nice' };
const likeHome: Leaf = { fact: 'home', operator: 'equal', value: { fact: 'city' } };

function textsOf(leaves: readonly Leaf[], use: Partial<FactUse> = {}) {
  const facts = { city: { kind: 'text', ...use } } as const;
  return knownTexts('city', leaves, { facts, operators: operatorsAsOf(45_000) });
}

test('of texts that every condition answers alike there is one', () => {
  expect(textsOf([southern])).toEqual({ texts: ['Lyon'], comparing: [] });
  expect(textsOf([southern, notNice])).toEqual({ texts: ['Lyon', 'Nice'], comparing: [] });
});

test('where the fact is compared with another, each text may be the one that the customer has there', () => {
  expect(textsOf([southern, likeHome])).toEqual({
    texts: ['Lyon', 'Nice', 'Nîmes'],
    comparing: [likeHome],
  });
});

test('values that the pack lists are all there are, and a part of a text is none', () => {
  expect(textsOf([southern, likeHome], { values: ['Lyon', 'Paris'] })).toEqual({
    texts: ['Lyon', 'Paris'],
    comparing: [],
  });
  expect(textsOf([{ fact: 'city', operator: 'not:startsWith', value: 'L' }])).toEqual({
    texts: [],
    comparing: [],
  });
});

test('a list keeps every text, since each may be there already', () => {
  const { texts } = textsOf([southern], { kind: 'list' });
  expect(texts).toEqual(['Lyon', 'Nice', 'Nîmes']);
});
