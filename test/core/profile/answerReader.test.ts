/** What people type or tick, read back as answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { locales } from '../../../src/core/i18n/text';
import { answerReader } from '../../../src/core/profile/answerReader';
import { checkAnswers } from '../../../src/core/profile/checkAnswers';
import { observedFacts } from '../../../src/core/profile/observed';
import { packNamed } from '../../rules/packFiles';
import { american } from '../facts/sampleOrders';

const phone = packNamed('phone-type');
const [[, traits] = [], ..._none] = observedFacts(phone.facts);
if (!traits) throw new Error('the pack asks nothing');
const read = answerReader(traits, american);
const values = traits.answers.map(({ value }) => String(value));

describe('ticks in one cell', () => {
  test.each(locales)('are read as they were written in %s, whatever was ticked', (locale) => {
    fc.assert(
      fc.property(fc.subarray(values, { minLength: 1 }), (ticked) => {
        const written = checkAnswers({ traits: ticked }, [phone], locale);
        expect(written.ok && read(written.value[0]?.cell ?? null)).toEqual(ticked);
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  test.each<[string, Cell, readonly string[] | null | undefined]>([
    ['one alone', 'Asks for small favours', ['smallFavours']],
    [
      'titles and values, languages, marks and cases mixed',
      'PRICEONLY； 不容易看透，Is hard to read',
      ['priceOnly', 'hardToRead'],
    ],
    ['in the order of the answers, each once', 'changes, priceOnly, changes', ['priceOnly', 'changes']],
    ['marks alone are blank', ' ,、; ', null],
    ['a blank cell', '', null],
    ['one entry that is no answer spoils the cell', 'Asks for small favours, sings', undefined],
    ['a number', 3, undefined],
    ['yes or no', true, undefined],
    ['a date', { day: 45_000 }, undefined],
  ])('%s', (_, cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  test('that are ticked by nobody are no answer, strange or doubled ones are refused', () => {
    const cellOf = (traits: unknown) => {
      const checked = checkAnswers({ traits }, [phone], 'en');
      return checked.ok ? checked.value[0]?.cell : checked.problems[0]?.code;
    };
    expect(cellOf([])).toBeNull();
    expect(cellOf(null)).toBeNull();
    for (const strange of [['sings'], ['changes', 'changes'], ['changes', 1], 'changes', [['changes']], {}]) {
      expect(cellOf(strange), JSON.stringify(strange)).toBe('notAnAnswer');
    }
  });
});

describe('a number on a scale of which some points have titles', () => {
  const scale = {
    kind: 'number',
    answers: [0, 100].map((value) => ({
      value,
      title: { en: `P${value}`, 'zh-CN': `点${value}`, 'zh-TW': `點${value}` },
    })),
  } as const;

  test.each<[string, object, Cell, number | undefined]>([
    ['between the ends counts', { min: 0, max: 100 }, 72.5, 72.5],
    ['written with a percent sign counts', { min: 0, max: 100 }, '72%', 0.72],
    ['beyond an end is no answer', { min: 0, max: 100 }, 101, undefined],
    ['below an end is no answer', { min: 0, max: 100 }, -1, undefined],
    ['that is not whole is none where they are', { min: 0, max: 100, whole: true }, 72.5, undefined],
    ['without declared ends is none', { min: 0 }, 72, undefined],
  ])('%s', (_, ends, cell, expected) => {
    expect(answerReader({ ...scale, ...ends }, american)(cell)).toBe(expected);
  });
});
