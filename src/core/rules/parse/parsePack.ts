/** A rule pack from whatever a file, a cell or an editor holds: everything wrong with it is told at once. */
import { locales } from '../../i18n/text';
import type { Problem } from '../../problem';
import { failure, type Result, success } from '../../result';
import type { OptionValue } from '../../schemes/scheme';
import { engineObjection } from '../operators/engine';
import { type Example, type Group, hitPolicies, packFormat, type RulePack, type Segment } from '../pack';
import { packLimits } from '../packLimits';
import { checkReferences } from './checkReferences';
import { findJsonSlip } from './findJsonSlip';
import { parseGroup } from './parseCondition';
import { type ExampleScope, parseExample } from './parseExample';
import { parseFactUse } from './parseFactUse';
import { parseRule, type RuleScope, readSegment } from './parseRule';
import { parseSegment } from './parseSegment';
import {
  readChoice,
  readDeclarations,
  readEntries,
  readFields,
  readList,
  readName,
  readNumber,
  readOptional,
  readText,
  refuse,
  reportLookAlikes,
} from './readers';
import { excerpt, inside, limited, report, type Source, suggester } from './source';

/**
 * The pack in this value, or every problem that keeps it from being one. The result is a copy that holds nothing but
 * the keys a pack may have. Which facts there are and of which kind is another question: see `checkPack`.
 *
 * A strict subset of json-rules-engine 7.3.1: each rule of a pack can be loaded by that library as it is, and no rule
 * can throw there.
 * @example parsePack([]).ok // false
 */
export function parsePack(input: unknown): Result<RulePack> {
  const problems: Problem[] = [];
  const pack = readPack({ value: input, at: [], problems, suggest: suggester() });
  if (pack && problems.length === 0) askEngine(pack, problems);
  return pack && problems.length === 0 ? success(pack) : failure(...limited(problems));
}

/**
 * The pack in this JSON text. A slip of the pen is reported with its line and column, counted from 1.
 * @example parsePackText('{ "format": 1, }').ok // false
 */
export function parsePackText(json: string): Result<RulePack> {
  const values = { size: json.length, most: packLimits.characters };
  if (json.length > packLimits.characters) return failure({ code: 'tooLarge', at: [], values });
  // Windows editors put a byte order mark in front, and `JSON.parse` refuses it.
  const text = json.replace(/^\uFEFF/, '');
  const slip = findJsonSlip(text);
  return slip ? failure(slip) : parsePack(JSON.parse(text));
}

const packKeys = [
  'format',
  'id',
  'title',
  'description',
  'source',
  'hitPolicy',
  'schemes',
  'facts',
  'segments',
  'conditions',
  'rules',
  'otherwise',
  'examples',
] as const;

function readPack(source: Source): RulePack | null {
  const fields = readFields(source, packKeys);
  if (!fields) return null;
  if (fields.format.value !== packFormat) refuse(fields.format, [String(packFormat)], null);
  const hitPolicy = readChoice(fields.hitPolicy, hitPolicies) ?? 'first';
  const segments = readSegments(fields.segments);
  const ids = segments.map(({ id }) => id);
  const named = readOptional(fields.conditions, readDeclarations) ?? [];
  const scope = { names: named.map(([name]) => name), segments: ids, nodesLeft: packLimits.nodes };
  const examples = readOptional(fields.examples, (list) => parseExamples(list, { hitPolicy, segments: ids }));
  const conditions = named.map(([name, entry]) => [name, parseGroup(entry, scope)] as const);
  return {
    format: packFormat,
    id: readId(fields.id),
    title: readText(fields.title),
    description: readText(fields.description),
    source: readText(fields.source),
    hitPolicy,
    schemes: Object.fromEntries(readEntries(fields.schemes).map(([id, entry]) => [id, readOptions(entry)])),
    facts: Object.fromEntries(readDeclarations(fields.facts).map(([id, entry]) => [id, parseFactUse(entry)])),
    segments,
    ...(fields.conditions.value === undefined ? {} : { conditions: Object.fromEntries(conditions) }),
    rules: readRules(fields.rules, scope, { conditions, source: fields.conditions }),
    otherwise: readSegment(fields.otherwise, ids),
    ...(examples === undefined ? {} : { examples }),
  };
}

