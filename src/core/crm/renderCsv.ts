/** Rows as a csv file that no spreadsheet runs formulas from. */

/**
 * A byte-order mark, so that Excel shows Chinese as it is; every cell in quotes; lines ended by CR LF. A cell that begins
 * with `=`, `+`, `-`, `@`, a tab or an end of line, also in full-width form or behind blanks, is led by a quote, and so is what
 * would be run behind a semicolon, a tab or an end of line where Excel begins a cell there: OWASP, "CSV Injection".
 * @example renderCsv([['a', '=1+1']]) // '\uFEFF"a","\'=1+1"\r\n'
 */
export function renderCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(renderCell).join(',')}\r\n`).join('')}`;
}

const inner = /([;\t\r\n])('*[^\S\t\r\n]*[=+\-@＝＋－＠])/g;

function renderCell(text: string): string {
  const first = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? "'" : '';
  return `"${first}${text.replace(inner, "$1'$2").replace(/"/g, '""')}"`;
}
