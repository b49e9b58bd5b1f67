/** What must hold at every moment in which nobody is writing, and what a clean run must have left. */
import { expect } from 'vitest';
import type { Locale } from '../../src/core/i18n/text';
import type { CellValue, SheetBackend } from '../../src/host/sheetBackend';
import type { Workbook } from '../addon/workbook';
import { formulaHeader } from './formulaColumn';
import {
  answerHeaders,
  hiddenIn,
  idIn,
  type OwnPart,
  ownedPlaces,
  ownPart,
  usersColumns,
  valuesAt,
} from './places';
import { blankCell, columnsIn, type UsersCell } from './usersTable';
import { cleanWorld, usersRule, type World } from './world';

/** The user's cells, notes, colours, rules, remarks and answers are where and what the model says. */
export function expectUsersPart(world: World, when: string): void {
  const { backend, sheet, table } = world;
  if (!world.isGone) {
    expect(backend.sheets().find(({ id }) => id === sheet)?.name, when).toBe(world.sheetName);
    expect(usersPart(world), `${when}: the user's own cells`).toEqual(table.map((row) => row.map(toText)));
    const rules = backend.colorRules(sheet).filter(({ background }) => background === usersRule.background);
    expect(rules, `${when}: the user's own rule`).toHaveLength(1);
    expect(hiddenIn(backend, sheet), `${when}: what was hidden`).toEqual(world.hidden);
  }
  const rows = backend.sheets().flatMap(({ id }) => valuesAt(backend, id));
  for (const [id, remark] of world.remarks)
    expect(
      // An undo takes customers who were new in the run out of their rows; what is written beside them stays there.
      rows.some((row) => row.includes(remark) && [id, null].includes(idIn(row))),
      `${when}: the remark about ${id} stands in the customer's row`,
    ).toBe(true);
  for (const [id, answer] of answersThatCount(world))
    expect(answersIn(backend, id), `${when}: what was answered about ${id}`).toContain(answer);
  for (const [owner, { id, code }] of world.owners)
    expect(
      // Somebody may have deleted one of the two columns that tell the row.
      rows.some((row) => row.includes(owner) && (row.includes(id) || row.includes(code))),
      `${when}: "${owner}" stands in its row`,
    ).toBe(true);
  for (const { mark, sheet: at, key, column } of ownedPlaces(backend)) {
    const header = world.renamed.get(mark);
    if (header !== undefined)
      expect(valuesAt(backend, at)[0]?.[column], `${when}: the header that somebody gave ${key}`).toBe(
        header,
      );
  }
}

/** Nobody has an answer that was given about somebody else. */
export function expectOnlyTheirAnswers({ backend, table, answers }: World, when: string): void {
  const ids = new Set(table.flatMap((row) => idIn(row.map(({ value }) => value)) ?? []));
  for (const id of ids) {
    const held = answersIn(backend, id).filter((cell) => cell !== null && cell !== '');
    const allowed = answers.get(id);
    expect(
      held.filter((cell) => cell !== allowed),
      `${when}: answers about ${id}`,
    ).toEqual([]);
  }
}

function usersPart({ backend, sheet, table }: World): string[][] {
  const columns = usersColumns(backend, sheet);
  const { rows } = backend.usedSize(sheet);
  const width = Math.max(columnsIn(table), ...columns.map((column) => column + 1));
  const rect = { row: 0, column: 0, rows: Math.max(rows, table.length), columns: width };
  const layers = [
    backend.read(sheet, 'value', rect),
    backend.read(sheet, 'note', rect),
    backend.read(sheet, 'background', rect),
  ] as const;
  const all = Array.from({ length: rect.rows }, (_, row) =>
    columns.map((column) =>
      toText({
        value: layers[0][row]?.[column] ?? null,
        note: layers[1][row]?.[column] ?? '',
        background: layers[2][row]?.[column] ?? '#ffffff',
      }),
    ),
  );
  while (all.length > table.length && (all.at(-1) ?? []).every((cell) => cell === toText(blankCell)))
    all.pop();
  return all;
}

function toText({ value, note, background }: UsersCell): string {
  return JSON.stringify([value ?? '', note, background]);
}

/** A customer who is in no row any more took the answers along. */
function answersThatCount({ table, answers, sceneName }: World): readonly (readonly [string, number])[] {
  if (sceneName === 'orders') return [...answers];
  const ids = new Set(table.map((row) => idIn(row.map(({ value }) => value))));
  return [...answers].filter(([id]) => ids.has(id));
}

