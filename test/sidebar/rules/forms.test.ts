/** What the editor offers is what a pack may say, in every language. */
import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import type { FactKind } from '../../../src/core/facts/factColumn';
import { locales } from '../../../src/core/i18n/text';
import { acceptPack } from '../../../src/core/rules/check/acceptPack';
import { operatorNames } from '../../../src/core/rules/operators/operators';
import type { FactUse } from '../../../src/core/rules/pack';
import { isLightEnough, segmentColors } from '../../../src/core/rules/segmentColors';
import { applyEdits } from '../../../src/sidebar/rules/applyEdits';
import { declaring, unitOf } from '../../../src/sidebar/rules/askableFacts';
import { copyOfPack } from '../../../src/sidebar/rules/copyOfPack';
import { newGroup } from '../../../src/sidebar/rules/newRule';
import { newSegment } from '../../../src/sidebar/rules/newSegment';
import { offeredOperators } from '../../../src/sidebar/rules/offeredOperators';
import { operatorWords } from '../../../src/sidebar/rules/operatorWords';
import { fitsForm, fittingValue, valueForm } from '../../../src/sidebar/rules/valueForms';
import { valueTitle } from '../../../src/sidebar/rules/valueTitle';
import { leaf, packFile, parsed, rule } from '../../core/rules/samplePack';
import { packFiles } from '../../rules/packFiles';

const kinds: readonly FactKind[] = ['number', 'text', 'boolean', 'day', 'list'];
const uses: readonly FactUse[] = [
  ...kinds.map((kind) => ({ kind })),
  { kind: 'number', min: 1, max: 5, values: [1, 2, 3, 4, 5] },
  { kind: 'number', min: 3 },
  { kind: 'text', values: ['A', 'B'] },
];
const offered = uses.flatMap((use) =>
  offeredOperators(use.kind, 'isBlank').map((operator) => ({ use, operator })),
);

test.each(offered)('$operator on $use.kind begins with a value that a pack may have', ({ use, operator }) => {
  const value = fittingValue(null, operator, { use, today: '2026-06-30' });
  const facts = { own: use };
  const file = packFile({ facts, rules: [rule('Good', { all: [{ fact: 'own', operator, value }] })] });
  expect(acceptPack(JSON.stringify(file))).toMatchObject({ ok: true });
  expect(fitsForm(value, valueForm(operator, use))).toBe(true);
});

test('a value that still fits stays when the operator changes, any other gives way', () => {
  const setting = { use: { kind: 'number' as const }, today: '2026-06-30' };
  expect(fittingValue(7, 'lessThan', setting)).toBe(7);
  expect(fittingValue({ fact: 'other' }, 'lessThan', setting)).toEqual({ fact: 'other' });
  expect(fittingValue(7, 'between', setting)).toEqual([0, 100]);
  expect(fittingValue({ fact: 'other' }, 'between', setting)).toEqual([0, 100]);
  expect(fittingValue([1, 2], 'in', setting)).toEqual([1, 2]);
});

test('an operator that is not offered stays among the choices where a pack has it', () => {
  expect(offeredOperators('list', 'everyFact:not:equal')).toContain('everyFact:not:equal');
  expect(offeredOperators('number', 'in').filter((name) => name === 'in')).toHaveLength(1);
});

test.each(locales)('every operator has words of its own in %s, with no place left open', (locale) => {
  const said = operatorNames.map((name) => operatorWords(name, locale));
  expect(new Set(said).size).toBe(operatorNames.length);
  for (const words of said) expect(words).toMatch(/^[^{}]+$/);
});

test('black text is read on each colour of the palette, and the rule for others is that of WCAG', () => {
  for (const color of segmentColors) expect(wcagContrast(color, '#000000')).toBeGreaterThanOrEqual(9);
  const some = ['#ffffff', '#000000', '#767676', '#757575', '#0000ff', '#ff0000', '#7f7f00', '#336699'];
  for (const color of some) expect(isLightEnough(color), color).toBe(wcagContrast(color, '#000000') >= 4.5);
});

test('the palette holds the colours of the built-in packs', () => {
  const colors = packFiles.flatMap(({ pack }) => pack.segments.map(({ color }) => color));
  expect(new Set(colors.filter((color) => !segmentColors.includes(color)))).toEqual(new Set());
});

test('a copy has an id and titles that are free, and is a pack', () => {
  const pack = parsed(packFile());
  const first = copyOfPack(pack, new Set(['sample']));
  const second = copyOfPack(pack, new Set(['sample', 'sample-copy']));
  expect([first.id, first.title['zh-TW']]).toEqual(['sample-copy', '範例（副本）']);
  expect([second.id, second.title.en]).toEqual(['sample-copy-2', 'Sample (copy 2)']);
  expect(acceptPack(JSON.stringify(second)).ok).toBe(true);
});

test('new segments and new rules can be added to every built-in pack, twice', () => {
  for (const { pack } of packFiles) {
    const desk = deskOf(pack);
    for (const name of ['one', 'two']) {
      const segment = newSegment(desk.pack);
      const conditions = newGroup(desk.pack);
      const event = { type: 'segment', params: { segment: segment.id } } as const;
      const edits = [
        { kind: 'addSegment', segment },
        { kind: 'addRule', rule: { name, conditions, event } },
      ] as const;
      expect(applyEdits(desk, edits)).toEqual([]);
    }
  }
});

test('a condition about a fact that is not declared declares it in the same step', () => {
  const pack = parsed(packFile());
  const condition = {
    all: [{ fact: 'recencyDays', operator: 'lessThan', value: { fact: 'medianGapDays' } }],
  };
  expect(declaring(condition, pack).map(({ fact }) => fact)).toEqual(['recencyDays', 'medianGapDays']);
  expect(declaring({ all: [leaf] }, pack)).toEqual([]);
});

test('several edits are one step, and none is done where one is refused', () => {
  const desk = deskOf(parsed(packFile()));
  const before = desk.pack;
  const problems = applyEdits(desk, [
    { kind: 'duplicateRule', name: 'Good' },
    { kind: 'removeRule', name: 'Gone' },
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['unknownRule']);
  expect(desk.pack).toBe(before);
});

test('figures have their units, and values their titles', () => {
  expect(['recencyDays', 'abcShareBefore', 'orders', 'monetary', 'ownDays'].map(unitOf)).toEqual([
    'days',
    'share',
    'orders',
    null,
    null,
  ]);
  const titled = (fact: string, value: string | number) =>
    valueTitle(fact, value, { pack: { facts: {} }, locale: 'zh-TW' });
  expect([titled('lifecycle', 'wonBack'), titled('city', '「台北」'), titled('orders', 3)]).toEqual([
    '贏回客戶',
    '「台北」',
    '3',
  ]);
});

function deskOf(pack: ReturnType<typeof parsed>) {
  const desk = {
    pack,
    edit: () => [],
    replace: (next: typeof pack) => {
      desk.pack = next;
    },
  };
  return desk;
}
