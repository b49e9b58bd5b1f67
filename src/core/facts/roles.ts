/**
 * What a column can mean, and the names under which people and exports know it.
 *
 * Names stand in the order of preference: where a sheet has several of them, the earlier is taken ("Total" before
 * "Subtotal"). They are compared without case, blanks, marks and parentheses. Sources of the less usual ones:
 * - Shopify, orders export: Name (of the order, "#1001"), Email, Created at, Paid at, Total, Subtotal, Lineitem
 *   quantity, Lineitem price, Billing Name, Billing City (help.shopify.com, "Exporting orders"); customers export:
 *   Total Spent, Total Orders.
 * - WooCommerce, order exports: order_number, order_date, order_total, billing_email, billing_city, line_quantity;
 *   analytics of customers: AOV, Last active, Total spend.
 * - Taobao and Tmall, order report: 订单编号, 买家会员名, 买家实际支付金额, 订单创建时间, 订单付款时间, 宝贝总数量, 收货人姓名.
 * - Youzan (有赞), order report: 订单号, 买家, 订单实付金额, 订单创建时间, 商品数量.
 * - Zoho CRM, standard fields of accounts, contacts and sales orders: Record Id, Account Name, Contact Name, Account
 *   Number, Billing City, Lead Source, SO Number, Grand Total, Created Time (help.zoho.com, "Standard fields"). Assumed,
 *   since no public page lists the columns of its export: Record Id first, an id beside each owner, Tag last.
 * - Fxiaoke (纷享销客), customers and sales orders: 客户编号, 客户名称, 销售订单编号, 下单日期, 销售订单金额 (its open API).
 *   Assumed: 成交次数, 累计成交金额, 最后成交时间, which companies add as fields of their own or see in lists.
 * - UCI Online Retail: InvoiceNo, CustomerID, InvoiceDate, UnitPrice, Quantity, Amount. CDNOW (brucehardie.com):
 *   master_id, id, date, cds, spent. R package rfm: customer_id, order_date, revenue; recency_days, transaction_count,
 *   amount. pymc-marketing: identifier, date, monetary_value.
 */
import type { Text } from '../i18n/text';

/** `orders`: a row per order or order line. `customers`: a row per customer. */
export type TableKind = 'orders' | 'customers';

/** What the cells of a role hold. `count` is a whole number that is not negative. */
export type ValueKind = 'id' | 'text' | 'day' | 'number' | 'count' | 'phone' | 'email';

export interface RoleSpec {
  readonly kind: ValueKind;
  /** The kinds of table that can have the role. */
  readonly in: readonly TableKind[];
  readonly title: Text;
  readonly names: readonly string[];
}

/** Names of a key that do not say of what: in a list of orders they may number the orders. */
export const genericIds = ['record id', 'id', '编号', '編號', '序号', '序號'] as const;

const both = ['orders', 'customers'] as const;
const orders = ['orders'] as const;
const customers = ['customers'] as const;