export function answersIn(backend: SheetBackend, id: string): readonly CellValue[] {
  return backend.sheets().flatMap(({ id: sheet }) => {
    const rows = valuesAt(backend, sheet);
    const columns = (rows[0] ?? []).flatMap((cell, column) => (answerHeaders.includes(cell) ? [column] : []));
    return rows.flatMap((row) => (idIn(row) === id ? columns.map((column) => row[column] ?? null) : []));
  });
}

export interface Clean {
  readonly status: string;
  readonly part: OwnPart;
  /** Columns that it does not speak of. */
  readonly skips?: (key: string) => boolean;
  /** Notes tell of other packs too. */
  readonly valuesOnly?: boolean;
}

const known = new Map<string, Clean>();

/** What a clean run on the data as they stand now gives. */
export function cleanRun(world: World, language: Locale = 'en'): Clean {
  const { table, sheetName, settings, pack } = world;
  const key = JSON.stringify([
    table.map((row) => row.map(({ value }) => value)),
    sheetName,
    settings,
    pack,
    world.isGone,
    world.day,
    language,
  ]);
  const before = known.get(key);
  if (before) return before;
  const made = world.isGone ? { status: 'refused', part: new Map() } : measure(cleanWorld(world, language));
  known.set(key, made);
  return made;
}

function measure(book: Workbook): Clean {
  const { status } = book.run();
  return { status, part: ownPart(book.backend) };
}

const blank = JSON.stringify(['', '']);

/**
 * What differs from a clean run; an empty text where nothing does. Columns that somebody deleted and cells that
 * somebody wrote over since are left out; a customer whom the run did not know has nothing.
 */
export function differenceFrom(clean: Clean, world: World): string {
  const { part, skips = () => false, valuesOnly = false } = clean;
  const shown = (cell: string) => (valuesOnly ? JSON.stringify(JSON.parse(cell)[0]) : cell);
  const differences: string[] = [];
  for (const [id, cells] of ownPart(world.backend)) {
    for (const [key, cell] of cells) {
      if (world.spoilt.has(`${id} ${key}`) || skips(key)) continue;
      const known = part.get(id);
      // What is told of a customer by itself stays while nobody tells otherwise.
      const isBase = key === 'customer' || key === 'name' || key.startsWith('fact/');
      if (isBase && known?.get(key) === undefined) continue;
      const wanted = known?.get(key) ?? blank;
      if (shown(cell) !== shown(wanted)) differences.push(`${id} ${key}: ${cell}, not ${wanted}`);
    }
  }
  return differences.slice(0, 4).join('\n');
}

/** Each of our cells is one of those that are allowed. */
export function expectKept(world: World, allowed: readonly OwnPart[], when: string): void {
  const changed: string[] = [];
  for (const [id, cells] of ownPart(world.backend))
    for (const [key, cell] of cells) {
      const known = [blank, ...allowed.map((part) => part.get(id)?.get(key))];
      if (!world.spoilt.has(`${id} ${key}`) && !known.includes(cell)) changed.push(`${id} ${key}: ${cell}`);
    }
  expect(changed.slice(0, 4), when).toEqual([]);
}

/** As of the day it is, whatever day somebody chose. */
export function nightly(world: World): World {
  return { ...world, settings: { ...world.settings, asOf: null } };
}

/** What a run of anybody's makes of the data as they stand now. */
export const partsOfRuns = (world: World): readonly OwnPart[] => [
  cleanRun(nightly(world)).part,
  cleanRun(world).part,
];

export function expectNoTrace({ backend, sheet, ...world }: World, when: string): void {
  expect(backend.metadata(), `${when}: nothing is marked`).toEqual([]);
  const hidden = backend.sheets().filter((info) => info.hidden);
  expect(
    hidden.map(({ name }) => name),
    `${when}: no hidden tab`,
  ).toEqual([]);
  const rules = backend.sheets().flatMap(({ id }) => backend.colorRules(id));
  expect(
    rules.filter(({ background }) => background !== usersRule.background),
    `${when}: no rule of ours`,
  ).toEqual([]);
  if (world.isGone) return;
  const info = backend.sheets().find(({ id }) => id === sheet);
  const rect = { row: 0, column: 0, rows: 1, columns: info?.columns ?? 0 };
  const headers = backend.read(sheet, 'value', rect)[0]?.filter((cell) => cell !== null && cell !== '') ?? [];
  expect(
    headers.filter((header) => header !== formulaHeader && !answerHeaders.includes(header)).length,
    `${when}: only the user's columns`,
  ).toBe(columnsIn(world.table));
}
