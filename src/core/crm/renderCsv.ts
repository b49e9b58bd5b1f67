/** Rows as a csv file that no spreadsheet runs formulas from. */

/**
 * A byte-order mark, so that Excel shows Chinese as it is; every cell in quotes; lines ended by CR LF. A cell that begins
 * with `=`, `+`, `-`, `@`, a tab or an end of line, also in full-width form or behind blanks, is led by a quote: OWASP, "CSV Injection".
 * @example renderCsv([['a', '=1+1']]) // '\uFEFF"a","\'=1+1"\r\n'
 */
export function renderCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(renderCell).join(',')}\r\n`).join('')}`;
}

function renderCell(text: string): string {
  const safe = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}
