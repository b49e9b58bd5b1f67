/** Colours of a workbook, which may name a place in its theme, as the plain `#rrggbb` of the backend and back. */
import type { Color, Workbook } from 'exceljs';

export type ColorReader = (color: Partial<Color> | undefined) => string | null;

/** How a theme's list of colours is numbered in cells: light and dark change places. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** A function that gives a workbook's colour as lower-case `#rrggbb`; `null` where none is set or known. */
export function createColorReader(workbook: Workbook): ColorReader {
  const theme = themeColors(workbook);
  return (color) => {
    if (!color) return null;
    if (color.argb) return `#${color.argb.slice(-6).toLowerCase()}`;
    const base = color.theme === undefined ? undefined : theme[THEME_ORDER[color.theme] ?? -1];
    return base === undefined ? null : tinted(base, (color as { readonly tint?: number }).tint ?? 0);
  };
}

/**
 * A colour as workbooks write it: opaque, in capitals.
 * @example toArgb('#ff8800') // 'FFFF8800'
 */
export function toArgb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** exceljs keeps the theme as its XML, which its types do not mention. */
function themeColors(workbook: Workbook): readonly string[] {
  const { themes } = workbook.model as unknown as { readonly themes?: { readonly theme1?: string } };
  const theme = themes?.theme1 ?? '';
  const start = theme.indexOf('<a:clrScheme');
  const scheme = start < 0 ? '' : theme.slice(start, theme.indexOf('</a:clrScheme>', start));
  return [...scheme.matchAll(/(?:lastClr|srgbClr val)="([0-9a-f]{6})"/gi)].map(
    ([, hex = '']) => `#${hex.toLowerCase()}`,
  );
}

/** Excel lightens or darkens in HSL; mixing with white or black keeps the hue too and differs by a shade at most. */
function tinted(color: string, tint: number): string {
  const target = tint > 0 ? 255 : 0;
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (target - channel) * Math.abs(tint)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
