/** The differences of two packs in words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/core/i18n/text';
import { describeDiff } from '../../../../src/core/rules/describe/describeDiff';
import { applyEdit } from '../../../../src/core/rules/edit/applyEdit';
import { diffPacks } from '../../../../src/core/rules/edit/diff/diffPacks';
import type { Edit } from '../../../../src/core/rules/edit/edit';
import type { Condition, RulePack } from '../../../../src/core/rules/pack';
import { arbitraryEdit, arbitraryPack } from '../edit/arbitraryEdits';
import { deepFreeze, leaf, packFile, parsed, rule } from '../samplePack';

const city = (...values: readonly string[]): Condition => ({ fact: 'city', operator: 'in', value: values });
const title = { en: 'Champions', 'zh-CN': '明星客户', 'zh-TW': '明星客戶' };
const champions = { id: 'good', title, color: '#c6efce', playbook: [title] };
const pack = deepFreeze(
  parsed(
    packFile({
      schemes: { rfm: { bins: 5 } },
      facts: { orders: { kind: 'number' }, city: { kind: 'text' } },
      conditions: { many: { all: [leaf] } },
      segments: [champions, { id: 'rest', title: 'Rest', color: '#ffffff', playbook: [] }],
      rules: [
        rule('good', { all: [leaf, { any: [city('Paris', 'Lyon'), { condition: 'many' }] }] }, 30),
        rule('also', { not: { any: [leaf] } }, 20),
        rule('late', { all: [leaf] }, 10),
      ],
      examples: [{ name: 'Ann', facts: { orders: 5 }, expected: 'good' }],
    }),
  ),
);
const [good, also] = pack.rules as unknown as readonly [RulePack['rules'][number], RulePack['rules'][number]];
const change = (one: typeof good, changes: object): Edit => ({
  kind: 'changeRule',
  name: one.name,
  rule: { ...one, ...changes },
});

function edited(edit: Edit, from = pack): RulePack {
  const result = applyEdit(from, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function told(edit: Edit): readonly (readonly string[])[] {
  const after = edited(edit);
  return locales.map((locale) => describeDiff(diffPacks(pack, after), { before: pack, after }, locale));
}

describe('one edit', () => {
  test.each<[string, Edit, string, string, string]>([
    [
      'another value of a leaf',
      change(good, {
        conditions: {
          all: [{ ...leaf, value: 9 }, ...('all' in good.conditions ? good.conditions.all.slice(1) : [])],
        },
      }),
      'The rule “Champions”: a condition changed. Before: Orders is more than 3. Now: Orders is more than 9',
      '规则“明星客户”：条件有变。之前：订单数大于 3。现在：订单数大于 9',
      '規則「明星客戶」：條件有變。之前：訂單數大於 3。現在：訂單數大於 9',
    ],
    [
      'a list of values of which one came and one went',
      change(good, { conditions: { all: [leaf, { any: [city('Paris', 'Rome'), { condition: 'many' }] }] } }),
      'The rule “Champions”: “Rome” added to the list for City; “Lyon” removed from the list for City',
      '规则“明星客户”：城市的列表增加“Rome”；城市的列表删除“Lyon”',
      '規則「明星客戶」：城市的清單增加「Rome」；城市的清單刪除「Lyon」',
    ],
    [
      'one alternative more',
      change(good, {
        conditions: { all: [leaf, { any: [city('Paris', 'Lyon'), { condition: 'many' }, city('Nice')] }] },
      }),
      'The rule “Champions”: one more condition, joined by OR: City is one of “Nice”',
      '规则“明星客户”：增加条件（以“或”相连）：城市属于“Nice”',
      '規則「明星客戶」：增加條件（以「或」相連）：城市屬於「Nice」',
    ],
    [
      'one requirement less',
      change(good, { conditions: { all: [leaf] } }),
      'The rule “Champions”: one condition less: City is one of “Paris”, “Lyon” OR “many” holds',
      '规则“明星客户”：删除条件：城市属于“Paris”、“Lyon”，或符合“many”',
      '規則「明星客戶」：刪除條件：城市屬於「Paris」、「Lyon」，或符合「many」',
    ],
    [
      'one condition more under not; a rule of a name of its own',
      change(also, { conditions: { not: { any: [leaf, city('Nice')] } } }),
      'The rule “also”, inside a NOT: one more condition, joined by OR: City is one of “Nice”',
      '规则“also”（“并非”之内）：增加条件（以“或”相连）：城市属于“Nice”',
      '規則「also」（「並非」之內）：增加條件（以「或」相連）：城市屬於「Nice」',
    ],
    [
      'another spelling',
      change(also, { conditions: { not: { all: [leaf] } } }),
      'The rule “also”, inside a NOT: the conditions are written in another way that reads the same',
      '规则“also”（“并非”之内）：条件的写法有变，读起来相同',
      '規則「also」（「並非」之內）：條件的寫法有變，讀起來相同',
    ],
    [
      'a rule asked earlier, its new priority not told',
      { kind: 'moveRule', name: 'late', to: 0 },
      'The rule “late”: moved to place 1 in the order of asking',
      '规则“late”：移到判断顺序的第 1 位',
      '規則「late」：移到判斷順序的第 1 位',
    ],
    [
      'another priority in the same place',
      change(good, { priority: 40 }),
      'The rule “Champions”: the priority is now 40 (before: 30)',
      '规则“明星客户”：优先级由 30 改为 40',
      '規則「明星客戶」：優先順序由 30 改為 40',
    ],
    [
      'a muted rule',
      { kind: 'muteRule', name: 'good', muted: true },
      'The rule “Champions”: muted',
      '规则“明星客户”：已停用',
      '規則「明星客戶」：已停用',
    ],
    [
      'another segment',
      change(also, { event: { type: 'segment', params: { segment: 'rest' } } }),
      'The rule “also”: the segment is now “Rest” (before: “Champions”)',
      '规则“also”：分群由“明星客户”改为“Rest”',
      '規則「also」：分群由「明星客戶」改為「Rest」',
    ],
    [
      'a new rule',
      { kind: 'duplicateRule', name: 'late' },
      'New rule at place 4 in the order of asking. Champions: if Orders is more than 3',
      '新增规则，判断顺序第 4 位。明星客户：如果订单数大于 3',
      '新增規則，判斷順序第 4 位。明星客戶：如果訂單數大於 3',
    ],
    [
      'a rule less',
      { kind: 'removeRule', name: 'late' },
      'Removed rule: Champions: if Orders is more than 3',
      '删除规则：明星客户：如果订单数大于 3',
      '刪除規則：明星客戶：如果訂單數大於 3',
    ],
    [
      'another name',
      change(also, { name: 'other' }),
      'The rule “also” is now called “other”',
      '规则“also”改名为“other”',
      '規則「also」改名為「other」',
    ],
    [
      'a named condition more',
      { kind: 'addCondition', name: 'near', condition: { all: [city('Nice')] } },
      'New named condition: “near” means: City is one of “Nice”',
      '新增命名条件：“near”是指：城市属于“Nice”',
      '新增具名條件：「near」是指：城市屬於「Nice」',
    ],
    [
      'a title in one language',
      { kind: 'changeSegment', id: 'good', segment: { ...champions, title: { ...title, 'zh-CN': '冠军' } } },
      'The segment “Champions”: the title (Simplified Chinese) is now “冠军” (before: “明星客户”)',
      '分群“冠军”：标题（简体中文）由“明星客户”改为“冠军”',
      '分群「明星客戶」：標題（簡體中文）由「明星客户」改為「冠军」',
    ],
    [
      'a line of the playbook, the same in all languages',
      {
        kind: 'changeSegment',
        id: 'rest',
        segment: {
          ...(pack.segments[1] as typeof champions),
          playbook: [{ en: 'Call.', 'zh-CN': 'Call.', 'zh-TW': 'Call.' }],
        },
      },
      'The segment “Rest”: line 1 of the playbook is now “Call.” (before: none)',
      '分群“Rest”：行动建议第 1 条由无改为“Call.”',
      '分群「Rest」：行動建議第 1 條由無改為「Call.」',
    ],
    [
      'a line of a stage, the same in all languages',
      {
        kind: 'changeSegment',
        id: 'rest',
        segment: {
          ...(pack.segments[1] as typeof champions),
          stages: { avoid: [{ en: 'Calls.', 'zh-CN': 'Calls.', 'zh-TW': 'Calls.' }] },
        },
      },
      'The segment “Rest”: “What to avoid”, line 1 is now “Calls.” (before: none)',
      '分群“Rest”：“注意避免”第 1 条由无改为“Calls.”',
      '分群「Rest」：「應避免」第 1 條由無改為「Calls.」',
    ],
    [
      'a segment elsewhere in the list',
      { kind: 'moveSegment', id: 'good', to: 1 },
      'The segment “Champions”: moved to place 2 in the list',
      '分群“明星客户”：移到列表的第 2 位',
      '分群「明星客戶」：移到清單的第 2 位',
    ],
    [
      'the range of a fact',
      { kind: 'changeFact', fact: 'orders', use: { kind: 'number', max: 90 } },
      'The fact “Orders”: the largest value is now 90 (before: none)',
      '指标“订单数”：最大值由无改为 90',
      '指標「訂單數」：最大值由無改為 90',
    ],
    [
      'known values of a fact',
      { kind: 'changeFact', fact: 'city', use: { kind: 'text', values: ['Lyon', 'Paris'] } },
      'The fact “City”: the list of known values is now “Lyon”, “Paris” (before: none)',
      '指标“城市”：已知取值由无改为“Lyon”、“Paris”',
      '指標「城市」：已知的值由無改為「Lyon」、「Paris」',
    ],
    [
      'an option of a scheme',
      { kind: 'changePack', changes: { schemes: { rfm: { method: 'ntile' } } } },
      'The way of classifying “RFM scores”: How scores are given is now NTILE, as in SQL (before: Rank, equal groups)',
      '分类方法“RFM 评分”：评分方法由按排名等分改为 NTILE（同 SQL）',
      '分類方法「RFM 評分」：評分方法由依排名等分改為 NTILE（同 SQL）',
    ],
    [
      'no scheme any more',
      { kind: 'changePack', changes: { schemes: {} } },
      'Removed way of classifying: RFM scores, with Levels of each score: 5',
      '删除分类方法：RFM 评分，其中每项分级数：5',
      '刪除分類方法：RFM 評分，其中每項分級數：5',
    ],
    [
      'the segment of all others',
      { kind: 'changePack', changes: { otherwise: 'good' } },
      'The pack: the segment of all other customers is now “Champions” (before: “Rest”)',
      '规则包：其余客户的分群由“Rest”改为“明星客户”',
      '規則包：其餘客戶的分群由「Rest」改為「明星客戶」',
    ],
    [
      'the hit policy',
      { kind: 'changePack', changes: { hitPolicy: 'collect' } },
      'The pack: what decides is now every rule that holds (before: the first rule that holds)',
      '规则包：判定方式由第一条成立的规则改为每条成立的规则',
      '規則包：判定方式由第一條成立的規則改為每條成立的規則',
    ],
    [
      'a test customer',
      {
        kind: 'changePack',
        changes: { examples: [{ name: 'Ann', facts: { orders: 5 }, expected: 'rest' }] },
      },
      'The test customer “Ann”: the expected segment is now “Rest” (before: “Champions”)',
      '测试客户“Ann”：预期分群由“明星客户”改为“Rest”',
      '測試客戶「Ann」：預期分群由「明星客戶」改為「Rest」',
    ],
    [
      'a figure of a test customer',
      { kind: 'changePack', changes: { examples: [{ name: 'Ann', facts: {}, expected: 'good' }] } },
      'The test customer “Ann”: Orders is now none (before: 5)',
      '测试客户“Ann”：订单数由 5 改为无',
      '測試客戶「Ann」：訂單數由 5 改為無',
    ],
  ])('%s', (_, edit, ...expected) => {
    expect(told(edit)).toEqual(expected.map((sentence) => [sentence]));
  });
});

/** No two segments of a pack have one title. */
const winners = { ...champions, id: 'more', title: { en: 'Winners', 'zh-CN': '赢家', 'zh-TW': '贏家' } };

