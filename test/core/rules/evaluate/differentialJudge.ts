/** What must hold between Fenlei and json-rules-engine for any rules at all: agreement, or a refusal for a known reason. */
import { isDeepStrictEqual } from 'node:util';
import type { Facts } from '../../../../src/core/facts/factColumn';
import type { Problem } from '../../../../src/core/problem';
import { checkPack } from '../../../../src/core/rules/check/checkPack';
import { collectRules } from '../../../../src/core/rules/evaluate/collectRules';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import type { RulePack } from '../../../../src/core/rules/pack';
import { parsePack } from '../../../../src/core/rules/parse/parsePack';
import { type Customer, factKinds, factsOf } from '../arbitraryPack';
import { firstOf, runEngine } from '../runEngine';
import { deepFreeze, packFile } from '../samplePack';
import type { EngineScenario } from './differentialScenario';

/** Reasons for which the engine must fail too: it knows no such thing. */
const faults = [
  'undeclaredFact',
  'unknownCondition',
  'unknownOperator',
  'unknownDecorator',
  'bareLeaf',
  'noCondition',
];

/** Reasons for which a pack is refused although the engine may run it: RULES.md 3.1 and the traps of 2.4. */
const restrictions = [
  // Traps: the engine answers, but not what the author meant.
  'emptyGroup',
  'emptyList',
  'mixedCondition',
  'operatorDoesNotFit',
  'valueDoesNotFit',
  // What throws for some values, refused by shape for all.
  'literalListNeeded',
  'decoratorNotHere',
  'valueDecoratorOnce',
  // Values that JSON or a cell cannot hold, or that an operator of ours can never meet.
  'wrongType',
  'missingKey',
  'rangeNeeded',
  'daysNeeded',
  'dateNeeded',
  // Keys and names.
  'engineOnlyKey',
  'unknownKey',
  'badPriority',
  'blankText',
  'repeatedName',
];

/** The kinds that a check refuses although evaluation would answer as the engine does. */
const misfits = ['operatorDoesNotFit', 'valueDoesNotFit'];

export interface Verdict {
  /**
   * `repaired`: accepted once keys were dropped that change no result. `misfit`: refused only because an operator does
   * not suit the kind of a fact; evaluation still promises the engine's answer, and is held to it.
   */
  readonly outcome: 'accepted' | 'repaired' | 'misfit' | 'refused';
  /** Why it was refused, each code once. */
  readonly codes: readonly string[];
  readonly rows: number;
  /** Customers for whom the engine rejects. */
  readonly rejects: number;
  readonly hits: number;
}

/** Runs both; a disagreement is an exception. */
export async function judge(scenario: EngineScenario): Promise<Verdict> {
  const facts = deepFreeze(factsOf(scenario.customers));
  const asWritten = read(scenario, facts);
  const ours = asWritten.problems.length === 0 ? asWritten : read(withoutHarmless(scenario), facts);
  const fired = await runAll(scenario);
  if (ours.problems.length > 0) expectReason(scenario, ours.problems, fired);
  if (ours.pack) expectAgreement(ours.pack, facts, fired);
  return {
    outcome: outcomeOf(ours, asWritten),
    codes: [...new Set(ours.problems.map(({ code }) => code))],
    rows: fired.length,
    rejects: fired.filter((names) => names === null).length,
    hits: fired.reduce((sum, names) => sum + (names?.size ?? 0), 0),
  };
}

function outcomeOf(ours: Reading, asWritten: Reading): Verdict['outcome'] {
  if (!ours.pack) return 'refused';
  if (ours.problems.length > 0) return 'misfit';
  return ours === asWritten ? 'accepted' : 'repaired';
}

interface Reading {
  /** Present where evaluation promises the engine's answers: also for kinds that the check calls a mistake. */
  readonly pack: RulePack | null;
  readonly problems: readonly Problem[];
}

const declared = Object.fromEntries(Object.entries(factKinds).map(([name, kind]) => [name, { kind }]));

function read({ rules, conditions }: EngineScenario, facts: Facts): Reading {
  const parsed = parsePack(packFile({ facts: declared, conditions, rules }));
  if (!parsed.ok) return { pack: null, problems: parsed.problems };
  const { problems } = checkPack(parsed.value, facts.columns);
  const isExact = problems.every(({ code }) => misfits.includes(code));
  return { pack: isExact ? parsed.value : null, problems };
}

