/** How many columns of a terminal a text takes, so that tables with Chinese stay straight. */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const UNSEEN = /\p{Mn}|\p{Me}|\p{Cf}|\p{Cc}/u;

/**
 * Two columns for what East Asian scripts write wide, none for marks that sit on another letter, one for the rest.
 * @example displayWidth('客户 A') // 6
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? 2 : UNSEEN.test(sign) ? 0 : 1;
  return width;
}

/**
 * The text with blanks behind it up to a width.
 * @example padEnd('客户', 6) // '客户  '
 */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/**
 * The text with blanks before it up to a width.
 * @example padStart('12', 4) // '  12'
 */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
