/** The custom function of the self-test: probes put it into cells to see what Sheets hands over and takes back. */

/** What the function is asked to do, by its first argument; the rest is what the formula passed. */
const tasks: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> = {
  kind: (value) => kindOf(value),
  kinds: (...values) => values.map(kindOf).join(),
  count: (...values) => values.length,
  echo: (value) => value,
  hours: (value) => (value instanceof Date ? value.getHours() : kindOf(value)),
  list: () => ['a', 'b', 'c'],
  rows: () => [
    ['a', 1],
    ['b', 2],
  ],
  table: (rows, columns) =>
    Array.from({ length: Number(rows) }, () => Array.from({ length: Number(columns) }, () => 1)),
  text: (length) => 'x'.repeat(Number(length)),
  ragged: () => [[1, 2], [3]],
  nothing: () => null,
  undefined: () => undefined,
  'empty list': () => [],
  'empty row': () => [[]],
  infinity: () => Number.POSITIVE_INFINITY,
  nan: () => Number.NaN,
  object: () => ({ a: 1 }),
  function: () => () => 1,
  day: () => new Date(2024, 2, 1),
  formula: () => '=1+1',
  throw: () => {
    throw new Error('said by the self-test');
  },
  promise: () => Promise.resolve('kept'),
  never: () => new Promise(() => {}),
  write: () => refusal(() => SpreadsheetApp.getActive().getSheets()[0]?.getRange('A1').setValue(1)),
  ui: () => refusal(() => SpreadsheetApp.getUi()),
  locale: () => refusal(() => Session.getActiveUserLocale()),
  properties: () => refusal(() => PropertiesService.getDocumentProperties()?.getKeys()),
  cache: () => refusal(() => CacheService.getDocumentCache()?.get('FENLEI_SELFTEST_')),
  lock: () => refusal(() => LockService.getDocumentLock()?.tryLock(0)),
  here: () => SpreadsheetApp.getActiveRange()?.getA1Notation() ?? null,
};

/** Does the task for a cell; throws for one it does not know. */
export function runTask(task: string, ...given: readonly unknown[]): unknown {
  const work = tasks[task];
  if (!work) throw new Error(`The self-test has no task "${task}".`);
  return work(...given);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) {
    const [first] = value as readonly (readonly unknown[])[];
    return `${value.length}x${first?.length} ${kindOf(first?.[0])}`;
  }
  if (value === '') return 'blank';
  if (value === null) return 'null';
  return value instanceof Date ? 'date' : typeof value;
}

function refusal(work: () => unknown): string {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return String(error);
  }
}
