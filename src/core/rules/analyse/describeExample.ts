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

export function describeExample(
  example: ExampleCustomer,
  context: Context,
): Readonly<Record<'example' | 'assumed', string>> {
  const { pack, locale } = context;
  const facts = Object.entries(example.facts).map(([fact, value]) =>
    fill(factOfExample[locale], {
      fact: factTitle(fact, pack, locale),
      value: describeExampleValue(fact, value, { ...context, another: example.another }),
    }),
  );
  const date = example.asOf === undefined ? [] : [fill(asOfExample[locale], { day: example.asOf })];
  return {
    example: facts.length === 0 ? anyone[locale] : [...facts, ...date].join(words.listSeparator[locale]),
    assumed: example.assuming
      .map(({ leaf, holds }) =>
        describeLeaf(holds ? leaf : { ...leaf, operator: `not:${leaf.operator}` }, pack, locale),
      )
      .join(words.listSeparator[locale]),
  };
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
  return value.length === 0 ? emptyList[locale] : value.map(describe).join(words.listSeparator[locale]);
}

function isList(value: ExampleValue): value is readonly string[] {
  return Array.isArray(value);
}
