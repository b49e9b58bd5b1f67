/** The columns that a run owns in the customers' sheet, in order, with the cell of every customer. */
import type { Classification } from '../classify';
import type { Cell } from '../facts/cell';
import { type FactId, type FactSpec, factCatalog } from '../facts/factCatalog';
import { type Column, factValue } from '../facts/factColumn';
import { fill, type Locale } from '../i18n/text';
import { words } from '../i18n/words';
import { profileFact } from '../profile/profileMark';
import { schemeCatalog } from '../schemes/catalog';
import type { Scheme } from '../schemes/scheme';
import type { Segmentation } from '../segment';
import type { ColumnMark, NumberFormat } from './change';

export interface RunColumn {
  /** The mark: `customer`, `fact/orders`, `rfm/segment`, … */
  readonly key: string;
  readonly header: string;
  readonly format: NumberFormat;
  readonly cell: (customer: number) => Cell;
  /** Keeps what the sheet says of customers that the orders no longer name. */
  readonly keep?: boolean;
  /** Stands only in a tab of ours, and tells the sheet that its orders come from. */
  readonly base?: boolean;
  /** The column whose cells carry the notes of this classification. */
  readonly notes?: Noted;
}

/** What a note tells: a pack's verdict, and in short those of the other packs. */
export interface Noted {
  readonly result: Classification;
  readonly others: readonly Classification[];
}

export function segmentKey(packId: string): string {
  return `${packId}/segment`;
}

/** Only these columns carry notes of ours; notes elsewhere are the user's. */
export function isSegmentColumn({ column }: ColumnMark): boolean {
  return column.endsWith('/segment') && profileFact(column) === null;
}

/** Base columns name the customers: only a tab of Fenlei's own needs them. */
export interface BaseColumns {
  /** Ids that are figures stay figures, so that a look-up by number finds them. */
  readonly numericIds: boolean;
}

export function runColumns(
  segmentation: Segmentation,
  base: BaseColumns | null,
  locale: Locale,
): readonly RunColumn[] {
  return [
    ...(base ? baseColumns(segmentation, base, locale).map((column) => ({ ...column, base: true })) : []),
    ...segmentation.packs.flatMap((result) =>
      packColumns({ result, others: segmentation.packs.filter((other) => other !== result) }, locale),
    ),
  ];
}

const baseFacts = ['orders', 'monetary', 'lastOrder'] as const satisfies readonly FactId[];

function baseColumns(
  { customers }: Segmentation,
  { numericIds }: BaseColumns,
  locale: Locale,
): readonly RunColumn[] {
  const { facts, idCells, names } = customers;
  const columns: RunColumn[] = [
    {
      key: 'customer',
      header: words.customer[locale],
      format: numericIds ? '0' : '@',
      cell: (customer) => {
        const cell = idCells[customer];
        return numericIds && typeof cell === 'number' ? cell : (facts.ids[customer] ?? null);
      },
      keep: true,
    },
  ];
  if (names.some((name) => name !== null))
    columns.push({
      key: 'name',
      header: words.customerName[locale],
      format: '@',
      cell: (customer) => names[customer] ?? null,
      keep: true,
    });
  for (const fact of baseFacts) {
    const column = facts.columns.get(fact);
    if (column && !isAllBlank(column)) columns.push(factColumn(`fact/${fact}`, fact, column, locale));
  }
  return columns;
}

function packColumns(notes: Noted, locale: Locale): readonly RunColumn[] {
  const { pack, facts, segment, also } = notes.result;
  const titles = pack.segments.map(({ title }) => title[locale]);
  const steps = pack.segments.map(({ playbook }) => playbook[0]?.[locale] ?? '');
  const codes = Object.keys(pack.schemes).flatMap((id) => {
    const { code }: Scheme = schemeCatalog[id as keyof typeof schemeCatalog];
    const column = code && facts.columns.get(code);
    return code && column ? [factColumn(`${pack.id}/${code}`, code, column, locale)] : [];
  });
  return [
    {
      key: segmentKey(pack.id),
      header: pack.title[locale],
      format: '@',
      cell: (customer) => titles[segment[customer] ?? -1] ?? null,
      notes,
    },
    ...(also
      ? [
          {
            key: `${pack.id}/also`,
            header: fill(words.alsoIn[locale], { pack: pack.title[locale] }),
            format: '@' as const,
            cell: (customer: number) =>
              (also[customer] ?? []).map((segment) => titles[segment]).join(words.listSeparator[locale]) ||
              null,
          },
        ]
      : []),
    ...codes,
    {
      key: `${pack.id}/next`,
      header: fill(words.nextStep[locale], { pack: pack.title[locale] }),
      format: '@',
      cell: (customer) => steps[segment[customer] ?? -1] ?? null,
    },
  ];
}

function factColumn(key: string, fact: FactId, column: Column, locale: Locale): RunColumn {
  const spec: FactSpec = factCatalog[fact];
  const format =
    column.kind === 'day'
      ? 'yyyy-mm-dd'
      : spec.format === 'money'
        ? '#,##0.00'
        : column.kind === 'number'
          ? '0'
          : '@';
  return { key, header: spec.title[locale], format, cell: (customer) => toCell(column, customer) };
}

function toCell(column: Column, customer: number): Cell {
  const value = factValue(column, customer);
  if (column.kind === 'day' && typeof value === 'number') return { day: value };
  return typeof value === 'object' ? (value?.join(', ') ?? null) : value;
}

function isAllBlank(column: Column): boolean {
  return (
    column.kind !== 'list' &&
    column.kind !== 'text' &&
    column.values.every((value) => Number.isNaN(value) || value === -1)
  );
}
