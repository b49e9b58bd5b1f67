/** Conditions in words. */
import { expect, test } from 'vitest';
import { locales } from '../../../../src/core/i18n/text';
import { describeLeaf } from '../../../../src/core/rules/describe/describeLeaf';
import { operatorNames, operators } from '../../../../src/core/rules/operators/operators';
import type { Value } from '../../../../src/core/rules/pack';

const pack = {
  facts: {
    traits: { kind: 'list' as const, title: { en: 'Traits', 'zh-CN': '特征', 'zh-TW': '特徵' } },
    ward: { kind: 'text' as const },
  },
};

test.each<[string, string, Value, string, string, string]>([
  ['orders', 'greaterThanInclusive', 5, 'Orders is at least 5', '订单数不少于 5', '訂單數不少於 5'],
  ['r', 'between', [4, 5], 'R score is between 4 and 5', 'R 分介于 4 与 5 之间', 'R 分介於 4 與 5 之間'],
  ['abc', 'equal', 'A', 'ABC class is “A”', 'ABC 类别等于“A”', 'ABC 類別等於「A」'],
  [
    'abc',
    'notIn',
    ['A', 'B'],
    'ABC class is none of “A”, “B”',
    'ABC 类别不属于“A”、“B”',
    'ABC 類別不屬於「A」、「B」',
  ],
  ['ward', 'equal', null, 'ward is blank', 'ward 为空', 'ward 為空白'],
  ['ward', 'not:equal', null, 'ward is not blank', 'ward 不为空', 'ward 不為空白'],
  ['ward', 'notEqual', null, 'ward is not blank', 'ward 不为空', 'ward 不為空白'],
  ['ward', 'swap:equal', null, 'blank is ward', '空等于 ward', '空白等於 ward'],
  [
    'lifecycle',
    'notEqual',
    'wonBack',
    'Lifecycle stage is not “Won back”',
    '生命周期阶段不等于“赢回客户”',
    '生命週期階段不等於「贏回客戶」',
  ],
  [
    'lifecycle',
    'startsWith',
    'new',
    'Lifecycle stage starts with “new”',
    '生命周期阶段以“new”开头',
    '生命週期階段以「new」開頭',
  ],
  [
    'lastOrder',
    'withinDays',
    30,
    'Last order is within the last 30 days',
    '最近下单在最近 30 天内',
    '最近下單在最近 30 天內',
  ],
  [
    'lastOrder',
    'withinDays',
    1,
    'Last order is within the last day',
    '最近下单在最近 1 天内',
    '最近下單在最近 1 天內',
  ],
  [
    'lastOrder',
    'withinDays',
    0,
    'Last order is the analysis date itself',
    '最近下单就是分析日期当天',
    '最近下單就是分析日期當天',
  ],
  ['ward', 'startsWith', 'Lon', 'ward starts with “Lon”', 'ward 以“Lon”开头', 'ward 以「Lon」開頭'],
  [
    'rHigh',
    'equal',
    true,
    'More recent than average: yes',
    '购买时间比平均更近：是',
    '購買時間比平均更近：是',
  ],
  [
    'rHigh',
    'notEqual',
    false,
    'More recent than average: not no',
    '购买时间比平均更近：不为“否”',
    '購買時間比平均更近：不為「否」',
  ],
  [
    'abcShareBefore',
    'lessThan',
    0.07,
    'Revenue share of larger customers is less than 7 %',
    '排名更靠前客户的营收占比小于 7 %',
    '排名更前面客戶的營收占比小於 7 %',
  ],
  [
    'monetary',
    'greaterThan',
    { fact: 'orders' },
    'Amount bought is more than Orders',
    '购买金额大于订单数',
    '購買金額大於訂單數',
  ],
  [
    'lastOrder',
    'dateBefore',
    '2024-03-01',
    'Last order is before 2024-03-01',
    '最近下单早于 2024-03-01',
    '最近下單早於 2024-03-01',
  ],
  ['ward', 'isBlank', true, 'ward is blank', 'ward 为空', 'ward 為空白'],
  ['ward', 'isBlank', false, 'ward is not blank', 'ward 不为空', 'ward 不為空白'],
  ['ward', 'not:isBlank', false, 'ward is blank', 'ward 为空', 'ward 為空白'],
  ['orders', 'not:lessThan', 5, 'not: Orders is less than 5', '并非“订单数小于 5”', '並非「訂單數小於 5」'],
  ['orders', 'not:not:lessThan', 5, 'Orders is less than 5', '订单数小于 5', '訂單數小於 5'],
  ['traits', 'contains', 'vip', 'Traits include “vip”', '特征含有“vip”', '特徵含有「vip」'],
  [
    'traits',
    'everyFact:not:equal',
    'vip',
    'for every entry of Traits: it is not “vip”',
    '特征中的每一项：该项不等于“vip”',
    '特徵中的每一項：該項不等於「vip」',
  ],
  [
    'ward',
    'someValue:endsWith',
    ['a', 'b'],
    'for at least one of “a”, “b”: ward ends with that one',
    '“a”、“b”中至少有一个：ward 以该值结尾',
    '「a」、「b」中至少有一個：ward 以該值結尾',
  ],
  ['ward', 'swap:textContains', 'ab', '“ab” contains ward', '“ab”包含 ward', '「ab」包含 ward'],
])('%s %s %j', (fact, operator, value, ...expected) => {
  expect(locales.map((locale) => describeLeaf({ fact, operator, value }, pack, locale))).toEqual(expected);
});

test.each(operatorNames)(
  'every phrase of %s has a place for the fact, and for the value where it needs one',
  (name) => {
    for (const locale of locales) {
      expect(operators[name].phrase[locale]).toContain('{fact}');
      if (name !== 'isBlank') expect(operators[name].phrase[locale]).toContain('{value}');
    }
  },
);
