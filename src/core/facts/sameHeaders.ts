/** Headers that occur twice: which of the columns is read must not be a secret. */
import type { Problem } from '../problem';
import type { Mapping } from './recogniseColumns';
import { columnLetters, type Table } from './table';

/**
 * A remark for every column that is read although others have the same name: values decided, then the left one.
 * @example sameHeaders({ sheet: 'S', header: ['Id', 'Sum', 'sum '], rows: [], firstRow: 2, firstColumn: 1 }, { kind: 'customers', columns: { customer: 0, amount: 1 } })[0]?.values // { sheet: 'S', read: 'B', others: 'C' }
 */
export function sameHeaders({ sheet, header, firstColumn }: Table, { columns }: Mapping): readonly Problem[] {
  const plain = header.map((name) => name.trim().toLowerCase());
  const letters = (column: number) => columnLetters(firstColumn + column);
  return Object.values(columns).flatMap((column): readonly Problem[] => {
    const same = plain.flatMap((name, other) => (name === plain[column] && other !== column ? [other] : []));
    if (plain[column] === '' || same.length === 0) return [];
    const values = { sheet, read: letters(column), others: same.map(letters).join(', ') };
    return [{ code: 'sameHeader', at: [], found: header[column] ?? '', values }];
  });
}
