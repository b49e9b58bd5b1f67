/** A case through the built script on the local host: as a menu command, or for plain facts as a formula. */
import { type Cell, isDayCell } from '../src/core/facts/cell';
import { toId } from '../src/core/facts/toId';
import type { ProblemGroup } from '../src/core/plan/summary';
import type { RulePack } from '../src/core/rules/pack';
import type { CellValue } from '../src/host/sheetBackend';
import type { SidebarAnswer } from '../src/protocol/sidebarApi';
import { openWorkbook, sheetId, valuesOf, type Workbook } from './addon/workbook';
import { type CaseFile, type ShortPack, sheetNames } from './casesFile';
import { packFileOf } from './casesPack';

export interface BuiltResult {
  /** Segments by customer id. */
  readonly segments: Readonly<Record<string, string>>;
  readonly problems: readonly ProblemGroup[];
  /** Sentences for the user, where nothing was done. */
  readonly refused: readonly string[] | null;
  /** What a second run answers. */
  readonly again: string | null;
}

export function runBuilt(file: CaseFile, pack: RulePack | null): BuiltResult {
  const book = openCase(file);
  if (file.sheet === 'facts') return formula(book, file, pack);
  const saved =
    typeof file.pack === 'string' ? { ok: true as const, value: file.pack } : save(book, file.pack);
  if (!saved.ok) return refusal(saved.problems);
  const { asOf, schemeOptions } = file;
  book.settle({ packs: [saved.value], colorBy: saved.value, asOf, schemeOptions });
  const outcome = book.run();
  if (outcome.status === 'refused') return refusal(outcome.problems);
  if (outcome.status !== 'applied' || !pack) throw new Error(`the run was ${outcome.status}`);
  const segments = segmentsIn(valuesOf(book.backend, outcome.summary.sheet), file, pack);
  return { segments, problems: outcome.summary.problems, refused: null, again: book.run().status };
}

function refusal(refused: readonly string[]): BuiltResult {
  return { segments: {}, problems: [], refused, again: null };
}

function openCase({ cells, sheet, locale, language }: CaseFile): Workbook {
  const name = sheetNames[sheet];
  const plain = cells.map((row) => row.map(toValue));
  const book = openWorkbook({ [name]: plain }, { locale, userLocale: language });
  const columns = Math.max(...cells.map((row) => row.length));
  const formats = cells.map((row) =>
    Array.from({ length: columns }, (_, at) => (isDayCell(row[at]) ? 'yyyy-mm-dd' : 'General')),
  );
  const rect = { row: 0, column: 0, rows: cells.length, columns };
  book.backend.write(sheetId(book.backend, name), 'numberFormat', rect, formats);
  return book;
}

function toValue(cell: Cell): CellValue {
  return isDayCell(cell) ? cell.day : cell;
}

/** The id under which the pack was saved, or what was said against it. */
function save({ host }: Workbook, pack: ShortPack): SidebarAnswer<string> {
  const text = JSON.stringify(packFileOf(pack));
  return JSON.parse(String(host.call('sidebarCall', 'savePack', JSON.stringify(text))));
}

/** From the column under the pack's title; rows of one customer must agree. */
function segmentsIn(
  values: readonly (readonly CellValue[])[],
  file: CaseFile,
  pack: RulePack,
): Record<string, string> {
  const title = pack.title[file.language];
  const top = values.findIndex((row) => row.includes(title));
  const column = values[top]?.indexOf(title) ?? -1;
  const also = pack.hitPolicy === 'collect' ? column + 1 : -1;
  const ids = file.sheet === 'orders' ? 0 : firstFilled(values[top] ?? []);
  const segments: Record<string, string> = {};
  for (const row of values.slice(top + 1)) {
    const id = toId(row[ids] ?? null);
    if (id === null) continue;
    const found = [row[column], ...alsoIn(row[also])]
      .map((title) => segmentId(title, file, pack))
      .join(' + ');
    if ((segments[id] ?? found) !== found) throw new Error(`${id} is ${segments[id]} and ${found}`);
    segments[id] = found;
  }
  return segments;
}

/** The further segments of a collecting pack stand in one cell. */
function alsoIn(cell: CellValue | undefined): readonly string[] {
  return typeof cell === 'string' && cell !== '' ? cell.split(', ') : [];
}

function firstFilled(row: readonly CellValue[]): number {
  return row.findIndex((cell) => cell !== null && cell !== '');
}

function segmentId(title: unknown, { language }: CaseFile, pack: RulePack): string {
  return pack.segments.find((segment) => segment.title[language] === title)?.id ?? `no segment: ${title}`;
}

function formula({ host }: Workbook, file: CaseFile, pack: RulePack | null): BuiltResult {
  if (!pack || typeof file.pack === 'string') throw new Error('plain facts need a pack of their own');
  const [header = [], ...rows] = file.cells;
  const body = rows.map((row) => row.slice(1).map((cell) => cell ?? ''));
  const text = JSON.stringify(packFileOf(file.pack));
  const answer = host.customFunction('SEGMENT', [body, [header.slice(1)], text]) as string[][];
  const segments = rows.map(([id], at) => [
    toId(id),
    alsoIn(answer[at]?.[0])
      .map((title) => segmentId(title, file, pack))
      .join(' + '),
  ]);
  return { segments: Object.fromEntries(segments), problems: [], refused: null, again: 'unchanged' };
}
