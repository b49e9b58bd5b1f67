/** A value that changed inside a rule pack, in words. */
import { fill, type Locale, type Text } from '../../i18n/text';
import { words } from '../../i18n/words';
import type { OptionValue } from '../../schemes/scheme';
import type { FieldDifference, FieldValue } from '../edit/diff/difference';
import type { Value } from '../pack';
import { type StageId, stageCatalog } from '../stageCatalog';
import { segmentTitle } from './describeRule';
import { describeOption, optionTitle } from './describeScheme';
import { describeValue, factTitle } from './describeValue';
import { fieldNames, languageNames, valueNames } from './fieldNames';
import { fillSpaced } from './fillSpaced';
import { subjectOf, type TwoPacks } from './subjectOf';

interface Situation {
  readonly packs: TwoPacks;
  /** The text changed alike in all languages, so that none needs to be named. */
  readonly everyLanguage: boolean;
}

/** Which value of which thing it was before, and which it is now. */
export function describeField(
  one: FieldDifference,
  { packs, everyLanguage }: Situation,
  locale: Locale,
): string {
  const subject = subjectOf(one, packs, locale);
  if (one.of === 'rule' && one.at[0] === 'muted') {
    return fillSpaced((one.to === true ? phrases.muted : phrases.asked)[locale], { subject });
  }
  const field = nameOf(one, { packs, everyLanguage }, locale);
  const [from, to] = [describe(one, one.from, { packs, locale }), describe(one, one.to, { packs, locale })];
  return fillSpaced(phrases.changed[locale], { subject, field, from, to });
}

function nameOf(
  { of, name, at }: FieldDifference,
  { packs, everyLanguage }: Situation,
  locale: Locale,
): string {
  const [first = '', second, third] = at.map(String);
  if (of === 'scheme') return optionTitle(name, first, locale);
  if (of === 'example' && first === 'facts') return factTitle(second ?? '', packs.after, locale);
  const stage = first === 'stages' ? (stageCatalog[second as StageId]?.[locale] ?? '') : '';
  const place = first === 'stages' ? third : second;
  const line = place === undefined ? 0 : Number(place) + 1;
  const named = first === 'answers' && second !== undefined ? 'answer' : first;
  const field = fill(textOf(fieldNames, named)?.[locale] ?? named, { line, stage });
  const language = everyLanguage ? undefined : languageNames.get(String(at[at.length - 1]))?.[locale];
  return language === undefined ? field : fillSpaced(phrases.inLanguage[locale], { field, language });
}

interface Context {
  readonly packs: TwoPacks;
  readonly locale: Locale;
}

function describe({ of, name, at }: FieldDifference, value: FieldValue, { packs, locale }: Context): string {
  if (value === null) return words.none[locale];
  const [first = '', second = ''] = at.map(String);
  if (of === 'scheme') {
    return describeOption({ scheme: name, option: first, value: value as OptionValue }, locale);
  }
  if (first === 'segment' || first === 'otherwise' || first === 'expected') {
    return asList(value)
      .map((id) => quotedSegment(String(id), { packs, locale }))
      .join(words.listSeparator[locale]);
  }
  if (first === 'kind' || first === 'hitPolicy')
    return textOf(valueNames, String(value))?.[locale] ?? String(value);
  if (first === 'color' || first === 'asOf') return String(value);
  const fact = of === 'fact' ? name : first === 'facts' ? second : '';
  return describeValue({ fact, operator: 'in', value: asList(value) as Value }, packs.after, locale);
}

function quotedSegment(id: string, { packs, locale }: Context): string {
  const pack = packs.after.segments.some((segment) => segment.id === id) ? packs.after : packs.before;
  return fill(phrases.quoted[locale], { title: segmentTitle(id, pack, locale) });
}

function asList(value: FieldValue): readonly FieldValue[] {
  return Array.isArray(value) ? value : [value];
}

function textOf(texts: Readonly<Record<string, Text>>, key: string): Text | undefined {
  return texts[key];
}

const phrases = {
  changed: {
    en: '{subject}: {field} is now {to} (before: {from})',
    'zh-CN': '{subject}：{field}由{from}改为{to}',
    'zh-TW': '{subject}：{field}由{from}改為{to}',
  },
  muted: { en: '{subject}: muted', 'zh-CN': '{subject}：已停用', 'zh-TW': '{subject}：已停用' },
  asked: { en: '{subject}: asked again', 'zh-CN': '{subject}：重新启用', 'zh-TW': '{subject}：重新啟用' },
  inLanguage: {
    en: '{field} ({language})',
    'zh-CN': '{field}（{language}）',
    'zh-TW': '{field}（{language}）',
  },
  quoted: { en: '“{title}”', 'zh-CN': '“{title}”', 'zh-TW': '「{title}」' },
} as const satisfies Record<string, Text>;
