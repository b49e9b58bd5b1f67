/** What is kept in the browser of one spreadsheet, and whether something found there is such a thing. */
import { isKeptState, isRecord, type KeptState } from './keptState';

export interface KeptInfo {
  readonly id: string;
  /** Of the file that it began with. */
  readonly name: string;
  /** Milliseconds since 1970; greater with each time that it is kept. */
  readonly changed: number;
}

export interface KeptWork extends KeptInfo {
  readonly workbook: WorkbookSnapshot;
  readonly state: KeptState;
}

/** As Univer saves it. */
export interface WorkbookSnapshot {
  readonly sheetOrder: readonly string[];
  readonly sheets: object;
}

/** Of the two records of a work: a later page that keeps something else takes another number. */
const FORMAT = 1;

export interface InfoRecord extends KeptInfo {
  readonly format: typeof FORMAT;
}

/** JSON is written and read in a fraction of the time in which a browser copies objects. */
export interface ContentRecord {
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly workbook: string;
  readonly state: string;
}

export function toRecords({ id, name, changed, workbook, state }: KeptWork): {
  readonly info: InfoRecord;
  readonly content: ContentRecord;
} {
  return {
    info: { format: FORMAT, id, name, changed },
    content: {
      format: FORMAT,
      id,
      workbook: JSON.stringify(workbook),
      state: JSON.stringify(state),
    },
  };
}

/** `null` for what another page, another version or an accident left there. */
export function toInfo(record: unknown): KeptInfo | null {
  if (!isRecord(record) || record.format !== FORMAT) return null;
  const { id, name, changed } = record;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof changed !== 'number') return null;
  return Number.isFinite(changed) ? { id, name, changed } : null;
}

/** `null` where either record is not one, or holds no workbook. */
export function toKeptWork(infoRecord: unknown, contentRecord: unknown): KeptWork | null {
  const info = toInfo(infoRecord);
  if (!info || !isRecord(contentRecord) || contentRecord.format !== FORMAT) return null;
  const workbook = parse(contentRecord.workbook);
  const state = parse(contentRecord.state);
  return isWorkbook(workbook) && isKeptState(state) ? { ...info, workbook, state } : null;
}

function isWorkbook(value: unknown): value is WorkbookSnapshot {
  if (!isRecord(value)) return false;
  const { sheetOrder, sheets, styles = {}, resources = [] } = value;
  return (
    Array.isArray(sheetOrder) &&
    sheetOrder.length > 0 &&
    isRecord(sheets) &&
    sheetOrder.every((id) => isRecord(sheets[id])) &&
    isRecord(styles) &&
    Array.isArray(resources)
  );
}

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return null;
  }
}
