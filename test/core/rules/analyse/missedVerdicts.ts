/** What an analysis should have told: by the definitions of its findings, looked up in rows that meet every cell. */
import type { Analysis, Finding, Overlap } from '../../../../src/core/rules/analyse/findings';
import type { ProbedRules } from './probedRules';

/** One line for every verdict that differs; rules and gaps that are called undecided are left out. */
export function missedVerdicts(analysis: Analysis, probed: ProbedRules): readonly string[] {
  return [
    ...missedRules(analysis, probed),
    ...missedGaps(analysis, probed),
    ...missedOverlaps(analysis, probed),
    ...missedDeletions(analysis, probed),
  ];
}

function undecidedRules({ findings }: Analysis, about: 'reach' | 'overlap'): ReadonlySet<number> {
  return new Set(
    findings.flatMap((finding) =>
      finding.kind === 'undecided' && finding.about === about ? finding.rules : [],
    ),
  );
}

function missedRules(
  analysis: Analysis,
  { pack, compiled, fits, takes, rows }: ProbedRules,
): readonly string[] {
  const kinds = ['unsatisfiable', 'masked', 'always'] as const satisfies readonly Finding['kind'][];
  const unknown = undecidedRules(analysis, 'reach');
  const collects = pack.hitPolicy === 'collect';
  const asked = compiled.rules.map(({ index }) => index);
  return asked.flatMap((rule, place) => {
    if (unknown.has(rule)) return [];
    const size = fits[rule]?.size ?? 0;
    const masked = !collects && size > 0 && takes[rule]?.size === 0;
    const expected = {
      unsatisfiable: size === 0,
      masked,
      always: !masked && size === rows.length && (collects || place < asked.length - 1),
    };
    return kinds.flatMap((kind) => {
      const told = analysis.findings.some((finding) => finding.kind === kind && finding.rules[0] === rule);
      return told === expected[kind] ? [] : [`${kind} ${rule}: told ${told}, is ${expected[kind]}`];
    });
  });
}

function missedGaps({ findings }: Analysis, { rows, left, isKnown }: ProbedRules): readonly string[] {
  if (findings.some((finding) => finding.kind === 'undecided' && finding.about === 'gap')) return [];
  const gaps = findings.flatMap((finding) => (finding.kind === 'gap' ? [finding] : []));
  const existence = [false, true].flatMap((blank) => {
    const there = left.some((row) => isKnown(row) !== blank);
    const told = gaps.some(({ onlyBlank }) => onlyBlank === blank);
    return there === told ? [] : [`gap, only blank ${blank}: told ${told}, is ${there}`];
  });
  const counts = { missing: left.filter(isKnown).length, of: rows.filter((_, row) => isKnown(row)).length };
  const miscounted = gaps.filter(
    ({ combinations }) =>
      combinations && (combinations.missing !== counts.missing || combinations.of !== counts.of),
  );
  return [
    ...existence,
    ...miscounted.map(({ combinations }) => `gap of ${JSON.stringify([combinations, counts])}`),
  ];
}

/** Pairs of rules with different segments: whether they overlap, and how. */
function missedOverlaps(analysis: Analysis, probed: ProbedRules): readonly string[] {
  const { pack, fits } = probed;
  if (pack.hitPolicy === 'collect') return [];
  const unknown = undecidedRules(analysis, 'overlap');
  return pairsReached(probed).flatMap(([rule, other]) => {
    const told = relationTold(analysis, rule, other);
    if (sameSegment(rule, other, probed)) return [];
    if (told === undefined && unknown.has(rule) && unknown.has(other)) return [];
    const both = shared(fits[rule], fits[other]);
    const inside = both === fits[rule]?.size;
    const expected = both === 0 ? undefined : inside ? 'exception' : 'partial';
    return told === expected ? [] : [`overlap ${rule} and ${other}: told ${told}, is ${expected}`];
  });
}

/** Rules inside a later one with the same segment, none with another segment in the way. */
function missedDeletions(analysis: Analysis, probed: ProbedRules): readonly string[] {
  const { compiled, fits } = probed;
  const unknown = undecidedRules(analysis, 'overlap');
  const asked = compiled.rules.map(({ index }) => index);
  return pairsReached(probed).flatMap(([rule, other]) => {
    if (!sameSegment(rule, other, probed) || (unknown.has(rule) && unknown.has(other))) return [];
    if (shared(fits[rule], fits[other]) !== fits[rule]?.size) return [];
    const between = asked.slice(asked.indexOf(rule) + 1, asked.indexOf(other));
    const isFree = between.every(
      (one) => sameSegment(rule, one, probed) || shared(fits[rule], fits[one]) === 0,
    );
    const told = analysis.findings.some(
      (finding) =>
        finding.kind === 'overlap' && finding.relation === 'redundant' && finding.rules[0] === rule,
    );
    return told || !isFree ? [] : [`redundant ${rule} because of ${other}: missed`];
  });
}

function pairsReached({ pack, compiled, fits, takes }: ProbedRules): readonly (readonly [number, number])[] {
  const reaching = pack.hitPolicy === 'collect' ? fits : takes;
  const reached = compiled.rules.map(({ index }) => index).filter((rule) => (reaching[rule]?.size ?? 0) > 0);
  return reached.flatMap((rule, place) => reached.slice(place + 1).map((other) => [rule, other] as const));
}

function relationTold({ findings }: Analysis, rule: number, other: number): Overlap['relation'] | undefined {
  const found = findings.find(
    (finding): finding is Overlap =>
      finding.kind === 'overlap' && finding.rules[0] === rule && finding.rules[1] === other,
  );
  return found?.relation;
}

function sameSegment(rule: number, other: number, { pack: { rules } }: ProbedRules): boolean {
  return rules[rule]?.event.params.segment === rules[other]?.event.params.segment;
}

function shared(one: ReadonlySet<number> = new Set(), other: ReadonlySet<number> = new Set()): number {
  return [...one].filter((row) => other.has(row)).length;
}
