import { describe, expect, test } from 'vitest';
import abc from '../../../rules/abc.json';
import lifecycle from '../../../rules/lifecycle.json';
import rfm from '../../../rules/rfm.json';
import type { Classification, SchemeOptions } from '../../../src/core/classify';
import type { Cell } from '../../../src/core/facts/cell';
import { recogniseColumns, toMapping } from '../../../src/core/facts/recogniseColumns';
import { toRegional } from '../../../src/core/facts/regional';
import { toTable } from '../../../src/core/facts/table';
import { parseBasis, renderBasis } from '../../../src/core/preview/basis';
import { moveReasons } from '../../../src/core/preview/moveReasons';
import { type MoveReason, type Mover, movesOf } from '../../../src/core/preview/moves';
import { type Previewer, previewer } from '../../../src/core/preview/previewer';
import { readFacts } from '../../../src/core/readFacts';
import type { RulePack } from '../../../src/core/rules/pack';
import { parsePack } from '../../../src/core/rules/parse/parsePack';
import { packFile, parsed, rule } from '../rules/samplePack';

const day = 46_203;
const regional = toRegional('en_US');

/** A list of customers: id, days since the last order, orders, amount. */
type Line = readonly [id: string, days: number, orders: number, amount: number];

const lines: readonly Line[] = Array.from({ length: 60 }, (_, row) => [
  `c${row}`,
  (row * 37) % 400,
  1 + ((row * 13) % 9),
  10 + ((row * 791) % 1000),
]);

describe('why customers move', () => {
  test('nothing but time passed: their own figures', () => {
    const { counts, byCustomer } = run({ pack: pack(lifecycle), later: lines, daysLater: 40 });
    expect(counts).toEqual({ own: byCustomer.size });
    expect(byCustomer.size).toBeGreaterThan(5);
  });

  test('one customer bought much: that is their own doing, and by it others fall below a cut', () => {
    const richer = lines.map((line): Line => (line[0] === 'c0' ? ['c0', 1, 20, 60_000] : line));
    const { byCustomer, counts } = run({ pack: pack(abc), later: richer });
    expect(byCustomer.get('c0')).toEqual(['own']);
    expect(counts.others).toBeGreaterThan(3);
    expect([...byCustomer].filter(([id, reasons]) => id !== 'c0' && reasons.includes('own'))).toEqual([]);
  });

  test('newcomers move the cut points of ranks: the figures of others', () => {
    const newcomers = Array.from({ length: 40 }, (_, row): Line => [`n${row}`, 1 + (row % 5), 30, 5000]);
    const counts = reasonsIn({ pack: pack(rfm), later: [...lines, ...newcomers] });
    expect(Object.keys(counts)).toEqual(['others']);
  });

  test('fixed cut points know no others', () => {
    const options = { rfm: { method: 'fixed' } };
    const newcomers = Array.from({ length: 40 }, (_, row): Line => [`n${row}`, 1 + (row % 5), 30, 5000]);
    expect(reasonsIn({ pack: pack(rfm), options, later: [...lines, ...newcomers] })).toEqual({});
  });

  test('an edited rule or another option on the same customers: the rules', () => {
    const edited = { ...pack(lifecycle), rules: pack(lifecycle).rules.slice(0, 3) };
    expect(Object.keys(reasonsIn({ pack: pack(lifecycle), edited, later: lines }))).toEqual(['rules']);
    const editedOptions = { abc: { cutA: 0.5, cutB: 0.6 } };
    expect(Object.keys(reasonsIn({ pack: pack(abc), editedOptions, later: lines }))).toEqual(['rules']);
  });

  test('a renamed segment keeps its customers, whether its id or its title was changed', () => {
    const old = pack(abc);
    const [first, ...rest] = old.segments;
    if (!first) throw new Error('no segment');
    const retitled = { ...old, segments: [{ ...first, title: { ...first.title, en: 'Best' } }, ...rest] };
    const newId = JSON.parse(JSON.stringify(old).split(`"${first.id}"`).join('"another"')) as RulePack;
    for (const edited of [retitled, newId])
      expect(
        reasonsIn({ pack: old, edited, editedOptions: { abc: { cutA: 0.5 } }, later: lines }),
      ).toHaveProperty('rules');
  });

  test('own behaviour and an edit at once are both told', () => {
    const segments = [
      ...(packFile().segments as object[]),
      { id: 'top', title: 'Top', color: '#ffffff', playbook: [] },
    ];
    const top = { ...rule('Top', { all: [{ fact: 'orders', operator: 'greaterThan', value: 5 }] }, 9) };
    const event = { type: 'segment', params: { segment: 'top' } };
    const edited = parsed(
      packFile({ segments, rules: [{ ...top, event }, ...(packFile().rules as object[])] }),
    );
    const later = lines.map((line): Line => (line[0] === 'c0' ? ['c0', 0, 6, 10] : line));
    const { byCustomer, counts } = run({ pack: parsed(packFile()), edited, later });
    expect(byCustomer.get('c0')).toEqual(['own', 'rules']);
    expect(counts).toMatchObject({ own: 1 });
  });

  test('where cut points do not say enough, what cannot be told apart is told together', () => {
    const shares = parsed(
      packFile({
        schemes: { abc: {} },
        facts: { abcShareBefore: { kind: 'number' } },
        rules: [rule('Top', { all: [{ fact: 'abcShareBefore', operator: 'lessThan', value: 0.3 }] })],
      }),
    );
    const richer = lines.map((line): Line => (line[0] === 'c0' ? ['c0', 1, 20, 60_000] : line));
    const { byCustomer } = run({ pack: shares, later: richer });
    expect([...new Set([...byCustomer.values()].map(String))]).toEqual(['own,others']);
  });

  test('whoever only changes between two names of one old segment moves by the edit', () => {
    const [good, rest] = packFile().segments as [object, object];
    const heir = { ...good, id: 'heir' };
    const edited = parsed(packFile({ segments: [{ ...good, title: 'Another name' }, rest, heir] }));
    const { byCustomer } = run({ pack: parsed(packFile()), edited, later: lines });
    expect(byCustomer.size).toBeGreaterThan(3);
    expect(new Set([...byCustomer.values()].map(String))).toEqual(new Set(['rules']));
  });

  test('without the basis of the pack nothing is said of it', () => {
    expect(parseBasis(null)).toEqual([]);
    for (const text of ['', '7', '{"packs":7}', '{"packs":[{"pack":{}}]}', '[]'])
      expect(parseBasis(text)).toEqual([]);
  });

  test('a basis is read back as it was, but for a pack that was spoilt in the file', () => {
    const results = [pack(abc), pack(rfm), pack(lifecycle)].map((one) =>
      classified(classifierOf(lines, day), one),
    );
    const text = renderBasis(results);
    expect(parseBasis(text)).toEqual(
      JSON.parse(JSON.stringify(results.map(({ pack, judged }) => ({ pack, judged })))),
    );
    expect(parseBasis(text.replace('"method":"rank"', '"method":"guess"'))).toHaveLength(2);
  });
});

