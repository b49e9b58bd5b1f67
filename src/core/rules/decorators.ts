/** json-rules-engine's six decorators: words before an operator, joined by colons, the leftmost applied last. */
import type { Text } from '../i18n/text';

export interface DecoratorSpec {
  /** What the decorator rewords: one side, the whole test, or (`swap`) both sides by exchanging them. */
  readonly rewords: 'fact' | 'value' | 'test' | 'sides';
  /** `{it}` stands for what is reworded. */
  readonly phrase: Text;
}

export const decorators = {
  not: {
    rewords: 'test',
    phrase: { en: 'not: {it}', 'zh-CN': '并非“{it}”', 'zh-TW': '並非「{it}」' },
  },
  swap: { rewords: 'sides', phrase: { en: '{it}', 'zh-CN': '{it}', 'zh-TW': '{it}' } },
  /** False unless the fact is a list. */
  someFact: {
    rewords: 'fact',
    phrase: { en: 'some entry of {it}', 'zh-CN': '{it} 中的某一项', 'zh-TW': '{it} 中的某一項' },
  },
  /** False unless the fact is a list; true of an empty one. */
  everyFact: {
    rewords: 'fact',
    phrase: { en: 'every entry of {it}', 'zh-CN': '{it} 中的每一项', 'zh-TW': '{it} 中的每一項' },
  },
  someValue: {
    rewords: 'value',
    phrase: { en: 'at least one of {it}', 'zh-CN': '{it} 中的任意一个', 'zh-TW': '{it} 中的任一個' },
  },
  everyValue: {
    rewords: 'value',
    phrase: { en: 'each of {it}', 'zh-CN': '{it} 中的每一个', 'zh-TW': '{it} 中的每一個' },
  },
} as const satisfies Record<string, DecoratorSpec>;

export type Decorator = keyof typeof decorators;

export const decoratorNames = Object.keys(decorators) as readonly Decorator[];

export function isDecorator(name: string): name is Decorator {
  return (decoratorNames as readonly string[]).includes(name);
}
