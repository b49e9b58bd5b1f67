/** What the analysis found: beside the rule it concerns, and below the list what concerns no single one. */
import { describeFinding } from '../../core/rules/analyse/describeFinding';
import type { Analysis, Finding } from '../../core/rules/analyse/findings';
import type { RulePack } from '../../core/rules/pack';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { useLanguage, useTexts } from '../language/language';
import { rulesTexts } from './rulesTexts';

export interface FindingsProps {
  readonly pack: RulePack;
  readonly analysis: Analysis | null;
}

const ofOneRule: readonly Finding['kind'][] = [
  'unsatisfiable',
  'masked',
  'always',
  'neverHolds',
  'neverFirst',
];

export function RuleFindings({ pack, analysis, index }: FindingsProps & { readonly index: number }) {
  const language = useLanguage();
  const found = findingsOf(analysis, ofOneRule).filter(({ rules: [rule] }) => rule === index);
  if (found.length === 0) return null;
  return (
    <Notice kind="warning">
      {found.map((finding) => (
        <p key={finding.kind}>{describeFinding(finding, pack, language)}</p>
      ))}
    </Notice>
  );
}

export function GapList({ pack, analysis }: FindingsProps) {
  const say = useTexts(rulesTexts);
  const language = useLanguage();
  const sentences = (kinds: readonly Finding['kind'][]) => [
    ...new Set(findingsOf(analysis, kinds).map((finding) => describeFinding(finding, pack, language))),
  ];
  const [gaps, overlaps, undecided] = [
    sentences(['gap', 'unmatched']),
    sentences(['overlap']),
    sentences(['undecided']),
  ];
  return (
    <div className="rules-findings">
      {gaps.length > 0 && (
        <Notice kind="info">
          <p>
            <strong>{say('findings')}</strong>
          </p>
          <Sentences sentences={gaps} />
        </Notice>
      )}
      {overlaps.length > 0 && (
        <Disclosure title={say('overlaps', { count: overlaps.length + (analysis?.unlisted ?? 0) })}>
          <Sentences sentences={overlaps} />
          {analysis && analysis.unlisted > 0 && <p>{say('moreOverlaps', { count: analysis.unlisted })}</p>}
        </Disclosure>
      )}
      {undecided.length > 0 && (
        <Disclosure title={say('undecided', { count: undecided.length })}>
          <Sentences sentences={undecided} />
        </Disclosure>
      )}
    </div>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="rules-sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function findingsOf(analysis: Analysis | null, kinds: readonly Finding['kind'][]): readonly Finding[] {
  return (analysis?.findings ?? []).filter(({ kind }) => kinds.includes(kind));
}
