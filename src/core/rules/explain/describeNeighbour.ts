/** A change that leads to another segment, in words: for notes, and for whoever asks how far it is. */
import { dayToIso } from '../../facts/calendar';
import { type FactSpec, factCatalog } from '../../facts/factCatalog';
import { formatFigure } from '../../i18n/formatFigure';
import { fill, type Locale, type Text } from '../../i18n/text';
import { describeValue, factTitle } from '../describe/describeValue';
import { fillSpaced } from '../describe/fillSpaced';
import type { RulePack } from '../pack';
import type { FactValue } from './explain';
import type { Move, Neighbour } from './neighbours';

const catalog: Readonly<Record<string, FactSpec>> = factCatalog;

/** Kinds of changes that have no words of their own. */
const phrases = {
  instead: {
    en: '{fact} {to} instead of {from}',
    'zh-CN': '{fact}为{to}（现为{from}）',
    'zh-TW': '{fact}為{to}（現為{from}）',
  },
  above: {
    en: '{fact} above {to} instead of {from}',
    'zh-CN': '{fact}高于{to}（现为{from}）',
    'zh-TW': '{fact}高於{to}（現為{from}）',
  },
  below: {
    en: '{fact} below {to} instead of {from}',
    'zh-CN': '{fact}低于{to}（现为{from}）',
    'zh-TW': '{fact}低於{to}（現為{from}）',
  },
  with: { en: '{fact} with {member}', 'zh-CN': '{fact}增加{member}', 'zh-TW': '{fact}增加{member}' },
  without: { en: '{fact} without {member}', 'zh-CN': '{fact}去掉{member}', 'zh-TW': '{fact}去掉{member}' },
} as const satisfies Record<string, Text>;

/**
 * The change and, after an arrow, the segment it leads to.
 * @example describeNeighbour({ fact: 'orders', from: 3, to: 4, direction: 'up', also: {}, segment: 'loyal' }, { facts: {}, segments: [{ id: 'loyal', title: { en: 'Loyal' } }] }, 'en') // 'one more order → Loyal'
 * @example describeNeighbour({ fact: 'city', from: 'Paris', to: 'Lyon', direction: 'other', also: {}, segment: 'south' }, { facts: {}, segments: [] }, 'zh-TW') // '城市為「Lyon」（現為「Paris」） → south'
 */
export function describeNeighbour(
  neighbour: Neighbour,
  pack: Pick<RulePack, 'facts' | 'segments'>,
  locale: Locale,
): string {
  const title = pack.segments.find(({ id }) => id === neighbour.segment)?.title[locale];
  return `${describeChange(neighbour, pack, locale)} → ${title ?? neighbour.segment}`;
}

/**
 * Whether people are told of a change: those that they can bring about or wait for. Orders, days without one and the
 * amount bought only rise; what else follows from purchases moves with these. Columns of the user's own may become
 * anything. What people chose or ticked to describe a customer is nothing to bring about: it is no more than another
 * description.
 * @example isTold({ fact: 'orders', direction: 'down' }, {}) // false
 * @example isTold({ fact: 'satisfaction', direction: 'down' }, {}) // true
 */
export function isTold({ fact, direction }: Move, facts: RulePack['facts']): boolean {
  const use = facts[fact];
  if (use?.question && use.kind !== 'number') return false;
  const spec = catalog[fact];
  return !spec || spec.observed === true || (spec.more !== undefined && direction === 'up');
}

function describeChange(neighbour: Neighbour, pack: Pick<RulePack, 'facts'>, locale: Locale): string {
  const { fact, from, to, direction, beyond, member = '' } = neighbour;
  const spec = catalog[fact];
  if (spec?.more && direction === 'up' && typeof from === 'number' && typeof to === 'number') {
    const { many, one = many, first = one } = spec.more;
    const phrase = from === 0 && to === 1 ? first : to - from === 1 ? one : many;
    return fill(phrase[locale], { value: formatFigure(to - from, spec, locale) });
  }
  const phrase =
    direction === 'with' || direction === 'without'
      ? phrases[direction]
      : phrases[beyond ? (direction === 'up' ? 'above' : 'below') : 'instead'];
  const written = (value: FactValue) => describeFigure(fact, value, { pack, locale });
  return fillSpaced(phrase[locale], {
    fact: factTitle(fact, pack, locale),
    from: written(from),
    to: written(to),
    member: written(member),
  });
}

/** As exact as in the pack: a rounded border would be another one. */
function describeFigure(
  fact: string,
  value: FactValue,
  { pack, locale }: { readonly pack: Pick<RulePack, 'facts'>; readonly locale: Locale },
): string {
  const kind = pack.facts[fact]?.kind ?? catalog[fact]?.kind;
  if (kind === 'day' && typeof value === 'number') return dayToIso(value);
  return describeValue({ fact, operator: 'equal', value }, pack, locale);
}
