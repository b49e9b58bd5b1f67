/** What it costs to run a bundle in a browser's worker: `npx tsx test/bench/workers.ts` prints it. */
import { someOrders } from '../addon/someOrders';
import { code, html, openWorkbook } from '../addon/workbook';
import { openHarness } from '../browser/harnessPage';

const harness = await openHarness();
const tools = `
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  const timed = async (work) => { const start = performance.now(); await work(); return performance.now() - start; };
  const repeated = async (times, work) => {
    const list = [];
    for (let index = 0; index < times; index++) {
      // Long enough for the spare worker to start.
      await new Promise((resolve) => setTimeout(resolve, 300));
      list.push(await timed(work));
    }
    return median(list);
  };`;

async function report(what: string, lines: string, given?: unknown): Promise<void> {
  const figure = await harness.run<number>(tools + lines, given);
  console.log(`${what.padEnd(64)} ${figure < 1 ? figure.toFixed(3) : figure.toFixed(0)} ms`);
}

const sheetOf = (rows: number, columns: number) =>
  `harness.backend = harness.createMemoryBackend({ sheets: [{ name: 'S', rows: ${rows}, columns: ${columns} }] });
   const rect = { row: 0, column: 0, rows: ${rows}, columns: ${columns} };
   harness.backend.write(0, 'value', rect, Array.from({ length: ${rows} }, (_, row) =>
     Array.from({ length: ${columns} }, (_, column) => (column % 3 === 0 ? 'Customer ' + row : row * 1.25 + column))));`;
const matrix = 'SpreadsheetApp.getActiveSheet().getDataRange()';

await report(
  'an execution of an empty bundle, from click to answer',
  "const e = harness.openBundle('function go() {}'); return repeated(15, () => e.runMenuItem('go'));",
);
await report(
  'an execution of the add-on that does nothing',
  "const e = harness.openBundle(given + ';function go() {}'); return repeated(15, () => e.runMenuItem('go'));",
  code,
);
await report(
  'a call from the worker to the page and back',
  `const e = harness.openBundle('function go() { var sheet = SpreadsheetApp.getActiveSheet(), start = Date.now(); for (var i = 0; i < 5000; i++) sheet.getName(); return (Date.now() - start) / 5000; }');
   await e.runMenuItem('go'); return e.runMenuItem('go');`,
);
for (const [what, work] of [
  ['getValues of 10,000 × 12', `${matrix}.getValues()`],
  ['setValues of 10,000 × 12', 'range.setValues(values)'],
]) {
  await report(
    what ?? '',
    `${sheetOf(10_000, 12)}
     const e = harness.openBundle("function go() { var range = ${matrix}, values = range.getValues(), start = Date.now(); ${work}; return Date.now() - start; }");
     return median([await e.runMenuItem('go'), await e.runMenuItem('go'), await e.runMenuItem('go')]);`,
  );
}
await report(
  'a custom function, of a thousand calls',
  `const e = harness.openBundle(given); await e.callCustomFunction('GINI', [1]);
   return (await timed(() => Promise.all(Array.from({ length: 1000 }, (_, i) => e.callCustomFunction('GINI', [[[1], [i]]]))))) / 1000;`,
  code,
);

const orders = someOrders(2500);
const inNode = openWorkbook({ Orders: orders });
const start = performance.now();
inNode.run();
console.log(
  `segmenting ${orders.length} orders in Node`.padEnd(64),
  `${(performance.now() - start).toFixed(0)} ms`,
);
await report(
  `segmenting ${orders.length} orders in a worker, spreadsheet in memory`,
  `const { code, html, orders } = given;
   const backend = harness.createMemoryBackend({ sheets: [{ name: 'Orders', rows: orders.length, columns: 5 }] });
   const rect = { row: 0, column: 0, rows: orders.length, columns: 5 };
   backend.write(0, 'value', rect, orders);
   backend.write(0, 'numberFormat', rect, orders.map((row, index) => row.map((_, column) => (index > 0 && column === 1 ? 'yyyy-mm-dd' : 'General'))));
   setInterval(() => { for (const question of harness.questions.splice(0)) question.answer(question.buttons[0]); }, 1);
   const e = harness.openBundle(code, { backend, project: { code, html, scopes: [] }, now: () => Date.UTC(2026, 5, 30, 4) });
   return timed(() => e.runMenuItem('segmentCustomers'));`,
  { code, html, orders },
);
await harness.close();
