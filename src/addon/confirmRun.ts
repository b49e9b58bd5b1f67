/** The preview before a run from the menu: who lands where, who moves, what needs a look. */
import { fill, type Locale } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import type { Plan } from '../core/plan/planRun';
import type { RunSummary } from '../protocol/runOutcome';
import type { Source } from './findSource';
import { confirm } from './services/dialogs';

export interface Preview {
  readonly source: Source;
  readonly plan: Plan;
  readonly locale: Locale;
}

export function confirmRun(summary: RunSummary, { source, plan, locale }: Preview): boolean {
  const say = (key: keyof typeof words, values: Record<string, string | number> = {}) =>
    fill(words[key][locale], values);
  const segments = summary.packs.flatMap(({ title, segments, moved }) => [
    '',
    title,
    ...segments
      .filter(({ count }) => count > 0)
      .map(({ title, count }) => `• ${say('confirmSegment', { title, count })}`),
    ...(moved > 0 ? [say('confirmMoved', { moved })] : []),
  ]);
  const list = (hasPlace: boolean) =>
    summary.problems
      .filter((group) => group.hasPlace === hasPlace)
      .map(({ examples }) => `• ${examples[0] ?? ''}`);
  const count = summary.problems.reduce((sum, group) => sum + (group.hasPlace ? group.count : 0), 0);
  const notices = list(false);
  return confirm(
    say('confirmTitle'),
    [
      say('confirmCounts', { customers: summary.customers, date: summary.asOf }),
      ...segments,
      '',
      say(whatIsWritten(source, plan), { sheet: summary.sheet }),
      ...(count > 0 ? ['', say('confirmProblems', { count }), ...list(true)] : []),
      ...(notices.length > 0 ? ['', say('confirmNotices'), ...notices] : []),
    ].join('\n'),
  );
}

function whatIsWritten(
  { targetSheet }: Source,
  { undo }: Plan,
): 'confirmNewTab' | 'confirmColumns' | 'confirmRewrite' {
  if (!targetSheet) return 'confirmNewTab';
  return undo.created.length > 0 ? 'confirmColumns' : 'confirmRewrite';
}
