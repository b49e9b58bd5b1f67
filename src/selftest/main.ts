/** Everything that the self-test's build declares as a global function; none of it is part of the add-on. */
import { probeCatalog } from './catalog';
import { runTask } from './probeFunction';
import { readUnfinished, tabName, writeTab } from './resultTab';
import { type Row, runProbes } from './runProbes';
import { openStage } from './stage';

/** Stands in cells while the self-test runs. */
export const FENLEI_PROBE = runTask;

/** Run from the script editor: tries every probe, writes the tab anew and says in a sentence how it went. */
export function FENLEI_SELFTEST(): string {
  const spreadsheet = SpreadsheetApp.getActive();
  const stage = openStage(spreadsheet);
  let rows: readonly Row[];
  try {
    const keep = (known: readonly Row[]): void => writeTab(spreadsheet, known);
    rows = runProbes(probeCatalog, { ...stage, keep }, readUnfinished(spreadsheet));
  } finally {
    stage.close();
  }
  writeTab(spreadsheet, rows);
  const summary = summarise(rows);
  console.log(summary);
  return summary;
}

function summarise(rows: readonly Row[]): string {
  const count = (same: Row['same']) => rows.filter((row) => row.same === same).length;
  return `${count('yes')} of ${rows.length} as on the local host, ${count('no')} otherwise, ${count('not run')} not run: see the tab "${tabName}".`;
}
