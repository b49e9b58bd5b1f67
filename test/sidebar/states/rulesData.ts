/** Packs and customers that the states of the rules view show: always the same. */

import abc from '../../../rules/abc.json';
import rfmBoxes from '../../../rules/rfm-boxes.json';
import { type Column, type Facts, numberColumn, textColumn } from '../../../src/core/facts/factColumn';
import { acceptPack } from '../../../src/core/rules/check/acceptPack';
import { applyEdit } from '../../../src/core/rules/edit/applyEdit';
import type { Edit } from '../../../src/core/rules/edit/edit';
import type { RulePack } from '../../../src/core/rules/pack';

export function accepted(file: unknown): RulePack {
  const pack = acceptPack(JSON.stringify(file));
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
  return pack.value;
}

export function edited(pack: RulePack, ...edits: readonly Edit[]): RulePack {
  return edits.reduce((before, edit) => {
    const after = applyEdit(before, edit);
    if (!after.ok) throw new Error(JSON.stringify(after.problems));
    return after.value;
  }, pack);
}

export const boxes = accepted(rfmBoxes);
export const abcPack = accepted(abc);

const text = (en: string) => ({ en, 'zh-CN': en, 'zh-TW': en });
const to = (segment: string) => ({ type: 'segment', params: { segment } }) as const;

/** One fact of each kind, conditions of every form, and a rule behind another that takes all its customers. */
export const everyForm = accepted({
  format: 1,
  id: 'every-form',
  title: { en: 'Tea shop', 'zh-CN': '茶叶店', 'zh-TW': '茶葉店' },
  description: text('Every form of a condition.'),
  source: text('Our own'),
  hitPolicy: 'first',
  schemes: {},
  facts: {
    orders: { kind: 'number', whole: true },
    monetary: { kind: 'number' },
    recencyDays: { kind: 'number', whole: true },
    lastOrder: { kind: 'day' },
    city: { kind: 'text' },
    channel: { kind: 'text', values: ['shop', 'web', 'market'] },
    member: { kind: 'boolean', title: { en: 'Club member', 'zh-CN': '会员', 'zh-TW': '會員' } },
    likes: { kind: 'list', title: { en: 'Likes', 'zh-CN': '喜好', 'zh-TW': '喜好' } },
  },
  segments: [
    {
      id: 'loyal',
      title: { en: 'Loyal', 'zh-CN': '忠诚客户', 'zh-TW': '忠誠客戶' },
      color: '#04cb79',
      playbook: [
        { en: 'Send the first harvest.', 'zh-CN': '寄上头采新茶。', 'zh-TW': '寄上頭採新茶。' },
        { en: 'Ask them to a tasting.', 'zh-CN': '邀请品茶。', 'zh-TW': '邀請品茶。' },
      ],
    },
    {
      id: 'far',
      title: { en: 'Far away', 'zh-CN': '外地客户', 'zh-TW': '外地客戶' },
      color: '#b3dffd',
      playbook: [],
    },
    { id: 'rest', title: { en: 'Others', 'zh-CN': '其他', 'zh-TW': '其他' }, color: '#ffffff', playbook: [] },
  ],
  conditions: { regular: { all: [{ fact: 'orders', operator: 'greaterThanInclusive', value: 5 }] } },
  rules: [
    {
      name: 'Every form',
      conditions: {
        all: [
          { fact: 'recencyDays', operator: 'lessThanInclusive', value: 90 },
          { fact: 'monetary', operator: 'between', value: [100, 5000] },
          { fact: 'monetary', operator: 'greaterThan', value: { fact: 'orders' } },
          { fact: 'lastOrder', operator: 'dateAfter', value: '2026-01-01' },
          { condition: 'regular' },
          {
            any: [
              { fact: 'city', operator: 'in', value: ['台北', 'Paris'] },
              { fact: 'channel', operator: 'notIn', value: ['web'] },
              { fact: 'member', operator: 'equal', value: true },
              { fact: 'likes', operator: 'everyFact:not:startsWith', value: 'green' },
            ],
          },
          { not: { any: [{ fact: 'city', operator: 'isBlank', value: true }] } },
          { not: { fact: 'lastOrder', operator: 'withinDays', value: 7 } },
        ],
      },
      event: to('loyal'),
    },
    {
      name: 'Many orders',
      conditions: { all: [{ fact: 'orders', operator: 'greaterThanInclusive', value: 3 }] },
      event: to('loyal'),
    },
    {
      name: 'More orders',
      conditions: { all: [{ fact: 'orders', operator: 'greaterThanInclusive', value: 8 }] },
      event: to('far'),
    },
    {
      name: 'Not asked',
      muted: true,
      conditions: { condition: 'regular' },
      event: to('far'),
    },
  ],
  otherwise: 'rest',
  examples: [
    { name: 'Mrs Lin', facts: { orders: 9 }, asOf: '2026-06-30', expected: 'loyal' },
    { name: 'Passer-by', facts: { orders: 1, city: '台北' }, asOf: '2026-06-30', expected: 'far' },
  ],
});

/** Names as an attacker or a hasty hand may write them. */
export const hostile = edited(
  everyForm,
  {
    kind: 'changeSegment',
    id: 'loyal',
    segment: {
      id: 'loyal',
      title: text('<img src=x onerror=alert(1)>=HYPERLINK("http://example.com","click")'),
      color: '#333399',
      playbook: [text('A'.repeat(300))],
    },
  },
  {
    kind: 'changeRule',
    name: 'Many orders',
    rule: {
      name: 'SupercalifragilisticexpialidociousRuleWithoutAnySpaceInItsVeryLongName<script>alert(1)</script>',
      conditions: {
        all: [{ fact: 'city', operator: 'equal', value: '</script><img src=x onerror=alert(1)>' }],
      },
      event: to('loyal'),
    },
  },
);

/** Two hundred customers of every sort. */
export const customers: Facts = (() => {
  const ids = Array.from({ length: 200 }, (_, row) => `C${row}`);
  const numbers = (of: (row: number) => number) => Float64Array.from(ids, (_, row) => of(row));
  return {
    asOf: 46203,
    ids,
    columns: new Map<string, Column>([
      ['r', numberColumn(numbers((row) => (row % 5) + 1))],
      ['f', numberColumn(numbers((row) => (Math.floor(row / 5) % 5) + 1))],
      ['orders', numberColumn(numbers((row) => row % 12))],
      ['monetary', numberColumn(numbers((row) => (row * 37) % 6000))],
      ['recencyDays', numberColumn(numbers((row) => (row * 13) % 400))],
      [
        'lastOrder',
        numberColumn(
          numbers((row) => 46203 - ((row * 13) % 400)),
          'day',
        ),
      ],
      ['city', textColumn(ids.map((_, row) => ['台北', 'Paris', 'Berlin', null][row % 4] ?? null))],
      ['channel', textColumn(ids.map((_, row) => ['shop', 'web', 'market'][row % 3] ?? null))],
      ['abc', textColumn(ids.map((_, row) => ['A', 'B', 'C'][row % 3] ?? null))],
    ]),
  };
})();
