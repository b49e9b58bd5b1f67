/** Conditional formats: what is refused, what reads back, what follows the cells. */
import type { Bench, Probe } from '../probe';

const host = 'src/host/services/conditionalFormat.ts';

const make = (a1: string, formula: string) => (bench: Bench) =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#ff0000')
    .setRanges([bench.range(a1)])
    .build();

/** The rules of the sheet as `A1:B2 =formula`, in their order. */
function told({ sheet }: Bench): string[] {
  return sheet()
    .getConditionalFormatRules()
    .map((rule) => {
      const places = rule.getRanges().map((range) => range.getA1Notation());
      return `${places.join()} ${rule.getBooleanCondition()?.getCriteriaValues().join()}`;
    });
}

/** Sets one rule, changes the sheet, tells the rules. */
const after =
  (a1: string, formula: string, change: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown) =>
  (bench: Bench): unknown => {
    bench.sheet().setConditionalFormatRules([make(a1, formula)(bench)]);
    change(bench.sheet());
    return told(bench);
  };

const set =
  (a1: string, formula: string) =>
  (bench: Bench): unknown =>
    after(a1, formula, () => {})(bench);

export const ruleProbes: readonly Probe[] = [
  {
    id: 'rules.order',
    assumption: 'Rules come back in the order in which they were set; setting replaces all.',
    how: 'three rules set twice in different order, then getConditionalFormatRules',
    source: '§10 [doc]',
    host,
    expected: '["A1:B9 =$A1=3","A1:B9 =$A1=1"]',
    observe: (bench) => {
      const [a, b, c] = ['=$A1=1', '=$A1=2', '=$A1=3'].map((formula) => make('A1:B9', formula)(bench));
      if (!a || !b || !c) return null;
      bench.sheet().setConditionalFormatRules([a, b, c]);
      bench.sheet().setConditionalFormatRules([c, a]);
      return told(bench);
    },
  },
  {
    id: 'rules.values',
    assumption: 'Conditions read back with their kinds: numbers, formulas, dates, enum members.',
    how: 'whenNumberGreaterThan(10), whenTextContains, whenDateAfter(Date), whenDateBefore(TODAY)',
    source: '§10 [live-tested by others]',
    host,
    expected:
      '[["NUMBER_GREATER_THAN","[10]"],["TEXT_CONTAINS","[\\"x\\"]"],["DATE_AFTER","[\\"2024-01-02T05:00:00.000Z\\"]"],["DATE_BEFORE_RELATIVE","[\\"TODAY\\"]"]]',
    observe: ({ range, sheet }) => {
      const rule = () =>
        SpreadsheetApp.newConditionalFormatRule()
          .setRanges([range('A2:C9')])
          .setBold(true);
      sheet().setConditionalFormatRules([
        rule().whenNumberGreaterThan(10).build(),
        rule().whenTextContains('x').build(),
        rule()
          .whenDateAfter(new Date(Date.UTC(2024, 0, 2, 5)))
          .build(),
        rule().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).build(),
      ]);
      return sheet()
        .getConditionalFormatRules()
        .map((one) => {
          const condition = one.getBooleanCondition();
          return [String(condition?.getCriteriaType()), JSON.stringify(condition?.getCriteriaValues())];
        });
    },
  },
  {
    id: 'rules.formats',
    assumption: 'Formats read back; what was not set is null, and false takes a style away.',
    how: 'setBackground("Red"), setBold(false), then background, font colour, bold, italic',
    source: '§10 [doc]',
    host,
    expected: '["#ff0000",null,false,null]',
    observe: ({ range, sheet }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenCellEmpty()
        .setBackground('Red')
        .setBold(false)
        .setRanges([range('A1')])
        .build();
      sheet().setConditionalFormatRules([rule]);
      const condition = sheet().getConditionalFormatRules()[0]?.getBooleanCondition();
      return [
        condition?.getBackground(),
        condition?.getFontColor(),
        condition?.getBold(),
        condition?.getItalic(),
      ];
    },
  },
  {
    id: 'rules.copy',
    assumption: 'copy() keeps the formats when the condition changes.',
    how: 'rule.copy().whenCellEmpty().build()',
    source: '§10 [live-tested by others]',
    host,
    expected: '["CELL_EMPTY","#ff0000"]',
    observe: (bench) => {
      const condition = make('A1', '=$A1=1')(bench).copy().whenCellEmpty().build().getBooleanCondition();
      return [String(condition?.getCriteriaType()), condition?.getBackground()];
    },
  },
  {
    id: 'rules.openRange',
    assumption: 'A rule over a whole column reads back as the cells of the sheet.',
    how: 'a rule over B:B, then its range',
    source: '§10 [assumed]',
    host,
    expected: '["B1:B1000 =$B1=1"]',
    observe: set('B:B', '=$B1=1'),
  },
  {
    id: 'rules.blank',
    assumption: 'The formula of a rule reads back as it was set, spaces included.',
    how: 'whenFormulaSatisfied(\'= $A1 = "Champions" \')',
    source: '§10 [assumed]',
    host,
    expected: '["A1:A9 = $A1 = \\"Champions\\" "]',
    observe: set('A1:A9', '= $A1 = "Champions" '),
  },
  {
    id: 'rules.noEquals',
    assumption: 'A rule’s formula without an equals sign is accepted as it is.',
    how: "whenFormulaSatisfied('$A1=1')",
    source: '§10 [assumed]',
    host,
    expected: '["A1:A9 $A1=1"]',
    observe: set('A1:A9', '$A1=1'),
  },
  {
    id: 'rules.broken',
    assumption: 'A rule’s formula that is no formula is accepted.',
    how: "whenFormulaSatisfied('=((')",
    source: '§10 [assumed]',
    host,
    expected: '["A1:A9 =(("]',
    observe: set('A1:A9', '=(('),
  },
  {
    id: 'rules.commaUs',
    assumption: 'With a decimal point a rule’s formula separates by commas.',
    how: "whenFormulaSatisfied('=AND($A1=1,$B1=2)')",
    source: '§10 [assumed]',
    host,
    expected: '["A1:B9 =AND($A1=1,$B1=2)"]',
    observe: set('A1:B9', '=AND($A1=1,$B1=2)'),
  },
  {
    id: 'rules.semicolonUs',
    assumption: 'With a decimal point a rule’s formula with semicolons stays as it is.',
    how: "whenFormulaSatisfied('=AND($A1=1;$B1=2)')",
    source: '§10 [assumed]',
    host,
    expected: '["A1:B9 =AND($A1=1;$B1=2)"]',
    observe: set('A1:B9', '=AND($A1=1;$B1=2)'),
  },
  {
    id: 'rules.semicolonDe',
    assumption: 'With a decimal comma a rule’s formula separates by semicolons.',
    how: "in Germany: whenFormulaSatisfied('=AND($A1=1;$B1=2)')",
    source: '§10 [assumed]',
    host,
    setting: 'de',
    expected: '["A1:B9 =AND($A1=1;$B1=2)"]',
    observe: set('A1:B9', '=AND($A1=1;$B1=2)'),
  },
  {
    id: 'rules.commaDe',
    assumption: 'With a decimal comma a rule’s formula with commas stays as it is.',
    how: "in Germany: whenFormulaSatisfied('=AND($A1=1,$B1=2)')",
    source: '§10 [assumed]',
    host,
    setting: 'de',
    expected: '["A1:B9 =AND($A1=1,$B1=2)"]',
    observe: set('A1:B9', '=AND($A1=1,$B1=2)'),
  },
  {
    id: 'rules.otherSheet',
    assumption: 'A rule that names another sheet is refused when it is set.',
    how: "whenFormulaSatisfied('=COUNTIF(Other!A:A,A1)>0')",
    source: '§10 [live-tested by others]',
    host,
    expected: 'Exception: Conditional format rule cannot reference a different sheet.',
    observe: set('A1:A9', '=COUNTIF(Other!A:A,A1)>0'),
  },
  {
    id: 'rules.indirect',
    assumption: 'A rule may name another sheet inside INDIRECT.',
    how: 'whenFormulaSatisfied(\'=A1=INDIRECT("Other!A1")\')',
    source: '§10 [doc]',
    host,
    expected: '["A1:A9 =A1=INDIRECT(\\"Other!A1\\")"]',
    observe: set('A1:A9', '=A1=INDIRECT("Other!A1")'),
  },
  {
    id: 'rules.noRange',
    assumption: 'A rule without a range is refused when it is built.',
    how: 'newConditionalFormatRule().whenCellEmpty().build()',
    source: '§10 [assumed]',
    host,
    expected: 'Exception: Conditional format rule must have at least one range.',
    observe: () => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build() && 'accepted',
  },
  {
    id: 'rules.noCondition',
    assumption: 'A rule without a condition is refused when it is built.',
    how: 'newConditionalFormatRule().setRanges([A1]).build()',
    source: '§10 [assumed]',
    host,
    expected: 'Exception: Conditional format rule must have a condition.',
    observe: ({ range }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .setRanges([range('A1')])
        .build() && 'accepted',
  },
  {
    id: 'rules.many',
    assumption: 'A sheet holds at least 500 rules.',
    how: 'setConditionalFormatRules of 500, then their number',
    source: '§10 [assumed]',
    host,
    expected: '500',
    mayEnd: true,
    observe: (bench) => {
      const rules = Array.from({ length: 500 }, (_, index) => make('A1:A9', `=$A1=${index}`)(bench));
      bench.time('500 rules', () => bench.sheet().setConditionalFormatRules(rules));
      return bench.sheet().getConditionalFormatRules().length;
    },
  },
  {
    id: 'rules.insertBefore',
    assumption: 'A rule follows a column inserted before it, its formula too.',
    how: 'a rule over B2:B9 with =$B2=1, insertColumnBefore(1)',
    source: '§10 [assumed]',
    host: 'src/host/memory/shiftColorRule.ts',
    expected: '["C2:C9 =$C2=1"]',
    observe: after('B2:B9', '=$B2=1', (sheet) => sheet.insertColumnBefore(1)),
  },
  {
    id: 'rules.insertInside',
    assumption: 'A rule grows with a row inserted inside it.',
    how: 'a rule over A2:B9, insertRowAfter(4)',
    source: '§10 [assumed]',
    host: 'src/host/memory/shiftColorRule.ts',
    expected: '["A2:B10 =$B2=1"]',
    observe: after('A2:B9', '=$B2=1', (sheet) => sheet.insertRowAfter(4)),
  },
  {
    id: 'rules.insertAtEnd',
    assumption: 'A rule does not grow with a row inserted after its last one.',
    how: 'a rule over A2:B9, insertRowAfter(9)',
    source: '§10 [assumed]',
    host: 'src/host/memory/shiftColorRule.ts',
    expected: '["A2:B9 =$B2=1"]',
    observe: after('A2:B9', '=$B2=1', (sheet) => sheet.insertRowAfter(9)),
  },
  {
    id: 'rules.insertAtStart',
    assumption: 'A rule moves down with a row inserted before its first one.',
    how: 'a rule over A2:B9, insertRowBefore(2)',
    source: '§10 [assumed]',
    host: 'src/host/memory/shiftColorRule.ts',
    expected: '["A3:B10 =$B3=1"]',
    observe: after('A2:B9', '=$B2=1', (sheet) => sheet.insertRowBefore(2)),
  },
  {
    id: 'rules.insertColumnAtEnd',
    assumption: 'A rule does not spread to a column inserted after its last one, though formats do.',
    how: 'a rule over A2:B9, insertColumnAfter(2)',
    source: '§10 [assumed]',
    host: 'src/host/memory/shiftColorRule.ts',
    expected: '["A2:B9 =$B2=1"]',
    observe: after('A2:B9', '=$B2=1', (sheet) => sheet.insertColumnAfter(2)),
  },
  {
    id: 'rules.move',
    assumption: 'A rule follows a column that is moved.',
    how: 'a rule over B2:B9 with =$B2=1, moveColumns(B, 5)',
    source: '§10 [assumed]',
    host: 'src/host/memory/shiftColorRule.ts',
    expected: '["D2:D9 =$D2=1"]',
    observe: after('B2:B9', '=$B2=1', (sheet) => sheet.moveColumns(sheet.getRange('B:B'), 5)),
  },
  {
    id: 'rules.delete',
    assumption: 'A rule goes with its column.',
    how: 'a rule over B2:B9, deleteColumn(2)',
    source: '§10 [assumed]',
    host: 'src/host/memory/shiftColorRule.ts',
    expected: '[]',
    observe: after('B2:B9', '=$B2=1', (sheet) => void sheet.deleteColumn(2)),
  },
  {
    id: 'rules.deleteNamed',
    assumption: 'A rule whose formula loses its column stays, with #REF! in it.',
    how: 'a rule over A2:A9 with =$B2=1, deleteColumn(2)',
    source: '§10 [assumed]',
    host: 'src/host/memory/shiftColorRule.ts',
    expected: '["A2:A9 =#REF!=1"]',
    observe: after('A2:A9', '=$B2=1', (sheet) => void sheet.deleteColumn(2)),
  },
  {
    id: 'rules.sort',
    assumption: 'Sorting rows leaves rules where they are.',
    how: 'a rule over A1 alone, 3 and 1 sorted upwards',
    source: '§10 [assumed]',
    host,
    expected: '["A1 =$A1=1"]',
    observe: (bench) => {
      bench.range('A1:A2').setValues([[3], [1]]);
      return after('A1', '=$A1=1', (sheet) => sheet.getRange('A1:A2').sort(1))(bench);
    },
  },
];
