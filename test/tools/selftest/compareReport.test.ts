/** What the tab of a run on Google tells about the local host. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { probeCatalog } from '../../../src/selftest/catalog';
import type { Probe } from '../../../src/selftest/probe';
import { header } from '../../../src/selftest/resultTab';
import { compareReport } from '../../../src/tools/selftest/compareReport';

interface Change {
  readonly observed?: string;
  readonly expected?: string;
  readonly same?: string;
  readonly note?: string;
}

/** The tab of a run on which everything was as on the host, but for the probes named here. */
function tab(
  changes: Readonly<Record<string, Change>> = {},
  probes: readonly Probe[] = probeCatalog,
): string {
  const rows = probes.map(({ id, assumption, how, expected }, index) => {
    const { observed = expected, same = 'yes', note = '', ...other } = changes[id] ?? {};
    return [String(index + 1), assumption, how, other.expected ?? expected, observed, same, note];
  });
  return `\ufeff${Papa.unparse([[...header], ...rows])}`;
}

describe('a report on a run on Google', () => {
  test('says so when everything is as on the host', () => {
    const lines = compareReport(tab());
    expect(lines[0]).toBe(
      `${probeCatalog.length} rows: ${probeCatalog.length} as on the local host, 0 otherwise, 0 that the host does not emulate, 0 not run.`,
    );
    expect(lines[2]).toBe('Open points:');
    expect(lines.join('\n')).toContain('Length of a note: as on the local host.');
  });

  test('names the file to change, what the host does and what Google did', () => {
    const text = compareReport(
      tab({ 'cells.longNotes': { observed: '[10000,50000,50000]', same: 'no', note: 'cut' } }),
    ).join('\n');
    expect(text).toContain('1 otherwise');
    expect(text).toContain(`The host does otherwise than Google: change the file, then the expected value:
  cells.longNotes · src/host/services/range.ts
      assumed: A note has no limit. (§14 [assumed])
      tested:  setNote of 10,000, 50,000 and 200,000 characters, then the length of getNote
      host:    [10000,50000,200000]
      Google:  [10000,50000,50000]
      note:    cut`);
    expect(text).toContain('Length of a note: otherwise in cells.longNotes.');
  });

  test('tells apart what the host does not emulate', () => {
    const text = compareReport(tab({ 'pages.scriptlet': { observed: '"2"', same: 'no' } })).join('\n');
    expect(text).toContain('0 otherwise, 1 that the host does not emulate');
    expect(text).toContain('The host has no answer, Google has: it may be emulated now:\n  pages.scriptlet');
  });

  test('does not trust the column "same", which people may edit', () => {
    expect(compareReport(tab({ 'rules.many': { observed: '200', same: 'yes' } }))[0]).toContain(
      '1 otherwise',
    );
  });

  test('lists what did not run, and what comes from another build', () => {
    const text = compareReport(
      tab(
        {
          'rules.many': { observed: '', same: 'not run', note: 'no time' },
          'cells.fresh': { expected: 'older' },
        },
        probeCatalog.slice(0, -1),
      ),
    ).join('\n');
    expect(text).toContain('Not run:\n  rules.many: no time');
    expect(text).toContain(
      'Of another build: run the self-test of this one to learn these:\n  cells.fresh\n  functions.never',
    );
    expect(text).toContain('Number of conditional-format rules: not answered.');
  });

  test.each([
    ['another csv', 'name,amount\na,1'],
    ['nothing', ''],
  ])('refuses %s with a sentence', (_, csv) => {
    expect(() => compareReport(csv)).toThrow(
      /^This is not the tab "Fenlei self-test" as csv: it lacks the columns /,
    );
  });
});
