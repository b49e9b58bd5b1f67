/**
 * The orders of the demo shop, as a CSV file: the workbench, the documentation and the tests open it.
 *
 * An invented tea and coffee shop with customers in Shanghai, Taipei and London, two years up to 2026-06-30. Everything
 * comes from one seed, so the text is the same on every machine; the slips in it are set by hand, one of each kind.
 */
import { dayToIso, isoToDay } from '../core/facts/calendar';
import type { Locale } from '../core/i18n/text';
import { type Random, seededRandom } from '../core/seededRandom';
import { csvText } from './csvText';
import { type DemoCustomer, demoCustomers, demoSeed } from './demoCustomers';
import type { Habit, Regularity, Spell } from './demoHabits';
import { pick, within } from './draw';

const headers = {
  en: ['Order no', 'Order date', 'Customer no', 'Customer name', 'Channel', 'City', 'Amount'],
  'zh-CN': ['订单号', '订单日期', '客户编号', '客户名称', '渠道', '城市', '金额'],
  'zh-TW': ['訂單編號', '訂單日期', '客戶編號', '客戶名稱', '通路', '城市', '金額'],
} as const satisfies Readonly<Record<Locale, readonly string[]>>;
/** Places in a row. */
const [DATE, CUSTOMER, NAME, AMOUNT] = [1, 2, 3, 6] as const;
const channels = ['门店 Shop', '门店 Shop', '网店 Online', '网店 Online', '微信 WeChat', '电话 Phone'];
/** What a shop in Taiwan would write; everything else reads well there. */
const traditional: Readonly<Record<string, string>> = {
  '门店 Shop': '門市 Shop',
  '网店 Online': '網店 Online',
  '电话 Phone': '電話 Phone',
  '伦敦 London': '倫敦 London',
};
const lastDay = isoToDay('2026-06-30') ?? 0;
const oneReturnIn = 130;

interface Order {
  readonly day: number;
  readonly customer: DemoCustomer;
  readonly channel: string;
  readonly amount: number;
}

/**
 * About 2,000 orders of 260 customers, oldest first: the header, then one line per order, each ended by a line feed.
 * The orders are the same in every language.
 * @example demoOrders().split('\n')[0] // 'Order no,Order date,Customer no,Customer name,Channel,City,Amount'
 */
export function demoOrders(language: Locale = 'en'): string {
  return csvText(demoOrderRows(language));
}

/** The same as cells, the header first. */
export function demoOrderRows(language: Locale): readonly (readonly string[])[] {
  const random = seededRandom(demoSeed);
  const orders = demoCustomers(random)
    .flatMap((customer) => ordersOf(customer, random))
    .sort((one, other) => one.day - other.day);
  const rows = [...orders, ...returnsOf(orders)].sort((one, other) => one.day - other.day).map(toRow);
  const shown =
    language === 'zh-TW' ? rows.map((cells) => cells.map((cell) => traditional[cell] ?? cell)) : rows;
  return [headers[language], ...withSlips(shown)];
}

function ordersOf(customer: DemoCustomer, random: Random): readonly Order[] {
  const usual = usualBasket(customer.habit, random);
  return orderDays(customer.habit.spells, random).map((daysAgo) => ({
    day: lastDay - daysAgo,
    customer,
    channel: pick(random, channels),
    amount: Math.round(usual * within(random, [0.6, 1.5]) * 2) / 2,
  }));
}

/** The cube puts most customers near the lower end and a few far above: revenue spreads as Pareto found. */
function usualBasket({ basket: [low, high] }: Habit, random: Random): number {
  const level = random();
  return low + (high - low) * level * level * level;
}

/** Days before the last one. Nobody waits exactly as long as last time. */
function orderDays(spells: readonly Spell[], random: Random): readonly number[] {
  return spells.flatMap(({ from, again, chance = 1 }) => {
    if (random() >= chance) return [];
    const first = within(random, from);
    return again ? regularDays(first, again, random) : [Math.round(first)];
  });
}

function regularDays(first: number, again: Regularity, random: Random): readonly number[] {
  const end = within(random, again.until);
  const gap = within(random, again.every);
  const days: number[] = [];
  for (let day = first; day >= end; day -= gap * within(random, [0.6, 1.4])) days.push(Math.round(day));
  return days;
}

/** Every so often something comes back within the week, half of it or all. */
function returnsOf(orders: readonly Order[]): readonly Order[] {
  return orders
    .filter((order, index) => index % oneReturnIn === oneReturnIn - 1 && order.day + 6 <= lastDay)
    .map((order, index) => ({
      ...order,
      day: order.day + 6,
      amount: -order.amount / (index % 2 === 0 ? 1 : 2),
    }));
}

function toRow({ day, customer, channel, amount }: Order, index: number): readonly string[] {
  const { number, name, city } = customer;
  return [String(10001 + index), dayToIso(day), number, name, channel, city, amount.toFixed(2)];
}

/** What people really type. The first five can be read; the others must be reported, and no row may be lost. */
const slips: readonly (readonly [row: number, column: number, typed: (cell: string) => string])[] = [
  [40, AMOUNT, () => '￥1,280.00'],
  [215, CUSTOMER, (cell) => ` ${cell.toLowerCase().replace('c', 'Ｃ')}`],
  [480, AMOUNT, () => '１２８．５０'],
  [1644, DATE, (cell) => inChinese(cell)],
  [881, AMOUNT, (cell) => cell.replace('.', '')],
  [777, AMOUNT, () => 'see invoice'],
  [1024, DATE, () => 'last Tuesday'],
  [1190, AMOUNT, () => ''],
  [1310, CUSTOMER, () => ''],
  [1310, NAME, () => ''],
  [1926, DATE, (cell) => cell.replace('-06-', '-07-')],
];
/** This order was entered twice. */
const doubledRow = 1860;

function withSlips(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.flatMap((cells, row) => {
    const typed = cells.map((cell, column) => {
      const slip = slips.find(([slipRow, place]) => slipRow === row && place === column);
      return slip ? slip[2](cell) : cell;
    });
    return row === doubledRow ? [typed, typed] : [typed];
  });
}

function inChinese(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
