/** `npm run pack`: a pack read aloud and judged, as somebody sees it who writes one. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from 'json-rules-engine';
import { afterAll, describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/i18n/text';
import { runPackCommand } from '../../../src/tools/pack/runPackCommand';
import { packFile, rule } from '../../core/rules/samplePack';
import { packFiles } from '../../rules/packFiles';

const folder = mkdtempSync(join(tmpdir(), 'fenlei-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(...argv: readonly string[]) {
  const written = { out: '', err: '' };
  const code = await runPackCommand(argv, {
    env: { LANG: 'en_US.UTF-8' },
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
  });
  return { code, ...written };
}

const over = (limit: number) => ({ all: [{ fact: 'orders', operator: 'greaterThan', value: limit }] });

describe.each(packFiles)('the built-in pack $name', ({ name }) => {
  test.each(locales)('is read aloud in %s, and nothing is missing from it', async (locale) => {
    const { code, out, err } = await run(name, '--lang', locale);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toMatch(/undefined|\{\w+\}|NaN/);
  });
});

test('a pack of one’s own: what it says, which rule is hidden, who falls through, which examples fail', async () => {
  const pack = packFile({
    facts: { orders: { kind: 'number', whole: true, min: 0 } },
    rules: [rule('some', over(3)), rule('many', over(10))],
    examples: [{ name: 'Ann', facts: { orders: 3 }, expected: 'good' }],
  });
  const { code, out } = await run(saved('own.json', pack));
  expect(code).toBe(0);
  expect(out).toMatch(/Good: .*orders is more than 3/i);
  expect(out).toMatch(/“?many”?/);
  expect(out).toContain('The test customer "Ann" lands in "rest"; expected good.');
  expect(out).toContain('0 of 1 land where they should.');
  expect(out).toContain('Not tried: some, many.');
});

test('with data: for how many customers each rule holds, and for how many it decides', async () => {
  const pack = packFile({
    facts: { monetary: { kind: 'number' } },
    rules: [
      rule('large', { all: [{ fact: 'monetary', operator: 'greaterThan', value: 100 }] }),
      rule('any', { all: [{ fact: 'monetary', operator: 'greaterThan', value: 10 }] }),
    ],
  });
  const data = saved(
    'orders.csv',
    'Customer no,Order date,Amount\nA,2026-06-01,500\nB,2026-06-02,50\nC,2026-06-03,5\n',
  );
  const { code, out } = await run(saved('data.json', pack), '--data', data);
  expect(code).toBe(0);
  expect(out).toContain('3 customers of this file as of 2026-06-03');
  expect(out).toContain('large: holds for 1, decides for 1');
  expect(out).toContain('any: holds for 2, decides for 1');
});

test('where every rule that holds counts, none is said to decide', async () => {
  const pack = packFile({
    hitPolicy: 'collect',
    facts: { monetary: { kind: 'number' } },
    rules: [rule('any', { all: [{ fact: 'monetary', operator: 'greaterThan', value: 10 }] })],
  });
  const data = saved('one.csv', 'Customer no,Order date,Amount\nA,2026-06-01,500\n');
  const { out } = await run(saved('collect.json', pack), '--data', data);
  expect(out).toMatch(/any: holds for 1$/m);
});

test('overlaps beyond those that are listed are counted', async () => {
  const limits = Array.from({ length: 24 }, (_, index) => index);
  const pack = packFile({
    rules: limits.map((limit) => ({
      ...rule(`over ${limit}`, {
        all: [{ fact: 'orders', operator: 'between', value: [limit, limit + 50] }],
      }),
      event: { type: 'segment', params: { segment: limit % 2 === 0 ? 'good' : 'rest' } },
    })),
  });
  // 24 rules that all share customers, in two segments: 12 × 12 pairs, of which 100 are listed.
  const { out } = await run(saved('many.json', pack));
  expect(out).toContain('Further pairs of rules that fit the same customers: 44.');
});

test('the exported rules run in json-rules-engine, the first event being the segment', async () => {
  const pack = packFile({ rules: [rule('some', over(3)), rule('many', over(10), 9)] });
  const out = join(folder, 'rules.json');
  expect((await run(saved('export.json', pack), '--export', out)).code).toBe(0);
  const { rules } = JSON.parse(readFileSync(out, 'utf8'));
  const { results } = await new Engine(rules).run({ orders: 12 });
  expect(results.map(({ name }) => name)).toEqual(['many', 'some']);
});

describe('what cannot be done is one sentence and exit code 1', () => {
  test.each<[string, () => readonly string[], RegExp]>([
    ['no pack named', () => [], /npm run pack -- PACK/],
    ['an unknown option', () => ['rfm', '--color', 'red'], /npm run pack -- PACK/],
    ['an unknown language', () => ['rfm', '--lang', 'fr'], /npm run pack -- PACK/],
    ['a file that is not there', () => ['gone.json'], /gone\.json/],
    [
      'a date that no calendar has',
      () => ['rfm', '--data', saved('x.csv', 'a\n1\n'), '--as-of', '2026-02-30'],
      /2026-02-30/,
    ],
    [
      'data of another kind',
      () => ['rfm', '--data', saved('y.csv', 'colour,weight\nred,1\n')],
      /needs Days since last order/,
    ],
    ['a file that is no pack', () => [saved('orders.txt', 'Customer,Amount')], /line 1/i],
    [
      'a folder that is not there',
      () => ['rfm', '--export', join(folder, 'gone', 'rules.json')],
      /rules\.json: the result cannot be written \(ENOENT\)/,
    ],
    ['JSON that breaks off', () => [saved('cut.json', '{ "format": 1,')], /line 1/i],
    [
      'a pack with a mistake',
      () => [saved('wrong.json', packFile({ otherwise: 'gone' }))],
      /otherwise: .*"gone"/,
    ],
    [
      'a pack whose operator does not fit',
      () => [
        saved(
          'misfit.json',
          packFile({ rules: [rule('R', { all: [{ fact: 'orders', operator: 'startsWith', value: 'a' }] })] }),
        ),
      ],
      /startsWith/,
    ],
  ])('%s', async (_, argv, sentence) => {
    const { code, out, err } = await run(...argv());
    expect(code).toBe(1);
    expect(out + err).toMatch(sentence);
    expect(out + err).not.toMatch(/undefined|Error:|at \w+ \(/);
  });
});
