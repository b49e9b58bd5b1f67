/** Sheets for the states of views: small, fixed, the same on every day. */
import type { Cell } from '../../../src/core/facts/cell';
import type { Locale } from '../../../src/core/i18n/text';
import type { SheetMarks, SheetSnapshot } from '../../../src/core/source/sheetSnapshot';

/** The analysis date of every state: 2026-06-30. */
export const today = '2026-06-30';
const todayAsDay = 46_203;

const noMarks: SheetMarks = { owned: [], roles: [] };

export function sheet(
  id: number,
  name: string,
  cells: readonly (readonly Cell[])[],
  marks: Partial<SheetMarks> = {},
): SheetSnapshot {
  return { id, name, cells, marks: { ...noMarks, ...marks } };
}

const headers = {
  en: ['Customer ID', 'Customer name', 'Order date', 'Amount', 'Remark'],
  'zh-CN': ['客户编号', '客户名称', '下单日期', '金额', '备注'],
  'zh-TW': ['客戶編號', '客戶名稱', '下單日期', '金額', '備註'],
} as const;

export const orderSheetNames = { en: 'Orders', 'zh-CN': '订单', 'zh-TW': '訂單' } as const;

const firstNames = ['Ada', 'Ben', 'Chen', 'Dana', 'Emil', 'Fang', 'Grace', 'Hugo', 'Ines', 'Jun'];
const lastNames = ['Adler', 'Brandt', 'Costa', 'Dubois', 'Evans', 'Ferri'];
const chineseNames = ['陈静', '李娜', '王强', '赵敏', '周杰', '吴芳', '郑浩', '孙丽', '钱伟', '冯雪'];

function nameOf(customer: number, language: Locale): string {
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  if (language !== 'en') return `${pick(chineseNames, customer)} ${Math.floor(customer / 10) + 1}`;
  return `${pick(firstNames, customer)} ${pick(lastNames, Math.floor(customer / 10))}`;
}

/** The rows of one customer after another: each with one to six orders within five hundred days. */
export function orders(
  language: Locale,
  customers = 60,
  name: (customer: number, language: Locale) => string = nameOf,
): SheetSnapshot {
  const rows = Array.from({ length: customers }, (_, customer) =>
    Array.from({ length: 1 + ((customer * 7) % 6) }, (__, order): readonly Cell[] => [
      `C${String(customer + 1).padStart(4, '0')}`,
      name(customer, language),
      { day: todayAsDay - ((customer * 37 + order * 53) % 500) },
      (((customer * 7919 + order * 10_473) % 40_000) + 500) / 100,
      order === 0 ? 'web' : null,
    ]),
  );
  return sheet(1, orderSheetNames[language], [headers[language], ...rows.flat()]);
}

/** The same orders with cells that cannot be read: amounts, dates, and rows of nobody. */
export function messyOrders(language: Locale): SheetSnapshot {
  const { id, name, cells } = orders(language);
  return sheet(
    id,
    name,
    cells.map((row, at) => {
      if (at === 0) return row;
      if (at % 5 === 0) return [...row.slice(0, 3), at % 2 === 0 ? 'twelve' : 'n/a', ...row.slice(4)];
      if (at % 31 === 0) return [...row.slice(0, 2), 'yesterday', ...row.slice(3)];
      if (at % 37 === 0) return [null, null, ...row.slice(2)];
      return row;
    }),
  );
}

/** Headers that say nothing: only the values tell what the columns hold. */
export function unnamedOrders(language: Locale): SheetSnapshot {
  const { id, name, cells } = orders(language);
  return sheet(id, name, [['X1', 'X2', 'X3', 'X4', 'X5'], ...cells.slice(1)]);
}

/** A sheet that is neither of orders nor of customers: its articles repeat, and nothing has a date. */
export function shoppingList(): SheetSnapshot {
  return sheet(1, 'Sheet1', [
    ['Article', 'Price'],
    ['Tea', 4.5],
    ['Coffee', 7],
    ['Cocoa', 5.25],
    ['Tea', 4.75],
    ['Tea', 4.5],
    ['Coffee', 6.5],
  ]);
}

export function emptySheet(): SheetSnapshot {
  return sheet(1, 'Sheet1', []);
}

export const hostileNames = [
  '<img src=x onerror="document.title=1">',
  '=HYPERLINK("https://example.org","click")',
  '</script><script>document.title=1</script>',
  '𝕬𝖉𝖆 ‮drawkcab',
  'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe',
] as const;
