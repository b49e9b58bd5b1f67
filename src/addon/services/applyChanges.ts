/** Carries a plan out in its order, as long as the sheet stands as the plan takes it. */
import type { Change } from '../../core/plan/change';
import type { Target } from '../../core/plan/target';
import { addColumns, areBlank, disown, dressColumns } from './addColumns';
import { columnWithout, keysAfter, placesWithout } from './afterWrites';
import { setColorRules, takeOffRules } from './colorRules';
import { type MarkedColumn, type Marks, readMarks } from './marks';
import { sheetById } from './spreadsheet';
import { type ColumnPlace, columnsStand, placesOn, rowsStand } from './standing';
import { writeChange } from './writeChange';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A new tab of more columns than A to Z, or of so many rows, gets just the columns that it needs. */
const [freshColumns, longTab] = [26, 25_000] as const;

export interface ApplyContext {
  readonly spreadsheet: Spreadsheet;
  /** `null` where the plan makes the tab. */
  readonly sheet: Sheet | null;
  readonly marked: readonly MarkedColumn[];
  /** The sheet as it was read: it tells which rows stand where, and which colour rules are ours. */
  readonly target: Target;
  /** Whether the tab still holds what was read: only then may it be deleted. Left out where no tab of ours can be. */
  readonly isUntouched?: () => boolean;
  /** Called before each block of cells or notes but the first, with the share of the changes that are written. */
  readonly onBlock?: (share: number) => void;
}

export interface Applied {
  /** The sheet that holds the segments; `null` once it is deleted. */
  readonly sheet: Sheet | null;
  /** Somebody moved rows or columns meanwhile: the rest was not written, and what was may stand in wrong rows. */
  readonly isMoved: boolean;
  /** Something was written in its place: the sheet stood as it was read until then. */
  readonly isBegun: boolean;
  /** Columns moved just as something was written there: it may have met cells of people's. */
  readonly areColumnsMoved: boolean;
  /** What is marked in the file after the last write, where it was asked for. */
  readonly marks: Marks | null;
}

/** How far the work is. */
interface Work {
  sheet: Sheet | null;
  /** A tab that was made just now: nobody works in it yet. */
  isNew: boolean;
  /** Who must stand in which row; `null` where we wrote another key. */
  keys: readonly (string | null)[];
  /** Where our columns must be by now, and the one that names the customers. */
  columns: readonly ColumnPlace[];
  keyColumn: number;
  /** Nothing was read since the sheet was last found standing: the next write may follow at once. */
  isSeen: boolean;
  /** Something was written since then. */
  isWritten: boolean;
  isBegun: boolean;
  areColumnsMoved: boolean;
  /** As they were last read. */
  marks: Marks | null;
}

/**
 * Whether the sheet stands is asked before each stretch of writes, before columns are deleted, and after the last write.
 * What came between two calls in the wrong place is thus found: the caller can take back by customer what is ours, and
 * say where it may have met cells of people's.
 */
export function applyChanges(changes: readonly Change[], context: ApplyContext): Applied {
  const { onBlock = () => {}, isUntouched = () => true, marked } = context;
  const columns = context.sheet ? placesOn({ columns: marked }, context.sheet.getSheetId()) : [];
  const work: Work = {
    sheet: context.sheet,
    isNew: false,
    keys: context.target.keys,
    columns,
    keyColumn: context.target.keyColumn,
    isSeen: false,
    isWritten: false,
    isBegun: false,
    areColumnsMoved: false,
    marks: null,
  };
  for (const [place, change] of changes.entries()) {
    const isDone = carryOut(change, work, {
      ...context,
      isUntouched,
      onBlock: (share) => onBlock((place + share) / changes.length),
    });
    if (!isDone) return { ...endOf(work), isMoved: true };
  }
  const { sheet } = work;
  if (!sheet || !changes.some(hasPlace)) return endOf(work);
  if (isStanding(work, context)) return { ...endOf(work), marks: work.marks };
  takeOffRules(
    sheet,
    changes.flatMap((change) => (change.kind === 'setColorRules' ? change.add : [])),
  );
  return { ...endOf(work), isMoved: true };
}

