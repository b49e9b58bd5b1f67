/** Developer metadata: what Fenlei remembers in the file itself. One key finds all of it in one call. */
import type { KeyChoice } from '../../core/accounts/keyChoice';
import type { Role } from '../../core/facts/roles';
import type { ColumnMark } from '../../core/plan/change';
import type { Settings } from '../../protocol/settings';
import type { Inserted, Journal } from '../journal';

const key = 'fenlei';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What one entry holds, as JSON: the mark of a column, or one of the things kept for the whole file. */
type Entry =
  | { readonly is: 'column'; readonly mark: ColumnMark }
  /** What a manager said of a column of the user's. */
  | { readonly is: 'role'; readonly role: Role | null }
  | { readonly is: 'settings'; readonly settings: Settings }
  | { readonly is: 'journal'; readonly journal: Journal }
  | { readonly is: 'accounts'; readonly accounts: AccountsEntry }
  | { readonly is: 'inserting'; readonly inserting: Inserting | null }
  | { readonly is: 'makingReport'; readonly makingReport: MakingReport | null }
  | { readonly is: 'store' }
  /** The tab of the report on data quality. */
  | ({ readonly is: 'report' } & ReportMark);

export interface ReportMark {
  /** The sheet that was checked. */
  readonly source: number;
  /** What was written, in short; `''` while it is being written. */
  readonly print: string;
}

/** The tab that is being made for the report. */
export interface MakingReport {
  readonly name: string;
  /** The sheet that was checked. */
  readonly source: number;
}

export interface MarkedReport extends ReportMark {
  readonly sheet: Sheet;
  readonly metadata: Metadata;
}

/** The key-account programme. */
export interface AccountsEntry {
  /** What a manager chose; `null` before that. */
  readonly choice: KeyChoice | null;
  /** The name of the tab that is being made, so that a making that stopped halfway leaves none behind. */
  readonly making: string | null;
}

/** Where columns are being inserted outside of a run. */
export interface Inserting extends Inserted {
  readonly sheet: number;
}

export interface MarkedColumn {
  readonly mark: ColumnMark;
  readonly sheet: Sheet;
  /** From 1; where the column stands now. */
  readonly column: number;
  readonly metadata: Metadata;
}

export interface MarkedRole {
  readonly role: Role | null;
  readonly sheet: Sheet;
  /** From 1; where the column stands now. */
  readonly column: number;
  readonly metadata: Metadata;
}

export interface Marks {
  readonly columns: readonly MarkedColumn[];
  readonly roles: readonly MarkedRole[];
  readonly settings: Settings | null;
  readonly journal: Journal | null;
  readonly accounts: AccountsEntry;
  /** `null` while no columns are on their way. */
  readonly inserting: Inserting | null;
  /** The hidden tab of pack versions and undo data. */
  readonly store: Sheet | null;
  readonly report: MarkedReport | null;
  /** `null` while no tab is being made for the report. */
  readonly makingReport: MakingReport | null;
  readonly entries: readonly Metadata[];
}

export function readMarks(spreadsheet: Spreadsheet): Marks {
  const entries = spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
  const parsed = entries.map((metadata) => ({ metadata, entry: parseEntry(metadata.getValue()) }));
  const columns = parsed.flatMap(({ metadata, entry }): MarkedColumn[] => {
    if (entry?.is !== 'column') return [];
    const range = metadata.getLocation().getColumn();
    return range ? [{ mark: entry.mark, sheet: range.getSheet(), column: range.getColumn(), metadata }] : [];
  });
  const roles = parsed.flatMap(({ metadata, entry }): MarkedRole[] => {
    if (entry?.is !== 'role') return [];
    const range = metadata.getLocation().getColumn();
    return range ? [{ role: entry.role, sheet: range.getSheet(), column: range.getColumn(), metadata }] : [];
  });
  return {
    columns,
    roles,
    settings: parsed.reduce<Settings | null>(
      (found, { entry }) => (entry?.is === 'settings' ? entry.settings : found),
      null,
    ),
    journal: parsed.reduce<Journal | null>(
      (found, { entry }) => (entry?.is === 'journal' ? entry.journal : found),
      null,
    ),
    accounts: parsed.reduce<AccountsEntry>(
      (found, { entry }) => (entry?.is === 'accounts' ? entry.accounts : found),
      { choice: null, making: null },
    ),
    inserting: parsed.reduce<Inserting | null>(
      (found, { entry }) => (entry?.is === 'inserting' ? entry.inserting : found),
      null,
    ),
    makingReport: parsed.reduce<MakingReport | null>(
      (found, { entry }) => (entry?.is === 'makingReport' ? entry.makingReport : found),
      null,
    ),
    store: parsed.reduce<Sheet | null>(
      (found, { metadata, entry }) => (entry?.is === 'store' ? metadata.getLocation().getSheet() : found),
      null,
    ),
    report: parsed.reduce<MarkedReport | null>((found, { metadata, entry }) => {
      const sheet = entry?.is === 'report' ? metadata.getLocation().getSheet() : null;
      return entry?.is === 'report' && sheet ? { ...entry, sheet, metadata } : found;
    }, null),
    entries,
  };
}

export function markColumn(sheet: Sheet, letters: string, mark: ColumnMark): void {
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(key, render({ is: 'column', mark }));
}

export function markRole(sheet: Sheet, letters: string, role: Role | null): void {
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(key, render({ is: 'role', role }));
}

export function changeMark({ metadata }: MarkedColumn, mark: ColumnMark): void {
  metadata.setValue(render({ is: 'column', mark }));
}

export function markStore(sheet: Sheet): void {
  sheet.addDeveloperMetadata(key, render({ is: 'store' }));
}

export function markReport(sheet: Sheet, mark: ReportMark): void {
  sheet.addDeveloperMetadata(key, render({ is: 'report', ...mark }));
}

export function changeReportMark({ metadata }: Pick<MarkedReport, 'metadata'>, mark: ReportMark): void {
  metadata.setValue(render({ is: 'report', ...mark }));
}

/** What belongs to the whole file is one entry each, changed in place. */
export function keepInFile(
  spreadsheet: Spreadsheet,
  marks: Marks,
  entry: Extract<Entry, { is: 'settings' | 'journal' | 'accounts' | 'inserting' | 'makingReport' }>,
): void {
  const existing = marks.entries.find((metadata) => parseEntry(metadata.getValue())?.is === entry.is);
  if (existing) existing.setValue(render(entry));
  else spreadsheet.addDeveloperMetadata(key, render(entry));
}

function render(entry: Entry): string {
  return JSON.stringify(entry);
}

/** An entry that cannot be read is nobody's: it is left alone. */
function parseEntry(value: string | null): Entry | null {
  try {
    const entry = JSON.parse(value ?? '') as Entry;
    return typeof entry?.is === 'string' ? entry : null;
  } catch {
    return null;
  }
}
