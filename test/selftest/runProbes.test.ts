/** The order in which probes are tried, and what becomes of answers, throws and settings that cannot be had. */
import { describe, expect, test } from 'vitest';
import type { Bench, Probe } from '../../src/selftest/probe';
import { outOfTime, runProbes, type Stage } from '../../src/selftest/runProbes';
import { showError, showValue } from '../../src/selftest/showValue';

const probe = (id: string, observe: Probe['observe'], more: Partial<Probe> = {}): Probe => ({
  id,
  assumption: id,
  how: '',
  source: '§1',
  host: '',
  expected: '1',
  observe,
  ...more,
});

/** A stage that tells what was asked of it. */
function tellingStage(refused: readonly string[] = [], late = Number.POSITIVE_INFINITY) {
  const told: string[] = [];
  let opened = 0;
  const stage: Stage = {
    enter: ({ locale }) => {
      told.push(locale);
      return !refused.includes(locale);
    },
    open: () => {
      opened++;
      const notes: string[] = [];
      told.push('open');
      return {
        bench: { note: (text: string) => notes.push(text) } as unknown as Bench,
        notes,
        close: () => told.push('close'),
      };
    },
    keep: (rows) => {
      told.push(`keep ${rows.map(({ observed, same }) => observed || same).join()}`);
    },
    isLate: () => opened >= late,
  };
  return { stage, told };
}

describe('a run of probes', () => {
  test('enters each setting once and gives rows in the order of the catalogue', () => {
    const { stage, told } = tellingStage();
    const probes = [probe('a', () => 1), probe('b', () => 2, { setting: 'de' }), probe('c', () => 1)];
    const rows = runProbes(probes, stage);
    expect(rows.map(({ probe: { id }, observed, same }) => [id, observed, same])).toEqual([
      ['a', '1', 'yes'],
      ['b', '2', 'no'],
      ['c', '1', 'yes'],
    ]);
    expect(told).toEqual(['en_US', 'open', 'close', 'open', 'close', 'de_DE', 'open', 'close']);
  });

  test('shows a throw as its text and clears away all the same', () => {
    const { stage, told } = tellingStage();
    const [row] = runProbes(
      [
        probe('a', () => {
          throw new RangeError('too far');
        }),
      ],
      stage,
    );
    expect(row).toMatchObject({ observed: 'RangeError: too far', same: 'no' });
    expect(told.at(-1)).toBe('close');
  });

  test('does not try what needs a setting that the document refuses', () => {
    const { stage } = tellingStage(['de_DE']);
    const [row] = runProbes([probe('a', () => 1, { setting: 'de' })], stage);
    expect(row).toMatchObject({
      observed: '',
      same: 'not run',
      note: 'Needs a document with the locale de_DE and the time zone Europe/Berlin.',
    });
  });

  test('stops in time, and goes on with what an earlier run has not seen', () => {
    const probes = ['a', 'b', 'c'].map((id) => probe(id, () => 1));
    const first = runProbes(probes, tellingStage([], 1).stage);
    expect(first.map(({ same, note }) => [same, note])).toEqual([
      ['yes', ''],
      ['not run', outOfTime],
      ['not run', outOfTime],
    ]);
    const seen = new Map([['a', { observed: '2', same: 'no', note: 'n' } as const]]);
    const second = tellingStage();
    expect(runProbes(probes, second.stage, seen).map(({ observed }) => observed)).toEqual(['2', '1', '1']);
    expect(second.told.filter((word) => word === 'open')).toHaveLength(2);
  });

  test('writes down what is known before it tries what may end the run', () => {
    const { stage, told } = tellingStage();
    const rows = runProbes(
      [probe('a', () => 1), probe('b', () => 1, { mayEnd: true }), probe('c', () => 1)],
      stage,
    );
    expect(told.slice(3, 5)).toEqual(['keep 1,the end of the run,not run', 'open']);
    expect(rows.map(({ observed }) => observed)).toEqual(['1', '1', '1']);
  });

  test('keeps notes and what is believed beside the answer', () => {
    const observe: Probe['observe'] = ({ note }) => {
      note('5 ms');
      return 1;
    };
    const [row] = runProbes(
      [probe('a', observe, { believed: '2', expected: 'not emulated: a' })],
      tellingStage().stage,
    );
    expect(row?.note).toBe('5 ms · The host has no answer. · Believed: 2');
  });
});

describe('what is shown', () => {
  test.each([
    [['007', 7, true, null, undefined], '["007",7,true,null,undefined]'],
    [{ a: [new Date(0)] }, '{"a":[Date 1970-01-01T00:00:00.000Z]}'],
    [new Date(Number.NaN), 'Date invalid'],
    [[-0, Number.NaN, Number.POSITIVE_INFINITY], '[-0,NaN,Infinity]'],
    ['a\n"b"', '"a\\n\\"b\\""'],
    ['x'.repeat(500), `"${'x'.repeat(399)}… (502 characters)`],
  ])('%j', (value, text) => {
    expect(showValue(value)).toBe(text);
  });

  test('an error with its name', () => {
    expect(showError(new TypeError('no'))).toBe('TypeError: no');
  });
});
