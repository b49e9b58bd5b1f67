/** Which columns a formula reads, from its text. */

/** Columns from 1, both inside; a whole row ends nowhere. */
export interface ColumnsRead {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Every reference of a formula that stands on the sheet `home`; text in quotes names nothing.
 * @example columnsRead("=SUM(B2:D2)&'Mei''s'!$F$1", 'S') // [{ sheet: 'S', first: 2, last: 4 }, { sheet: "Mei's", first: 6, last: 6 }]
 * @example columnsRead('=SUM(B2:2)', 'S') // [{ sheet: 'S', first: 2, last: Infinity }]
 */
export function columnsRead(formula: string, home: string): readonly ColumnsRead[] {
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return wordsIn(outside).flatMap(([, of, from = '', to, call]): readonly ColumnsRead[] => {
    if (call !== '') return [];
    const [one, other] = [corner.exec(from), corner.exec(to ?? from)];
    // Letters alone are a name or TRUE, figures alone a number; whole lines are written A:A and 2:2.
    if (!one || !other || (to === undefined && (one[1] === undefined || one[2] === undefined))) return [];
    const sheet = of === undefined ? home : bareName(of);
    if (one[1] === undefined) return [{ sheet, first: 1, last: Number.POSITIVE_INFINITY }];
    if (other[1] === undefined) return [{ sheet, first: toColumn(one[1]), last: Number.POSITIVE_INFINITY }];
    const [left, right] = [toColumn(one[1]), toColumn(other[1])];
    return [{ sheet, first: Math.min(left, right), last: Math.max(left, right) }];
  });
}

/** A word with the sheet before it and the other corner behind it: whole words, so that no part of a name counts. */
const words =
  /(?:((?<!')'(?:[^']|'')+'|[^\s'"!:;,=<>&+*/\\%^(){}-]+)!)?([^\s'"!:;,=<>&+*/\\%^(){}-]+)(?::([^\s'"!:;,=<>&+*/\\%^(){}-]+))?(\(?)/g;

/** Letters, a row, or both. */
const corner = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([0-9]+))?$/;

function wordsIn(text: string): readonly RegExpExecArray[] {
  const pattern = new RegExp(words.source, 'g');
  const found: RegExpExecArray[] = [];
  for (let word = pattern.exec(text); word; word = pattern.exec(text)) found.push(word);
  return found;
}

function bareName(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}

function toColumn(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
