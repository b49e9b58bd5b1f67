/** What a pack needs, as people read it before they choose: the built-in packs, and each kind of fact. */
import { expect, test } from 'vitest';
import { packCard } from '../../../../src/core/rules/describe/packCard';
import { packNeeds } from '../../../../src/core/rules/describe/packNeeds';
import { packNamed } from '../../../rules/packFiles';
import { packFile, parsed, rule } from '../samplePack';

test.each([
  ['abc', 'Purchases: Amount bought'],
  ['rfm', 'Purchases: Days since last order, Orders, Amount bought'],
  ['lifecycle', 'Purchases: Orders, Days since last order'],
  ['xyz', 'An order sheet; Purchases: Amount bought'],
  ['clv', 'An order sheet'],
  ['social-style', 'Answers by staff: Assertiveness, Self-control'],
])('%s needs %s', (id, needs) => {
  expect(packNeeds(packNamed(id), 'en')).toBe(needs);
});

test('columns of the sheet come last, and what only a muted rule asks is not needed', () => {
  const pack = parsed(
    packFile({
      facts: {
        orders: { kind: 'number' },
        drink: { kind: 'text', title: { en: 'Drink', 'zh-CN': '饮料', 'zh-TW': '飲料' } },
        age: { kind: 'number' },
      },
      rules: [
        rule('Good', {
          all: [
            { fact: 'drink', operator: 'equal', value: 'tea' },
            { fact: 'orders', operator: 'greaterThan', value: 3 },
          ],
        }),
        { ...rule('Old', { all: [{ fact: 'age', operator: 'greaterThan', value: 60 }] }), muted: true },
      ],
    }),
  );
  expect(packNeeds(pack, 'en')).toBe('Purchases: Orders; Columns: Drink');
  expect(packNeeds(pack, 'zh-TW')).toBe('購買紀錄：訂單數；表中的欄：飲料');
});

test('a card shows the segments in their colours', () => {
  expect(packCard(packNamed('abc'), 'zh-CN')).toMatchObject({
    id: 'abc',
    title: 'ABC 分类（按购买金额）',
    segments: expect.arrayContaining([{ title: 'A 类客户', color: expect.stringMatching(/^#/) }]),
  });
});
