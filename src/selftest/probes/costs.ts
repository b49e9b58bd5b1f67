/** How long calls take on Google. Nothing is compared but that they work; the times stand in the notes. */
import type { Bench, Probe } from '../probe';

const host = 'src/host/services/callCatalog.ts';

type Work = readonly [id: string, what: string, work: (bench: Bench) => unknown];

const matrix = <T>(rows: number, columns: number, cell: T): T[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell));

const works: readonly Work[] = [
  ['write', 'setValues of 10,000 cells', ({ range }) => range('A1:J1000').setValues(matrix(1000, 10, 'x'))],
  ['read', 'getValues of 26,000 cells', ({ range }) => range('A1:Z1000').getValues()],
  [
    'colour',
    'setBackgrounds of 10,000 cells',
    ({ range }) => range('A1:J1000').setBackgrounds(matrix(1000, 10, '#ff0000')),
  ],
  ['note', 'setNotes of 1,000 cells', ({ range }) => range('A1:A1000').setNotes(matrix(1000, 1, 'a note'))],
  ['format', 'setNumberFormat of 10,000 cells', ({ range }) => range('A1:J1000').setNumberFormat('@')],
  ['insert', 'insertColumnsAfter of 3 columns', ({ sheet }) => sheet().insertColumnsAfter(26, 3)],
  ['name', 'getName', ({ sheet }) => sheet().getName()],
  [
    'find',
    'a search for metadata',
    ({ spreadsheet }) =>
      spreadsheet.createDeveloperMetadataFinder().withKey('FENLEI_SELFTEST_none').find().length,
  ],
  [
    'property',
    'getProperty',
    () => PropertiesService.getDocumentProperties().getProperty('FENLEI_SELFTEST_none'),
  ],
  ['cache', 'get of the cache', () => CacheService.getScriptCache().get('FENLEI_SELFTEST_none')],
  [
    'lock',
    'tryLock and releaseLock',
    () => {
      const lock = LockService.getScriptLock();
      lock.tryLock(0);
      lock.releaseLock();
    },
  ],
];

export const costProbes: readonly Probe[] = works.map(([id, what, work]) => ({
  id: `costs.${id}`,
  assumption: `Works, and takes the time in the note: ${what}.`,
  how: `${what}, then flush`,
  source: '§14',
  host,
  expected: '"done"',
  observe: (bench) => {
    // What it stands on is made before the clock runs.
    bench.sheet();
    SpreadsheetApp.flush();
    bench.time(what, () => work(bench));
    return 'done';
  },
}));
