/** A plain table for a terminal: the first column to the left, figures to the right. */
import { displayWidth, padEnd, padStart } from '../files/displayWidth';

export interface TableRow {
  readonly cells: readonly string[];
  /** A colour to show before the row, as `#rrggbb`. */
  readonly color?: string;
}

/** The lines of the table; `colored` says whether the terminal takes colours, otherwise none are shown. */
export function renderTable(rows: readonly TableRow[], { colored }: { readonly colored: boolean }): string[] {
  const widths: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
    });
  }
  return rows.map(({ cells, color }) => {
    const padded = cells.map((cell, column) =>
      column === 0 ? padEnd(cell, widths[0] ?? 0) : padStart(cell, widths[column] ?? 0),
    );
    return `${colored ? swatch(color) : ''}${padded.join('  ')}`.trimEnd();
  });
}

function swatch(color: string | undefined): string {
  if (!color) return '   ';
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return `\u001b[48;2;${channels.join(';')}m  \u001b[0m `;
}
