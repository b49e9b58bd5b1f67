/** Text with the wide forms of East Asian keyboards made plain, before it is read as a number or a date. */

/**
 * The text with full-width digits, letters and signs as ASCII, every kind of space as a blank, every kind of minus as
 * a hyphen, typographic apostrophes as `'`, invisible marks dropped, and no white space at its ends.
 *
 * Not NFKC, which would also make the superscript of "12²" a digit and so invent 122.
 * @example toHalfWidth('￥１，２３４．５０　') // '¥1,234.50'
 */
export function toHalfWidth(text: string): string {
  // Nearly every cell is plain already, and a million of them may come.
  if (isPlain.test(text)) return text.trim();
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .replace(/￡/g, '£')
    .replace(/￦/g, '₩')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[−‐‑–—－]/g, '-')
    .replace(/[’‘`´]/g, "'")
    .trim();
}

const isPlain = /^[ -~]*$/;
