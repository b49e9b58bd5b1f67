/** The quote before texts that a spreadsheet program would run as a formula when it opens a csv file. */

/** Signs of a formula, also in full width and behind blanks, and what some programs skip (OWASP, "CSV Injection"). */
const RUN = String.raw`'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])`;
const RUNS = new RegExp(`^${RUN}`);
const GUARDED = new RegExp(`^'(?=${RUN})`);

/**
 * The text, led by a quote where it would be run.
 * @example guardFormula('=1+1') // "'=1+1"
 * @example guardFormula('tea') // 'tea'
 */
export function guardFormula(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/**
 * The text without the quote that `guardFormula` set.
 * @example withoutGuard("'=1+1") // '=1+1'
 * @example withoutGuard("'tis") // "'tis"
 */
export function withoutGuard(text: string): string {
  return text.replace(GUARDED, '');
}
