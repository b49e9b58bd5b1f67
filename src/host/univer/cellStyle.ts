/** How a cell looks, between Univer's styles and our layers. */
import { BooleanNumber, type IColorStyle, type IStyleData, type Nullable } from '@univerjs/core';
import { toHexColor } from '../services/cssColors';
import type { CellLayers } from '../sheetBackend';

export type StyleLayer = 'numberFormat' | 'background' | 'fontColor' | 'fontWeight';

type Style = Nullable<IStyleData>;

interface StyleForm<L extends StyleLayer> {
  read(style: Style): CellLayers[L];
  write(content: CellLayers[L]): IStyleData;
  /** Takes the style away from the cell. */
  readonly nothing: IStyleData;
}

/** `null` in a style of a mutation takes that part away. */
const NONE = null as never;

export const STYLE_FORMS: { readonly [L in StyleLayer]: StyleForm<L> } = {
  numberFormat: {
    read: (style) => style?.n?.pattern || 'General',
    write: (pattern) => ({ n: { pattern } }),
    nothing: { n: NONE },
  },
  background: {
    read: (style) => colorOf(style?.bg) ?? '#ffffff',
    write: (rgb) => ({ bg: { rgb } }),
    nothing: { bg: NONE },
  },
  fontColor: {
    read: (style) => colorOf(style?.cl) ?? '#000000',
    write: (rgb) => ({ cl: { rgb } }),
    nothing: { cl: NONE },
  },
  fontWeight: {
    read: (style) => (style?.bl === BooleanNumber.TRUE ? 'bold' : 'normal'),
    write: (weight) => ({ bl: weight === 'bold' ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    nothing: { bl: NONE },
  },
};

/** Lower-case `#rrggbb`, whatever form was stored; `null` where there is no colour of its own. */
export function colorOf(color: Nullable<IColorStyle>): string | null {
  const text = color?.rgb;
  if (!text) return null;
  let hex = known.get(text);
  if (hex === undefined) {
    hex = toHexColor(text) ?? rgbToHex(text);
    known.set(text, hex);
  }
  return hex;
}

const known = new Map<string, string | null>();

/** `rgb(…)`, `rgba(…)` and `#rrggbbaa`; transparency has no place in a sheet. */
function rgbToHex(text: string): string | null {
  const long = /^#([0-9a-f]{6})[0-9a-f]{2}$/i.exec(text.trim());
  if (long) return `#${long[1]?.toLowerCase()}`;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text.trim());
  if (!parts) return null;
  return `#${parts
    .slice(1)
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('')}`;
}
