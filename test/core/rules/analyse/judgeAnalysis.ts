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
import type { RulePack } from '../../../../src/core/rules/pack';
import { askedFacts, canOccur, probeRows, type Row, toFacts } from './probeRows';

/** What the probe rows show: sets of row numbers. */
interface Shown {
  readonly pack: RulePack;
  readonly compiled: CompiledPack;
  readonly rows: readonly Row[];
  /** For each entry of `pack.rules` the rows that fit it, and those whose first rule it is. */
  readonly fits: readonly ReadonlySet<number>[];
  readonly takes: readonly ReadonlySet<number>[];
  /** Rows that no rule fits. */
  readonly left: readonly number[];
  readonly isKnown: (row: number) => boolean;
}

/**
 * One line for every wrong verdict, and where `exact` is set for every missed one: then the rows meet every cell and no
 * condition is left open. What the analysis calls undecided is neither.
 */
export function judgeAnalysis(pack: RulePack, analysis: Analysis, exact: boolean): readonly string[] {
  const shown = show(pack);
  const wrong = analysis.findings.flatMap((finding) => wrongIn(finding, shown));
  return [...wrong, ...unsoundSilence(analysis, shown), ...(exact ? missedIn(analysis, shown) : [])];
}

function show(pack: RulePack): Shown {
  const compiled = compilePack(pack);
  const rows = probeRows(pack);
  const held = matchAll(compiled, toFacts(pack, rows));
  const fits = held.map((column) => new Set(rows.flatMap((_, row) => (column[row] === 1 ? [row] : []))));
  const takes = fits.map(() => new Set<number>());
  const left: number[] = [];
  rows.forEach((_, row) => {
    const first = compiled.rules.find(({ index }) => fits[index]?.has(row));
    if (first) takes[first.index]?.add(row);
    else left.push(row);
  });
  const isKnown = (row: number) => Object.values(rows[row] ?? {}).every((cell) => cell !== null);
  return { pack, compiled, rows, fits, takes, left, isKnown };
}

function wrongIn(finding: Finding, shown: Shown): readonly string[] {
  const { fits, takes, rows } = shown;
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
      return wrongGap(finding.example, finding.onlyBlank, shown).map((what) => `${told}: ${what}`);
    case 'overlap':
      return wrongOverlap(finding, shown).map((what) => `${told} ${finding.relation}: ${what}`);
    default:
      return [];
  }
}

function wrongGap(example: ExampleCustomer, onlyBlank: boolean, shown: Shown): readonly string[] {
  if (example.assuming.length > 0) return [];
  return [
    ...impossible(example, shown),
    ...(heldBy(example, shown).length === 0 ? [] : ['a rule takes the example']),
    ...(hasBlank(example) === onlyBlank ? [] : ['the example has a blank, or none']),
  ];
}