/** What an import may do: drop the names and priorities of conditions, write priorities of rules as whole numbers. */
function withoutHarmless(scenario: EngineScenario): EngineScenario {
  const rules = scenario.rules.map(({ priority, ...rule }, index) => {
    const whole = Number.parseInt(String(priority || 1), 10);
    return {
      ...rule,
      name: nameOf(index),
      priority: whole > 0 ? whole : priority,
      conditions: withoutKeys(rule.conditions),
    };
  });
  return { ...scenario, rules, conditions: withoutKeys(scenario.conditions) as EngineScenario['conditions'] };
}

function withoutKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKeys);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'priority' && key !== 'name');
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutKeys(entry)]));
}

type Fired = ReadonlySet<string> | null;

/** For each customer the names of the rules that fire, `null` where the engine throws or rejects. */
async function runAll(scenario: EngineScenario): Promise<readonly Fired[]> {
  // Rules of the engine may share a name or have none; its results are told apart by ours.
  const named = {
    ...scenario,
    rules: scenario.rules.map((rule, index) => ({ ...rule, name: nameOf(index) })),
  };
  const fired: Fired[] = [];
  for (const customer of scenario.customers) fired.push(await runOne(named, customer));
  return fired;
}

async function runOne({ customers: _, ...rules }: EngineScenario, customer: Customer): Promise<Fired> {
  try {
    return await runEngine(rules, customer);
  } catch {
    // A rejected run goes on in the background.
    await new Promise((resolve) => setImmediate(resolve));
    return null;
  }
}

function nameOf(index: number): string {
  return `rule ${index}`;
}

function expectAgreement(pack: RulePack, facts: Facts, fired: readonly Fired[]): void {
  const rules = pack.rules.map((rule, index) => ({ ...rule, name: nameOf(index) }));
  const compiled = compilePack(deepFreeze(pack));
  const first = evaluate(compiled, facts);
  collectRules(compiled, facts).forEach((held, row) => {
    const theirs = fired[row] ?? null;
    if (theirs === null) throw disagreement('the engine rejects a pack that we accept', { row });
    const ours = new Set(held.map(nameOf));
    if (!isDeepStrictEqual(ours, theirs)) {
      throw disagreement('different rules match', { row, ours: [...ours], theirs: [...theirs] });
    }
    const wanted = firstOf(theirs, rules);
    if (first[row] !== wanted || (held[0] ?? -1) !== wanted) {
      throw disagreement('another rule comes first', { row, ours: first[row], held, wanted });
    }
  });
}

function expectReason(scenario: EngineScenario, problems: readonly Problem[], fired: readonly Fired[]): void {
  const stranger = problems.find(({ code }) => !faults.includes(code) && !restrictions.includes(code));
  if (stranger) throw disagreement('a reason that nobody documented', { stranger });
  const mustFail = problems.find(
    (problem) => faults.includes(problem.code) && !mayGoUnasked(scenario, problem),
  );
  const runs = fired.flatMap((names, row) => (names ? [row] : []));
  if (mustFail && runs.length > 0)
    throw disagreement('the engine runs what it cannot know', { mustFail, runs });
  const mayRun = problems.some(
    (problem) => restrictions.includes(problem.code) || mayGoUnasked(scenario, problem),
  );
  if (!mayRun && runs.length > 0) throw disagreement('refused without a reason', { problems });
}

/** Whether the engine may never come to the place: muted, mentioned nowhere, decided earlier by priority, or forgiven. */
function mayGoUnasked(scenario: EngineScenario, { code, at }: Problem): boolean {
  return (
    at[0] === 'conditions' ||
    (at[0] === 'rules' && scenario.rules[Number(at[1])]?.muted === true) ||
    (code === 'undeclaredFact' && scenario.allowUndefinedFacts) ||
    (code === 'unknownCondition' && scenario.allowUndefinedConditions) ||
    JSON.stringify(scenario.rules.map(({ conditions }) => conditions)).includes('"priority"')
  );
}

function disagreement(message: string, details: unknown): Error {
  return new Error(`${message}: ${JSON.stringify(details)}`);
}
