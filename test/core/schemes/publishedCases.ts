/** Rows of the public data sets, and what cases.csv says must come out of them. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { sharedData } from '../../sharedData';

export function readRows(path: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(sharedData(path), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The `expected` column of one case, parsed. */
export function expectedOf<T>(caseId: string): T {
  const row = readRows('cases.csv').find(({ id }) => id === caseId);
  if (!row) throw new Error(`cases.csv has no case ${caseId}`);
  return JSON.parse(row.expected ?? '') as T;
}

export function numbersIn(rows: readonly Readonly<Record<string, string>>[], column: string): number[] {
  return rows.map((row) => Number(row[column]));
}
