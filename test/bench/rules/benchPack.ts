/** The thirty rules of the benchmark: what shops ask about customers, over twelve facts, in every shape that peers know. */
import type { Condition, Group, Rule, RulePack, Value } from '../../../src/core/rules/pack';
import { packFile, parsed } from '../../core/rules/samplePack';

export const factKinds = {
  recencyDays: 'number',
  tenureDays: 'number',
  orders: 'number',
  monetary: 'number',
  margin: 'number',
  satisfaction: 'number',
  rScore: 'number',
  fScore: 'number',
  abcClass: 'text',
  city: 'text',
  channel: 'text',
  subscribed: 'boolean',
} as const;

export type FactName = keyof typeof factKinds;
export const factNames = Object.keys(factKinds) as readonly FactName[];

type Leafy = (fact: FactName, value: Value | { readonly fact: FactName }) => Condition;
const leaf =
  (operator: string): Leafy =>
  (fact, value) => ({ fact, operator, value });
const is = leaf('equal');
const isNot = leaf('notEqual');
const above = leaf('greaterThan');
const below = leaf('lessThan');
const atLeast = leaf('greaterThanInclusive');
const atMost = leaf('lessThanInclusive');
const between = leaf('between');
const outside = leaf('not:between');
const oneOf = leaf('in');
const noneOf = leaf('notIn');
const all = (...parts: readonly Condition[]): Group => ({ all: parts });
const any = (...parts: readonly Condition[]): Group => ({ any: parts });
const not = (part: Condition): Group => ({ not: part });

const south = ['Guangzhou', 'Shenzhen', 'Xiamen', 'Kaohsiung', 'Tainan'];
const north = ['Beijing', 'Tianjin', 'Dalian'];

const conditions: readonly Group[] = [
  all(
    atLeast('rScore', 4),
    atLeast('fScore', 4),
    is('abcClass', 'A'),
    any(atLeast('satisfaction', 4), above('margin', 0.35)),
  ),
  all(
    above('monetary', 5000),
    atLeast('orders', 20),
    not(any(is('channel', 'phone'), atMost('satisfaction', 2))),
  ),
  all(atMost('recencyDays', 30), between('orders', [3, 8]), is('subscribed', true)),
  all(is('recencyDays', { fact: 'tenureDays' }), atMost('recencyDays', 60), oneOf('channel', ['web', 'app'])),
  all(oneOf('city', south), above('fScore', { fact: 'rScore' }), below('margin', 0.1)),
  all(is('rScore', 5), is('fScore', 1), any(is('abcClass', 'C'), below('monetary', 200))),
  all(atMost('rScore', 2), atLeast('fScore', 4), oneOf('abcClass', ['A', 'B'])),
  all(above('recencyDays', 365), above('tenureDays', 1500), atLeast('orders', 15)),
  all(is('satisfaction', 1), above('orders', 2), isNot('channel', 'fair')),
  all(between('margin', [0.4, 0.6]), between('monetary', [1000, 3000]), noneOf('city', north)),
  all(is('subscribed', false), atMost('recencyDays', 14), any(above('orders', 25), is('channel', 'partner'))),
  all(oneOf('rScore', [2, 3]), oneOf('fScore', [2, 3]), is('city', 'Taipei')),
  all(is('abcClass', 'B'), atLeast('satisfaction', 5), not(above('recencyDays', 90))),
  all(below('tenureDays', 90), above('orders', 4), is('channel', 'app')),
  all(outside('margin', [0.05, 0.55]), above('monetary', 800), atLeast('rScore', 3)),
  any(
    all(is('city', 'Shanghai'), above('monetary', 4000)),
    all(is('city', 'Beijing'), above('monetary', 4500)),
  ),
  all(noneOf('channel', ['web', 'app', 'partner']), is('subscribed', true), above('tenureDays', 2500)),
  all(is('fScore', 5), not(oneOf('satisfaction', [3, 4, 5])), below('recencyDays', 180)),
  all(above('recencyDays', 500), isNot('abcClass', 'C'), any(above('margin', 0.3), above('monetary', 2500))),
  all(is('rScore', 1), is('fScore', 1), below('monetary', 150), is('abcClass', 'C')),
  all(between('recencyDays', [31, 60]), is('fScore', 2), any(is('channel', 'web'), is('city', 'Hangzhou'))),
  all(between('tenureDays', [365, 730]), atMost('orders', 2), above('monetary', 1000)),
  all(oneOf('city', ['Chengdu', 'Chongqing', 'Wuhan']), atMost('margin', 0.2), atMost('satisfaction', 3)),
  all(atLeast('fScore', 3), between('recencyDays', [61, 120]), not(is('subscribed', true))),
  all(is('channel', 'fair'), any(below('recencyDays', 45), above('orders', 12))),
  all(isNot('subscribed', true), isNot('subscribed', false), above('monetary', 1500)),
  all(is('rScore', 4), oneOf('fScore', [1, 2]), atLeast('tenureDays', 1000), above('margin', 0.25)),
  all(is('satisfaction', 5), any(is('rScore', 2), is('rScore', 3), all(is('fScore', 4), below('orders', 6)))),
  all(
    above('recencyDays', 200),
    atMost('fScore', 2),
    any(oneOf('city', ['Nanjing', 'Suzhou']), below('monetary', 600)),
  ),
  all(
    atLeast('recencyDays', 120),
    above('tenureDays', 2000),
    not(all(is('abcClass', 'A'), above('margin', 0.5))),
  ),
];

/** The first so many of the thirty, as a parsed pack. */
export function benchPack(rules: number): RulePack {
  const declared = Object.fromEntries(Object.entries(factKinds).map(([fact, kind]) => [fact, { kind }]));
  return parsed(packFile({ facts: declared, rules: conditions.slice(0, rules).map(toRule) }));
}

function toRule(conditions: Group, index: number): Rule {
  return { name: `rule ${index}`, conditions, event: { type: 'segment', params: { segment: 'good' } } };
}
