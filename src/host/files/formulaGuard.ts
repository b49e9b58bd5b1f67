/** The quote before texts that a spreadsheet program would run as a formula when it opens a csv file. */

/** Signs of a formula, also in full width and behind blanks, and what some programs skip (OWASP, "CSV Injection"). */
const RUN = String.raw`'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])`;
const RUNS = new RegExp(`^${RUN}`);
const GUARDED = new RegExp(`^'(?=${RUN})`);

/**
 * Inside a text, what Excel runs where semicolons separate: it takes no notice of quotes that do not begin a cell of its own,
 * nor of the comma. A line such as `- tea` is one, too.
 */
const INNER = String.raw`'*[^\S\t\r\n]*[=+\-@＝＋－＠]`;
const INNER_RUNS = new RegExp(String.raw`([;\t\r\n])(${INNER})`, 'g');
const INNER_GUARDED = new RegExp(String.raw`([;\t\r\n])'(${INNER})`, 'g');

/**
 * The text, led by a quote where it would be run.
 * @example guardFormula('=1+1') // "'=1+1"
 * @example guardFormula('tea;=1+1') // "tea;'=1+1"
 * @example guardFormula('tea') // 'tea'
 */
export function guardFormula(text: string): string {
  const guarded = text.replace(INNER_RUNS, "$1'$2");
  return RUNS.test(text) ? `'${guarded}` : guarded;
}

/**
 * The text without the quote that `guardFormula` set.
 * @example withoutGuard("'=1+1") // '=1+1'
 * @example withoutGuard("'tis") // "'tis"
 */
export function withoutGuard(text: string): string {
  return text.replace(INNER_GUARDED, '$1$2').replace(GUARDED, '');
}
