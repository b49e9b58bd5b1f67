/** The check of data quality over the sheets that a run would read. */
import { isoToDay } from '../../core/facts/calendar';
import { checkQuality } from '../../core/quality/checkQuality';
import type { Finding } from '../../core/quality/finding';
import { qualityRows } from '../../core/quality/qualityReport';
import { failure, type Result, success } from '../../core/result';
import type { Settings } from '../../protocol/settings';
import { openSheet, readSource } from '../findSource';
import { takeLock } from '../services/lock';
import { readMarks } from '../services/marks';
import { writeReportTab } from '../services/reportTab';
import type { OpenSpreadsheet } from '../services/spreadsheet';

export interface Quality {
  readonly findings: readonly Finding[];
  /** The sheet that was read; with both kinds, that of the customers. */
  readonly source: number;
}

export function readQuality(
  open: OpenSpreadsheet,
  { sources, asOf }: Pick<Settings, 'sources' | 'asOf'>,
  front = openSheet(open),
): Result<Quality> {
  const source = readSource(open, sources, front);
  if (!source.ok) return source;
  const day = asOf === null ? open.toDay(new Date()) : isoToDay(asOf);
  if (day === null) return failure({ code: 'invalidAnalysisDate', at: [], found: asOf });
  const { orders, customers, regional, sheetId } = source.value;
  return success({ findings: checkQuality({ orders, customers, regional, asOf: day }), source: sheetId });
}

/** Makes the report and answers the name of its tab. */
export function writeReport(asked: OpenSpreadsheet, { findings, source }: Quality): Result<string> {
  if (!takeLock()) return failure({ code: 'anotherRun', at: [] });
  const open = { ...asked, marks: readMarks(asked.spreadsheet) };
  return success(writeReportTab(open, qualityRows(findings, open.language), source));
}
