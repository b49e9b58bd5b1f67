/** What must hold of a file that Fenlei works in, whatever people did: marks, colour rules, tabs and sizes. */
import { expect } from 'vitest';
import type { SheetBackend } from '../../src/host/sheetBackend';
import { usersRule, type World } from '../concurrency/world';

/** As Google documents them: characters of metadata for the file and for each sheet, and of one cell. */
const mostMetadata = 30_000;
const mostInCell = 50_000;

interface Entry {
  readonly is: string;
  readonly mark?: { readonly column: string; readonly colors?: readonly (readonly [string, string])[] };
}

export function expectSoundFile(world: World, keptTabs: ReadonlySet<number>, when: string): void {
  const { backend } = world;
  const entries = backend
    .metadata()
    .map((metadata) => ({ ...metadata, entry: JSON.parse(metadata.value) as Entry }));
  const once = entries.map(({ entry, location }) => {
    const sheet = 'sheet' in location ? location.sheet : 'file';
    return entry.is === 'column' ? `${sheet} ${entry.mark?.column}` : entry.is === 'role' ? '' : entry.is;
  });
  const named = once.filter((name) => name !== '');
  expect([...named].sort(), `${when}: each thing is marked once`).toEqual([...new Set(named)].sort());

  const sizes = new Map<string, number>();
  for (const { key, value, location } of entries) {
    const place = location.type === 'SPREADSHEET' ? 'file' : String(location.sheet);
    sizes.set(place, (sizes.get(place) ?? 0) + key.length + value.length);
  }
  for (const [place, size] of sizes)
    expect(size, `${when}: metadata of ${place}`).toBeLessThanOrEqual(mostMetadata);

  for (const info of backend.sheets()) {
    expectRules(backend, { id: info.id, name: info.name }, { entries, when });
    if (info.hidden) expectSmallCells(backend, info.id, when);
    const isOurs = entries.some(({ location }) => 'sheet' in location && location.sheet === info.id);
    const isTheirs = info.id === world.sheet || keptTabs.has(info.id);
    expect(isOurs || isTheirs, `${when}: the tab "${info.name}" belongs to somebody`).toBe(true);
  }
}

interface Marked {
  readonly entries: readonly {
    readonly entry: Entry;
    readonly location: ReturnType<SheetBackend['metadata']>[number]['location'];
  }[];
  readonly when: string;
}

/** Rules of ours colour by a column that is there, one for each segment. */
function expectRules(
  backend: SheetBackend,
  { id, name }: { readonly id: number; readonly name: string },
  { entries, when }: Marked,
): void {
  const formulas = backend
    .colorRules(id)
    .filter(({ background }) => background !== usersRule.background)
    .map(({ values }) => String(values[0]));
  expect(formulas, `${when}: no colour rule twice in "${name}"`).toEqual([...new Set(formulas)]);
  const columns = entries.flatMap(({ entry, location }) =>
    entry.mark?.colors && location.type === 'COLUMN' && location.sheet === id ? [location.index] : [],
  );
  const letters = formulas.flatMap((formula) => /^=\$([A-Z]+)\d/.exec(formula)?.[1] ?? []);
  const known = columns.map((column) => lettersOf(column));
  expect(
    letters.filter((letter) => !known.includes(letter)),
    `${when}: each colour rule of "${name}" asks a column of segments`,
  ).toEqual([]);
}

function lettersOf(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);
}

function expectSmallCells(backend: SheetBackend, sheet: number, when: string): void {
  const { rows, columns } = backend.usedSize(sheet);
  const cells = backend.read(sheet, 'value', { row: 0, column: 0, rows, columns }).flat();
  expect(
    Math.max(0, ...cells.map((cell) => String(cell ?? '').length)),
    `${when}: the longest cell of the hidden tab`,
  ).toBeLessThanOrEqual(mostInCell);
  expect(cells.length, `${when}: cells of the hidden tab`).toBeLessThan(100_000);
}
