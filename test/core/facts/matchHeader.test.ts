import { expect, test } from 'vitest';
import { headerWords, matchHeader } from '../../../src/core/facts/matchHeader';
import { roleCatalog } from '../../../src/core/facts/roles';

test.each([
  ['InvoiceNo', 'invoice no'],
  ['customer_id', 'customer id'],
  ['  Order   Date ', 'order date'],
  ['Amount (USD)', 'amount'],
  ['金额（元）', '金额'],
  ['【必填】客户编号*', '客户编号'],
  ['ＩＤ', 'id'],
  ['E-mail', 'e mail'],
])('%j is read as %j', (header, words) => {
  expect(headerWords(header)).toBe(words);
});

const amount = roleCatalog.amount.names;
const customer = roleCatalog.customer.names;
const orderDate = roleCatalog.orderDate.names;

test.each([
  ['Order Total', amount],
  ['ORDER_TOTAL', amount],
  ['实付金额（元）', amount],
  ['實付金額', amount],
  ['CustomerID', customer],
  ['下單日期', orderDate],
])('%j is a name of the role', (header, names) => {
  expect(matchHeader(header, names)).toBeGreaterThanOrEqual(0.8);
});

test.each([
  ['Web order total', amount],
  ['微信订单金额', amount],
  ['Main customer number', customer],
  ['首页下单时间', orderDate],
])('%j ends in a name of the role and counts for less', (header, names) => {
  expect(matchHeader(header, names)).toBeGreaterThan(0.3);
  expect(matchHeader(header, names)).toBeLessThan(0.71);
});

test.each([
  ['Shipping total', amount],
  ['Refund amount', amount],
  ['退款金额', amount],
  ['運費總計', amount],
  ['优惠金额', amount],
  ['Customer type', customer],
  ['客户类型', customer],
  ['Birth date', orderDate],
  ['Delivery date', orderDate],
  ['发货时间', orderDate],
  ['更新時間', orderDate],
  ['Candidate', orderDate],
  ['', amount],
  ['***', amount],
])('%j is something else', (header, names) => {
  expect(matchHeader(header, names)).toBe(0);
});

test('of two names of one role the earlier counts more', () => {
  expect(matchHeader('Total', amount)).toBeGreaterThan(matchHeader('Subtotal', amount));
});