export const roleCatalog = {
  customer: {
    kind: 'id',
    in: both,
    title: { en: 'Customer', 'zh-CN': '客户', 'zh-TW': '客戶' },
    names: split(
      'customer id, customer number, customer no, customer code, customer key, client id, member id',
      'buyer id, user id, account number, account id, contact id, master id, cust id, 客户编号',
      '客户id, 客户编码, 客户号, 客户代码, 客户账号, 会员编号, 会员id, 会员号, 会员卡号, 客戶編號',
      '客戶id, 客戶代號, 客戶代碼, 客戶編碼, 會員編號, 會員id, 會員代號, 顧客編號, 顧客id, 用户id',
      '顾客id, 顾客编号, 买家id, 买家会员名, 买家昵称, 買家帳號, 買家會員名, customer, client',
      'buyer, member, cardholder, identifier, customer email, billing email, 客户, 顾客, 会员, 买家',
      '客戶, 顧客, 會員, 買家',
      ...genericIds,
    ),
  },
  customerName: {
    kind: 'text',
    in: both,
    title: { en: 'Customer name', 'zh-CN': '客户名称', 'zh-TW': '客戶名稱' },
    names: split(
      'customer name, client name, account name, contact name, buyer name, member name',
      'company name, billing name, full name, shipping name, company, name, 客户名称, 客户姓名',
      '客户名, 会员名称, 会员姓名, 会员名, 买家姓名, 买家名称, 顾客姓名, 客戶名稱, 客戶姓名, 客戶名',
      '會員姓名, 會員名稱, 買家姓名, 顧客姓名, 訂購人, 訂購人姓名, 收货人姓名, 收货人, 收件人',
      '联系人, 收件人姓名, 聯絡人, 公司名称, 公司名稱, 姓名, 名称, 名稱',
    ),
  },
  orderDate: {
    kind: 'day',
    in: orders,
    title: { en: 'Order date', 'zh-CN': '下单日期', 'zh-TW': '訂購日期' },
    names: split(
      'order date, invoice date, purchase date, transaction date, sale date, sales date, order time',
      'date of purchase, date created, created at, paid at, date paid, created time, date, time',
      '下单日期, 下单时间, 订单日期, 订单创建时间, 订单时间, 购买日期, 购买时间, 成交日期, 成交时间',
      '订单付款时间, 付款时间, 支付时间, 交易日期, 交易时间, 销售日期, 消费日期, 消费时间',
      '买家下单时间, 訂購日期, 訂單日期, 下單日期, 下單時間, 訂單時間, 訂單成立時間, 訂單成立日期',
      '購買日期, 購買時間, 交易時間, 付款時間, 付款日期, 銷售日期, 消費日期, 日期, 时间, 時間',
    ),
  },
  orderId: {
    kind: 'id',
    in: orders,
    title: { en: 'Order number', 'zh-CN': '订单编号', 'zh-TW': '訂單編號' },
    names: split(
      'order id, order number, order no, order name, invoice no, invoice number, invoice id',
      'invoice, so number, sales order number, transaction id, receipt number, order code, order',
      'name, 订单编号, 订单号, 主订单编号, 销售订单编号, 订单id, 交易号, 单号, 单据编号, 发票号',
      '交易编号, 訂單編號, 訂單號碼, 訂單號, 訂單id, 交易編號, 交易序號, 單號, 單據編號, 發票號碼',
    ),
  },
  amount: {
    kind: 'number',
    in: orders,
    title: { en: 'Amount', 'zh-CN': '金额', 'zh-TW': '金額' },
    names: split(
      'order total, order amount, grand total, total amount, amount paid, total paid, total, amount',
      'revenue, sales amount, order value, invoice amount, line total, net sales, net amount, sales',
      'monetary value, value, spent, spend, paid, turnover, subtotal, 实付金额, 订单实付金额',
      '买家实际支付金额, 买家实付金额, 实际支付金额, 实付款, 订单金额, 销售订单金额, 支付金额',
      '付款金额, 成交金额, 成交额, 交易金额, 销售金额, 销售额, 消费金额, 购买金额, 订单总额',
      '订单总金额, 总金额, 应付金额, 总价, 合计, 金额, 实收金额, 订单总价, 實付金額, 訂單金額',
      '訂單總額, 訂單總金額, 付款金額, 成交金額, 交易金額, 銷售金額, 銷售額, 消費金額, 購買金額',
      '實收金額, 總金額, 應付金額, 總價, 總計, 合計, 小計, 金額, 小计',
    ),
  },
  quantity: {
    kind: 'number',
    in: orders,
    title: { en: 'Quantity', 'zh-CN': '数量', 'zh-TW': '數量' },
    names: split(
      'quantity, qty, line item quantity, line quantity, item quantity, units, cds, pieces, 数量',
      '商品数量, 宝贝总数量, 购买数量, 件数, 销售数量, 數量, 商品數量, 購買數量, 件數',
    ),
  },
  unitPrice: {
    kind: 'number',
    in: orders,
    title: { en: 'Unit price', 'zh-CN': '单价', 'zh-TW': '單價' },
    names: split(
      'unit price, line item price, item price, price each, price per unit, list price, price, 单价',
      '商品单价, 商品价格, 价格, 售价, 销售单价, 單價, 商品單價, 商品價格, 價格, 售價',
    ),
  },
  firstOrder: {
    kind: 'day',
    in: customers,
    title: { en: 'First order', 'zh-CN': '首次下单', 'zh-TW': '首次下單' },
    names: split(
      'first order, first order date, first purchase, first purchase date, date of first order',
      'customer since, first invoice date, first transaction date, first bought, 首次下单',
      '首次下单时间, 首次下单日期, 首次购买时间, 首次购买日期, 首次购买, 首单时间, 首单日期',
      '首次成交时间, 首次成交日期, 首次消费时间, 首次消费日期, 第一次购买, 首次下單, 首次下單日期',
      '首次購買日期, 首次購買, 首購日期, 首購日, 首次消費日期, 首次交易日期',
    ),
  },
  lastOrder: {
    kind: 'day',
    in: customers,
    title: { en: 'Last order', 'zh-CN': '最近下单', 'zh-TW': '最近下單' },
    names: split(
      'last order, last order date, last purchase, last purchase date, date of last order',
      'latest order, most recent order, most recent purchase, last invoice date',
      'last transaction date, most recent visit, last bought, latest order date, last visit',
      '最近下单, 最近下单时间, 最近下单日期, 最后下单时间, 最后下单日期, 最近购买时间, 最近购买日期',
      '最近购买, 最后购买时间, 最后购买日期, 最后成交时间, 最近成交时间, 最后成交日期, 最近成交日期',
      '最近消费时间, 最近消费日期, 最后消费时间, 上次交易时间, 上次下单时间, 上次购买时间',
      '最近一次交易时间, 最近下單, 最近下單日期, 最後下單日期, 最近購買日期, 最近購買, 最後購買日期',
      '最近消費日期, 最後消費日期, 最近交易日期, 最後交易日期, 上次購買日期, 最後成交日期',
    ),
  },
  orders: {
    kind: 'count',
    in: customers,
    title: { en: 'Number of orders', 'zh-CN': '订单数', 'zh-TW': '訂單數' },
    names: split(
      'orders, number of orders, order count, total orders, orders count, no of orders, frequency',
      'transaction count, number of purchases, purchases, purchase count, transactions, visits',
      '订单数, 订单数量, 下单次数, 购买次数, 成交次数, 成交笔数, 交易次数, 交易笔数, 消费次数',
      '订单总数, 累计订单数, 购次, 频次, 訂單數, 訂單數量, 下單次數, 購買次數, 成交次數, 交易次數',
      '消費次數, 交易筆數, 訂單筆數, 訂單總數, 累計訂單數, 頻次',
    ),
  },
  total: {
    kind: 'number',
    in: customers,
    title: { en: 'Total bought', 'zh-CN': '累计购买金额', 'zh-TW': '累計購買金額' },
    names: split(
      'total spent, total spend, total sales, total revenue, lifetime value, total amount',
      'amount spent, lifetime revenue, monetary, total purchases, revenue, amount, total, sales',
      'turnover, spent, sales amount, spend, 累计购买金额, 累计消费金额, 累计消费, 累计金额',
      '累计成交金额, 成交总金额, 成交总额, 消费总额, 消费总金额, 总消费金额, 总消费, 购买总额',
      '交易总额, 销售总额, 总金额, 总额, 消费金额, 购买金额, 成交金额, 交易额, 销售额, 金额',
      '累計購買金額, 累計消費金額, 累計消費, 累計金額, 消費總額, 消費總金額, 總消費金額, 購買總額',
      '交易總額, 銷售總額, 總金額, 總額, 消費金額, 購買金額, 銷售額, 金額',
    ),
  },
  recencyDays: {
    kind: 'number',
    in: customers,
    title: { en: 'Days since last order', 'zh-CN': '距上次下单天数', 'zh-TW': '距上次下單天數' },
    names: split(
      'recency, recency days, days since last order, days since last purchase',
      'days since last visit, 距上次下单天数, 最近一次消费间隔, 距上次购买天数, 未购买天数',
      '未下单天数, 距今天数, 最近购买距今天数, 距上次下單天數, 距上次購買天數, 未購買天數',
      '未消費天數, 距今天數',
    ),
  },
  margin: {
    kind: 'number',
    in: both,
    title: { en: 'Margin', 'zh-CN': '毛利', 'zh-TW': '毛利' },
    names: split(
      'margin, gross margin, gross profit, profit, profit margin, total profit, 毛利, 毛利额, 利润',
      '毛利率, 利润率, 订单利润, 毛利額, 利潤, 利潤率, 訂單利潤',
    ),
  },
  channel: {
    kind: 'text',
    in: both,
    title: { en: 'Channel', 'zh-CN': '渠道', 'zh-TW': '通路' },
    names: split(
      'channel, sales channel, order channel, lead source, source, order source',
      'acquisition channel, 渠道, 销售渠道, 来源, 客户来源, 订单来源, 线索来源, 购买渠道, 获客渠道',
      '平台, 通路, 銷售通路, 管道, 銷售管道, 來源, 客戶來源, 訂單來源, 購買通路',
    ),
  },
  city: {
    kind: 'text',
    in: both,
    title: { en: 'City', 'zh-CN': '城市', 'zh-TW': '城市' },
    names: split(
      'city, billing city, mailing city, shipping city, town, region, country, area, 城市, 所在城市',
      '市, 地区, 区域, 省市, 省份, 国家, 縣市, 所在縣市, 地區, 區域, 國家',
    ),
  },
  phone: {
    kind: 'phone',
    in: both,
    title: { en: 'Phone', 'zh-CN': '电话', 'zh-TW': '電話' },
    names: split(
      'phone, phone number, mobile, mobile phone, telephone, tel, cell phone, billing phone, 电话',
      '手机, 手机号, 手机号码, 联系电话, 联系手机, 客户电话, 收货人手机, 买家手机, 電話, 手機',
      '手機號碼, 聯絡電話, 連絡電話, 行動電話, 客戶電話',
    ),
  },
  email: {
    kind: 'email',
    in: both,
    title: { en: 'Email', 'zh-CN': '邮箱', 'zh-TW': '電子郵件' },
    names: split(
      'email, email address, customer email, billing email, contact email, 邮箱, 电子邮箱, 邮件',
      '电子邮件, 客户邮箱, 電子郵件, 電子信箱, 信箱, 郵箱',
    ),
  },
  satisfaction: {
    kind: 'number',
    in: customers,
    title: { en: 'Satisfaction', 'zh-CN': '满意度', 'zh-TW': '滿意度' },
    names: split(
      'satisfaction, satisfaction score, csat, nps, rating, customer satisfaction, 满意度',
      '客户满意度, 评分, 满意度评分, 滿意度, 客戶滿意度, 評分',
    ),
  },
  needEstimate: {
    kind: 'number',
    in: customers,
    title: { en: 'Estimated need', 'zh-CN': '预计需求额', 'zh-TW': '預估需求額' },
    names: split(
      'estimated need, annual need, yearly need, estimated demand, annual demand, purchasing budget',
      'annual budget, buying potential, potential revenue, annual revenue, 预计需求额, 预计需求',
      '年需求额, 年采购额, 年采购预算, 采购预算, 潜在采购额, 年营业额, 年收入, 預估需求額, 預估需求',
      '年需求額, 年採購額, 年採購預算, 採購預算, 潛在採購額, 年營業額',
    ),
  },
  lifetimeValue: {
    kind: 'number',
    in: customers,
    title: { en: 'Expected lifetime value', 'zh-CN': '预期终身价值', 'zh-TW': '預期終身價值' },
    names: split(
      'expected lifetime value, predicted lifetime value, customer lifetime value, expected value, clv',
      'cltv, ltv, 预期终身价值, 预期价值, 客户终身价值, 终身价值, 客户生命周期价值, 預期終身價值',
      '預期價值, 顧客終身價值, 客戶終身價值, 終身價值',
    ),
  },
} as const satisfies Record<string, RoleSpec>;

/** Names as written above: parted by commas. */
function split(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}

export type Role = keyof typeof roleCatalog;

export const roles = Object.keys(roleCatalog) as readonly Role[];

/** Roles without which nothing can be computed from a table of the kind. */
export const neededRoles: Readonly<Record<TableKind, readonly Role[]>> = {
  orders: ['customer', 'orderDate'],
  customers: ['customer'],
};
