/** My fixes of amounts that are text, and the way back: the one command that writes into the user's own cells. */
import type { CellValue } from '../../src/host/sheetBackend';
import { addFormulas } from './formulaColumn';
import { change } from './handling';
import { idIn, valuesAt } from './places';
import { answerOf, ask, isToldBeside, type MyCommand, type Told } from './told';
import { amountAsText, amountColumnIn, amountOf, columnsIn, isAmountAsText } from './usersTable';
import type { World } from './world';

export const fixCommands = {
  'a fix of amounts': {
    prepare: typeAmounts,
    begin: (world) => {
      const planned = textualIn(world);
      return {
        give: fixAsked(world),
        holds: (told) => {
          if (!told.isDone && !isToldBeside(told)) return;
          const now = amountsNow(world);
          const isMended = (id: string) => told.isDone || now.get(id) === null;
          adopt(world, (id, cell) =>
            planned.has(id) && isAmountAsText(cell) && isMended(id) ? amountOf(cell) : cell,
          );
          for (const [id, text] of planned) world.mended.set(id, text);
        },
      };
    },
  },

  'changing a fix back': {
    prepare: (world) => {
      typeAmounts(world);
      const begun = fixCommands['a fix of amounts'].begin(world);
      begun.holds(begun.give());
    },
    begin: (world) => {
      const { lastFix } =
        answerOf<{ lastFix: { id: string } | null }>(world, 'checkData', {
          ...scopeOf(world),
          report: false,
        }) ?? {};
      return {
        give: () => ask(world, 'undoFix', { fix: lastFix?.id ?? '' }),
        // What somebody changed meanwhile, or moved to where nobody knows it, stays mended.
        holds: (told) => {
          if (!told.isDone && !isToldBeside(told)) return;
          const now = amountsNow(world);
          const isAll = told.isDone && !told.text.includes('left as they are');
          adopt(world, (id, cell) => {
            const text = world.mended.get(id);
            if (text === undefined || cell !== amountOf(text)) return cell;
            return isAll || now.get(id) === text ? text : cell;
          });
        },
      };
    },
  },
} as const satisfies Record<string, MyCommand>;

/** Every third amount is a text. */
function typeAmounts(world: World): void {
  const column = amountColumnIn(world.table);
  for (let row = 3; row < world.table.length; row += 3)
    change(world, [row, column], { value: amountAsText(row) });
  // Their results change with the cells that are mended, which tells nobody's row.
  addFormulas(world, columnsIn(world.table), column);
}

const idsOf = ({ table }: World) => table.map((row) => idIn(row.map(({ value }) => value)));

/** Amounts that are text, by customer. */
function textualIn(world: World): ReadonlyMap<string, string> {
  const ids = idsOf(world);
  return new Map(
    world.table.flatMap((row, at) => {
      const [id, text] = [ids[at], row.find(({ value }) => isAmountAsText(value))?.value];
      return id && isAmountAsText(text ?? null) ? [[id, String(text)] as const] : [];
    }),
  );
}

function adopt(world: World, now: (id: string, cell: CellValue) => CellValue): void {
  const ids = idsOf(world);
  world.table = world.table.map((row, at) => {
    const id = ids[at];
    return id ? row.map((cell) => ({ ...cell, value: now(id, cell.value) })) : row;
  });
}

/** Amounts that stand in the sheet as text, by customer. */
function amountsNow({ backend, sheet, isGone }: World): ReadonlyMap<string, CellValue> {
  if (isGone) return new Map();
  return new Map(
    valuesAt(backend, sheet).flatMap((row) => {
      const id = idIn(row);
      return id === null ? [] : [[id, row.find(isAmountAsText) ?? null] as const];
    }),
  );
}

function scopeOf(world: World) {
  const settings = answerOf<unknown>(world, 'readSettings', null);
  return { settings, sheet: Number(world.sheet) };
}

/** A fix that was previewed. */
function fixAsked(world: World): () => Told {
  const scope = { ...scopeOf(world), kind: 'writtenNumber' };
  const preview = answerOf<{ plan: string }>(world, 'previewFix', scope);
  return () => ask(world, 'applyFix', { ...scope, plan: preview?.plan ?? '' });
}
