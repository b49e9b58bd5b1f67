/** The add-on's functions as a user types them into the cells of the workbench. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Visit, WorkbenchBrowser } from './workbenchPage';

/** Over the browser of the file that calls this, once its tests run. */
export function testFunctions(browserOf: () => WorkbenchBrowser): void {
  let visit: Visit;

  beforeAll(async () => {
    const browser = browserOf();
    visit = await browser.visit();
    await visit.ready();
  });
  afterAll(() => visit?.close());
  afterEach(() => {
    expect([visit.foreign, visit.consoleErrors]).toEqual([[], []]);
  });

  /** Where the cells to the right of the demo's orders are drawn. */
  const at = {
    H2: [906, 151],
    I2: [1006, 151],
    I3: [1006, 172],
    J1: [1106, 129],
  } as const;

  const type = async (cell: keyof typeof at, text: string) => {
    const [x, y] = at[cell];
    await visit.select(cell, x, y);
    await visit.page.keyboard.type(text);
  };
  const enter = () => visit.page.keyboard.press('Enter');
  /** The results of a column from its first row on, once a cell of it shows something. */
  const column = async (letter: 'H' | 'I' | 'J' | 'M' | 'R', row: number, shown: unknown) => {
    const cells = async () =>
      (await visit.cells<unknown>('Orders', 'result').catch(() => null))?.map(
        (line) => line[letter.charCodeAt(0) - 65],
      );
    await expect.poll(async () => (await cells())?.[row - 1], { timeout: 10_000 }).toEqual(shown);
    return (await cells()) ?? [];
  };
  /** Runs these lines over the demo's amounts. */
  const change = (lines: string) =>
    visit.run(
      `const { backend } = workbench.desk.current();
     const rect = { row: 1, column: 6, rows: backend.usedSize(0).rows - 1, columns: 1 };
     const cells = backend.read(0, 'value', rect);
     ${lines}
     backend.write(0, 'value', rect, cells);`,
    );

  test('=ABC_TIER is offered with its help, and spills', async () => {
    await type('H2', '=ABC_T');
    await visit.page.getByText(/^Gives the ABC class of each amount/).waitFor();
    // The list of functions is still there when Enter comes, and must let it through.
    await visit.page.keyboard.type('IER(G2:G50)');
    await enter();
    const tiers = (await column('H', 2, 'B')).slice(1);
    expect(tiers.slice(0, 49).every((tier) => ['A', 'B', 'C'].includes(String(tier)))).toBe(true);
    expect(tiers[49]).toBeNull();
  });

  test('Enter takes a function from the list, whose arguments are explained, and Tab ends the cell', async () => {
    await type('I2', '=ABC_T');
    await visit.page.getByText(/^Gives the ABC class of each amount/).waitFor();
    await enter();
    await visit.page.getByText('[all_amounts]').waitFor();
    await visit.page.keyboard.type('G2)');
    await visit.page.keyboard.press('Tab');
    await column('I', 2, 'A');
    expect((await visit.cells<string>('Orders', 'formula'))?.[1]?.[8]).toBe('=ABC_TIER(G2)');
  });

  test('a function that fails shows #ERROR!, and says why on hovering', async () => {
    await type('J1', '=ABC_TIER(G2:G)');
    await enter();
    await column('J', 1, '#ERROR!');
    await visit.page.mouse.move(700, 500);
    await visit.page.mouse.move(...at.J1, { steps: 3 });
    await visit.page.getByText(/^amounts, row \d+: "see invoice" is not a number/).waitFor();
  });

  test('=RFM over whole columns of the demo spills a table, says what it leaves out, and follows an edit', async () => {
    await type('J1', '=RFM(C2:C, B2:B, G2:G)');
    await enter();
    const customers = await column('J', 1, 'Customer');
    const [segment] = await column('R', 1, expect.stringMatching(/^Segment/));
    expect(segment).toBe(
      'Segment (3 rows left out, the first: amounts, row 778: "see invoice" is not a number)',
    );
    expect(customers[1]).toBe('C0082');
    expect(customers.filter((customer) => customer !== null && customer !== '')).toHaveLength(261);
    expect((await visit.cells<string>('Orders', 'formula'))?.[0]?.[9]).toBe('=RFM(C2:C, B2:B, G2:G)');
    const before = Number((await column('M', 1, 'Monetary'))[1]);
    await change('cells[0][0] += 1000;');
    await column('M', 2, before + 1000);
    await change('for (const row of cells) if (row[0] === "see invoice") row[0] = 10;');
    await column('R', 1, expect.stringMatching(/^Segment \(2 rows left out, the first: dates, row 1025/));
  });

  test('in another language the functions answer and explain themselves in it', async () => {
    await visit.page.getByLabel('Language').selectOption('简体中文');
    await column('R', 2, expect.stringMatching(/^[\u4e00-\u9fff]+$/));
    await type('I3', '=GIN');
    await visit.page.getByText(/^给出基尼系数/).waitFor();
    await visit.page.keyboard.press('Escape');
  });
}