function endOf({ sheet, isBegun, isWritten, areColumnsMoved }: Work): Applied {
  return { sheet, isBegun: isBegun || isWritten, areColumnsMoved, isMoved: false, marks: null };
}

/** Whether it was carried out: not where somebody moved what it names. */
function carryOut(change: Change, work: Work, context: Required<ApplyContext>): boolean {
  if (change.kind === 'addTab') {
    work.sheet = addTab(context.spreadsheet, change);
    work.isNew = true;
    return true;
  }
  const { sheet } = work;
  if (!sheet) throw new Error(`A plan must make or name its sheet before "${change.kind}".`);
  switch (change.kind) {
    case 'addColumns': {
      const added = addColumns(sheet, change);
      work.columns = [...work.columns, ...added];
      const isMet = (work.isNew || areBlank(sheet, added)) && isStanding(work, context);
      if (!isMet) {
        disown(context.spreadsheet, sheet, added);
        return false;
      }
      work.isSeen = true;
      dressColumns(sheet, change);
      work.isWritten = true;
      return true;
    }
    case 'setColorRules':
      work.isSeen = false;
      if (!isSeen(work, context)) return false;
      setColorRules(sheet, change.add, { ...context, isNew: work.isNew });
      work.isSeen = false;
      work.isWritten = true;
      return true;
    case 'deleteColumns':
      // Nothing puts a column of people's right that is deleted, so it is looked at just before.
      if (!isStanding(work, context)) return false;
      writeChange(change, sheet, context);
      work.columns = placesWithout(work.columns, change);
      work.keyColumn = columnWithout(work.keyColumn, change);
      work.isWritten = true;
      return true;
    case 'deleteTab':
      if (!context.isUntouched()) return false;
      context.spreadsheet.deleteSheet(sheet);
      work.sheet = null;
      return true;
    default:
      if (hasPlace(change) && !isSeen(work, context)) return false;
      if (change.kind === 'releaseColumn')
        work.columns = work.columns.filter(({ key }) => key !== change.key);
      if (change.kind === 'writeCells') work.keys = keysAfter(change, work.keys, context.target);
      writeChange(change, sheet, context);
      work.isWritten ||= hasPlace(change);
      return true;
  }
}

/** Whether a change names rows or columns by where they stand. */
function hasPlace({ kind }: Change): boolean {
  return kind !== 'addTab' && kind !== 'addRows' && kind !== 'markColumn' && kind !== 'releaseColumn';
}

function isSeen(work: Work, context: ApplyContext): boolean {
  work.isSeen ||= work.isNew || isStanding(work, context);
  return work.isSeen;
}

function isStanding(work: Work, { spreadsheet, target }: ApplyContext): boolean {
  const { sheet, keys, keyColumn, columns } = work;
  if (!sheet) return false;
  const areRows = rowsStand(sheet, { ...target, keys, keyColumn });
  // Last of all: rows that move can be put right by customer, a column of the user's that is written over cannot.
  work.marks = readMarks(spreadsheet);
  const areColumns = columnsStand(work.marks, sheet.getSheetId(), columns);
  // A sheet that somebody deleted has lost all of its columns, and none of them to us.
  const areLost = work.isWritten && !areColumns && sheetById(spreadsheet, sheet.getSheetId()) !== null;
  if (areLost) work.areColumnsMoved = true;
  work.isBegun ||= work.isWritten;
  work.isWritten = false;
  return areRows && areColumns;
}

type NewTab = Extract<Change, { kind: 'addTab' }>;

function addTab(spreadsheet: Spreadsheet, { name, rows, columns }: NewTab): Sheet {
  const sheet = spreadsheet.insertSheet(name);
  if (columns > freshColumns || rows > longTab) fitWidth(sheet, columns);
  // Always called, since the size of a fresh tab is nowhere promised.
  sheet.insertRowsAfter(1, rows);
  sheet.setFrozenRows(1);
  return sheet;
}

/** Spare columns of a long tab would count against the cells that a file may hold, and undoing would read them all. */
function fitWidth(sheet: Sheet, columns: number): void {
  const width = sheet.getMaxColumns();
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
  if (width > columns) sheet.deleteColumns(columns + 1, width - columns);
}
