/** Trees of conditions in words: exact sentences in each language. */
import { expect, test } from 'vitest';
import { locales } from '../../../../src/core/i18n/text';
import { describeCondition } from '../../../../src/core/rules/describe/describeCondition';
import type { Condition } from '../../../../src/core/rules/pack';

const title = { en: 'Traits', 'zh-CN': '特征', 'zh-TW': '特徵' };
const pack = { facts: { traits: { kind: 'list' as const, title }, ward: { kind: 'text' as const } } };

const loyal: Condition = { fact: 'orders', operator: 'greaterThanInclusive', value: 5 };
const paris: Condition = { fact: 'city', operator: 'equal', value: 'Paris' };
const lyon: Condition = { fact: 'city', operator: 'equal', value: 'Lyon' };
const big: Condition = { condition: 'big spender' };
const everyVip: Condition = { fact: 'traits', operator: 'everyFact:equal', value: 'vip' };

test.each<[string, Condition, string, string, string]>([
  [
    'AND around OR gets brackets',
    { all: [loyal, { any: [paris, lyon] }] },
    'Orders is at least 5 AND (City is “Paris” OR City is “Lyon”)',
    '订单数不少于 5，且（城市等于“Paris”，或城市等于“Lyon”）',
    '訂單數不少於 5，且（城市等於「Paris」，或城市等於「Lyon」）',
  ],
  [
    'OR around AND gets brackets',
    { any: [{ all: [loyal, paris] }, lyon] },
    '(Orders is at least 5 AND City is “Paris”) OR City is “Lyon”',
    '（订单数不少于 5，且城市等于“Paris”），或城市等于“Lyon”',
    '（訂單數不少於 5，且城市等於「Paris」），或城市等於「Lyon」',
  ],
  [
    'AND inside AND needs none',
    { all: [loyal, { all: [paris, { all: [lyon] }] }] },
    'Orders is at least 5 AND City is “Paris” AND City is “Lyon”',
    '订单数不少于 5，且城市等于“Paris”，且城市等于“Lyon”',
    '訂單數不少於 5，且城市等於「Paris」，且城市等於「Lyon」',
  ],
  [
    'a group of one is its member',
    { any: [{ all: [{ any: [loyal] }] }] },
    'Orders is at least 5',
    '订单数不少于 5',
    '訂單數不少於 5',
  ],
  [
    'NOT over a group has brackets, NOT over an equality goes into the verb',
    { all: [{ not: { any: [paris, loyal] } }, { not: lyon }] },
    'NOT (City is “Paris” OR Orders is at least 5) AND City is not “Lyon”',
    '并非（城市等于“Paris”，或订单数不少于 5），且城市不等于“Lyon”',
    '並非（城市等於「Paris」，或訂單數不少於 5），且城市不等於「Lyon」',
  ],
  [
    'NOT over a comparison is not the opposite comparison, which blanks fail too',
    { all: [{ not: loyal }, paris] },
    'NOT (Orders is at least 5) AND City is “Paris”',
    '并非（订单数不少于 5），且城市等于“Paris”',
    '並非（訂單數不少於 5），且城市等於「Paris」',
  ],
  [
    'a not before the operator reads like one around it',
    { any: [{ fact: 'orders', operator: 'not:greaterThan', value: 4 }, big] },
    'NOT (Orders is more than 4) OR “big spender” holds',
    '并非（订单数大于 4），或符合“big spender”',
    '並非（訂單數大於 4），或符合「big spender」',
  ],
  [
    'two nots are none',
    { not: { all: [{ not: { all: [loyal, paris] } }] } },
    'Orders is at least 5 AND City is “Paris”',
    '订单数不少于 5，且城市等于“Paris”',
    '訂單數不少於 5，且城市等於「Paris」',
  ],
  [
    'a not around a not before the operator is none either',
    { not: { fact: 'orders', operator: 'not:lessThan', value: 3 } },
    'Orders is less than 3',
    '订单数小于 3',
    '訂單數小於 3',
  ],
  [
    'not "is none of" is "is one of"',
    { not: { fact: 'city', operator: 'notIn', value: ['Paris', null] } },
    'City is one of “Paris”, blank',
    '城市属于“Paris”、空',
    '城市屬於「Paris」、空白',
  ],
  [
    'not "is not blank" is "is blank"',
    { not: { fact: 'ward', operator: 'isBlank', value: false } },
    'ward is blank',
    'ward 为空',
    'ward 為空白',
  ],
  [
    'a named condition is said by its name, also turned round',
    { all: [big, { not: { condition: 'new' } }] },
    '“big spender” holds AND “new” does not hold',
    '符合“big spender”，且不符合“new”',
    '符合「big spender」，且不符合「new」',
  ],
  [
    'a phrase about every entry of a list ends where its bracket ends',
    { all: [everyVip, loyal] },
    '(for every entry of Traits: it is “vip”) AND Orders is at least 5',
    '（特征中的每一项：该项等于“vip”），且订单数不少于 5',
    '（特徵中的每一項：該項等於「vip」），且訂單數不少於 5',
  ],
  [
    'alone that phrase needs no bracket, under NOT it has one',
    { not: { all: [everyVip] } },
    'NOT (for every entry of Traits: it is “vip”)',
    '并非（特征中的每一项：该项等于“vip”）',
    '並非（特徵中的每一項：該項等於「vip」）',
  ],
])('%s', (_, condition, ...expected) => {
  expect(locales.map((locale) => describeCondition(condition, pack, locale))).toEqual(expected);
});
