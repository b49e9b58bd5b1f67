/**
 * What the hidden tab keeps of runs beside their undo data: what the newest two were computed with, and who moved where
 * in many. A text stands in column J, cut into parts; column I labels each part, so that rows that nobody needs any
 * more are known and taken again. Row 1 is the store's header.
 */

import { stretches } from '../../core/plan/stretches';
import { cutForCells } from './cutText';
import { partMark, textOf } from './store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const labelColumn = 9;
const firstRow = 2;
/** An undo needs the basis of the run before. */
const basesKept = 2;
/** Of all the texts about moves together. */
const mostCharacters = 2_000_000;

export interface RunTexts {
  readonly basis: string;
  /** `null` where nobody got another segment. */
  readonly moves: string | null;
}

/** `standing` are the runs before this one that were not undone, the newest first: what other runs left may go. */
export function keepRun(
  store: Sheet,
  run: string,
  { basis, moves }: RunTexts,
  standing: readonly string[],
): void {
  const isShort = moves !== null && moves.length <= mostCharacters;
  const texts = [toRows('basis', run, basis), ...(isShort ? [toRows('moves', run, moves)] : [])];
  const labels = [...readLabels(store)];
  let height = labels.length;
  const fresh = texts.flat().map(([label]) => parseLabel(label));
  const isWanted = wantedOf([...labels, ...fresh], [run, ...standing]);
  for (const rows of texts) {
    const from = firstGap(labels, isWanted, rows.length);
    for (const [at, [label]] of rows.entries()) labels[from + at] = parseLabel(label);
    if (labels.length > height) store.insertRowsAfter(height + firstRow - 1, labels.length - height);
    height = labels.length;
    store.getRange(from + firstRow, labelColumn, rows.length, 2).setValues(rows);
  }
}

/** Takes what was kept of a run out again. */
export function dropRun(store: Sheet, run: string): void {
  const rows = readLabels(store).flatMap((label, row) => (label?.run === run ? [row + firstRow] : []));
  for (const { first, count } of stretches(rows)) store.getRange(first, labelColumn, count, 2).clearContent();
}

export function readBasis(store: Sheet | null, run: string): string | null {
  return store ? (readTexts(store, [{ kind: 'basis', run }])[0]?.text ?? null) : null;
}

/** Of the runs that stand, the newest first; those that have nothing kept are left out. */
export function readMoves(store: Sheet | null, standing: readonly string[]): readonly KeptText[] {
  return store
    ? readTexts(
        store,
        standing.map((run) => ({ kind: 'moves', run })),
      )
    : [];
}

export interface KeptText {
  readonly run: string;
  readonly text: string;
}

type Kind = 'basis' | 'moves';

interface Label {
  readonly kind: Kind;
  readonly run: string;
  readonly part: number;
  readonly parts: number;
  /** Of the whole text. */
  readonly characters: number;
}

function toRows(kind: Kind, run: string, text: string): [label: string, part: string][] {
  const cut = cutForCells(text);
  return cut.map((part, index) => [
    `${partMark}${[kind, run, index, cut.length, text.length].join(' ')}`,
    partMark + part,
  ]);
}

function parseLabel(cell: unknown): Label | null {
  const [kind, run = '', part, all, characters] = textOf(cell).split(' ');
  if (kind !== 'basis' && kind !== 'moves') return null;
  return { kind, run, part: Number(part), parts: Number(all), characters: Number(characters) };
}

/** One for each row from {@link firstRow} to the end of the grid. */
function readLabels(store: Sheet): readonly (Label | null)[] {
  return store
    .getRange('I:I')
    .getValues()
    .slice(firstRow - 1)
    .map(([cell]) => parseLabel(cell));
}

/** Whether what a label names is still needed. */
function wantedOf(
  labels: readonly (Label | null)[],
  standing: readonly string[],
): (label: Label | null | undefined) => boolean {
  const sizes = new Map(
    labels.flatMap((label) => (label?.kind === 'moves' ? [[label.run, label.characters]] : [])),
  );
  let left = mostCharacters;
  const told = standing.filter((run) => {
    left -= sizes.get(run) ?? 0;
    return left >= 0;
  });
  const wanted = { basis: new Set(standing.slice(0, basesKept)), moves: new Set(told) };
  return (label) => (label ? wanted[label.kind].has(label.run) : false);
}

/** The first place with so many rows in a line that nobody needs; behind everything where there is none. */
function firstGap(
  labels: readonly (Label | null)[],
  isWanted: (label: Label | null | undefined) => boolean,
  rows: number,
): number {
  let from = 0;
  labels.forEach((label, row) => {
    if (row - from < rows && isWanted(label)) from = row + 1;
  });
  return from;
}

function readTexts(store: Sheet, asked: readonly Pick<Label, 'kind' | 'run'>[]): readonly KeptText[] {
  const labels = readLabels(store);
  const rowsOf = asked.map(({ kind, run }) =>
    labels.flatMap((label, row) => (label?.kind === kind && label.run === run ? [row] : [])),
  );
  const all = rowsOf.flat();
  if (all.length === 0) return [];
  const first = Math.min(...all);
  const texts = store
    .getRange(first + firstRow, labelColumn + 1, Math.max(...all) - first + 1, 1)
    .getValues()
    .map(([cell]) => textOf(cell));
  return asked.flatMap(({ run }, place): readonly KeptText[] => {
    const rows = rowsOf[place] ?? [];
    // Some of its rows may have been taken by a later run.
    const isWhole =
      rows.length > 0 &&
      rows.every((row, part) => labels[row]?.part === part && labels[row].parts === rows.length);
    return isWhole ? [{ run, text: rows.map((row) => texts[row - first] ?? '').join('') }] : [];
  });
}
