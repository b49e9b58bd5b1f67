/**
 * `npm run gallery:sheets`: pictures of an awkward sheet in the workbench, before and after a run, into `.cache/gallery/`:
 * a merged title, alternating colours, a filter, hidden rows, checkboxes, a drop-down list and a rule of the user's own.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { plainCells } from '../awkward/awkwardSheets';
import { openWorkbenchBrowser, type Visit } from '../browser/workbenchPage';
import { at } from '../host/at';
import { root } from '../sourceFiles';

const folder = join(root, '.cache/gallery');
mkdirSync(folder, { recursive: true });

const browser = await openWorkbenchBrowser();
try {
  const visit = await browser.visit();
  await visit.ready();
  await furnish(visit);
  await picture(visit, 'awkward-sheet-before');
  await visit.menu('Fenlei', 'Segment customers');
  await visit.box.waitFor();
  await visit.box.getByRole('button', { name: 'OK', exact: true }).click();
  await visit.idle();
  if (await visit.box.isVisible()) await visit.box.getByRole('button').first().click();
  await picture(visit, 'awkward-sheet-after');
  await visit.close();
} finally {
  await browser.close();
}

async function picture(visit: Visit, name: string): Promise<void> {
  // Univer paints when it comes to it.
  await visit.page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  const path = join(folder, `${name}.png`);
  await visit.page.screenshot({ path });
  console.log(path);
}

async function furnish(visit: Visit): Promise<void> {
  const table = plainCells().map((row, index) => [
    ...row,
    index === 0 ? 'Called' : index % 3 === 0,
    index === 0 ? 'Channel' : index % 2 ? 'shop' : 'web',
  ]);
  const cells = [['Customers of the shop', null, null, null, null, null, null], ...table];
  const accepts = (criteria: string, values: readonly string[]) =>
    JSON.stringify({ criteria, values, strict: true });
  await visit.run(
    `const { backend } = workbench.desk.current();
     const sheet = backend.addSheet('List', 0);
     const column = (text) => given.cells.slice(2).map(() => [text]);
     backend.write(sheet, 'value', given.whole, given.cells);
     backend.write(sheet, 'numberFormat', given.dates, column('yyyy-mm-dd'));
     backend.write(sheet, 'fontWeight', given.title, [['bold']]);
     backend.setParts(sheet, 'merges', [{ range: given.across }]);
     backend.setParts(sheet, 'bandings', [
       { range: given.table, header: '#9fc5e8', first: '#ffffff', second: '#e8f1fa' },
     ]);
     backend.setFilter(sheet, given.table);
     backend.setHiddenLines(sheet, 'row', [4, 5, 6, 12]);
     backend.write(sheet, 'validation', given.boxes, column(given.checkbox));
     backend.write(sheet, 'validation', given.channels, column(given.list));
     backend.setColorRules(sheet, [
       { ranges: [given.orders], criteria: 'NUMBER_GREATER_THAN', values: [7], background: '#ffe599' },
     ]);`,
    {
      cells,
      whole: at('A1:G32'),
      dates: at('C3:C32'),
      title: at('A1'),
      across: at('A1:G1'),
      table: at('A2:G32'),
      boxes: at('F3:F32'),
      channels: at('G3:G32'),
      orders: at('D3:D32'),
      checkbox: accepts('CHECKBOX', []),
      list: accepts('VALUE_IN_LIST', ['shop', 'web']),
    },
  );
  await visit.page.getByText('List', { exact: true }).first().click();
  await visit.page.waitForFunction("workbench.desk.current().workbook.getActiveSheet().getName() === 'List'");
}
