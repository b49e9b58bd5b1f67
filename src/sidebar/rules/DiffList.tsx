/** What changed from one pack to another, in sentences. */
import { useMemo } from 'react';
import { describeDiff } from '../../core/rules/describe/describeDiff';
import { diffPacks } from '../../core/rules/edit/diff/diffPacks';
import type { RulePack } from '../../core/rules/pack';
import { useLanguage } from '../language/language';

export function useDiff(before: RulePack, after: RulePack): readonly string[] {
  const language = useLanguage();
  return useMemo(
    () => describeDiff(diffPacks(before, after), { before, after }, language),
    [before, after, language],
  );
}

export function DiffList({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="rules-diff">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