test('what is gone is called by the title that it had', () => {
  const more = edited({ kind: 'addSegment', segment: winners });
  const diff = diffPacks(more, pack);
  expect(describeDiff(diff, { before: more, after: pack }, 'zh-TW')).toEqual(['刪除分群：贏家']);
});

test('segments that only one of the packs has are called by their titles', () => {
  const more = edited({ kind: 'addSegment', segment: { ...winners, color: '#abcdef' } });
  const elsewhere = edited({ kind: 'changePack', changes: { otherwise: 'more' } }, more);
  const without = edited({ kind: 'removeSegment', id: 'rest' }, elsewhere);
  const [english] = describeDiff(diffPacks(pack, without), { before: pack, after: without }, 'en');
  expect(english).toBe('The pack: the segment of all other customers is now “Winners” (before: “Rest”)');
});

test('a rule that has the id of another segment for a name is called by that name', () => {
  const before = edited(change(also, { name: 'rest' }));
  const after = edited({ kind: 'muteRule', name: 'rest', muted: true }, before);
  expect(describeDiff(diffPacks(before, after), { before, after }, 'en')).toEqual(['The rule “rest”: muted']);
});

test('a list for another fact is another condition', () => {
  const before = edited(change(also, { conditions: { all: [city('Nice')] } }));
  const channel = { fact: 'channel', operator: 'in', value: ['Nice', 'Web'] };
  const wider = edited({ kind: 'addFact', fact: 'channel', use: { kind: 'text' } }, before);
  const after = edited(change(also, { conditions: { all: [channel] } }), wider);
  expect(describeDiff(diffPacks(wider, after), { before: wider, after }, 'en')).toEqual([
    'The rule “also”: a condition changed. Before: City is one of “Nice”. Now: Channel is one of “Nice”, “Web”',
  ]);
});

test('any edits are told in every language without a hole, and never in silence', () => {
  fc.assert(
    fc.property(arbitraryPack, fc.array(arbitraryEdit, { minLength: 1, maxLength: 6 }), (random, edits) => {
      const before = parsed(random);
      const after = edits.reduce((now, edit) => {
        const result = applyEdit(now, edit);
        return result.ok ? result.value : now;
      }, before);
      const diff = diffPacks(before, after);
      for (const locale of locales) {
        const sentences = describeDiff(diff, { before, after }, locale);
        expect(sentences.length === 0).toBe(diff.length === 0);
        for (const sentence of sentences) {
          expect(sentence).not.toMatch(/\{\w+\}|undefined|null|NaN|\[object|\b(true|false)\b/);
          if (locale === 'en') expect(sentence).not.toMatch(/\p{Script=Han}/u);
        }
      }
    }),
    { numRuns: 300, seed: 41 },
  );
});
