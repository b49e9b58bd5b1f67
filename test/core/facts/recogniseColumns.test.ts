import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { recogniseColumns, toMapping } from '../../../src/core/facts/recogniseColumns';
import { toRegional } from '../../../src/core/facts/regional';
import { toTable } from '../../../src/core/facts/table';

const regional = toRegional('en_US');

function recognise(cells: readonly (readonly Cell[])[]) {
  return recogniseColumns(toTable('Sheet', cells), regional);
}

const split = (...lines: readonly string[]) => lines.flatMap((line) => line.split(','));

/** Each role with the header of its column. */
function check(cells: readonly (readonly Cell[])[], kind: string | null, expected: Record<string, string>) {
  const recognition = recognise(cells);
  expect(recognition.kind).toBe(kind);
  expect(Object.fromEntries(recognition.columns.map(({ role, header }) => [role, header]))).toEqual(expected);
}

describe('orders in the exports that shops have', () => {
  test('Shopify: the order is called Name, its lines repeat it', () =>
    check(
      [
        [
          'Name',
          'Email',
          'Paid at',
          'Subtotal',
          'Shipping',
          'Taxes',
          'Total',
          'Discount Amount',
          'Created at',
          'Lineitem quantity',
          'Lineitem name',
          'Lineitem price',
          'Billing Name',
          'Billing City',
        ],
        [
          '#1001',
          'ann@example.com',
          '2025-10-07 09:50:26 +0200',
          53,
          0,
          0,
          53,
          0,
          '2025-10-07 09:50:26 +0200',
          1,
          'Mask',
          34,
          'Ann Li',
          'Paris',
        ],
        [
          '#1001',
          'ann@example.com',
          '',
          '',
          '',
          '',
          '',
          '',
          '2025-10-07 09:50:26 +0200',
          1,
          'Soap',
          19,
          '',
          '',
        ],
        [
          '#1002',
          'bo@example.com',
          '2025-10-08 10:00:00 +0200',
          5,
          0,
          0,
          5,
          0,
          '2025-10-08 10:00:00 +0200',
          1,
          'Soap',
          5,
          'Bo',
          'Lyon',
        ],
        [
          '#1003',
          'ann@example.com',
          '2025-10-09 10:00:00 +0200',
          5,
          0,
          0,
          5,
          0,
          '2025-10-09 10:00:00 +0200',
          1,
          'Soap',
          5,
          'Ann Li',
          'Paris',
        ],
      ],
      'orders',
      {
        orderId: 'Name',
        customer: 'Email',
        customerName: 'Billing Name',
        orderDate: 'Created at',
        amount: 'Total',
        quantity: 'Lineitem quantity',
        unitPrice: 'Lineitem price',
        city: 'Billing City',
      },
    ));

  test('WooCommerce', () =>
    check(
      [
        [
          'order_number',
          'order_date',
          'status',
          'billing_email',
          'billing_city',
          'order_total',
          'refunded_total',
          'shipping_total',
        ],
        ['81', '2024-03-01 10:00', 'completed', 'ann@example.com', 'Wien', '20.00', '0', '3.00'],
        ['82', '2024-03-02 10:00', 'completed', 'ann@example.com', 'Wien', '25.50', '0', '3.00'],
        ['83', '2024-03-02 11:00', 'completed', 'ann@example.com', 'Wien', '25.50', '0', '3.00'],
      ],
      'orders',
      {
        orderId: 'order_number',
        orderDate: 'order_date',
        customer: 'billing_email',
        city: 'billing_city',
        amount: 'order_total',
      },
    ));

  test('淘宝', () =>
    check(
      [
        [
          '订单编号',
          '买家会员名',
          '买家应付邮费',
          '买家实际支付金额',
          '订单状态',
          '收货人姓名',
          '联系手机',
          '订单创建时间',
          '订单付款时间',
          '宝贝总数量',
        ],
        [
          '2001',
          'tea88',
          '0',
          '￥100.00',
          '交易成功',
          '王小明',
          '13800138000',
          '2024-03-01 10:00:00',
          '2024-03-01 10:01:00',
          '1',
        ],
        [
          '2002',
          'tea88',
          '0',
          '￥50.00',
          '交易成功',
          '王小明',
          '13800138000',
          '2024-03-02 10:00:00',
          '2024-03-02 10:01:00',
          '1',
        ],
        [
          '2003',
          'tea88',
          '0',
          '￥50.00',
          '交易成功',
          '王小明',
          '13800138000',
          '2024-03-02 10:00:00',
          '2024-03-02 10:01:00',
          '1',
        ],
      ],
      'orders',
      {
        orderId: '订单编号',
        customer: '买家会员名',
        customerName: '收货人姓名',
        amount: '买家实际支付金额',
        orderDate: '订单创建时间',
        quantity: '宝贝总数量',
        phone: '联系手机',
      },
    ));

  test('繁體中文，附單位', () =>
    check(
      [
        ['訂單編號', '會員編號', '訂購人姓名', '訂購日期', '實付金額（元）', '運費', '通路'],
        ['A1', 'M7', '王小明', '2024/3/1', 'NT$1,200', 60, '官網'],
        ['A2', 'M7', '王小明', '2024/3/2', 'NT$200', 60, '門市'],
        ['A3', 'M7', '王小明', '2024/3/3', 'NT$300', 60, '門市'],
      ],
      'orders',
      {
        orderId: '訂單編號',
        customer: '會員編號',
        customerName: '訂購人姓名',
        orderDate: '訂購日期',
        amount: '實付金額（元）',
        channel: '通路',
      },
    ));

  test('Zoho CRM sales orders: the record id numbers orders, the account is the customer', () =>
    check(
      [
        ['Record Id', 'SO Number', 'Subject', 'Account Name', 'Grand Total', 'Created Time'],
        ['zcrm_1', 'SO1', 'Tea', 'Acme', 10, '2024-01-01'],
        ['zcrm_2', 'SO2', 'Tea', 'Acme', 20, '2024-01-02'],
        ['zcrm_3', 'SO3', 'Tea', 'Bolt', 30, '2024-01-03'],
        ['zcrm_4', 'SO4', 'Tea', 'Bolt', 40, '2024-01-04'],
      ],
      'orders',
      { orderId: 'SO Number', customer: 'Account Name', amount: 'Grand Total', orderDate: 'Created Time' },
    ));

  test('纷享销客, sales orders: the discount and the sum of the products are no amount', () =>
    check(
      [
        split('销售订单编号,客户名称,下单日期,销售订单金额,产品合计,整单折扣,负责人,订单状态,创建时间'),
        ...['甲公司', '甲公司', '乙公司'].map((name, row) => [
          ...[`SO${row}`, name, '2024-03-01', 900 + row, 900, '100%', '李', '已确认', '2024-03-01'],
        ]),
      ],
      'orders',
      { orderId: '销售订单编号', customer: '客户名称', orderDate: '下单日期', amount: '销售订单金额' },
    ));

  test('Zoho CRM sales orders, the whole export', () =>
    check(
      [
        split(
          'Record Id,Sales Order Owner.id,Sales Order Owner,SO Number,Subject,Account Name.id,Account Name,Contact Name',
          'Due Date,Status,Grand Total,Sub Total,Created Time,Tag',
        ),
        ...['Acme', 'Acme', 'Bolt'].map((name, row) => [
          ...[`zcrm_${row}`, 'zcrm_u', 'Kim', `SO-${row}`, 'Tea', `zcrm_${name}`, name, 'Ann', '2024-05-01'],
          ...['Created', 900 + row, 800, '2024-03-01', ''],
        ]),
      ],
      'orders',
      { orderId: 'SO Number', customer: 'Account Name', amount: 'Grand Total', orderDate: 'Created Time' },
    ));

  test('a price without a quantity is the amount', () =>
    check(
      [
        ['Client', 'Date', 'Price'],
        ['Ann', '2024-03-01', 10],
        ['Ann', '2024-03-02', 12],
        ['Ann', '2024-03-03', 12],
      ],
      'orders',
      { customer: 'Client', orderDate: 'Date', amount: 'Price' },
    ));
});

