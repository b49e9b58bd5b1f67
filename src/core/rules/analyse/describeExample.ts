/** The example customer of a finding in words: facts by their titles, and what had to be assumed. */
import { fill, type Locale } from '../../i18n/text';
import { words } from '../../i18n/words';
import { describeLeaf } from '../describe/describeLeaf';
import { describeValue, factTitle } from '../describe/describeValue';
import type { ExampleValue, RulePack, Scalar } from '../pack';
import type { ExampleCustomer } from './findings';
import { anotherText, anyone, asOfExample, emptyList, factOfExample } from './findingTexts';

export interface Context {
  readonly pack: RulePack;
  readonly locale: Locale;
}

/** The facts that make the difference, and what is assumed: the first few of each. */
export function describeExample(
  example: ExampleCustomer,
  context: Context,
): Readonly<Record<'example' | 'assumed', string>> {
  const { pack, locale } = context;
  const deciding = Object.entries(example.facts).filter(([fact]) => example.deciding.includes(fact));
  const facts = firstFew(deciding, ([fact, value]) =>
    fill(factOfExample[locale], {
      fact: factTitle(fact, pack, locale),
      value: describeExampleValue(fact, value, { ...context, another: example.another }),
    }),
  );
  const date = example.asOf === undefined ? [] : [fill(asOfExample[locale], { day: example.asOf })];
  return {
    example: facts.length === 0 ? anyone[locale] : [...facts, ...date].join(words.listSeparator[locale]),
    assumed: firstFew(example.assuming, ({ leaf, holds }) =>
      describeLeaf(holds ? leaf : { ...leaf, operator: `not:${leaf.operator}` }, pack, locale),
    ).join(words.listSeparator[locale]),
  };
}

/** Large packs ask about hundreds of facts, and nobody reads on behind a few. */
const few = 6;

function firstFew<T>(entries: readonly T[], describe: (entry: T) => string): readonly string[] {
  const described = entries.slice(0, few).map(describe);
  return entries.length > few ? [...described, '…'] : described;
}

/** As exact as conditions are described: a rounded figure could lie on the other side of a limit. */
function describeExampleValue(
  fact: string,
  value: ExampleValue,
  { pack, locale, another }: Context & Pick<ExampleCustomer, 'another'>,
): string {
  const isDay = pack.facts[fact]?.kind === 'day';
  const describe = (one: Scalar) => {
    if (isDay && one !== null) return String(one);
    const isAnother = one !== null && one === another;
    return isAnother
      ? anotherText[locale]
      : describeValue({ fact, operator: 'equal', value: one }, pack, locale);
  };
  if (!isList(value)) return describe(value);
  return value.length === 0 ? emptyList[locale] : firstFew(value, describe).join(words.listSeparator[locale]);
}

function isList(value: ExampleValue): value is readonly string[] {
  return Array.isArray(value);
}
