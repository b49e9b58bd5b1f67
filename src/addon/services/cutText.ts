/** Long texts in pieces that a cell or a property can hold. Half a character would come back as another one. */

/** Pieces of so many characters at most; no surrogate pair is torn. An empty text has none. */
export function cutText(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + most;
    const to = isInsidePair(text, end) ? end - 1 : end;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** Pieces for cells: one of an xlsx file holds 32,767 characters, less than the 50,000 of Sheets, and files are exported. */
export function cutForCells(text: string): readonly string[] {
  return cutText(text, 30_000);
}

/** The bytes of a text in UTF-8, which is what Google counts. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function isInsidePair(text: string, place: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(place - 1, place + 1));
}
