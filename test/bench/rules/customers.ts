/** Seeded customers of the benchmark: as the rows of objects that peers take, as cells, and as typed columns. */
import type { Cell } from '../../../src/core/facts/cell';
import { type Column, type Facts, numberColumn, textColumn } from '../../../src/core/facts/factColumn';
import { readNumbers } from '../../../src/core/facts/readFigures';
import { toRegional } from '../../../src/core/facts/regional';
import { toId } from '../../../src/core/facts/toId';
import { seededRandom } from '../seededRandom';
import { type FactName, factKinds, factNames } from './benchPack';

/** Blank is `null`. */
export type Row = Readonly<Record<FactName | 'id', string | number | boolean | null>>;

const cities = [
  ...['Beijing', 'Tianjin', 'Dalian', 'Shanghai', 'Hangzhou', 'Nanjing', 'Suzhou', 'Guangzhou', 'Shenzhen'],
  ...['Xiamen', 'Chengdu', 'Chongqing', 'Wuhan', 'Taipei', 'Kaohsiung', 'Tainan', 'Singapore', 'Leeds'],
];
const channels = ['web', 'app', 'shop', 'phone', 'partner', 'fair'];

export function makeRows(count: number): readonly Row[] {
  const random = seededRandom(20260701);
  const upTo = (most: number) => Math.floor(random() * most);
  const pick = <T>(list: readonly T[]) => list[upTo(list.length)] ?? null;
  const often = <T>(share: number, value: T) => (random() < share ? value : null);
  return Array.from({ length: count }, (_, row) => {
    const tenureDays = upTo(3000);
    const isNew = random() < 0.1;
    return {
      id: `C${row}`,
      recencyDays: isNew ? tenureDays : Math.min(tenureDays, Math.floor(random() ** 2 * 900)),
      tenureDays,
      orders: 1 + Math.floor(random() ** 3 * 40),
      monetary: Math.floor(random() ** 3 * 800_000) / 100,
      margin: often(0.9, Math.floor(random() * 7000) / 10_000),
      satisfaction: often(0.6, 1 + upTo(5)),
      rScore: 1 + upTo(5),
      fScore: 1 + upTo(5),
      abcClass: pick(['A', 'B', 'C', 'C']),
      city: often(0.95, pick(cities)),
      channel: pick(channels),
      subscribed: often(0.9, random() < 0.5),
    };
  });
}

/** The numbers that some of these customers lack: peers that compare a blank by size must be kept from it. */
export function isSometimesBlank(fact: string): boolean {
  return fact === 'margin' || fact === 'satisfaction';
}

const header = ['id', ...factNames] as const;

/** The cells as a sheet gives them: one array a row, the id first, then the facts in their order. */
export function toCells(rows: readonly Row[]): readonly (readonly Cell[])[] {
  return rows.map((row) => header.map((name) => row[name]));
}

/** Cells that are known to be of the right type as typed columns: the least that any reading of a sheet must do. */
export function factsFromCells(cells: readonly (readonly Cell[])[]): Facts {
  return factsBy(cells, {
    numbers: (place) => numbersOf(cells, place),
    texts: (place) => cells.map((row) => (row[place] ?? null) as string | null),
  });
}

/** Cells of which nothing is known, read as the add-on reads every sheet: figures in any spelling, texts folded. */
export function readFacts(cells: readonly (readonly Cell[])[]): Facts {
  const table = { sheet: 'Customers', header, rows: cells, firstRow: 2, firstColumn: 1 };
  const regional = toRegional('en_US');
  return factsBy(cells, {
    numbers: (place) => readNumbers(table, place, regional).values,
    texts: (place) => cells.map((row) => toId(row[place])),
  });
}

interface Reader {
  readonly numbers: (place: number) => Float64Array;
  readonly texts: (place: number) => readonly (string | null)[];
}

function factsBy(cells: readonly (readonly Cell[])[], { numbers, texts }: Reader): Facts {
  const columnOf = (fact: FactName): Column => {
    const place = header.indexOf(fact);
    switch (factKinds[fact]) {
      case 'number':
        return numberColumn(numbers(place));
      case 'text':
        return textColumn(texts(place));
      case 'boolean':
        return { kind: 'boolean', values: flagsOf(cells, place) };
    }
  };
  const columns = new Map(factNames.map((fact) => [fact as string, columnOf(fact)]));
  return { asOf: 46_000, ids: texts(0) as readonly string[], columns };
}

function numbersOf(cells: readonly (readonly Cell[])[], place: number): Float64Array {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  for (let row = 0; row < values.length; row++) {
    const cell = cells[row]?.[place];
    if (typeof cell === 'number') values[row] = cell;
  }
  return values;
}

function flagsOf(cells: readonly (readonly Cell[])[], place: number): Int8Array {
  const values = new Int8Array(cells.length).fill(-1);
  for (let row = 0; row < values.length; row++) {
    const cell = cells[row]?.[place];
    if (typeof cell === 'boolean') values[row] = Number(cell);
  }
  return values;
}
