/** `DeveloperMetadata`, its location and its finder: notes to ourselves that travel with sheets and columns. */
import type { MetadataEntry } from '../sheetBackend';
import { EnumMember } from './enumMember';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums';
import type { GridRange, Platform } from './platform';
import { refuse, SAYS } from './platformError';
import { ServiceObject } from './serviceObject';
import { sheetInfo } from './sheetGrid';

type Location = MetadataEntry['location'];

/** Characters of keys and values, once for the spreadsheet and once for each sheet (Sheets API metadata guide). */
const BUDGET = 30_000;

/** Where metadata is asked for: the spreadsheet (`null`), a sheet, or a range. */
export type MetadataScope = null | number | GridRange;

/** Adds an entry; `rest` is a value, a visibility, or both. */
export function addMetadataTo(
  platform: Platform,
  {
    key,
    rest,
    at,
  }: { readonly key: string; readonly rest: readonly (string | EnumMember)[]; readonly at: MetadataScope },
): void {
  const value = rest.find((item) => typeof item === 'string') ?? '';
  const visibility =
    rest.find((item) => item instanceof EnumMember)?.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
  const entry = { key, value, visibility, location: locationOf(at) } as const;
  checkBudget(platform, entry, null);
  platform.backend.addMetadata(entry);
}

/** The entries that stand exactly there: a cell inside a marked column has none. */
export function metadataAt(platform: Platform, at: MetadataScope): DeveloperMetadata[] {
  return platform.backend
    .metadata()
    .filter(({ location }) => isExactly(location, at))
    .map(({ id }) => new DeveloperMetadata(platform, id));
}

export class DeveloperMetadata extends ServiceObject {
  readonly service = 'DeveloperMetadata';
  readonly #platform: Platform;
  readonly #id: number;

  constructor(platform: Platform, id: number) {
    super();
    this.#platform = platform;
    this.#id = id;
  }

  getId = () => this.#id;
  getKey = () => this.#entry().key;
  getValue = () => this.#entry().value;
  getVisibility = () => DeveloperMetadataVisibility[this.#entry().visibility];
  getLocation = () => new DeveloperMetadataLocation(this.#platform, this.#entry().location);
  setKey = (key: string) => this.#change({ key });
  setValue = (value: string) => this.#change({ value });
  setVisibility = (visibility: EnumMember) =>
    this.#change({ visibility: visibility.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' });
  moveToSpreadsheet = () => this.#change({ location: locationOf(null) });
  moveToSheet = (sheet: { readonly id: number }) => this.#change({ location: locationOf(sheet.id) });
  moveToColumn = (range: { readonly at: GridRange }) => this.#change({ location: locationOf(range.at) });
  moveToRow = this.moveToColumn;

  remove(): void {
    this.#entry();
    this.#platform.backend.removeMetadata(this.#id);
  }

  #change(change: Partial<Omit<MetadataEntry, 'id'>>): this {
    checkBudget(this.#platform, { ...this.#entry(), ...change }, this.#id);
    this.#platform.backend.updateMetadata(this.#id, change);
    return this;
  }

  #entry(): MetadataEntry {
    const entry = this.#platform.backend.metadata().find(({ id }) => id === this.#id);
    return entry ?? refuse('The developer metadata no longer exists.');
  }
}

export class DeveloperMetadataLocation extends ServiceObject {
  readonly service = 'DeveloperMetadataLocation';
  readonly #platform: Platform;
  readonly #location: Location;

  constructor(platform: Platform, location: Location) {
    super();
    this.#platform = platform;
    this.#location = location;
  }

  getLocationType = () => DeveloperMetadataLocationType[this.#location.type];
  getRow = () => this.#line('ROW');
  getColumn = () => this.#line('COLUMN');

  getSpreadsheet(): ServiceObject | null {
    return this.#location.type === 'SPREADSHEET' ? this.#platform.make.spreadsheet() : null;
  }

  getSheet(): ServiceObject | null {
    const location = this.#location;
    return location.type === 'SPREADSHEET' ? null : this.#platform.make.sheet(location.sheet);
  }

  #line(type: 'ROW' | 'COLUMN'): ServiceObject | null {
    const location = this.#location;
    if (location.type !== type) return null;
    const { rows, columns } = sheetInfo(this.#platform, location.sheet);
    const isRow = type === 'ROW';
    const rect = isRow
      ? { row: location.index, column: 0, rows: 1, columns }
      : { row: 0, column: location.index, rows, columns: 1 };
    return this.#platform.make.range({ sheet: location.sheet, rect, whole: isRow ? 'rows' : 'columns' });
  }
}

interface FinderOptions {
  readonly scope: MetadataScope;
  readonly intersects?: boolean;
  readonly tests?: readonly ((entry: MetadataEntry) => boolean)[];
}

/** Each criterion gives the finder itself; criteria combine with "and". */
export class DeveloperMetadataFinder extends ServiceObject {
  readonly service = 'DeveloperMetadataFinder';
  readonly #platform: Platform;
  readonly #scope: MetadataScope;
  readonly #tests: ((entry: MetadataEntry) => boolean)[] = [];
  #intersects = false;