interface Scene {
  readonly pack: RulePack;
  readonly options?: SchemeOptions;
  readonly edited?: RulePack;
  readonly editedOptions?: SchemeOptions;
  readonly later: readonly Line[];
  readonly daysLater?: number;
}

function reasonsIn(scene: Scene): Partial<Record<MoveReason, number>> {
  return run(scene).counts;
}

/** A run over `lines`, then the preview of the scene; reasons by customer, and how often each is told. */
function run({ pack, options = {}, edited = pack, editedOptions = options, later, daysLater = 0 }: Scene) {
  const first = classified(classifierOf(lines, day), pack, options);
  const [before] = parseBasis(renderBasis([first]));
  if (!before) throw new Error('no basis');
  const classify = classifierOf(later, day + daysLater);
  const result = classified(classify, edited, editedOptions);
  const movers = moversTo(result, first);
  const why = moveReasons({ before, result, movers, classify });
  const byCustomer = new Map(movers.map((mover) => [result.facts.ids[mover.customer] ?? '', why(mover)]));
  const counts: Partial<Record<MoveReason, number>> = {};
  for (const reasons of byCustomer.values())
    for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return { byCustomer, counts };
}

/** As the sheet would say it: by the titles of the segments, in any language. */
function moversTo(result: Classification, first: Classification): readonly Mover[] {
  const titleOf = new Map(
    first.facts.ids.map((id, row) => [id, first.pack.segments[first.segment[row] ?? -1]?.title['zh-CN']]),
  );
  const before = Int32Array.from(result.facts.ids, (id) =>
    result.pack.segments.findIndex(({ title }) => title['zh-CN'] === titleOf.get(id)),
  );
  return movesOf(result, before).movers;
}

function classifierOf(list: readonly Line[], asOf: number): Previewer {
  const header = ['Customer ID', 'Last order date', 'Number of orders', 'Total amount'];
  const cells: Cell[][] = list.map(([id, days, orders, amount]) => [id, { day: day - days }, orders, amount]);
  const table = toTable('List', [header, ...cells]);
  const mapping = toMapping(recogniseColumns(table, regional));
  if (!mapping) throw new Error('not recognised');
  return previewer(readFacts({ orders: null, customers: { table, mapping }, asOf, regional }));
}

function classified(classify: Previewer, pack: RulePack, options: SchemeOptions = {}): Classification {
  const result = classify(pack, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.classification;
}

function pack(file: object): RulePack {
  const result = parsePack(file);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
