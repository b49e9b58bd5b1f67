/** The observed facts of a pack as columns: what staff answered, and columns of the user's own of that name. */
import { dayToIso } from '../facts/calendar';
import { type Cell, isDayCell } from '../facts/cell';
import { type Column, type Facts, factValue, numberColumn, textColumn } from '../facts/factColumn';
import { namedFacts } from '../facts/namedFacts';
import type { CustomerRows } from '../facts/ownFacts';
import { cellAddress, columnLetters } from '../facts/table';
import type { Problem } from '../problem';
import type { FactUse, GivenAnswer } from '../rules/pack';
import { answerReader } from './answerReader';
import { type ObservedFact, observedFacts } from './observed';
import type { ProfileTable } from './profileTable';

/** Where answers may stand. */
export interface AnswerSources {
  readonly facts: Facts;
  /** The customers' sheet, `null` where there is none. */
  readonly listed: CustomerRows | null;
  readonly profile: ProfileTable | null;
}

/**
 * One column for every observed fact, blank where nobody answered. An answer in the profile's column goes before what
 * the user's own column of that name says; where it cannot be read, that cell is told and the user's own counts.
 */
export function observedColumns(
  known: AnswerSources,
  uses: Readonly<Record<string, FactUse>>,
): { readonly columns: ReadonlyMap<string, Column>; readonly problems: readonly Problem[] } {
  const observed = observedFacts(uses);
  const columns = new Map<string, Column>();
  const problems: Problem[] = [];
  const own = known.listed ? namedFacts(known.listed.table.header, Object.fromEntries(observed)) : null;
  for (const [fact, use] of observed) {
    const profile = readProfile(known, fact, use);
    const listed = readListed(known, fact, { use, column: own?.get(fact) });
    problems.push(...profile.problems, ...listed.problems);
    const values = known.facts.ids.map((_, customer) => profile.of(customer) ?? listed.of(customer));
    columns.set(fact, toColumn(use.kind, values));
  }
  return { columns, problems };
}

interface Answers {
  readonly of: (customer: number) => GivenAnswer | null;
  readonly problems: readonly Problem[];
}

const nothing: Answers = { of: () => null, problems: [] };

function readProfile({ profile, facts }: AnswerSources, fact: string, use: ObservedFact): Answers {
  const column = profile?.columns.get(fact);
  if (!profile || !column) return nothing;
  const read = answerReader(use, profile.regional);
  const problems = [...column.filled.values()].flatMap(({ cell, row }) =>
    read(cell) === undefined
      ? [notAnAnswer(cell, { fact, use, at: [profile.sheet, columnLetters(column.column) + row] })]
      : [],
  );
  const of = (customer: number) => read(column.filled.get(facts.ids[customer] ?? '')?.cell ?? null) ?? null;
  return { of, problems };
}

/** A fact that Fenlei recognised in the sheet was read already, and its cells were told. */
function readListed(
  { listed, facts }: AnswerSources,
  fact: string,
  { use, column }: { readonly use: ObservedFact; readonly column: number | undefined },
): Answers {
  const recognised = facts.columns.get(fact);
  if (recognised) return { of: (customer) => factValue(recognised, customer), problems: [] };
  if (!listed || column === undefined) return nothing;
  const { table, rows, regional } = listed;
  const read = answerReader(use, regional);
  const cellOf = (customer: number) => table.rows[rows[customer] ?? -1]?.[column] ?? null;
  const problems = rows.flatMap((row, customer) => {
    const cell = cellOf(customer);
    const at = [table.sheet, cellAddress(table, row, column)];
    return read(cell) === undefined ? [notAnAnswer(cell, { fact, use, at })] : [];
  });
  return { of: (customer) => read(cellOf(customer)) ?? null, problems };
}

function notAnAnswer(
  cell: Cell,
  { fact, use, at }: { readonly fact: string; readonly use: ObservedFact; readonly at: readonly string[] },
): Problem {
  const title = use.title ?? { en: fact, 'zh-CN': fact, 'zh-TW': fact };
  const values = { fact: title, answers: use.answers.map((answer) => answer.title) };
  return { code: 'notAnAnswer', at, found: isDayCell(cell) ? dayToIso(cell.day) : cell, values };
}

function toColumn(kind: FactUse['kind'], values: readonly (GivenAnswer | null)[]): Column {
  if (kind === 'number')
    return numberColumn(
      Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN)),
    );
  if (kind === 'boolean')
    return { kind, values: Int8Array.from(values, (value) => (value === null ? -1 : Number(value))) };
  if (kind === 'list')
    return { kind, values: values.map((value) => (typeof value === 'object' ? value : null)) };
  return textColumn(values.map((value) => (value === null ? null : String(value))));
}
