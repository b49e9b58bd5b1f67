/** Every operator a condition may name: which facts it tests, what it compares them with, and how it reads aloud. */
import type { FactKind } from '../../facts/factColumn';
import type { Text } from '../../i18n/text';
import type { Decorator } from './decorators';

/**
 * `same` a value of the fact's own kind, or `null` · `list` some of those · `member` one entry of a list fact ·
 * `range` two numbers · `flag` true or false · `date` an ISO date · `days` a number of days. All but `list`, `range`,
 * `flag` and `days` may be `{ fact }`.
 */
export type ValueKind = 'same' | 'list' | 'member' | 'number' | 'text' | 'range' | 'flag' | 'date' | 'days';

export interface OperatorSpec {
  readonly facts: readonly FactKind[];
  readonly value: ValueKind;
  /** Whether a blank fact never passes, or counts as a value of its own. */
  readonly blank: 'never' | 'asValue';
  /** What may stand before it: anything else could throw or has no meaning. */
  readonly decorators: readonly Decorator[];
  /** `{fact}` and `{value}` stand for the two sides; `fillSpaced` adds the spaces that Chinese needs. */
  readonly phrase: Text;
}

const anyDecorator = ['not', 'swap', 'someFact', 'everyFact', 'someValue', 'everyValue'] as const;
/** `swap:in` throws on a number, `someValue:in` on any value that is no list of lists. */
const listDecorators = ['not', 'someFact', 'everyFact'] as const;
const onlyNot = ['not'] as const;

const equality = {
  facts: ['number', 'text', 'boolean', 'day', 'list'],
  value: 'same',
  blank: 'asValue',
} as const;
const listed = { facts: ['number', 'text', 'boolean'], value: 'list', blank: 'asValue' } as const;
const order = { facts: ['number'], value: 'number', blank: 'never', decorators: anyDecorator } as const;
const membership = { facts: ['list'], value: 'member', blank: 'never', decorators: anyDecorator } as const;
const wording = { facts: ['text'], value: 'text', blank: 'never', decorators: anyDecorator } as const;
const date = { facts: ['day'], value: 'date', blank: 'never', decorators: onlyNot } as const;

export const operators = {
  equal: {
    ...equality,
    decorators: anyDecorator,
    phrase: { en: '{fact} is {value}', 'zh-CN': '{fact}等于{value}', 'zh-TW': '{fact}等於{value}' },
  },
  notEqual: {
    ...equality,
    decorators: anyDecorator,
    phrase: {
      en: '{fact} is not {value}',
      'zh-CN': '{fact}不等于{value}',
      'zh-TW': '{fact}不等於{value}',
    },
  },
  lessThan: {
    ...order,
    phrase: {
      en: '{fact} is less than {value}',
      'zh-CN': '{fact}小于{value}',
      'zh-TW': '{fact}小於{value}',
    },
  },
  lessThanInclusive: {
    ...order,
    phrase: {
      en: '{fact} is at most {value}',
      'zh-CN': '{fact}不超过{value}',
      'zh-TW': '{fact}不超過{value}',
    },
  },
  greaterThan: {
    ...order,
    phrase: {
      en: '{fact} is more than {value}',
      'zh-CN': '{fact}大于{value}',
      'zh-TW': '{fact}大於{value}',
    },
  },
  greaterThanInclusive: {
    ...order,
    phrase: {
      en: '{fact} is at least {value}',
      'zh-CN': '{fact}不少于{value}',
      'zh-TW': '{fact}不少於{value}',
    },
  },
  between: {
    facts: ['number'],
    value: 'range',
    blank: 'never',
    decorators: onlyNot,
    phrase: {
      en: '{fact} is between {value}',
      'zh-CN': '{fact}介于{value}',
      'zh-TW': '{fact}介於{value}',
    },
  },
  in: {
    ...listed,
    decorators: listDecorators,
    phrase: {
      en: '{fact} is one of {value}',
      'zh-CN': '{fact}属于{value}',
      'zh-TW': '{fact}屬於{value}',
    },
  },
  notIn: {
    ...listed,
    decorators: listDecorators,
    phrase: {
      en: '{fact} is none of {value}',
      'zh-CN': '{fact}不属于{value}',
      'zh-TW': '{fact}不屬於{value}',
    },
  },
  contains: {
    ...membership,
    phrase: { en: '{fact} include {value}', 'zh-CN': '{fact}含有{value}', 'zh-TW': '{fact}含有{value}' },
  },
  doesNotContain: {
    ...membership,
    phrase: {
      en: '{fact} do not include {value}',
      'zh-CN': '{fact}不含{value}',
      'zh-TW': '{fact}不含{value}',
    },
  },
  textContains: {
    ...wording,
    phrase: { en: '{fact} contains {value}', 'zh-CN': '{fact}包含{value}', 'zh-TW': '{fact}包含{value}' },
  },
  startsWith: {
    ...wording,
    phrase: {
      en: '{fact} starts with {value}',
      'zh-CN': '{fact}以{value}开头',
      'zh-TW': '{fact}以{value}開頭',
    },
  },
  endsWith: {
    ...wording,
    phrase: {
      en: '{fact} ends with {value}',
      'zh-CN': '{fact}以{value}结尾',
      'zh-TW': '{fact}以{value}結尾',
    },
  },
  dateBefore: {
    ...date,
    phrase: {
      en: '{fact} is before {value}',
      'zh-CN': '{fact}早于{value}',
      'zh-TW': '{fact}早於{value}',
    },
  },
  dateAfter: {
    ...date,
    phrase: { en: '{fact} is after {value}', 'zh-CN': '{fact}晚于{value}', 'zh-TW': '{fact}晚於{value}' },
  },
  withinDays: {
    ...date,
    value: 'days',
    phrase: {
      en: '{fact} is within the last {value} days',
      'zh-CN': '{fact}在最近 {value} 天内',
      'zh-TW': '{fact}在最近 {value} 天內',
    },
  },
  /** `describeLeaf` leaves out the value and turns the sentence round for `false`. */
  isBlank: {
    facts: ['number', 'text', 'boolean', 'day', 'list'],
    value: 'flag',
    blank: 'asValue',
    decorators: onlyNot,
    phrase: { en: '{fact} is blank', 'zh-CN': '{fact}为空', 'zh-TW': '{fact}為空白' },
  },
} as const satisfies Record<string, OperatorSpec>;

export type OperatorName = keyof typeof operators;

export const operatorNames = Object.keys(operators) as readonly OperatorName[];

export function isOperatorName(name: string): name is OperatorName {
  return (operatorNames as readonly string[]).includes(name);
}
