/** Reads a formula that is exactly one call of a function with literals and references: what the host calculates. */
import { type A1Reference, parseA1 } from '../a1';
import { localeMarks } from './localeMarks';

export interface FormulaCall {
  readonly name: string;
  readonly arguments: readonly FormulaArgument[];
}

export type FormulaArgument =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly reference: A1Reference }
  /** Nothing between two separators. */
  | { readonly kind: 'blank' };

/**
 * The call, or `null` for every other formula. Separators follow the locale: `;` where the decimal mark is a comma.
 * @example readFormulaCall('=ABC_TIER(C2:C, "x", 0.5)', 'en_US')?.arguments.length // 3
 * @example readFormulaCall('=SUM(A1)+1', 'en_US') // null
 */
export function readFormulaCall(formula: string, locale: string): FormulaCall | null {
  const match = /^=\s*([\p{L}_$][\p{L}\p{N}_$.]*)\s*\(([\s\S]*)\)\s*$/u.exec(formula);
  if (!match) return null;
  const { decimal } = localeMarks(locale);
  const texts = splitArguments(match[2] ?? '', decimal === ',' ? ';' : ',');
  const read = texts?.map((text) => readArgument(text.trim(), decimal));
  if (!read || read.includes(null)) return null;
  return { name: match[1] ?? '', arguments: read.filter((argument) => argument !== null) };
}

/** `null` where brackets show that an argument is more than a literal or a reference. */
function splitArguments(text: string, separator: string): string[] | null {
  if (text.trim() === '') return [];
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => '_'.repeat(quoted.length));
  if (/[(){}]/.test(bare)) return null;
  const parts: string[] = [];
  let start = 0;
  for (const part of bare.split(separator)) {
    parts.push(text.slice(start, start + part.length));
    start += part.length + 1;
  }
  return parts;
}

function readArgument(text: string, decimal: string): FormulaArgument | null {
  if (text === '') return { kind: 'blank' };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { kind: 'literal', value: (quoted[1] ?? '').replaceAll('""', '"') };
  if (/^(?:true|false)$/i.test(text)) return { kind: 'literal', value: text.toLowerCase() === 'true' };
  const number = /^([-+]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[-+]?\d+)?)(%)?$/i.exec(text);
  if (number) {
    const value = Number((number[1] ?? '').replace(decimal, '.'));
    return Number.isNaN(value) ? null : { kind: 'literal', value: number[2] ? value / 100 : value };
  }
  const reference = parseA1(text);
  return reference && { kind: 'reference', reference };
}
