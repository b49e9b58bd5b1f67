/** json-rules-engine's own test suite, recorded: a pack that says the same fires the same rules, or is refused. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Column, type Facts, numberColumn, textColumn } from '../../../../src/core/facts/factColumn';
import { checkPack } from '../../../../src/core/rules/check/checkPack';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { matchAll } from '../../../../src/core/rules/evaluate/matchAll';
import { parsePack } from '../../../../src/core/rules/parse/parsePack';
import { hasSharedData, sharedData } from '../../../sharedData';
import { packFile, rule } from '../samplePack';

interface RecordedCase {
  readonly id: string;
  readonly rules: readonly {
    readonly priority: number;
    readonly conditions: unknown;
    readonly event: { readonly type: string };
  }[];
  readonly namedConditions?: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, { readonly value: unknown }>>;
  readonly runtimeFacts: Readonly<Record<string, unknown>>;
  /** What each fact answered, with the parameters it was asked with. */
  readonly rawFacts?: readonly { readonly fact: string; readonly params: object; readonly value: unknown }[];
  readonly result?: { readonly events: readonly { readonly type: string }[] };
}

/**
 * Refused, and why. Most ask with parameters or a path (`engineOnlyKey`): they make sense with facts that are functions
 * or objects, and the facts of a pack are the cells of a row.
 */
const refused = {
  // Must fail in the library too, as must 057 and 081.
  'JRE-014': 'unknownCondition',
  // A fact that throws when it is asked: there is no value to put into a cell.
  'JRE-020': 'undeclaredFact',
  // With the library's `allowUndefinedConditions` such a mention is false; a pack has no such switch.
  'JRE-043': 'unknownCondition',
  'JRE-046': 'engineOnlyKey',
  'JRE-047': 'engineOnlyKey',
  'JRE-048': 'engineOnlyKey',
  'JRE-057': 'engineOnlyKey',
  'JRE-060': 'engineOnlyKey',
  'JRE-062': 'engineOnlyKey',
  'JRE-063': 'engineOnlyKey',
  'JRE-064': 'engineOnlyKey',
  'JRE-069': 'engineOnlyKey',
  'JRE-070': 'engineOnlyKey',
  'JRE-072': 'engineOnlyKey',
  'JRE-074': 'engineOnlyKey',
  'JRE-075': 'engineOnlyKey',
  'JRE-076': 'engineOnlyKey',
  'JRE-081': 'engineOnlyKey unknownOperator',
  // The library calls an empty group true.
  'JRE-114': 'emptyGroup',
};

test.skipIf(!hasSharedData)('of 56 recorded cases 37 fire the recorded rules, and 19 are refused', () => {
  const cases = JSON.parse(
    readFileSync(sharedData('rules/json_rules_engine_suite.json'), 'utf8'),
  ) as readonly RecordedCase[];
  expect(cases.length).toBe(56);
  const outcomes = cases.map((recorded) => [recorded.id, replay(recorded)] as const);
  expect(Object.fromEntries(outcomes.filter(([, outcome]) => outcome !== 'agrees'))).toEqual(refused);
});

/** `agrees`, or the codes of the problems. A disagreement fails the test at once. */
function replay(recorded: RecordedCase): string {
  const columns = columnsOf(recorded);
  const kinds = [...columns].map(([name, { kind }]) => [name, { kind }] as const);
  const asked = recorded.rules.map(({ priority, conditions }, index) =>
    rule(`rule ${index}`, withoutHarmless(conditions), priority),
  );
  const pack = parsePack(
    packFile({
      facts: Object.fromEntries(kinds),
      conditions: withoutHarmless(recorded.namedConditions ?? {}),
      rules: asked,
    }),
  );
  if (!pack.ok) return codesOf(pack.problems);
  const { problems } = checkPack(pack.value, columns);
  if (problems.length > 0) return codesOf(problems);
  const facts: Facts = { asOf: 46_000, ids: ['one'], columns };
  const compiled = compilePack(pack.value);
  const holds = matchAll(compiled, facts);
  const fired = compiled.rules.flatMap(({ index }) =>
    holds[index]?.[0] === 1 ? [recorded.rules[index]?.event.type] : [],
  );
  // The events of a pack name segments, so what is compared is which rule fired, by the event it was recorded with.
  expect(fired, recorded.id).toEqual(recorded.result?.events.map(({ type }) => type));
  return 'agrees';
}

/** The priority of a condition, always 1 here, and its name: keys of the library that change no result. */
function withoutHarmless(conditions: unknown): unknown {
  return JSON.parse(JSON.stringify(conditions), (key, entry) =>
    key === 'priority' || key === 'name' ? undefined : entry,
  );
}

/** A column for every fact that is one plain value; a fact that was a function has the value it answered. */
function columnsOf({
  facts,
  runtimeFacts,
  rawFacts = [],
  result,
}: RecordedCase): ReadonlyMap<string, Column> {
  const answered = rawFacts.filter(({ params }) => Object.keys(params).length === 0);
  const values = {
    ...Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value])),
    ...Object.fromEntries(answered.map(({ fact, value }) => [fact, value])),
    ...runtimeFacts,
  };
  return new Map(
    Object.entries(values).flatMap(([name, value]) => {
      // A function that a run ended without asking: any value would do, so its cell is blank.
      const column = columnOf(value === '__dynamic__' && result ? null : value);
      return column ? [[name, column]] : [];
    }),
  );
}

function columnOf(value: unknown): Column | null {
  if (value === '__dynamic__') return null;
  if (typeof value === 'number') return numberColumn(Float64Array.of(value));
  if (typeof value === 'string' || value === null) return textColumn([value]);
  return typeof value === 'boolean' ? { kind: 'boolean', values: Int8Array.of(Number(value)) } : null;
}

function codesOf(problems: readonly { readonly code: string }[]): string {
  return [...new Set(problems.map(({ code }) => code))].sort().join(' ');
}