/** The marks of columns begin with the id of their pack, or with one of these words. */
const takenIds: readonly unknown[] = ['fact', 'profile'];

function readId(source: Source): string {
  if (takenIds.includes(source.value)) report(source, 'reservedName');
  return readName(source);
}

function readSegments(source: Source): readonly Segment[] {
  const sources = readDistinct(source, 'id');
  const segments = sources.map(parseSegment);
  reportSameTitles(segments, sources);
  return segments;
}

/** The sheet shows a segment by its title alone. One report for a segment, in whichever language it is. */
function reportSameTitles(segments: readonly Segment[], sources: readonly Source[]): void {
  const seen = new Map(locales.map((locale) => [locale, new Map<string, string>()]));
  sources.forEach((source, index) => {
    const { id = '', title } = segments[index] ?? {};
    const written = locales.map((locale) => ({ words: title?.[locale] ?? '', first: seen.get(locale) }));
    const same = written.find(({ words, first }) => words !== '' && (first?.get(words) ?? id) !== id);
    if (same) {
      const values = { other: same.first?.get(same.words) ?? '' };
      report(inside(source, 'title'), 'sameTitle', { found: excerpt(same.words), values });
    }
    for (const { words, first } of written) if (!first?.has(words)) first?.set(words, id);
  });
}

function parseExamples(source: Source, scope: ExampleScope): readonly Example[] {
  const examples = readDistinct(source, 'name').map((entry) => parseExample(entry, scope));
  const dates = new Set(examples.map(({ asOf }) => asOf));
  const most = packLimits.dates;
  if (dates.size > most) report(source, 'tooManyDates', { found: dates.size, values: { most } });
  return examples;
}

function readRules(
  source: Source,
  scope: RuleScope,
  named: { readonly conditions: readonly (readonly [string, Group])[]; readonly source: Source },
): RulePack['rules'] {
  const rules = readDistinct(source, 'name').map((entry) => parseRule(entry, scope));
  checkReferences(
    new Map(named.conditions.map(([name, group]) => [name, { group, source: inside(named.source, name) }])),
    rules.map(({ name, conditions }, index) => ({
      group: conditions,
      source: { ...inside(inside(source, index), 'conditions'), rule: name },
    })),
  );
  return rules;
}

function readOptions(source: Source): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(readEntries(source).map(([name, entry]) => [name, readOption(entry)]));
}

/** Which options a scheme has, and in which range, is the scheme's own to check. */
function readOption(source: Source): OptionValue {
  const { value } = source;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return readNumber(source);
  const entries = readList(source);
  return value.every((entry) => typeof entry === 'string') && value.length > 0
    ? entries.map(readName)
    : entries.map(readNumber);
}

/** Two segments of one id, or two rules or test customers of one name, could not be told apart. */
function readDistinct(source: Source, key: 'id' | 'name'): readonly Source[] {
  const entries = readList(source, packLimits.rules);
  const names = entries.map((entry) => inside(entry, key));
  const seen = new Set<unknown>();
  for (const named of names) {
    if (seen.has(named.value) && named.value !== undefined) report(named, 'repeatedName');
    seen.add(named.value);
  }
  reportLookAlikes(names);
  return entries;
}

/** The library's own word comes last: if it ever refuses what we accept, the author learns it here and not in a run. */
function askEngine(pack: RulePack, problems: Problem[]): void {
  pack.rules.forEach(({ name, conditions }, index) => {
    const objection = engineObjection(conditions);
    const at = ['rules', index, 'conditions'];
    if (objection !== null) problems.push({ code: 'engineObjects', at, rule: name, values: { objection } });
  });
}
