/** A picture of every pack: the customers of the demo shop in its segments, as bars in the segments' colours. */
import { isoToDay } from '../core/facts/calendar';
import { recogniseColumns, toMapping } from '../core/facts/recogniseColumns';
import { toRegional } from '../core/facts/regional';
import type { TableKind } from '../core/facts/roles';
import { toTable } from '../core/facts/table';
import type { RulePack } from '../core/rules/pack';
import { type Segmentation, segment } from '../core/segment';
import { demoListRows } from './demoList';
import { demoOrderRows } from './demoOrders';

const regional = toRegional('en_US');

/** By the id of the pack how many customers of the demo shop are in each of its segments. */
export function demoCounts(packs: readonly RulePack[]): Readonly<Record<string, readonly number[]>> {
  const { packs: results } = demoSegments(packs);
  return Object.fromEntries(
    results.map(({ pack, segment: places }) => [
      pack.id,
      pack.segments.map((_, place) => places.filter((one) => one === place).length),
    ]),
  );
}

/** SVG texts by the id of the pack. */
export function packPictures(
  packs: readonly RulePack[],
  counts: Readonly<Record<string, readonly number[]>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(packs.map((pack) => [pack.id, bars(pack, counts[pack.id] ?? [])]));
}

function demoSegments(packs: readonly RulePack[]): Segmentation {
  const result = segment({
    orders: mapped('orders', demoOrderRows('en')),
    customers: mapped('customers', demoListRows('en', packs)),
    packs,
    schemeOptions: {},
    asOf: isoToDay('2026-06-30') ?? 0,
    regional,
  });
  if (!result.ok) throw new Error(`the demo shop cannot be segmented: ${JSON.stringify(result.problems)}`);
  return result.value;
}

function mapped(kind: TableKind, rows: readonly (readonly string[])[]) {
  const table = toTable(kind, rows);
  const mapping = toMapping(recogniseColumns(table, regional, { kind, confirmed: [] }));
  if (mapping?.kind !== kind) throw new Error(`the demo shop's ${kind} are not recognised`);
  return { table, mapping };
}

const line = 22;
const labels = 190;
const width = 420;

function bars({ title, segments }: RulePack, counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  const rows = segments.map((one, place) => {
    const y = place * line;
    const count = counts[place] ?? 0;
    const length = Math.round(((width - labels - 40) * count) / most);
    return [
      `<text x="${labels - 8}" y="${y + 15}" text-anchor="end">${escaped(one.title.en)}</text>`,
      `<rect x="${labels}" y="${y + 3}" width="${length}" height="16" fill="${one.color}" stroke="#9aa0a6" stroke-width="0.5"/>`,
      `<text x="${labels + length + 6}" y="${y + 15}">${count}</text>`,
    ].join('\n');
  });
  const height = segments.length * line + 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="Arial, sans-serif" font-size="12" fill="#202124">
<title>${escaped(title.en)}: the demo shop</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${rows.join('\n')}
</svg>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