test('a price beside a quantity is a unit price', () =>
  check(
    [
      ['Client', 'Date', 'Price', 'Qty'],
      ['Ann', '2024-03-01', 10, 1],
      ['Ann', '2024-03-02', 12, 2],
      ['Ann', '2024-03-03', 12, 3],
    ],
    'orders',
    { customer: 'Client', orderDate: 'Date', unitPrice: 'Price', quantity: 'Qty' },
  ));

describe('customers', () => {
  test('纷享销客', () =>
    check(
      [
        [
          '客户编号',
          '客户名称',
          '成交次数',
          '累计成交金额（元）',
          '最后成交时间',
          '最后跟进时间',
          '客户来源',
          '负责人',
        ],
        ['K1', '甲公司', 3, '1.2万', '2024年3月1日', '2024年4月1日', '展会', '张'],
        ['K2', '乙公司', 1, '5,000', '2024年2月1日', '2024年4月1日', '官网', '张'],
      ],
      'customers',
      {
        customer: '客户编号',
        customerName: '客户名称',
        orders: '成交次数',
        total: '累计成交金额（元）',
        lastOrder: '最后成交时间',
        channel: '客户来源',
      },
    ));

  test('Zoho CRM accounts', () =>
    check(
      [
        ['Record Id', 'Account Name', 'Phone', 'Billing City', 'Account Owner'],
        ['zcrm_1', 'Acme', '+1 555 010 9999', 'Austin', 'Kim'],
        ['zcrm_2', 'Bolt', '+1 555 010 9998', 'Boston', 'Kim'],
      ],
      'customers',
      { customer: 'Record Id', customerName: 'Account Name', phone: 'Phone', city: 'Billing City' },
    ));

  /** The headers of whole exports: standard fields in the order of the CRM, with those that mean nothing here. */
  test('Zoho CRM accounts, the whole export: a record’s day is no order, and their own revenue no purchase', () =>
    check(
      [
        split(
          'Record Id,Account Owner.id,Account Owner,Rating,Account Name,Phone,Website,Account Number,Account Type',
          'Industry,Annual Revenue,Employees,Billing City,Created Time,Modified Time,Last Activity Time,Tag',
        ),
        ...['Acme', 'Bolt', 'Cole'].map((name, row) => [
          ...[
            `zcrm_${row}`,
            'zcrm_u',
            'Kim',
            'Active',
            name,
            `+1 555 010 999${row}`,
            `${name}.com`,
            1000 + row,
          ],
          ...['Customer', 'IT', 9e5, 12, 'Austin', '2024-01-01', '2024-02-02', '2024-03-03', 'vip'],
        ]),
      ],
      'customers',
      {
        customer: 'Account Number',
        customerName: 'Account Name',
        phone: 'Phone',
        city: 'Billing City',
        needEstimate: 'Annual Revenue',
      },
    ));

  test('Zoho CRM contacts, the whole export', () => {
    const header = split(
      'Record Id,Contact Owner.id,Contact Owner,Lead Source,First Name,Last Name,Contact Name,Account Name.id',
      'Account Name,Email,Phone,Mailing City,Created Time,Tag',
    );
    const rows = ['Ann', 'Bo', 'Cy'].map((name, row) => [
      ...[`zcrm_${row}`, 'zcrm_u', 'Kim', 'Web', name, 'Li', `${name} Li`, 'zcrm_5', 'Acme', `${name}@x.com`],
      ...[`+1 555 010 999${row}`, 'Austin', '2024-01-01', ''],
    ]);
    const { kind, columns } = recognise([header, ...rows]);
    expect([kind, columns.find(({ role }) => role === 'customer')?.header]).toEqual([
      'customers',
      'Record Id',
    ]);
  });

  test('纷享销客, the whole export of customers', () =>
    check(
      [
        split(
          '客户名称,客户编号,负责人,成交状态,客户级别,客户来源,1级行业,国家,省,市,详细地址,电话,最后跟进时间',
          '最后成交时间,成交次数,累计成交金额,生命状态,创建时间,最后修改时间,标签',
        ),
        ...['甲公司', '乙公司', '丙公司'].map((name, row) => [
          ...[
            name,
            `KH00${row}`,
            '李',
            '已成交',
            '重要客户',
            '展会',
            'IT',
            '中国',
            '上海',
            '上海',
            '某路1号',
          ],
          ...[
            `1380000000${row}`,
            '2024-04-01',
            '2024-03-01',
            3 + row,
            900 + row,
            '正常',
            '2023-01-01',
            '2024-04-01',
            '',
          ],
        ]),
      ],
      'customers',
      {
        customer: '客户编号',
        customerName: '客户名称',
        channel: '客户来源',
        city: '市',
        phone: '电话',
        lastOrder: '最后成交时间',
        orders: '成交次数',
        total: '累计成交金额',
      },
    ));

  test('names alone make a list of customers', () =>
    check([['姓名'], ['王小明'], ['李小红']], 'customers', { customer: '姓名' }));

  test('a date of the last order does not make orders of them', () =>
    check(
      [
        ['Customer', 'Last order date', 'Total spent', 'Orders'],
        ['Ann', '2024-03-01', 100, 2],
        ['Bo', '2024-03-02', 50, 1],
      ],
      'customers',
      { customer: 'Customer', lastOrder: 'Last order date', total: 'Total spent', orders: 'Orders' },
    ));

  test('customers listed twice stay customers where the totals are named as such', () => {
    const rows = ['Ann', 'Ann', 'Bo', 'Bo', 'Cy', 'Cy'].map((name) => [name, 3, '2024-03-01']);
    expect(recognise([['Customer', 'Number of orders', 'Last order'], ...rows]).kind).toBe('customers');
  });
});