  constructor(platform: Platform, { scope }: FinderOptions) {
    super();
    this.#platform = platform;
    this.#scope = scope;
  }

  withId = (id: number) => this.#with((entry) => entry.id === id);
  withKey = (key: string) => this.#with((entry) => entry.key === key);
  withValue = (value: string) => this.#with((entry) => entry.value === value);
  withVisibility = (visibility: EnumMember) => this.#with((entry) => entry.visibility === visibility.name());
  withLocationType = (type: EnumMember) => this.#with((entry) => entry.location.type === type.name());

  onIntersectingLocations(): this {
    this.#intersects = true;
    return this;
  }

  find(): DeveloperMetadata[] {
    const isThere = this.#intersects ? isTouched : isInside;
    return this.#platform.backend
      .metadata()
      .filter((entry) => isThere(entry.location, this.#scope) && this.#tests.every((test) => test(entry)))
      .map(({ id }) => new DeveloperMetadata(this.#platform, id));
  }

  #with(test: (entry: MetadataEntry) => boolean): this {
    this.#tests.push(test);
    return this;
  }
}

function locationOf(at: MetadataScope): Location {
  if (at === null) return { type: 'SPREADSHEET' };
  if (typeof at === 'number') return { type: 'SHEET', sheet: at };
  const { sheet, rect, whole } = at;
  if (whole === 'rows' && rect.rows === 1) return { type: 'ROW', sheet, index: rect.row };
  if (whole === 'columns' && rect.columns === 1) return { type: 'COLUMN', sheet, index: rect.column };
  return refuse(SAYS.metadataOnRange);
}

function isExactly(location: Location, at: MetadataScope): boolean {
  if (at === null) return location.type === 'SPREADSHEET';
  if (typeof at === 'number') return location.type === 'SHEET' && location.sheet === at;
  return (
    at.whole !== null &&
    isInside(location, at) &&
    (at.whole === 'rows' ? at.rect.rows : at.rect.columns) === 1
  );
}

/** A spreadsheet holds everything, a sheet its rows and columns, a range the lines that it covers whole. */
function isInside(location: Location, at: MetadataScope): boolean {
  if (at === null) return true;
  if (location.type === 'SPREADSHEET') return false;
  if (typeof at === 'number') return location.sheet === at;
  if (location.sheet !== at.sheet || location.type === 'SHEET') return false;
  const isWhole = at.whole === (location.type === 'ROW' ? 'rows' : 'columns');
  return isWhole && isTouched(location, at);
}

function isTouched(location: Location, at: MetadataScope): boolean {
  if (at === null || location.type === 'SPREADSHEET') return true;
  if (typeof at === 'number') return location.sheet === at;
  if (location.sheet !== at.sheet) return false;
  const { row, column, rows, columns } = at.rect;
  if (location.type === 'ROW') return location.index >= row && location.index < row + rows;
  if (location.type === 'COLUMN') return location.index >= column && location.index < column + columns;
  return true;
}

/** The words of this refusal are ours: nobody has written down the platform's. */
function checkBudget(platform: Platform, entry: Omit<MetadataEntry, 'id'>, except: number | null): void {
  const budgetOf = ({ location }: { readonly location: Location }) =>
    location.type === 'SPREADSHEET' ? null : location.sheet;
  const used = platform.backend
    .metadata()
    .filter((other) => other.id !== except && budgetOf(other) === budgetOf(entry))
    .reduce((sum, other) => sum + other.key.length + other.value.length, 0);
  const total = used + entry.key.length + entry.value.length;
  if (total > BUDGET)
    refuse(`Developer metadata may hold ${BUDGET} characters here; this would make ${total}.`);
}
