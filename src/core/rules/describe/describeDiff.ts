/** What changed between two packs, in words: what a person reads before saving an edited pack. */
import type { Locale, Text } from '../../i18n/text';
import type { Difference, PackDiff } from '../edit/diff/difference';
import { describeConditionChange } from './describeConditionChange';
import { describeField } from './describeField';
import { describePresence } from './describePresence';
import { fillSpaced } from './fillSpaced';
import { nouns, subjectOf, type TwoPacks } from './subjectOf';

/**
 * One sentence for each difference, without full stops, in the order of the diff. A text that changed alike in all
 * languages is told once, and the priority that a rule got by being moved is not told beside the move.
 * @example describeDiff([], {}, 'en') // []
 */
export function describeDiff(diff: PackDiff, packs: TwoPacks, locale: Locale): readonly string[] {
  const moved = new Set(
    diff.flatMap(({ change, of, name }) => (change === 'moved' && of === 'rule' ? name : [])),
  );
  const sentences = diff
    .filter((one) => !(isPriority(one) && moved.has(one.name)))
    .map((one) => describeDifference(one, { diff, packs, locale }));
  return [...new Set(sentences)];
}

function isPriority(one: Difference): boolean {
  return one.change === 'changed' && one.of === 'rule' && one.at[0] === 'priority';
}

interface Context {
  readonly diff: PackDiff;
  readonly packs: TwoPacks;
  readonly locale: Locale;
}

function describeDifference(one: Difference, { diff, packs, locale }: Context): string {
  switch (one.change) {
    case 'added':
    case 'removed':
      return describePresence(one, packs, locale);
    case 'renamed':
      return fillSpaced(renamed[locale], { noun: nouns[one.of][locale], from: one.from, to: one.name });
    case 'moved':
      return fillSpaced(moved[one.of][locale], {
        subject: subjectOf(one, packs, locale),
        to: String(one.to + 1),
      });
    case 'condition':
      return describeConditionChange(one, packs, locale);
    case 'changed':
      return describeField(one, { packs, everyLanguage: isAlikeInAll(one, diff) }, locale);
  }
}

/** Whether a text changed from the same words to the same words in each language. */
function isAlikeInAll(one: Extract<Difference, { change: 'changed' }>, diff: PackDiff): boolean {
  const steps = one.at.slice(0, -1).join('/');
  const alike = diff.filter(
    (other) =>
      other.change === 'changed' &&
      other.of === one.of &&
      other.name === one.name &&
      other.at.slice(0, -1).join('/') === steps &&
      other.from === one.from &&
      other.to === one.to,
  );
  return alike.length === 3;
}

const renamed: Text = {
  en: 'The {noun} “{from}” is now called “{to}”',
  'zh-CN': '{noun}“{from}”改名为“{to}”',
  'zh-TW': '{noun}「{from}」改名為「{to}」',
};

const moved = {
  rule: {
    en: '{subject}: moved to place {to} in the order of asking',
    'zh-CN': '{subject}：移到判断顺序的第 {to} 位',
    'zh-TW': '{subject}：移到判斷順序的第 {to} 位',
  },
  segment: {
    en: '{subject}: moved to place {to} in the list',
    'zh-CN': '{subject}：移到列表的第 {to} 位',
    'zh-TW': '{subject}：移到清單的第 {to} 位',
  },
} as const satisfies Record<string, Text>;
