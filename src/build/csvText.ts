/** Rows as a CSV file: commas, a line feed after every row. */

/** @example csvText([['a', 'b, c']]) // 'a,"b, c"\n' */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
