/** A tree of conditions, read from the file and held within the limits of depth and size. */
import type { Condition, Group } from '../pack';
import { packLimits } from '../packLimits';
import { noLeaf, parseLeaf } from './parseLeaf';
import { readFields, readList, readName, refuse } from './readers';
import { excerpt, inside, isRecord, report, reportStranger, type Source, strangerOf } from './source';

/** What one file's conditions share: the names they may mention, and how many more there may be. */
export interface ConditionScope {
  readonly names: readonly string[];
  nodesLeft: number;
}

const groupKeys = ['all', 'any', 'not', 'condition'] as const;
const leafKeys = ['fact', 'operator', 'value'] as const;

/** The conditions of a rule, or a named condition: never a bare leaf, which json-rules-engine refuses there. */
export function parseGroup(source: Source, scope: ConditionScope): Group {
  const condition = parseCondition(source, scope, 1);
  if (!('fact' in condition)) return condition;
  if (condition !== noLeaf) report(source, 'bareLeaf');
  return { all: [condition] };
}

function parseCondition(source: Source, scope: ConditionScope, depth: number): Condition {
  if (!isRecord(source.value)) return refuse(source, ['{…}'], noLeaf);
  if (!hasRoom(source, scope, depth)) return noLeaf;
  const keys = Object.keys(source.value);
  const groups = groupKeys.filter((key) => keys.includes(key));
  const [form] = groups;
  if (form === undefined && leafKeys.some((key) => keys.includes(key))) return parseLeaf(source);
  if (form === undefined) return noCondition(source, keys);
  if (groups.length > 1 || leafKeys.some((key) => keys.includes(key))) {
    report(source, 'mixedCondition', { found: keys.slice(0, 5), expected: groupKeys });
    return noLeaf;
  }
  readFields(source, [form]);
  return parseForm(inside(source, form), { form, scope, depth });
}

function noCondition(source: Source, keys: readonly string[]): Condition {
  const all = [...groupKeys, ...leafKeys];
  const [key = ''] = keys;
  const stranger = strangerOf('noCondition', key, source.suggest(key, all));
  const found = stranger.code === 'noCondition' ? excerpt(source.value) : key;
  report(source, stranger.code, { ...stranger, found });
  return noLeaf;
}

function parseForm(
  source: Source,
  { form, scope, depth }: { form: (typeof groupKeys)[number]; scope: ConditionScope; depth: number },
): Group {
  const parseBelow = (entry: Source) => parseCondition(entry, scope, depth + 1);
  switch (form) {
    case 'all':
      return { all: parseChildren(source, parseBelow) };
    case 'any':
      return { any: parseChildren(source, parseBelow) };
    case 'not':
      return { not: parseBelow(source) };
    case 'condition':
      return { condition: readReference(source, scope.names) };
  }
}

/** json-rules-engine calls an empty `all` and an empty `any` true: nobody means that. */
function parseChildren(source: Source, parse: (entry: Source) => Condition): readonly Condition[] {
  const entries = readList(source);
  if (Array.isArray(source.value) && source.value.length === 0) report(source, 'emptyGroup');
  return entries.map(parse);
}

function readReference(source: Source, names: readonly string[]): string {
  const name = readName(source);
  if (name !== '' && !names.includes(name)) {
    reportStranger(source, 'unknownCondition', { found: name, known: names });
  }
  return name;
}

/** Stops at what is too much: a hostile file must not make us walk all of it. Depth is told by `checkReferences`. */
function hasRoom(source: Source, scope: ConditionScope, depth: number): boolean {
  scope.nodesLeft -= 1;
  if (scope.nodesLeft === -1) report(source, 'tooManyConditions', { values: { most: packLimits.nodes } });
  return scope.nodesLeft >= 0 && depth <= packLimits.depth;
}
