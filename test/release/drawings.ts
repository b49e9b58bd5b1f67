/** Fenlei's mark and banner, drawn in numbers: three bars that sort customers, the largest first. */

const blue = '#174ea6';
/** From the top: length of the bar, its colour, which segments also have. */
const bars = [
  { length: 68, color: '#ffffff' },
  { length: 46, color: '#fbbc04' },
  { length: 26, color: '#f28b82' },
] as const;

/** In a square of 100; round corners, nothing around them. */
function markParts(): string {
  const rows = bars.map(({ length, color }, row) => {
    const y = 21 + row * 22;
    return `<rect x="16" y="${y}" width="${length}" height="14" rx="7" fill="${color}"/>`;
  });
  return `<rect width="100" height="100" rx="22" fill="${blue}"/>${rows.join('')}`;
}

export function mark(side: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 100 100">${markParts()}</svg>`;
}

export function banner(width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 220 140" font-family="Arial, 'Noto Sans CJK SC', sans-serif">
<rect width="220" height="140" fill="#e8f0fe"/>
<g transform="translate(20 38) scale(0.64)">${markParts()}</g>
<text x="98" y="72" font-size="30" font-weight="bold" fill="${blue}">Fenlei</text>
<text x="99" y="97" font-size="19" fill="#3c4043">分类 分類</text>
</svg>`;
}
