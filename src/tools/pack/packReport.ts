/** What a pack says, and what is to be said about it, as lines of text. */
import { dayToIso } from '../../core/facts/calendar';
import type { Facts } from '../../core/facts/factColumn';
import { fill, type Locale } from '../../core/i18n/text';
import { words } from '../../core/i18n/words';
import { type Problem, renderProblem } from '../../core/problem';
import { analyse, type FullAnalysis } from '../../core/rules/analyse/analyse';
import { describeFinding } from '../../core/rules/analyse/describeFinding';
import { askedInOrder } from '../../core/rules/askedInOrder';
import { judgePack } from '../../core/rules/check/acceptPack';
import { runExamples } from '../../core/rules/check/runExamples';
import { describePack } from '../../core/rules/describe/describePack';
import type { Rule, RulePack } from '../../core/rules/pack';
import { texts } from './texts';

export interface PackReport {
  readonly lines: readonly string[];
  /** Whether nothing but the data can keep this pack from running. */
  readonly canRun: boolean;
}

/**
 * The pack in plain sentences, then problems and warnings, findings of the analysis, its test customers, and what its
 * rules make of the customers at hand, where there are some.
 */
export function packReport(pack: RulePack, facts: Facts | null, locale: Locale): PackReport {
  const { problems, warnings } = judgePack(pack);
  const said = describePack(pack, locale).map(({ kind, text, rule }) =>
    kind === 'rule' ? `  ${nameOf(pack.rules[rule ?? -1])}${text}` : text,
  );
  const head = [`${pack.title[locale]} (${pack.id})`, '', ...said];
  if (problems.length > 0) {
    return {
      lines: [...head, ...section(texts.problems[locale], sentences(problems, locale))],
      canRun: false,
    };
  }
  const analysis = analyse(pack, facts ?? undefined);
  const findings = analysis.findings.map((finding) => describeFinding(finding, pack, locale));
  const { unlisted } = analysis;
  if (unlisted > 0) findings.push(fill(texts.unlisted[locale], { unlisted }));
  return {
    lines: [
      ...head,
      ...section(texts.warnings[locale], sentences(warnings, locale)),
      ...section(texts.findings[locale], findings),
      ...section(texts.examples[locale], exampleLines(pack, locale)),
      ...(facts ? dataLines(pack, { facts, analysis }, locale) : []),
    ],
    canRun: true,
  };
}

interface OnData {
  readonly facts: Facts;
  readonly analysis: FullAnalysis;
}

function dataLines(pack: RulePack, { facts, analysis }: OnData, locale: Locale): readonly string[] {
  const values = { customers: facts.ids.length, date: dayToIso(facts.asOf) };
  const lines = askedInOrder(pack.rules).map(({ rule, index }) => {
    const { holds = 0, first = 0 } = analysis.onData?.rules[index] ?? {};
    const text = pack.hitPolicy === 'collect' ? texts.collectedCount : texts.ruleCounts;
    return fill(text[locale], { rule: rule.name, holds, first });
  });
  return section(fill(texts.onData[locale], values), lines);
}

/** Findings speak of rules by their names; one named like its segment needs no second mention. */
function nameOf(rule: Rule | undefined): string {
  return !rule || rule.name === rule.event.params.segment ? '' : `${rule.name} → `;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function sentences(problems: readonly Problem[], locale: Locale): readonly string[] {
  return problems.map((problem) => renderProblem(problem, locale));
}

function exampleLines(pack: RulePack, locale: Locale): readonly string[] {
  const { results, uncovered } = runExamples(pack);
  if (results.length === 0) return [texts.noExamples[locale]];
  const passed = results.filter((result) => result.passed).length;
  const names = uncovered.map((index) => pack.rules[index]?.name ?? '').join(words.listSeparator[locale]);
  return [
    fill(texts.passed[locale], { passed, all: results.length }),
    names === '' ? texts.allTried[locale] : fill(texts.untried[locale], { rules: names }),
  ];
}
