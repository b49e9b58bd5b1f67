/** Segments as the rows that a CRM takes back: who, and the segments as tags. */
import { dayToIso } from '../facts/calendar';
import { type Cell, isDayCell } from '../facts/cell';
import { encodeIds } from '../facts/encodeIds';
import { headerWords } from '../facts/matchHeader';
import type { Locale } from '../i18n/text';
import type { MappedTable } from '../readFacts';
import type { Segmentation } from '../segment';
import { type CrmId, type CrmSpec, crmCatalog } from './crmCatalog';

export interface CrmInput {
  readonly segmentation: Segmentation;
  readonly orders: MappedTable | null;
  readonly customers: MappedTable | null;
  readonly locale: Locale;
}

/**
 * A header and one row for each customer who is in a segment of a pack in use; others are left out, since a blank tag
 * might take tags away. A list of customers gives back those of the CRM's key columns that it has, cell for cell; orders
 * give the column of customers. Sheets of other programs give the id and, where it is known, the name. Each tag is a
 * segment's title in the user's language, without the sign that parts tags; equal titles of two packs are one tag.
 */
export function crmRows(crm: CrmId, input: CrmInput): readonly (readonly string[])[] {
  const spec: CrmSpec = crmCatalog[crm];
  const keys = input.customers ? keysOfList(spec, input.customers, input) : [];
  const columns = keys.length > 0 ? keys : keysOfIds(spec, input);
  const rows = input.segmentation.customers.facts.ids.flatMap((_, customer) => {
    const tags = tagsOf(customer, spec, input);
    return tags.length === 0
      ? []
      : [[...columns.map(({ textOf }) => textOf(customer)), tags.join(spec.tagSeparator)]];
  });
  return [[...columns.map(({ name }) => name), spec.tag], ...rows];
}

interface KeyColumn {
  readonly name: string;
  readonly textOf: (customer: number) => string;
}

function keysOfList(
  { keys }: CrmSpec,
  { table, mapping }: MappedTable,
  { segmentation }: CrmInput,
): readonly KeyColumn[] {
  const { ids, rows } = encodeIds(table, mapping.columns.customer);
  const rowOf = new Map(ids.map((id, code) => [id, rows[code] ?? -1]));
  return keys.flatMap((name): KeyColumn[] => {
    const column = table.header.findIndex((header) => headerWords(header) === headerWords(name));
    if (column < 0) return [];
    const textOf = (customer: number) => {
      const row = rowOf.get(segmentation.customers.facts.ids[customer] ?? '') ?? -1;
      return cellText(table.rows[row]?.[column] ?? null);
    };
    return [{ name, textOf }];
  });
}

/** Only the columns that name customers: the record id in a list of orders is that of the order. */
function keysOfIds(spec: CrmSpec, { segmentation, orders, customers }: CrmInput): readonly KeyColumn[] {
  const main = customers ?? orders;
  const { customer = -1 } = main?.mapping.columns ?? {};
  const header = headerWords(main?.table.header[customer] ?? '');
  const { facts, names, idCells } = segmentation.customers;
  const known = spec.keys.find((key) => key !== 'Record Id' && headerWords(key) === header);
  const hasNames = names.some((name) => name !== null);
  const id = known ?? (hasNames ? spec.id : spec.name);
  const idColumn = { name: id, textOf: (at: number) => cellText(idCells[at] ?? facts.ids[at] ?? '') };
  const isNamed = hasNames && id !== spec.name;
  return isNamed ? [idColumn, { name: spec.name, textOf: (at) => names[at] ?? '' }] : [idColumn];
}

function tagsOf(
  customer: number,
  { tagSeparator }: CrmSpec,
  { segmentation, locale }: CrmInput,
): readonly string[] {
  const titles = segmentation.packs.flatMap(({ pack, segment }) => {
    const title = pack.segments[segment[customer] ?? -1]?.title[locale] ?? '';
    const tag = title.split(tagSeparator).join(' ').replace(/\s+/g, ' ').trim();
    return tag === '' ? [] : [tag];
  });
  return [...new Set(titles)];
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return isDayCell(cell) ? dayToIso(cell.day) : String(cell);
}
