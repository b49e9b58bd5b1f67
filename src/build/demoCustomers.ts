/** The customers of the demo shop: invented people and houses in three cities, each with a habit of buying. */

import type { Random } from '../core/seededRandom';
import { demoHabits, type Habit } from './demoHabits';
import { pick } from './draw';

export interface DemoCustomer {
  readonly number: string;
  readonly name: string;
  readonly city: string;
  readonly habit: Habit;
}

interface City {
  readonly name: string;
  readonly people: (random: Random) => string;
  readonly houses: (random: Random) => string;
}

const shanghai: City = {
  name: '上海 Shanghai',
  people: (random) =>
    pick(random, '顾 陆 沈 江 许 程 宋 温 叶 白 秦 余'.split(' ')) +
    pick(random, '知夏 望舒 一禾 清和 听雨 南乔 书白 以宁 若川 小满 星野 秋实'.split(' ')),
  houses: (random) =>
    pick(random, '云上 半山 小巷 弄堂 梧桐 听风 七月 白鹭 麦田 纸船'.split(' ')) +
    pick(random, '书店 茶馆 民宿 工作室 餐厅 花店'.split(' ')),
};

const taipei: City = {
  name: '台北 Taipei',
  people: (random) =>
    pick(random, '陳 林 簡 賴 葉 蘇 鍾 羅 謝 溫'.split(' ')) +
    pick(random, '雨澄 品禾 禾安 晴川 沐恩 予樂 向陽 采芸 若谷 語棠 子墨 小滿'.split(' ')),
  houses: (random) =>
    pick(random, '巷口 山嵐 舊時 木棉 貓空 海風 日光 青田 紙鳶 微雨'.split(' ')) +
    pick(random, '書房 咖啡館 民宿 工作室 食堂 花坊'.split(' ')),
};

const london: City = {
  name: '伦敦 London',
  people: (random) =>
    `${pick(random, 'Maud Alfie Nell Rufus Ottilie Jem Winnie Hamish Tess Barnaby Isla Ned'.split(' '))} ${pick(
      random,
      'Larkfield Ashdown Quillby Brambley Thornmere Fennick Marlowby Pennyfold Hollins Wrenfield'.split(' '),
    )}`,
  houses: (random) =>
    `${pick(random, 'Lantern Kettle Copper Harbour Orchard Thimble Magpie Fiddle Willow Button'.split(' '))} ${pick(
      random,
      'Street Books|Lane Studio|Row Bakery|House Inn|Yard Kitchen|Hill Flowers'.split('|'),
    )}`,
};

/** Half the shop's customers are in Shanghai. */
const cities: readonly City[] = [shanghai, shanghai, taipei, london];

/** Everything about the demo shop follows from this number. */
export const demoSeed = 20260630;

/** All customers, one for each place in the habits, numbered in a mixed order; no name occurs twice. */
export function demoCustomers(random: Random): readonly DemoCustomer[] {
  const habits = shuffled(
    random,
    demoHabits.flatMap((habit) => Array.from({ length: habit.customers }, () => habit)),
  );
  const taken = new Set<string>();
  return habits.map((habit, index) => {
    const city = pick(random, cities);
    const name = freshName(habit.house ? city.houses : city.people, random, taken);
    return { number: numberOf(index), name, city: city.name, habit };
  });
}

/** Of the customer at a place of the list. */
export function numberOf(index: number): string {
  return `C${String(index + 1).padStart(4, '0')}`;
}

function freshName(make: (random: Random) => string, random: Random, taken: Set<string>): string {
  for (;;) {
    const name = make(random);
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  return list
    .map((entry) => ({ entry, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ entry }) => entry);
}
