/** What a file holds, part by part, so that a difference is told by its name. */

import type { ColorRule, MetadataEntry, Rect, SheetBackend } from '../../src/host/sheetBackend';
import { heldLayers, lyingOn } from '../host/everythingIn';
import { peoplesColors, type Shape } from './sheets';

/** Part by part; equal pictures mean equal files. */
export type Picture = Readonly<Record<string, unknown>>;

/** What differs, part by part, in short. */
export function differences(found: Picture, expected: Picture): readonly string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap((part) => {
    const [is, should] = [
      JSON.stringify(found[part]) ?? 'nothing',
      JSON.stringify(expected[part]) ?? 'nothing',
    ];
    if (is === should) return [];
    let at = 0;
    while (is[at] === should[at]) at++;
    const near = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
    return [`${part}: …${near(is)}… instead of …${near(should)}…`];
  });
}

/**
 * What people put there: every column but those that Fenlei marked, wherever it stands now. Rules, filter and names are
 * told by the user's columns that they cover.
 */
export function peoplesPart(backend: SheetBackend, { sheets }: Pick<Shape, 'sheets'>): Picture {
  return Object.fromEntries(
    sheets.flatMap((name) => {
      const info = backend.sheets().find((sheet) => sheet.name === name);
      if (!info) return [[name, 'is gone']];
      const { id, rows, frozenRows, frozenColumns, hidden } = info;
      const all = { row: 0, column: 0, rows, columns: info.columns };
      const read = new Map(heldLayers.map((layer) => [layer, backend.read(id, layer, all)]));
      const ours = new Set(columnMarks(backend, id).map(({ index }) => index));
      const isFilled = (column: number) =>
        (['value', 'formula', 'note'] as const).some((layer) =>
          read.get(layer)?.some((row) => (row[column] ?? '') !== ''),
        );
      const columns = Array.from({ length: info.columns }, (_, at) => at).filter((at) => !ours.has(at));
      const filled = columns.filter(isFilled);
      const covered = ({ row, column, rows: height, columns: width }: Rect) => ({
        row,
        height,
        columns: filled.flatMap((at, place) => (at >= column && at < column + width ? [place] : [])),
      });
      const placed = <P extends { readonly range: Rect | null }>(part: P) => ({
        ...part,
        range: part.range && covered(part.range),
      });
      const { rules, filter, hidden: lines, parts } = lyingOn(backend, id);
      const named = [...backend.namedRanges()].filter(([, at]) => at.sheet === id);
      return [
        ...[...read].map(([layer, cells]) => [
          `${name}: ${layer}`,
          cells.map((row) => filled.map((at) => row[at])),
        ]),
        [`${name}: rows`, rows],
        // A run may have inserted columns that it could not mark yet; none may be missing.
        [`${name}: no column is missing`, columns.length >= filled.length && columns.length >= 5],
        [`${name}: widths`, filled.map((at) => backend.columnWidth(id, at))],
        [`${name}: frozen`, [frozenRows, frozenColumns, hidden]],
        [`${name}: filter`, filter && covered(filter)],
        [`${name}: names`, named.map(([called, at]) => [called, covered(at.rect)])],
        [
          `${name}: rules`,
          rules.filter(isPeoples).map((rule) => ({ ...rule, ranges: rule.ranges.map(covered) })),
        ],
        [
          `${name}: hidden lines`,
          [lines.rows, filled.flatMap((at, place) => (lines.columns.includes(at) ? [place] : []))],
        ],
        [`${name}: merges`, parts.merges.map(placed)],
        [`${name}: bandings`, parts.bandings.map(placed)],
        [`${name}: filter views`, parts.filterViews.map(placed)],
        [
          `${name}: protections`,
          parts.protections.map(({ unprotected, ...protection }) => ({
            ...placed(protection),
            unprotected: unprotected.map(covered),
          })),
        ],
      ];
    }),
  );
}

/** All that people see, and what Fenlei marked. */
export function visibleFile(backend: SheetBackend): Picture {
  const shown = backend.sheets().filter(({ hidden }) => !hidden);
  return {
    ...Object.fromEntries(shown.flatMap(({ name }) => pictureOfSheet(backend, name))),
    tabs: shown.map(({ name }) => name),
    marks: marksOf(backend).filter(({ is }) => is === 'column' || is === 'role' || is === 'report'),
  };
}

/** Everything, what nobody sees too. */
export function wholeFile(backend: SheetBackend): Picture {
  const all = backend.sheets();
  return {
    ...Object.fromEntries(all.flatMap(({ name }) => pictureOfSheet(backend, name))),
    tabs: all.map(({ name, hidden }) => [name, hidden]),
    marks: marksOf(backend),
  };
}

function pictureOfSheet(backend: SheetBackend, name: string): [string, unknown][] {
  const info = backend.sheets().find((sheet) => sheet.name === name);
  if (!info) return [];
  const { id, rows, columns, frozenRows, frozenColumns } = info;
  // Nothing stands, and nothing is written, far below the cells of a tab that Fenlei made.
  const used = Math.min(rows, backend.usedSize(id).rows + 20);
  const rect = { row: 0, column: 0, rows: used, columns };
  return [
    ...heldLayers.map((layer): [string, unknown] => [`${name}: ${layer}`, backend.read(id, layer, rect)]),
    [`${name}: size`, [rows, columns, frozenRows, frozenColumns]],
    [`${name}: widths`, Array.from({ length: columns }, (_, at) => backend.columnWidth(id, at))],
    ...Object.entries(lyingOn(backend, id)).map(([part, what]): [string, unknown] => [
      `${name}: ${part}`,
      what,
    ]),
    [`${name}: names`, [...backend.namedRanges()].filter(([, at]) => at.sheet === id)],
  ];
}

function isPeoples({ background }: ColorRule): boolean {
  return peoplesColors.includes(background ?? '');
}

interface ColumnPlace {
  readonly index: number;
}

function columnMarks(backend: SheetBackend, sheet: number): readonly ColumnPlace[] {
  return backend
    .metadata()
    .flatMap(({ location, value }) =>
      location.type === 'COLUMN' && location.sheet === sheet && entryOf(value).is === 'column'
        ? [{ index: location.index }]
        : [],
    );
}

/** By their places; the sheet by its name, since a tab that is made anew has another id. */
function marksOf(backend: SheetBackend): readonly { readonly is: string }[] {
  const names = new Map(backend.sheets().map(({ id, name }) => [id, name]));
  const placeOf = ({ location }: MetadataEntry) =>
    location.type === 'SPREADSHEET' ? location : { ...location, sheet: names.get(location.sheet) };
  return backend
    .metadata()
    .map((entry) => ({ ...entryOf(entry.value), place: JSON.stringify(placeOf(entry)) }))
    .sort((one, other) => (one.place + one.is < other.place + other.is ? -1 : 1));
}

function entryOf(value: string): { readonly is: string } {
  return JSON.parse(value) as { readonly is: string };
}
