/**
 * What an edit costs in the sidebar: from a changed rule to the preview, its counts by segment and by rule, and who
 * moves. Prints one JSON line per size with medians over several edits, warm; then what the page costs in Chromium. Run
 * with `npm run bench:sidebar`.
 */
import { toRegional } from '../../src/core/facts/regional';
import { segmentKey } from '../../src/core/plan/runColumns';
import { previewer } from '../../src/core/preview/previewer';
import { ruleCounts } from '../../src/core/preview/ruleCounts';
import { runPreview } from '../../src/core/preview/runPreview';
import type { RunFacts } from '../../src/core/readFacts';
import { compilePack } from '../../src/core/rules/evaluate/compilePack';
import type { RulePack } from '../../src/core/rules/pack';
import type { SheetSnapshot } from '../../src/core/source/sheetSnapshot';
import { stampOf } from '../../src/core/source/stampOf';
import { benchPack } from './rules/benchPack';
import { factsFromCells, makeRows, toCells } from './rules/customers';
import { measureMemory, measureOpenings } from './sidebarPage';

const edits = 15;
const regional = toRegional('en_US');
const emptyTable = { sheet: 'S', header: [], rows: [], firstRow: 2, firstColumn: 1 };
const pack = benchPack(30);

for (const rows of [10_000, 100_000]) {
  const before = process.memoryUsage().heapUsed;
  const facts = factsFromCells(toCells(makeRows(rows)));
  const run: RunFacts = {
    rows,
    asOf: facts.asOf,
    customers: {
      facts,
      idCells: facts.ids,
      names: facts.ids.map(() => null),
      minor: new Float64Array(rows).fill(100),
    },
    known: { facts, listed: null, fromOrders: false, profile: null },
    problems: [],
  };
  const snapshot = sheetOf(facts.ids);
  // Facts of the benchmark have names of their own; they are known here, so that no sheet need be read by names.
  const classify = previewer({
    ...run,
    known: { ...run.known, listed: { table: emptyTable, rows: [], regional } },
  });
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const edited = withEdit(edit);
    const started = performance.now();
    const preview = runPreview({
      facts: run,
      classify,
      packs: [edited],
      schemeOptions: {},
      sheet: { snapshot, headerRow: 1, keyColumn: 1 },
      locale: 'en',
    });
    if (!preview.ok) throw new Error(JSON.stringify(preview.problems));
    ruleCounts(compilePack(edited), facts);
    times.push(performance.now() - started);
  }
  const stamping = time(() => stampOf(snapshot));
  console.log(
    JSON.stringify({
      bench: 'sidebar: edit to preview',
      rows,
      rules: pack.rules.length,
      medianMs: Math.round(median(times.slice(3)) * 10) / 10,
      targetMs: rows === 10_000 ? 50 : 250,
      firstMs: Math.round(times[0] ?? 0),
      stampMs: Math.round(stamping),
      heapMb: Math.round((process.memoryUsage().heapUsed - before) / 1e6),
    }),
  );
}

const openings = await measureOpenings(5);
console.log(
  JSON.stringify({
    bench: 'sidebar: page start to usable, in the workbench',
    orders: 2_000,
    medianMs: median(openings.map(({ usableMs }) => usableMs)),
    targetMs: 1000,
    withPreviewMs: median(openings.map(({ previewMs }) => previewMs)),
  }),
);
const customers = 100_000;
console.log(
  JSON.stringify({
    bench: 'sidebar: memory of the page, snapshot and preview',
    rows: customers,
    ...(await measureMemory(customers)),
  }),
);

/** The first rule muted or not: every customer it took goes elsewhere. */
function withEdit(edit: number): RulePack {
  const [first, ...others] = pack.rules;
  return first ? { ...pack, rules: [{ ...first, muted: edit % 2 === 0 }, ...others] } : pack;
}

/** A sheet in which everybody is in the first segment. */
function sheetOf(ids: readonly string[]): SheetSnapshot {
  const title = pack.segments[0]?.title.en ?? '';
  const owned = [{ mark: { column: segmentKey(pack.id) }, column: 2 }];
  const cells = [['id', 'segment'], ...ids.map((id) => [id, title])];
  return { id: 1, name: 'S', cells, marks: { owned, roles: [] } };
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
