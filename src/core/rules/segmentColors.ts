/** Colours for segments, and how easily black text is read on one. */

/** Those of the built-in packs: black text stands out on each, and all four kinds of sight tell them apart. */
export const segmentColors: readonly string[] = [
  '#04cb79',
  '#c5eca0',
  '#79bcc9',
  '#b3dffd',
  '#9eb0ff',
  '#fefc4c',
  '#f9c556',
  '#fff1db',
  '#f58f82',
  '#d9c0b1',
  '#d1d2d5',
  '#aaaaaa',
];

/** What WCAG asks of text at least (AA). */
const leastContrast = 4.5;

/**
 * Whether black text on the colour has the contrast that WCAG 2 asks for.
 * @example isLightEnough('#f58f82') // true
 * @example isLightEnough('#0000ff') // false
 */
export function isLightEnough(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => linear(color.slice(start, start + 2)));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (luminance + 0.05) / 0.05 >= leastContrast;
}

/** The formula of sRGB, from two hexadecimal digits to the share of light. */
function linear(digits: string): number {
  const share = Number.parseInt(digits, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
