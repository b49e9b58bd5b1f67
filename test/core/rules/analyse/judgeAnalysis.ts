/** The judge of an analysis: evaluates the rules for many customers and says what the analysis got wrong or missed. */
import { isoToDay } from '../../../../src/core/facts/calendar';
import type {
  Analysis,
  ExampleCustomer,
  Finding,
  Overlap,
} from '../../../../src/core/rules/analyse/findings';
import { exampleFacts } from '../../../../src/core/rules/check/exampleFacts';
import { type CompiledPack, compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { matchAll } from '../../../../src/core/rules/evaluate/matchAll';
import { missedVerdicts } from './missedVerdicts';
import type { ProbedRules } from './probedRules';
import { askedFacts, canOccur, toFacts } from './probeRows';

/**
 * One line for every wrong verdict, and where `exact` is set for every missed one: then the rows meet every cell and no
 * condition is left open. What the analysis calls undecided is neither.
 */
export function judgeAnalysis(probed: ProbedRules, analysis: Analysis, exact: boolean): readonly string[] {
  const wrong = analysis.findings.flatMap((finding) => wrongIn(finding, probed));
  return [...wrong, ...unsoundSilence(analysis, probed), ...(exact ? missedVerdicts(analysis, probed) : [])];
}

function wrongIn(finding: Finding, probed: ProbedRules): readonly string[] {
  const { fits, takes, rows } = probed;
  const of = (rule: number) => fits[rule] ?? new Set<number>();
  const told = `${finding.kind} ${finding.rules.join(' and ')}`;
  const claim = (holds: boolean, what: string) => (holds ? [] : [`${told}: ${what}`]);
  switch (finding.kind) {
    case 'unsatisfiable':
      return claim(of(finding.rules[0]).size === 0, 'a row fits it');
    case 'always':
      return claim(of(finding.rules[0]).size === rows.length, 'a row does not fit it');
    case 'masked': {
      const [rule] = finding.rules;
      const by = finding.by.map(of);
      return [
        ...claim(takes[rule]?.size === 0, 'it takes a row'),
        ...claim(finding.by.length > 0, 'by nobody'),
        ...claim(
          [...of(rule)].every((row) => by.some((other) => other.has(row))),
          'a row none of them fits',
        ),
      ];
    }
    case 'gap':
      return wrongGap(finding.example, finding.onlyBlank, probed).map((what) => `${told}: ${what}`);
    case 'overlap':
      return wrongOverlap(finding, probed).map((what) => `${told} ${finding.relation}: ${what}`);
    default:
      return [];
  }
}

function wrongGap(example: ExampleCustomer, onlyBlank: boolean, probed: ProbedRules): readonly string[] {
  if (example.assuming.length > 0) return [];
  return [
    ...impossible(example, probed),
    ...(heldBy(example, probed).length === 0 ? [] : ['a rule takes the example']),
    ...(hasBlank(example) === onlyBlank ? [] : ['the example has a blank, or none']),
  ];
}

function wrongOverlap(
  { rules: [rule, other], relation, example }: Overlap,
  probed: ProbedRules,
): readonly string[] {
  const { fits, pack, compiled } = probed;
  const inside = [...(fits[rule] ?? [])].every((row) => fits[other]?.has(row));
  const held = heldBy(example, probed);
  const faults = example.assuming.length > 0 ? [] : impossible(example, probed);
  if (example.assuming.length === 0 && !(held.includes(rule) && held.includes(other))) {
    faults.push('the example does not fit both');
  }
  if (relation !== 'partial' && !inside) faults.push('a row fits only the first');
  if (relation !== 'redundant') return faults;
  const without = {
    ...pack,
    rules: pack.rules.map((one, index) => (index === rule ? { ...one, muted: true } : one)),
  };
  const facts = toFacts(pack, probed.rows);
  const before = segmentsGiven(compiled, matchAll(compiled, facts), probed.rows.length);
  const shorter = compilePack(without);
  const after = segmentsGiven(shorter, matchAll(shorter, facts), probed.rows.length);
  return before.every((segment, row) => segment === after[row])
    ? faults
    : [...faults, 'a row moves without it'];
}

/** The segments of every row as one text each, as the hit policy gives them. */
function segmentsGiven(
  { pack, rules }: CompiledPack,
  held: readonly Uint8Array[],
  rows: number,
): readonly string[] {
  return Array.from({ length: rows }, (_, row) => {
    const segments = rules.flatMap(({ index }) =>
      held[index]?.[row] === 1 ? [pack.rules[index]?.event.params.segment] : [],
    );
    return String(pack.hitPolicy === 'first' ? segments[0] : [...new Set(segments)]);
  });
}

function impossible({ facts }: ExampleCustomer, { pack }: ProbedRules): string[] {
  return askedFacts(pack).flatMap((fact) => {
    const use = pack.facts[fact];
    const given = facts[fact] ?? null;
    const value = use?.kind === 'day' && typeof given === 'string' ? isoToDay(given) : given;
    return use && fact in facts && canOccur(value, use) ? [] : [`${fact} cannot be ${String(given)}`];
  });
}

function heldBy(example: ExampleCustomer, { compiled, pack }: ProbedRules): readonly number[] {
  const held = matchAll(compiled, exampleFacts({ name: 'example', expected: '', ...example }, pack));
  return held.flatMap((column, rule) => (column[0] === 1 ? [rule] : []));
}

function hasBlank({ facts }: ExampleCustomer): boolean {
  return Object.values(facts).includes(null);
}

/** That the analysis tells no gap and no overlap says that there is none, even where conditions are left open. */
function unsoundSilence({ findings }: Analysis, { left, isKnown }: ProbedRules): readonly string[] {
  const decided = !findings.some((finding) => finding.kind === 'undecided' && finding.about === 'gap');
  const tells = (blank: boolean) =>
    findings.some(({ kind, ...rest }) => kind === 'gap' && 'onlyBlank' in rest && rest.onlyBlank === blank);
  const missed = (blank: boolean) => decided && !tells(blank) && left.some((row) => isKnown(row) !== blank);
  return [
    ...(missed(false) ? ['no gap told, but there is one'] : []),
    ...(missed(true) ? ['no gap among blanks told, but there is one'] : []),
  ];
}
