/** The check of texts finds what it is there to find. */
import { expect, test } from 'vitest';
import { faultsOfText } from './faultsOfText';
import { textsIn } from './textsIn';

const good = {
  en: 'Check the cell {cell}.',
  'zh-CN': '请检查单元格 {cell}。',
  'zh-TW': '請檢查儲存格 {cell}。',
};

test.each([
  { fault: 'nothing', text: good, found: [] },
  { fault: 'a language', text: { en: 'Yes', 'zh-CN': '是' }, found: ['zh-TW is missing'] },
  { fault: 'a blank', text: { ...good, 'zh-CN': ' ' }, found: ['zh-CN is blank'] },
  {
    fault: 'a text left in English',
    text: { ...good, 'zh-CN': good.en },
    found: ['zh-CN is not translated'],
  },
  {
    fault: 'a Simplified character',
    text: { ...good, 'zh-TW': '請检查儲存格 {cell}。' },
    found: ['zh-TW has 检 of the other script'],
  },
  {
    fault: 'a Traditional character',
    text: { ...good, 'zh-CN': '請检查单元格 {cell}。' },
    found: ['zh-CN has 請 of the other script'],
  },
  {
    fault: 'a mainland word',
    text: { ...good, 'zh-TW': '請檢查單元格 {cell}。' },
    found: ['zh-TW has the word 單元格'],
  },
  {
    fault: 'a Taiwanese word',
    text: { ...good, 'zh-CN': '请检查储存格 {cell}。' },
    found: ['zh-CN has the word 储存格'],
  },
  { fault: 'a place', text: { ...good, 'zh-TW': '請檢查儲存格。' }, found: ['zh-TW has , en has {cell}'] },
  {
    fault: 'a half-width stop',
    text: { ...good, 'zh-CN': '请检查{cell}单元格.' },
    found: ['zh-CN has the mark .'],
  },
])('$fault is told', ({ text, found }) => {
  const faults = faultsOfText({ place: 'here', text });
  expect(faults.length).toBe(found.length);
  for (const [index, part] of found.entries()) expect(faults[index]).toContain(part);
});

test('texts are found at any depth, each with its place', () => {
  const catalogue = { one: { title: good, more: [good, { en: 'x' }] } };
  expect(textsIn(catalogue).map(({ place }) => place)).toEqual(['/one/title', '/one/more/1']);
});
