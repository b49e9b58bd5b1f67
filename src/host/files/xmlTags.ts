/** Start tags in the XML of a workbook, found in one pass: files may be written to make a search slow. */

export interface XmlTag {
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the tag begins, and where what follows it does. */
  readonly from: number;
  readonly to: number;
}

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const END = /\s*\/?>/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The start tags of this name, with any prefix, as a parser reads them: attributes in either quotes and any order, with
 * their entities put in. What no parser would take for a tag is left out. No tag reaches beyond the next `<`, so that
 * the whole text is read once.
 * @example [...xmlTags('<x:a ref=\'B&#50;\'/>', 'a')].map(({ attributes }) => attributes.get('ref')) // ['B2']
 */
export function* xmlTags(xml: string, name: string): Generator<XmlTag> {
  for (const start of xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])`, 'g'))) {
    const tag = readTag(xml, start.index, start[0].length);
    if (tag) yield tag;
  }
}

function readTag(xml: string, from: number, nameLength: number): XmlTag | null {
  const attributes = new Map<string, string>();
  let at = from + nameLength;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (let found = next(ATTRIBUTE); found; found = next(ATTRIBUTE)) {
    const [, key = '', double, single = ''] = found;
    attributes.set(key, withoutEntities(double ?? single));
  }
  return next(END) ? { attributes, from, to: at } : null;
}

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (_, name?: string, decimal?: string, hex?: string) =>
      name === undefined
        ? character(Number.parseInt(decimal ?? hex ?? '', hex ? 16 : 10))
        : (ENTITIES[name] ?? ''),
  );
}

function character(code: number): string {
  return code <= 0x10_ffff ? String.fromCodePoint(code) : '';
}
