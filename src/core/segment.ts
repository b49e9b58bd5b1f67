/**
 * The whole product: tables, packs and a day in; customers, their segments and everything that was wrong out. The
 * add-on, the sidebar and the tests call it; `plan/planRun.ts` then says what to write.
 */
import { type Classification, classify, type SchemeOptions } from './classify';
import type { Customers } from './facts/customers';
import { packFacts } from './packFacts';
import type { Problem } from './problem';
import { type FactsInput, readFacts } from './readFacts';
import { failure, type Result, success } from './result';
import type { RulePack } from './rules/pack';
import { completeOptions } from './schemes/completeOptions';
import type { ParetoReport } from './schemes/paretoReport';
import { reportOf } from './schemes/paretoScheme';
import type { OptionValue } from './schemes/scheme';
import type { SeriesIndex } from './schemes/seriesIndex';
import { seriesOf } from './schemes/seriesScheme';

export interface SegmentInput extends FactsInput {
  readonly packs: readonly RulePack[];
  readonly schemeOptions: SchemeOptions;
}

export interface Segmentation {
  /** Data rows that were read. */
  readonly rows: number;
  readonly asOf: number;
  readonly customers: Customers;
  readonly packs: readonly Classification[];
  /** The 80/20 check, and the options it was made with. */
  readonly pareto: ParetoReport & { readonly options: Readonly<Record<string, OptionValue>> };
  /** How much of the business rests on core customers. */
  readonly series: SeriesIndex;
  /** What was wrong with the data; the run went on without these values. */
  readonly problems: readonly Problem[];
}

export function segment(input: SegmentInput): Result<Segmentation> {
  const { rows, customers, known, problems } = readFacts(input);
  const pareto = completeOptions('pareto', input.schemeOptions.pareto ?? {});
  if (!pareto.ok) return pareto;
  const series = completeOptions('series-index', input.schemeOptions['series-index'] ?? {});
  if (!series.ok) return series;
  const packs: Classification[] = [];
  const prevented: Problem[] = [];
  // A column may be read several times, for Fenlei's own facts and by packs: its cells are told once.
  const told = new Map(problems.map((problem) => [keyOf(problem), problem]));
  for (const pack of input.packs) {
    const own = packFacts(known, pack);
    const result = own.ok ? classify(own.value.facts, pack, input.schemeOptions) : own;
    if (result.ok) packs.push(result.value);
    else prevented.push(...result.problems);
    if (own.ok) for (const problem of own.value.problems) told.set(keyOf(problem), problem);
  }
  if (prevented.length > 0) return failure(...prevented);
  return success({
    rows,
    asOf: input.asOf,
    customers,
    packs,
    pareto: { ...reportOf(customers.facts, pareto.value), options: pareto.value },
    series: seriesOf(customers.facts, series.value, packs),
    problems: [...told.values(), ...packs.flatMap((result) => result.problems)],
  });
}

function keyOf({ code, at }: Problem): string {
  return [code, ...at].join(' ');
}
