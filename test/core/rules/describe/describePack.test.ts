/** Rules and whole packs in words. */
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/core/i18n/text';
import { describePack } from '../../../../src/core/rules/describe/describePack';
import { describeRule } from '../../../../src/core/rules/describe/describeRule';
import type { Rule } from '../../../../src/core/rules/pack';
import { packFiles } from '../../../rules/packFiles';
import { deepFreeze, leaf, packFile, parsed, rule } from '../samplePack';

const file = {
  segments: [
    {
      id: 'good',
      title: { en: 'Champions', 'zh-CN': '明星客户', 'zh-TW': '明星客戶' },
      color: '#c6efce',
      playbook: [],
    },
    { id: 'rest', title: { en: 'Others', 'zh-CN': '其他', 'zh-TW': '其他' }, color: '#ffffff', playbook: [] },
  ],
  schemes: { rfm: { bins: 3, method: 'ntile', frequencyCuts: [2, 5] }, pareto: {} },
  conditions: { 'many orders': { all: [leaf] }, few: { not: { condition: 'many orders' } } },
  rules: [
    rule('late', { any: [{ condition: 'few' }] }, 1),
    { ...rule('off', { all: [leaf] }, 5), muted: true },
    rule('early', { all: [{ condition: 'many orders' }, { not: { condition: 'few' } }] }, 9),
  ],
};
const pack = deepFreeze(parsed(packFile(file)));

test('a rule is called by the title of its segment, not by its name or id', () => {
  expect(locales.map((locale) => describeRule(pack.rules[2] as Rule, pack, locale))).toEqual([
    'Champions: if “many orders” holds AND “few” does not hold',
    '明星客户：如果符合“many orders”，且不符合“few”',
    '明星客戶：如果符合「many orders」，且不符合「few」',
  ]);
});

test('a pack is told in the order of asking: schemes, names, how rules decide, rules, everybody else', () => {
  expect(describePack(pack, 'en')).toEqual([
    { kind: 'about', text: 'A pack for tests' },
    {
      kind: 'scheme',
      text: 'Computed first: RFM scores, with Levels of each score: 3; How scores are given: NTILE, as in SQL; Cut points: number of orders: 2, 5',
    },
    { kind: 'scheme', text: 'Computed first: 80/20 check' },
    { kind: 'condition', text: '“many orders” means: Orders is more than 3' },
    { kind: 'condition', text: '“few” means: “many orders” does not hold' },
    { kind: 'policy', text: 'Rules are asked from top to bottom: the first one that holds decides.' },
    { kind: 'rule', text: 'Champions: if “many orders” holds AND “few” does not hold', rule: 2 },
    { kind: 'rule', text: 'Champions (muted): if Orders is more than 3', rule: 1 },
    { kind: 'rule', text: 'Champions: if “few” holds', rule: 0 },
    { kind: 'otherwise', text: 'All other customers: Others' },
  ]);
});

test('the same in both kinds of Chinese', () => {
  const [simplified, traditional] = (['zh-CN', 'zh-TW'] as const).map((locale) =>
    describePack(pack, locale).map(({ text }) => text),
  );
  expect(simplified?.slice(1)).toEqual([
    '先计算：RFM 评分，其中每项分级数：3；评分方法：NTILE（同 SQL）；分界点：订单数：2、5',
    '先计算：80/20 检验',
    '“many orders”是指：订单数大于 3',
    '“few”是指：不符合“many orders”',
    '规则从上到下依次判断：由第一条成立的规则决定分群。',
    '明星客户：如果符合“many orders”，且不符合“few”',
    '明星客户（已停用）：如果订单数大于 3',
    '明星客户：如果符合“few”',
    '其余客户：其他',
  ]);
  expect(traditional?.slice(3)).toEqual([
    '「many orders」是指：訂單數大於 3',
    '「few」是指：不符合「many orders」',
    '規則由上而下依序判斷：由第一條成立的規則決定分群。',
    '明星客戶：如果符合「many orders」，且不符合「few」',
    '明星客戶（已停用）：如果訂單數大於 3',
    '明星客戶：如果符合「few」',
    '其餘客戶：其他',
  ]);
});

test.each([
  ['first', 'the first one that holds decides', '由第一条成立的规则决定分群', '由第一條成立的規則決定分群'],
  [
    'collect',
    'every one that holds adds its segment',
    '每条成立的规则都会加上它的分群',
    '每條成立的規則都會加上它的分群',
  ],
])('hit policy %s is said', (hitPolicy, ...expected) => {
  const said = parsed(packFile({ hitPolicy }));
  for (const [index, locale] of locales.entries()) {
    const policy = describePack(said, locale).find(({ kind }) => kind === 'policy');
    expect(policy?.text).toContain(expected[index]);
  }
});

describe.each(packFiles)('pack $name', ({ pack: built }) => {
  test.each(locales)('is told in %s by titles alone', (locale) => {
    const lines = describePack(built, locale);
    expect(lines).toHaveLength(built.rules.length + Object.keys(built.schemes).length + 3);
    const ids = [
      ...Object.keys(built.facts),
      ...Object.keys(built.schemes),
      ...built.segments.map(({ id }) => id),
      ...built.rules.map(({ name }) => name),
      ...Object.values(built.facts).flatMap(({ values = [] }) =>
        values.filter((value) => /[a-z]/.test(String(value))),
      ),
    ];
    // Ids such as "new" or "r" are words and letters too: an id as such is in lower case, or in camel or kebab case.
    const telling = ids.map(String).filter((id) => /[a-z][A-Z]|-/.test(id));
    for (const { kind, text } of lines) {
      expect(text).not.toMatch(/\{\w*\}|undefined|null|NaN|\[object|\b(true|false)\b/);
      if (kind !== 'about') for (const id of telling) expect(text).not.toContain(id);
      if (kind !== 'about' && locale !== 'en') expect(text).not.toMatch(/[a-z]/);
    }
  });
});
