/** The report of data quality as the rows of a tab: text and links made of numbers, never a formula of the user's. */
import { fill, type Locale } from '../i18n/text';
import { words } from '../i18n/words';
import type { Finding } from './finding';
import { type QualityKind, qualityCatalog, qualityKinds } from './qualityCatalog';

/** More of one kind help nobody: whoever mended these makes the report again. */
export const mostPerKind = 500;

export interface QualityRow {
  readonly kind: string;
  readonly sheet: string;
  /** The address, `''` in a row that only counts. */
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

/**
 * The findings in the order given, at most {@link mostPerKind} of a kind; a row after them says how many there are in all.
 */
export function qualityRows(findings: readonly Finding[], locale: Locale): readonly QualityRow[] {
  const counted = countKinds(findings);
  const listed = new Map<QualityKind, number>();
  const rows = new Map(qualityKinds.map((kind) => [kind, [] as QualityRow[]]));
  for (const finding of findings) {
    const before = listed.get(finding.kind) ?? 0;
    listed.set(finding.kind, before + 1);
    if (before < mostPerKind) rows.get(finding.kind)?.push(toRow(finding, locale));
  }
  for (const { kind, count } of counted) {
    if (count <= mostPerKind) continue;
    const found = fill(words.qualityMore[locale], { shown: mostPerKind, count });
    const title = qualityCatalog[kind].title[locale];
    rows.get(kind)?.push({ kind: title, sheet: '', cell: '', found, expected: '', advice: '' });
  }
  return [...rows.values()].flat();
}

export interface KindCount {
  readonly kind: QualityKind;
  readonly count: number;
}

/** Kinds that were found, in the order of the catalogue. */
export function countKinds(findings: readonly Finding[]): readonly KindCount[] {
  const counts = new Map<QualityKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return qualityKinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}

function toRow({ kind, at: [sheet, cell], found, values }: Finding, locale: Locale): QualityRow {
  const { title, expected, advice } = qualityCatalog[kind];
  return {
    kind: title[locale],
    sheet,
    cell,
    found: shown(found, locale),
    expected: fill(expected[locale], values),
    advice: fill(advice[locale], values),
  };
}

const longest = 200;

/** Blanks at the ends of a text are what may be wrong with it, so it then stands in quotes. */
function shown(found: Finding['found'], locale: Locale): string {
  if (found === null || found === '') return words.blankCell[locale];
  const text = typeof found === 'string' ? found : JSON.stringify(found);
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.trim() === cut ? cut : JSON.stringify(cut);
}

/**
 * A formula that shows the name of a cell and leads to it. It is made of a number and of letters that were checked, so
 * nothing a user typed can run in it. `separator` is that of the spreadsheet's locale: `;` where `,` is the decimal mark.
 * @example cellLink(0, 'C7', ',') // '=HYPERLINK("#gid=0&range=C7","C7")'
 */
export function cellLink(sheet: number, cell: string, separator: ',' | ';'): string {
  if (!Number.isInteger(sheet) || !/^[A-Z]{1,3}[1-9][0-9]{0,6}$/.test(cell))
    throw new Error(`cellLink() needs the id of a sheet and the name of a cell, not ${sheet} and ${cell}`);
  return `=HYPERLINK("#gid=${sheet}&range=${cell}"${separator}"${cell}")`;
}
