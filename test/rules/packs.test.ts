/** What every pack of the folder `rules` keeps to, so that a sheet, a note and a menu can rely on it. */
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/i18n/text';
import { observedFacts } from '../../src/core/profile/observed';
import { checkPack } from '../../src/core/rules/check/checkPack';
import { runExamples } from '../../src/core/rules/check/runExamples';
import { completeOptions } from '../../src/core/schemes/completeOptions';
import { packIds } from '../../src/protocol/packCatalog';
import { packFiles } from './packFiles';

test('every pack stands in the catalogue, once', () => {
  expect([...packIds].sort()).toEqual(packFiles.map(({ name }) => name).sort());
});

test.each(locales)(
  'no pack is called like a fact that people answer, in %s: each has a column of that name',
  (locale) => {
    const titles = packFiles.map(({ pack }) => pack.title[locale]);
    const observed = new Map(packFiles.flatMap(({ pack }) => observedFacts(pack.facts)));
    const facts = [...observed].map(([fact, { title }]) => title?.[locale] ?? fact);
    const all = [...titles, ...facts];
    expect(all.filter((title, at) => all.indexOf(title) !== at)).toEqual([]);
  },
);

describe.each(packFiles)('pack $name', ({ name, pack }) => {
  test('has the name of its file', () => {
    expect(pack.id).toBe(name);
  });

  test('leads to every segment but `otherwise` by a rule of its own', () => {
    const led = pack.rules.map((rule) => rule.event.params.segment);
    expect([...led, pack.otherwise].sort()).toEqual(pack.segments.map(({ id }) => id).sort());
  });

  test('gives every rule a priority of its own, in the order of the file', () => {
    const priorities = pack.rules.map((rule) => rule.priority ?? 1);
    expect(priorities).toEqual([...new Set(priorities)].sort((a, b) => b - a));
  });

  test('carries test customers for every rule, for the rest, and all of them pass', () => {
    const { results, uncovered } = runExamples(pack);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(uncovered).toEqual([]);
    expect(results.map(({ found }) => found[0])).toContain(pack.otherwise);
    expect(checkPack(pack)).toEqual({ problems: [], warnings: [] });
  });

  test('sets only options that its schemes have', () => {
    for (const [scheme, options] of Object.entries(pack.schemes)) {
      expect(completeOptions(scheme, options)).toMatchObject({ ok: true });
    }
  });

  test.each(locales)(
    'titles its segments differently in %s, without marks that a colour rule would need to escape',
    (locale) => {
      const titles = pack.segments.map(({ title }) => title[locale]);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.filter((title) => /["=,;]/.test(title))).toEqual([]);
    },
  );

  test('gives every segment two to four lines, the first short enough for a cell', () => {
    for (const { id, playbook } of pack.segments) {
      const [first] = playbook;
      const place = `${name} ${id}: ${first?.en}`;
      expect(playbook.length, place).toBeGreaterThanOrEqual(2);
      expect(playbook.length, place).toBeLessThanOrEqual(4);
      expect(first?.en.length, place).toBeLessThanOrEqual(60);
      expect(first?.['zh-CN'].length, place).toBeLessThanOrEqual(26);
      expect(first?.['zh-TW'].length, place).toBeLessThanOrEqual(26);
    }
  });
});