describe('the same columns', () => {
  const header = ['Customer', 'Date', 'Amount'];
  test('are orders where customers repeat', () => {
    const rows = ['Ann', 'Bo', 'Ann', 'Bo'].map((name, day) => [name, `2024-03-0${day + 1}`, 5]);
    expect(recognise([header, ...rows]).kind).toBe('orders');
  });
  test('are orders where everybody bought once', () => {
    const rows = ['Ann', 'Bo', 'Cy', 'Di'].map((name, day) => [name, `2024-03-0${day + 1}`, 5]);
    expect(recognise([header, ...rows]).kind).toBe('orders');
  });
});

describe('headers that say nothing', () => {
  test('leave it to the values, with little confidence', () => {
    const { kind, columns } = recognise([
      ['A', 'B', 'C'],
      ['ann', '2024-01-01', 5],
      ['bo', '2024-01-02', 6.5],
      ['ann', '2024-01-04', 7],
      ['bo', '2024-02-02', 6.5],
    ]);
    expect(kind).toBe('orders');
    expect(columns.map(({ role }) => role)).toEqual(['customer', 'orderDate', 'amount']);
    for (const { confidence, evidence } of columns) {
      expect(confidence).toBeLessThan(0.5);
      expect(evidence).toBe('values');
    }
  });

  test('and no header at all', () => {
    const rows = [1, 2, 3, 4].map((day): Cell[] => [`2024-01-0${day}`, day % 2 ? 'ann' : 'bo', 10 + day / 4]);
    expect(toMapping(recognise(rows))).toEqual({
      kind: 'orders',
      columns: { orderDate: 0, customer: 1, amount: 2 },
    });
  });
});