function wrongOverlap({ rules: [rule, other], relation, example }: Overlap, shown: Shown): readonly string[] {
  const { fits, pack, compiled } = shown;
  const inside = [...(fits[rule] ?? [])].every((row) => fits[other]?.has(row));
  const held = heldBy(example, shown);
  const faults = example.assuming.length > 0 ? [] : impossible(example, shown);
  if (example.assuming.length === 0 && !(held.includes(rule) && held.includes(other))) {
    faults.push('the example does not fit both');
  }
  if (relation !== 'partial' && !inside) faults.push('a row fits only the first');
  if (relation !== 'redundant') return faults;
  const without = {
    ...pack,
    rules: pack.rules.map((one, index) => (index === rule ? { ...one, muted: true } : one)),
  };
  const facts = toFacts(pack, shown.rows);
  const before = segmentsGiven(compiled, matchAll(compiled, facts), shown.rows.length);
  const shorter = compilePack(without);
  const after = segmentsGiven(shorter, matchAll(shorter, facts), shown.rows.length);
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

function impossible({ facts }: ExampleCustomer, { pack }: Shown): string[] {
  return askedFacts(pack).flatMap((fact) => {
    const use = pack.facts[fact];
    const given = facts[fact] ?? null;
    const value = use?.kind === 'day' && typeof given === 'string' ? isoToDay(given) : given;
    return use && fact in facts && canOccur(value, use) ? [] : [`${fact} cannot be ${String(given)}`];
  });
}

function heldBy(example: ExampleCustomer, { compiled, pack }: Shown): readonly number[] {
  const held = matchAll(compiled, exampleFacts({ name: 'example', expected: '', ...example }, pack));
  return held.flatMap((column, rule) => (column[0] === 1 ? [rule] : []));
}

function hasBlank({ facts }: ExampleCustomer): boolean {
  return Object.values(facts).includes(null);
}

/** That the analysis tells no gap and no overlap says that there is none, even where conditions are left open. */
function unsoundSilence({ findings }: Analysis, { left, isKnown }: Shown): readonly string[] {
  const decided = !findings.some((finding) => finding.kind === 'undecided' && finding.about === 'gap');
  const tells = (blank: boolean) =>
    findings.some(({ kind, ...rest }) => kind === 'gap' && 'onlyBlank' in rest && rest.onlyBlank === blank);
  const missed = (blank: boolean) => decided && !tells(blank) && left.some((row) => isKnown(row) !== blank);
  return [
    ...(missed(false) ? ['no gap told, but there is one'] : []),
    ...(missed(true) ? ['no gap among blanks told, but there is one'] : []),
  ];
}

function missedIn(analysis: Analysis, shown: Shown): readonly string[] {
  const { pack, compiled, fits, takes, rows, left, isKnown } = shown;
  const { findings } = analysis;
  const collects = pack.hitPolicy === 'collect';
  const rulesOf = (wanted: Finding['kind'], about?: string) =>
    new Set(
      findings.flatMap((finding) =>
        finding.kind === wanted && (!('about' in finding) || finding.about === about) ? finding.rules : [],
      ),
    );
  const unknown = rulesOf('undecided', 'reach');
  const asked = compiled.rules.map(({ index }) => index);
  const last = asked[asked.length - 1];
  const reach = asked.flatMap((rule) => {
    if (unknown.has(rule)) return [];
    const size = fits[rule]?.size ?? 0;
    const expected = {
      unsatisfiable: size === 0,
      masked: !collects && size > 0 && takes[rule]?.size === 0,
      always: size === rows.length && (collects || rule !== last),
    };
    // A rule that always holds behind one that always holds is told as that, not as masked.
    if (expected.always) expected.masked = false;
    return (['unsatisfiable', 'masked', 'always'] as const).flatMap((kind) =>
      rulesOf(kind).has(rule) === expected[kind]
        ? []
        : [`${kind} ${rule}: ${expected[kind] ? 'missed' : 'wrong'}`],
    );
  });
  const gaps = findings.flatMap((finding) => (finding.kind === 'gap' ? [finding] : []));
  const undecidedGap = findings.some((finding) => finding.kind === 'undecided' && finding.about === 'gap');
  const gapFaults = [false, true].flatMap((blank) => {
    const there = left.some((row) => isKnown(row) !== blank);
    const told = gaps.some(({ onlyBlank }) => onlyBlank === blank);
    return undecidedGap || there === told
      ? []
      : [`gap ${blank ? 'among blanks ' : ''}told: ${told}, there: ${there}`];
  });
  const counts = gaps.flatMap(({ combinations }) => {
    if (!combinations) return [];
    const missing = left.filter(isKnown).length;
    const of = rows.filter((_, row) => isKnown(row)).length;
    return combinations.missing === missing && combinations.of === of
      ? []
      : [`gap of ${JSON.stringify(combinations)}, there ${missing} of ${of}`];
  });
  return [...reach, ...gapFaults, ...counts, ...missedOverlaps(analysis, shown)];
}

function missedOverlaps({ findings }: Analysis, { pack, compiled, fits, takes }: Shown): readonly string[] {
  const undecidedPairs = findings.some(
    (finding) => finding.kind === 'undecided' && finding.about === 'overlap',
  );
  if (undecidedPairs || pack.hitPolicy === 'collect') return [];
  const told = new Map(
    findings.flatMap((finding) =>
      finding.kind === 'overlap' ? [[finding.rules.join(), finding.relation] as const] : [],
    ),
  );
  const reached = compiled.rules.map(({ index }) => index).filter((rule) => (takes[rule]?.size ?? 0) > 0);
  return reached.flatMap((rule, place) =>
    reached.slice(place + 1).flatMap((other) => {
      const both = [...(fits[rule] ?? [])].filter((row) => fits[other]?.has(row)).length;
      const inside = both === fits[rule]?.size;
      const isSame = pack.rules[rule]?.event.params.segment === pack.rules[other]?.event.params.segment;
      if (isSame) return [];
      const expected = both === 0 ? undefined : inside ? 'exception' : 'partial';
      const found = told.get(`${rule},${other}`);
      return found === expected ? [] : [`overlap ${rule} and ${other}: told ${found}, is ${expected}`];
    }),
  );
}
