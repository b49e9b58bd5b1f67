/** Places in JSON text, by the tree that the editor's parser makes of it, which also stands unfinished text. */
import { jsonLanguage } from '@codemirror/lang-json';
import type { Path } from '../../core/rules/schema/schemaAt';

type Node = ReturnType<typeof jsonLanguage.parser.parse>['topNode'];

export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** The range of the value at a path; where it is missing, that of the nearest thing around it that is there. */
export function rangeOf(text: string, path: Path): TextRange {
  let node = topOf(jsonLanguage.parser.parse(text).topNode);
  for (const step of path) {
    const next: Node | null = node && childAt(text, node, step);
    if (!next) break;
    node = next;
  }
  return node ? toRange(node) : { from: 0, to: text.length };
}

export interface Cursor {
  /** The object or list around the place, as a path from the top. */
  readonly path: Path;
  /** The key whose value is being written; `null` where a key is, or an entry of a list. */
  readonly isKey: boolean;
  /** The string or word under the cursor, quotes included; empty between words. */
  readonly word: TextRange;
}

/** Where a cursor stands: in a key, or in the value at a path. */
export function cursorAt(text: string, place: number): Cursor {
  const tree = jsonLanguage.parser.parse(text);
  const node = tree.resolveInner(place, -1);
  const isWord = ['String', 'PropertyName', 'Number', 'True', 'False', 'Null'].includes(node.name);
  const word = isWord ? toRange(node) : { from: place, to: place };
  if (node.name === 'PropertyName') {
    const object = node.parent?.parent;
    return { path: object ? pathOf(text, object) : [], isKey: true, word };
  }
  const property = node.name === 'Property' ? node : node.parent?.name === 'Property' ? node.parent : null;
  if (property) return { path: pathOf(text, property), isKey: false, word };
  if (node.name === 'Object') return { path: pathOf(text, node), isKey: true, word };
  return { path: pathOf(text, node), isKey: false, word };
}

function topOf(top: Node): Node | null {
  return top.firstChild;
}

function childAt(text: string, node: Node, step: string | number): Node | null {
  if (typeof step === 'number') return node.name === 'Array' ? (entriesOf(node)[step] ?? null) : null;
  const property = entriesOf(node).find((entry) => entry.name === 'Property' && keyOf(text, entry) === step);
  const last = property?.lastChild;
  return last && last.name !== 'PropertyName' ? last : (property ?? null);
}

/** The children of an object or list without its brackets and what could not be read. */
function entriesOf(node: Node): readonly Node[] {
  const entries: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (/^[A-Z]/.test(child.name)) entries.push(child);
  return entries;
}

function keyOf(text: string, property: Node): string | null {
  const name = property.getChild('PropertyName');
  if (!name) return null;
  try {
    return String(JSON.parse(text.slice(name.from, name.to)));
  } catch {
    return null;
  }
}

function pathOf(text: string, node: Node): Path {
  const { parent } = node;
  if (node.name === 'Property') {
    const key = keyOf(text, node);
    return [...(parent ? pathOf(text, parent) : []), ...(key === null ? [] : [key])];
  }
  if (!parent) return [];
  if (parent.name === 'Array') {
    const place = entriesOf(parent).findIndex(({ from }) => from === node.from);
    return [...pathOf(text, parent), Math.max(0, place)];
  }
  return pathOf(text, parent);
}

function toRange({ from, to }: Node): TextRange {
  return { from, to };
}