test('orders that carry the last order of their customer along are still orders', () => {
  const rows = [1, 2, 3, 4].map((day) => ['Ann', `2024-03-0${day}`, '2024-03-04', 4]);
  expect(recognise([['Customer', 'Date', 'Last order', 'Number of orders'], ...rows]).kind).toBe('orders');
});

test('bare numbers are dates only where they look like serials of our time', () => {
  const rows = [1, 2, 3, 4].map((row): Cell[] => [row % 2 ? 'ann' : 'bo', 10 * row, 45352 + row]);
  expect(toMapping(recognise([['A', 'B', 'C'], ...rows]))?.columns).toEqual({
    customer: 0,
    amount: 1,
    orderDate: 2,
  });
});

test('a header whose values do not suit it is not believed', () => {
  const { columns } = recognise([
    ['Customer', 'Order date', 'Amount'],
    ['Ann', 'red', 5],
    ['Bo', 'blue', 6],
    ['Ann', 'green', 6],
  ]);
  expect(columns.map(({ role }) => role)).not.toContain('orderDate');
});

test('a few unreadable cells do not hide a column', () => {
  const rows = Array.from({ length: 20 }, (_, row): Cell[] => ['Ann', row < 4 ? 'tbd' : '2024-03-01', row]);
  const { columns } = recognise([['Customer', 'Order date', 'Amount'], ...rows]);
  const date = columns.find(({ role }) => role === 'orderDate');
  expect(date).toMatchObject({ column: 1, evidence: 'both' });
  expect(date?.confidence).toBeLessThan(0.9);
});

test('of two equal headers the left one is taken', () => {
  const { columns } = recognise([
    ['Customer', 'Order date', 'Amount', 'Amount'],
    ['Ann', '2024-03-01', 1, 2],
    ['Ann', '2024-03-02', 1, 2],
    ['Ann', '2024-03-03', 1, 2],
  ]);
  expect(columns.find(({ role }) => role === 'amount')?.column).toBe(2);
});

test('each column has one role and each role one column', () => {
  const { columns } = recognise([
    ['客户', '客户', '客户名称', '姓名', '日期', '下单日期', '金额', '总价', '单价'],
  ]);
  expect(new Set(columns.map(({ column }) => column)).size).toBe(columns.length);
  expect(new Set(columns.map(({ role }) => role)).size).toBe(columns.length);
});

test('without rows the headers decide', () => {
  const { kind, columns } = recognise([['Customer ID', 'Order date', 'Amount']]);
  expect(kind).toBe('orders');
  expect(columns.every(({ evidence }) => evidence === 'header')).toBe(true);
});

describe('a table that is neither says what it lacks', () => {
  test('no customer and no date', () => {
    const { kind, missing } = recognise([
      ['Weight', 'Length'],
      [1.5, 2.5],
      [1.5, 2.5],
      [1.5, 3.5],
    ]);
    expect(kind).toBeNull();
    expect(missing).toEqual(['customer', 'orderDate']);
    expect(toMapping({ kind, columns: [], missing })).toBeNull();
  });
  test('customers that repeat, but no date', () => {
    const { kind, missing } = recognise([
      ['Customer', 'Note'],
      ['Ann', 'a'],
      ['Ann', 'b'],
      ['Ann', 'c'],
    ]);
    expect(kind).toBeNull();
    expect(missing).toEqual(['orderDate']);
  });
  test('an empty sheet', () => {
    expect(recognise([])).toEqual({ kind: null, columns: [], missing: ['customer', 'orderDate'] });
  });
});
