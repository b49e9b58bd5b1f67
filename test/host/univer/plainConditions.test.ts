/** Rules that the workbench answers itself give what Univer's engine would give, without waking it. */
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import { afterAll, describe, expect, test } from 'vitest';
import { parsePlainCondition } from '../../../src/host/univer/plainCondition';
import { createUniverInstance, type OpenedBackend } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

const ROWS = 6;
const area = { row: 1, column: 0, rows: ROWS, columns: 2 };
const colored = (backend: OpenedBackend, index: number): string[] => {
  const model = instance.injector.get(ConditionalFormattingViewModel);
  const sheet = backend.workbook.getActiveSheet()?.getSheetId() ?? '';
  return Array.from({ length: ROWS + 1 }, (_, row) =>
    [0, 1]
      .map((column) => {
        const result = model.getCellCfs(backend.unitId, sheet, row, column)?.[index]?.result;
        return result && 'bg' in result ? 'x' : '.';
      })
      .join(''),
  );
};
const open = (formula: string, more: readonly string[] = []): OpenedBackend => {
  const backend = instance.open();
  backend.write(0, 'value', { row: 1, column: 3, rows: ROWS, columns: 1 }, [
    ['VIP'],
    ['vip'],
    [7],
    [null],
    ['VIP '],
    [true],
  ]);
  backend.setColorRules(
    0,
    [formula, ...more].map((text) => {
      return { ranges: [area], criteria: 'CUSTOM_FORMULA', values: [text], background: '#ff0000' };
    }),
  );
  return backend;
};

describe('a rule that asks for a text', () => {
  test.each(['=$D2="VIP"', '=$D$2="VIP"', '=C2="VIP"', '=D$2="vip"', '=$D2="TRUE"'])(
    '%s: as the engine has it',
    async (plain) => {
      // The engine gets the same condition in a form that is not plain.
      const backend = open(plain, [`=(${plain.slice(1)})`, '=($D2="VIP")']);
      // Its answers come together.
      await expect.poll(() => colored(backend, 2), { timeout: 5000 }).toContain('xx');
      expect(colored(backend, 1)).toEqual(colored(backend, 0));
    },
  );

  test('is answered at once, and anew after a change outside of the coloured cells', () => {
    const backend = open('=$D2="VIP"');
    expect(colored(backend, 0)).toEqual(['..', 'xx', 'xx', '..', '..', '..', '..']);
    backend.write(0, 'value', { row: 3, column: 3, rows: 1, columns: 1 }, [['vip']]);
    expect(colored(backend, 0)).toEqual(['..', 'xx', 'xx', 'xx', '..', '..', '..']);
  });

  test('does not take a number for a text, which Univer does and Sheets does not', () => {
    expect(colored(open('=$D2="7"'), 0)).not.toContain('xx');
  });

  test('follows rows that are inserted', () => {
    const backend = open('=$D2="VIP"');
    backend.insertRows(0, 0, 1);
    expect(backend.colorRules(0)[0]?.values).toEqual(['=$D3="VIP"']);
    expect(colored(backend, 0)).toEqual(['..', '..', 'xx', 'xx', '..', '..', '..']);
  });

  test('looks at what a formula shows', async () => {
    const backend = open('=$D2="VIP"');
    backend.write(0, 'formula', { row: 3, column: 3, rows: 1, columns: 1 }, [['="V"&"IP"']]);
    await backend.calculated();
    expect(colored(backend, 0)[3]).toBe('xx');
  });

  test('ten thousand rows of eleven such rules are no work for the engine', async () => {
    const backend = instance.open({ sheets: [{ name: 'List', rows: 10_001, columns: 8 }] });
    let asked = 0;
    const { formulaChangeWithRange$ } = instance.injector.get(RegisterOtherFormulaService);
    const listening = formulaChangeWithRange$.subscribe(() => asked++);
    backend.setColorRules(
      0,
      Array.from({ length: 11 }, (_, index) => {
        const rect = { row: 1, column: 0, rows: 10_000, columns: 8 };
        return {
          ranges: [rect],
          criteria: 'CUSTOM_FORMULA',
          values: [`=$D2="${index}"`],
          background: '#ff0000',
        };
      }),
    );
    expect(asked).toBe(0);
    backend.setColorRules(0, [{ ranges: [area], criteria: 'CUSTOM_FORMULA', values: ['=LEN($D2)=3'] }]);
    expect(asked).toBe(1);
    listening.unsubscribe();
  });
});

test.each([
  '=$D2=""',
  '=D2=E2',
  '=LEN(D2)="VIP"',
  '=D2<>"VIP"',
  '=AND(D2="VIP")',
  '=Other!D2="VIP"',
  '=$D:$D="VIP"',
])('%s is left to the engine', (formula) => {
  expect(parsePlainCondition(formula)).toBeNull();
});
