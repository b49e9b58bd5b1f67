/** The one command that writes cells of people's, and the report on them. */
import { expect } from 'vitest';
import { type MendableKind, mendableKinds } from '../../../src/core/quality/qualityCatalog';
import type { CellValue, SheetBackend } from '../../../src/host/sheetBackend';
import { openWorkbook, sheetId } from '../../addon/workbook';
import type { Book, Next } from '../everyFault';
import { type Picture, peoplesPart, wholeFile } from '../pictures';
import { again, answerOf, ask, click, remove } from '../steps';
import type { TryOn } from '../tryOn';

export function dataQuality(tryOn: TryOn): void {
  for (const kind of mendableKinds) {
    tryOn<Fix>(`mending ${kind}`, ['messy', 'messyFurnished'], {
      prepare: fixOf(kind),
      command: (book, { asked }) => ask(book, 'applyFix', asked),
      peoples: others,
      holds,
      next: [again((book) => fix(book, kind), cells), changedBack, removed],
    });

    tryOn<Fix & { readonly id: string }>(`changing ${kind} back`, ['messy', 'messyFurnished'], {
      prepare: (book) => {
        const made = fixOf(kind)(book);
        fix(book, kind);
        return { ...made, id: lastFix(book)?.id ?? '' };
      },
      command: (book, { id }) => ask(book, 'undoFix', { fix: id }),
      peoples: others,
      holds,
      next: [changedBack, removed],
    });
  }

  tryOn<unknown>('the report on data quality', ['messy', 'messyFurnished'], {
    prepare: (book) => ({ ...scopeOf(book), report: true }),
    command: (book, asked) => ask(book, 'checkData', asked),
    next: [again(click('checkData')), remove],
  });
}

const sheet = 'Orders';

/** Somebody goes back to their sheet first: the hidden tab may stand in front where Google ended its making. */
const scopeOf = (book: Book) => {
  book.state.activeSheet = sheetId(book.backend, sheet);
  const { settings, activeSheet } = answerOf<{ settings: unknown; activeSheet: number }>(book, 'start', null);
  return { settings, sheet: activeSheet };
};

interface Fix {
  readonly asked: unknown;
  /** What each cell may hold and look like while the fix is at work, by its place. */
  readonly before: Cells;
  readonly after: Cells;
}

interface Cells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

function cellsOf(backend: SheetBackend): Cells {
  const id = sheetId(backend, sheet);
  const rect = { row: 0, column: 0, ...backend.usedSize(id) };
  return { values: backend.read(id, 'value', rect), formats: backend.read(id, 'numberFormat', rect) };
}

const fixOf =
  (kind: MendableKind) =>
  (book: Book): Fix => {
    const asked = askedFor(book, kind);
    const before = cellsOf(book.backend);
    const other = book.copy();
    answerOf(openWorkbook({}, { backend: other.backend }), 'applyFix', asked);
    const after = cellsOf(other.backend);
    other.close();
    return { asked, before, after };
  };

export function askedFor(book: Book, kind: MendableKind) {
  const scope = scopeOf(book);
  const { plan, count } = answerOf<{ plan: string; count: number }>(book, 'previewFix', { ...scope, kind });
  return { ...scope, kind, plan, count };
}

export const fix = (book: Book, kind: MendableKind) => {
  const asked = askedFor(book, kind);
  if (asked.count > 0) answerOf(book, 'applyFix', asked);
};

/** Each cell is as it was or as it shall be. */
function holds({ backend }: Book, { before, after }: Pick<Fix, 'before' | 'after'>): void {
  const now = cellsOf(backend);
  for (const [at, row] of now.values.entries())
    for (const [column, cell] of row.entries()) {
      const place = `row ${at + 1}, column ${column + 1}`;
      expect([before.values[at]?.[column], after.values[at]?.[column]], place).toContain(cell);
      expect([before.formats[at]?.[column], after.formats[at]?.[column]], place).toContain(
        now.formats[at]?.[column],
      );
    }
}

/** All but values and formats of the cells, which a fix changes. */
const others = ({ backend }: Book): Picture => {
  const picture = peoplesPart(backend, { sheets: [sheet] });
  const { [`${sheet}: value`]: values, [`${sheet}: numberFormat`]: formats, ...rest } = picture;
  return rest;
};

const cells = ({ backend }: Book) => peoplesPart(backend, { sheets: [sheet] });

interface FixId {
  readonly id: string;
}

export function lastFix(book: Book): FixId | null {
  const asked = { ...scopeOf(book), report: false };
  return answerOf<{ lastFix: FixId | null }>(book, 'checkData', asked).lastFix;
}

export const changeBack = (book: Book) => {
  for (let latest = lastFix(book); latest; latest = lastFix(book))
    answerOf(book, 'undoFix', { fix: latest.id });
};

const changedBack: Next<unknown> = {
  says: 'everything is changed back',
  act: changeBack,
  like: 'untouched',
  picture: cells,
};

const removed: Next<unknown> = {
  says: 'everything is changed back, and Fenlei removed',
  act: (book) => {
    changeBack(book);
    click('removeFenlei')(book);
  },
  like: 'untouched',
  picture: ({ backend }) => wholeFile(backend),
};
