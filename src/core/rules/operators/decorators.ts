/** json-rules-engine's six decorators: words before an operator, joined by colons, the leftmost applied last. */
import type { Text } from '../../i18n/text';

export interface DecoratorSpec {
  /** Whose entries are tested one by one, where the decorator is about a list. */
  readonly list: 'fact' | 'value' | null;
  /** `{test}` is what stands behind the decorator, `{list}` the list whose entries it tests. */
  readonly phrase: Text;
}

export const decorators = {
  not: {
    list: null,
    phrase: { en: 'not: {test}', 'zh-CN': '并非“{test}”', 'zh-TW': '並非「{test}」' },
  },
  /** Exchanges the two sides, and needs no words for it. */
  swap: { list: null, phrase: { en: '{test}', 'zh-CN': '{test}', 'zh-TW': '{test}' } },
  /** False unless the fact is a list. */
  someFact: {
    list: 'fact',
    phrase: {
      en: 'for some entry of {list}: {test}',
      'zh-CN': '{list}中至少有一项：{test}',
      'zh-TW': '{list}中至少有一項：{test}',
    },
  },
  /** False unless the fact is a list; true of an empty one. */
  everyFact: {
    list: 'fact',
    phrase: {
      en: 'for every entry of {list}: {test}',
      'zh-CN': '{list}中的每一项：{test}',
      'zh-TW': '{list}中的每一項：{test}',
    },
  },
  someValue: {
    list: 'value',
    phrase: {
      en: 'for at least one of {list}: {test}',
      'zh-CN': '{list}中至少有一个：{test}',
      'zh-TW': '{list}中至少有一個：{test}',
    },
  },
  everyValue: {
    list: 'value',
    phrase: {
      en: 'for each of {list}: {test}',
      'zh-CN': '{list}中的每一个：{test}',
      'zh-TW': '{list}中的每一個：{test}',
    },
  },
} as const satisfies Record<string, DecoratorSpec>;

/** What stands for the entry inside `{test}`. */
export const entryOf = {
  fact: { en: 'it', 'zh-CN': '该项', 'zh-TW': '該項' },
  value: { en: 'that one', 'zh-CN': '该值', 'zh-TW': '該值' },
} as const satisfies Record<'fact' | 'value', Text>;

export type Decorator = keyof typeof decorators;

export const decoratorNames = Object.keys(decorators) as readonly Decorator[];

export function isDecorator(name: string): name is Decorator {
  return (decoratorNames as readonly string[]).includes(name);
}
