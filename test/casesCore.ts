/** A case through the core: what `segment` answers, or for plain facts `classify`. */
import { type Classification, classify } from '../src/core/classify';
import { isoToDay } from '../src/core/facts/calendar';
import { type Cell, isBlank } from '../src/core/facts/cell';
import { type Column, type Facts, numberColumn, textColumn } from '../src/core/facts/factColumn';
import { recogniseColumns, toMapping } from '../src/core/facts/recogniseColumns';
import { toRegional } from '../src/core/facts/regional';
import { toTable } from '../src/core/facts/table';
import { toId } from '../src/core/facts/toId';
import type { Problem } from '../src/core/problem';
import { failure, type Result, success } from '../src/core/result';
import type { RulePack } from '../src/core/rules/pack';
import { segment } from '../src/core/segment';
import { type CaseFile, sheetNames } from './casesFile';
import { packOf } from './casesPack';

export interface CaseResult {
  readonly classification: Classification;
  readonly problems: readonly Problem[];
}

export function runCore(file: CaseFile): Result<CaseResult> {
  const pack = packOf(file);
  if (!pack.ok) return pack;
  return file.sheet === 'facts' ? classifyFacts(file, pack.value) : segmentSheet(file, pack.value);
}

/** Segments by customer id. */
export function segmentsOf({ pack, facts, segment, also }: Classification): Record<string, string> {
  const idOf = (index: number) => pack.segments[index]?.id ?? '';
  return Object.fromEntries(
    facts.ids.map((id, row) => [id, [segment[row] ?? -1, ...(also?.[row] ?? [])].map(idOf).join(' + ')]),
  );
}

function segmentSheet(file: CaseFile, pack: RulePack): Result<CaseResult> {
  const table = toTable(sheetNames[file.sheet], file.cells);
  const regional = toRegional(file.locale);
  const mapping = toMapping(recogniseColumns(table, regional));
  if (mapping?.kind !== file.sheet) throw new Error(`"${file.name}" is read as ${mapping?.kind}`);
  const mapped = { table, mapping };
  const result = segment({
    orders: file.sheet === 'orders' ? mapped : null,
    customers: file.sheet === 'customers' ? mapped : null,
    packs: [pack],
    schemeOptions: file.schemeOptions,
    asOf: isoToDay(file.asOf) ?? Number.NaN,
    regional,
  });
  if (!result.ok) return result;
  const [classification] = result.value.packs;
  if (!classification) return failure();
  return success({ classification, problems: result.value.problems });
}

function classifyFacts(file: CaseFile, pack: RulePack): Result<CaseResult> {
  const result = classify(
    plainFacts(file.cells, pack, isoToDay(file.asOf) ?? Number.NaN),
    pack,
    file.schemeOptions,
  );
  return result.ok ? success({ classification: result.value, problems: result.value.problems }) : result;
}

/** The first column names the customers, every other is the fact in its header. */
function plainFacts(cells: readonly (readonly Cell[])[], pack: RulePack, asOf: number): Facts {
  const [header = [], ...rows] = cells;
  const columns = header.flatMap((name, at): [string, Column][] => {
    const use = pack.facts[String(name)];
    if (!use) return [];
    const values = rows.map((row) => (isBlank(row[at]) ? null : (row[at] ?? null)));
    return [[String(name), toColumn(values, use.kind)]];
  });
  return { asOf, ids: rows.map(([id]) => toId(id) ?? ''), columns: new Map(columns) };
}

function toColumn(values: readonly Cell[], kind: Column['kind'] | 'day'): Column {
  const texts = values.map((value) => (value === null ? null : String(value)));
  switch (kind) {
    case 'list':
      return { kind, values: texts.map((text) => text?.split(', ') ?? null) };
    case 'text':
      return textColumn(texts);
    case 'boolean':
      return { kind, values: Int8Array.from(values, (value) => (value === null ? -1 : Number(value))) };
    case 'number':
    case 'day':
      return numberColumn(
        Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
        kind,
      );
  }
}
