/** What is done with a pack beside running it: it is analysed, compared, edited, tried on test customers, exported. */
import type { Classification } from '../../../../src/core/classify';
import { locales } from '../../../../src/core/i18n/text';
import { analyse } from '../../../../src/core/rules/analyse/analyse';
import { describeFinding } from '../../../../src/core/rules/analyse/describeFinding';
import { runExamples } from '../../../../src/core/rules/check/runExamples';
import { describeDiff } from '../../../../src/core/rules/describe/describeDiff';
import { describePack } from '../../../../src/core/rules/describe/describePack';
import { applyEdit } from '../../../../src/core/rules/edit/applyEdit';
import { diffPacks } from '../../../../src/core/rules/edit/diff/diffPacks';
import type { Edit } from '../../../../src/core/rules/edit/edit';
import { describeNeighbour } from '../../../../src/core/rules/explain/describeNeighbour';
import { neighboursOf } from '../../../../src/core/rules/explain/neighbours';
import { exportRules } from '../../../../src/core/rules/exportRules';
import type { RulePack } from '../../../../src/core/rules/pack';
import { parsePack } from '../../../../src/core/rules/parse/parsePack';
import { leaf, packFile, rule } from '../samplePack';

/** Called after each step, with its name. */
export type After = (step: string) => void;

/** Whatever the pack, with or without customers at hand. */
export function putToUse(pack: RulePack, classified: Classification | null, after: After): void {
  for (const locale of locales) describePack(pack, locale);
  after('describe');
  for (const facts of classified ? [undefined, classified.facts] : [undefined]) {
    const { findings } = analyse(pack, facts);
    after('analyse');
    for (const finding of findings) {
      for (const locale of locales) expectFilled(describeFinding(finding, pack, locale));
    }
    after('describe findings');
  }
  compare(pack, sample(), after);
  compare(sample(), pack, after);
  for (const edit of editsOf(pack)) {
    const edited = applyEdit(pack, edit);
    after(`edit: ${edit.kind}`);
    if (edited.ok) compare(pack, edited.value, after);
  }
  if (classified) lookAround(classified, after);
  runExamples(pack);
  after('test customers');
  exportRules(pack);
  after('export');
}

function compare(before: RulePack, now: RulePack, after: After): void {
  const diff = diffPacks(before, now);
  after('compare');
  for (const locale of locales) {
    describeDiff(diff, { before, after: now }, locale).forEach(expectFilled);
    after('describe differences');
  }
}

function lookAround({ compiled, facts, rescores, pack }: Classification, after: After): void {
  const neighbours = neighboursOf(compiled, facts, rescores);
  for (const row of facts.ids.keys()) {
    for (const neighbour of neighbours(row)) {
      for (const locale of locales) expectFilled(describeNeighbour(neighbour, pack, locale));
    }
    after('neighbours of a customer');
  }
}

function sample(): RulePack {
  const parsed = parsePack(packFile());
  if (!parsed.ok) throw new Error('the sample pack is none');
  return parsed.value;
}

/** Of each kind that meets something in most packs: the first rule and segment, a new one, and one that is not there. */
function editsOf({ rules, segments, hitPolicy }: RulePack): readonly Edit[] {
  const [first] = rules;
  const [segment] = segments;
  const another = rule('Another', { all: [leaf] }) as unknown as RulePack['rules'][number];
  return [
    { kind: 'addRule', rule: another, to: 0 },
    { kind: 'removeRule', name: 'not there' },
    { kind: 'changePack', changes: { hitPolicy: hitPolicy === 'first' ? 'collect' : 'first' } },
    ...(first
      ? ([
          { kind: 'duplicateRule', name: first.name },
          { kind: 'moveRule', name: first.name, to: rules.length - 1 },
          { kind: 'muteRule', name: first.name, muted: !first.muted },
        ] as const)
      : []),
    ...(segment
      ? ([
          { kind: 'changeSegment', id: segment.id, segment: { ...segment, id: 'renamed' } },
          { kind: 'moveSegment', id: segment.id, to: segments.length - 1 },
        ] as const)
      : []),
  ];
}

/** No sentence speaks JavaScript. */
function expectFilled(sentence: string): void {
  if (/\bundefined\b|\bNaN\b|\[object /.test(sentence))
    throw new Error(`a sentence with a hole: ${sentence}`);
}
