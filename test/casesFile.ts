/** What a file of the folder `cases` holds, and all of them read. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SchemeOptions } from '../src/core/classify';
import { isoToDay } from '../src/core/facts/calendar';
import type { Cell } from '../src/core/facts/cell';
import type { Locale } from '../src/core/i18n/text';
import type { Group, HitPolicy } from '../src/core/rules/pack';
import { deepFreeze } from './core/rules/samplePack';

export interface CaseFile {
  /** The behaviour, which is the name of the test. */
  readonly name: string;
  /** How the expected values were worked out by hand. */
  readonly why: string;
  /** `facts` has a fact per column instead of figures to read: on the built script the formula SEGMENT takes it. */
  readonly sheet: 'orders' | 'customers' | 'facts';
  readonly cells: readonly (readonly Cell[])[];
  readonly asOf: string;
  /** The id of a built-in pack, or one of the case's own. */
  readonly pack: string | ShortPack;
  readonly schemeOptions: SchemeOptions;
  /** Of the spreadsheet. */
  readonly locale: string;
  /** Of the user. */
  readonly language: Locale;
  readonly expected: Expected;
}

/** A pack without what people read: segments are named by their ids. */
export interface ShortPack {
  readonly hitPolicy?: HitPolicy;
  readonly schemes?: SchemeOptions;
  /** Kinds by fact. */
  readonly facts: Readonly<Record<string, string>>;
  readonly conditions?: Readonly<Record<string, Group>>;
  readonly rules: readonly { readonly if: Group; readonly then: string; readonly priority?: number }[];
  readonly otherwise: string;
}

export interface Expected {
  /** Segments by customer id: all customers, in any order; several of a collecting pack with ` + ` between them. */
  readonly segments?: Readonly<Record<string, string>>;
  /** In their order. */
  readonly problems?: readonly ExpectedProblem[];
  /** The run, or the saving of the pack, is refused for these reasons. */
  readonly refused?: readonly ExpectedProblem[];
}

/** A code, and where there is one a place: `Orders!C7`. */
export type ExpectedProblem = readonly [code: string, at?: string];

/** The name of the sheet that a case fills. */
export const sheetNames = { orders: 'Orders', customers: 'Clients', facts: 'Facts' } as const;

const folder = fileURLToPath(new URL('./cases/', import.meta.url));

export const caseFiles: readonly CaseFile[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => readCase(JSON.parse(readFileSync(folder + file, 'utf8'))));

type WrittenCell = Exclude<Cell, object> | { readonly day: string };
type WrittenCase = Omit<CaseFile, 'cells'> & { readonly cells: readonly (readonly WrittenCell[])[] };

function readCase(written: WrittenCase): CaseFile {
  const cells = written.cells.map((row) => row.map(toCell));
  const defaults = { locale: 'en_US', language: 'en', schemeOptions: {} } as const;
  return deepFreeze({ ...defaults, ...written, cells });
}

function toCell(cell: WrittenCell): Cell {
  if (typeof cell !== 'object' || cell === null) return cell;
  const day = isoToDay(cell.day);
  if (day === null) throw new Error(`${cell.day} is no date`);
  return { day };
}
