/** Places in JSON text, by the tree that the editor's parser makes of it, which also stands unfinished text. */
import { jsonLanguage } from '@codemirror/lang-json';
import type { Path } from '../../core/rules/schema/schemaAt';

type Tree = ReturnType<typeof jsonLanguage.parser.parse>;
type Node = Tree['topNode'];

export interface JsonText {
  readonly text: string;
  readonly tree: Tree;
}

export interface TextRange {
  readonly from: number;
  readonly to: number;
}

export function parseJsonText(text: string): JsonText {
  return { text, tree: jsonLanguage.parser.parse(text) };
}

/**
 * Where to mark what stands at a path: a simple value itself; of an object or list the key before it or else its
 * bracket, since a mark over many lines points at nothing. What is missing is marked at the nearest thing around it.
 */
export function rangeOf({ text, tree }: JsonText, path: Path): TextRange {
  let node = tree.topNode.firstChild;
  for (const step of path) {
    const next: Node | null = node && childAt(text, node, step);
    if (!next) break;
    node = next;
  }
  if (!node) return { from: 0, to: text.length };
  if (node.name !== 'Object' && node.name !== 'Array') return toRange(node);
  const key = node.parent?.getChild('PropertyName');
  return key ? toRange(key) : { from: node.from, to: node.from + 1 };
}

export interface Cursor {
  /** Of the value that is being written; for a key, of the object that it stands in. */
  readonly path: Path;
  readonly isKey: boolean;
  /** What is written of it so far, quotes included; empty between words. */
  readonly word: TextRange;
}

/** What a cursor is about to write; `null` where only a comma, a colon or a bracket may stand. */
export function cursorAt({ text, tree }: JsonText, place: number): Cursor | null {
  const node = tree.resolveInner(place, -1);
  const isWord = simpleNames.includes(node.name);
  const word = isWord ? toRange(node) : unreadWord(text, place);
  const container = containerAround(isWord ? node.parent : node, place);
  if (!container) return null;
  const mark = text.slice(0, word.from).trimEnd().slice(-1);
  const path = pathOf(text, container);
  const before = entriesOf(container).filter(({ from }) => from < word.from);
  if (container.name === 'Array')
    return mark === '[' || mark === ',' ? { path: [...path, before.length], isKey: false, word } : null;
  if (mark === '{' || mark === ',') return { path, isKey: true, word };
  const property = before[before.length - 1];
  const key = property && mark === ':' ? keyOf(text, property) : null;
  return key === null ? null : { path: [...path, key], isKey: false, word };
}

/** What the text says so far, without what cannot be read. */
export function readLoosely({ text, tree }: JsonText): unknown {
  const top = tree.topNode.firstChild;
  return top ? looseValue(text, top) : undefined;
}

const simpleNames = ['String', 'PropertyName', 'Number', 'True', 'False', 'Null'];

/** A word that is no JSON yet: without quotes, or without the second one. */
function unreadWord(text: string, place: number): TextRange {
  let from = place;
  while (from > 0 && /[^"\s,:{}[\]]/.test(text.charAt(from - 1))) from--;
  return { from: text.charAt(from - 1) === '"' ? from - 1 : from, to: place };
}

/** The object or list that a place lies in; one that is closed before the place does not count. */
function containerAround(start: Node | null, place: number): Node | null {
  for (let node = start; node; node = node.parent) {
    if (node.name !== 'Object' && node.name !== 'Array') continue;
    const isClosed = /^[}\]]$/.test(node.lastChild?.name ?? '');
    if (!isClosed || node.to > place) return node;
  }
  return null;
}

function childAt(text: string, node: Node, step: string | number): Node | null {
  if (typeof step === 'number') return node.name === 'Array' ? (entriesOf(node)[step] ?? null) : null;
  const property = entriesOf(node).find((entry) => entry.name === 'Property' && keyOf(text, entry) === step);
  return property ? (valueNode(property) ?? property) : null;
}

function valueNode(property: Node): Node | null {
  return entriesOf(property).find(({ name }) => name !== 'PropertyName') ?? null;
}

/** The children that could be read, without brackets and commas. */
function entriesOf(node: Node): readonly Node[] {
  const entries: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (/^[A-Z]/.test(child.name)) entries.push(child);
  return entries;
}

function keyOf(text: string, property: Node): string | null {
  const name = property.getChild('PropertyName');
  const key = name && simpleValue(text, name);
  return typeof key === 'string' ? key : null;
}

function pathOf(text: string, node: Node): Path {
  const { parent } = node;
  if (!parent) return [];
  const path = pathOf(text, parent);
  if (parent.name === 'Array')
    return [...path, entriesOf(parent).findIndex(({ from }) => from === node.from)];
  const key = parent.name === 'Property' ? keyOf(text, parent) : null;
  return key === null ? path : [...path, key];
}

function looseValue(text: string, node: Node): unknown {
  if (node.name === 'Array') return entriesOf(node).map((entry) => looseValue(text, entry));
  if (node.name !== 'Object') return simpleValue(text, node);
  return Object.fromEntries(
    entriesOf(node).flatMap((property) => {
      const key = keyOf(text, property);
      const value = valueNode(property);
      return key === null ? [] : [[key, value ? looseValue(text, value) : undefined]];
    }),
  );
}

function simpleValue(text: string, { from, to }: Node): unknown {
  try {
    return JSON.parse(text.slice(from, to));
  } catch {
    return undefined;
  }
}

function toRange({ from, to }: Node): TextRange {
  return { from, to };
}
