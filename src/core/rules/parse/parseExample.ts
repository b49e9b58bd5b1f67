/** One test customer of a pack: its facts, and the segment it belongs to. */
import type { Example, ExampleValue, HitPolicy } from '../pack';
import { readSegment } from './parseRule';
import { parseScalar } from './parseScalar';
import { isIsoDate, readEntries, readFields, readList, readName, readOptional, refuse } from './readers';
import { report, type Source } from './source';

export interface ExampleScope {
  readonly hitPolicy: HitPolicy;
  readonly segments: readonly string[];
}

export function parseExample(source: Source, { hitPolicy, segments }: ExampleScope): Example {
  const fields = readFields(source, ['name', 'facts', 'asOf', 'expected']);
  if (!fields) return { name: '', facts: {}, expected: '' };
  const asOf = readOptional(fields.asOf, readDate);
  const name = readName(fields.name);
  return {
    name,
    facts: Object.fromEntries(readEntries(fields.facts).map(([fact, entry]) => [fact, readValue(entry)])),
    ...(asOf === undefined ? {} : { asOf }),
    expected:
      hitPolicy === 'first'
        ? readSegment(fields.expected, segments)
        : readSegments(fields.expected, segments),
  };
}

function readValue(source: Source): ExampleValue {
  return Array.isArray(source.value) ? readList(source).map(readName) : (parseScalar(source) ?? null);
}

function readSegments(source: Source, segments: readonly string[]): readonly string[] {
  if (typeof source.value === 'string') {
    report(source, 'exampleNeedsList', { expected: [JSON.stringify([source.value])] });
    return [];
  }
  const entries = readList(source);
  // Whoever fits no rule is expected in the segment of all others.
  if (Array.isArray(source.value) && entries.length === 0)
    report(source, 'missingKey', { expected: [JSON.stringify(segments.slice(0, 1))] });
  return entries.map((entry) => readSegment(entry, segments));
}

function readDate(source: Source): string {
  return isIsoDate(source.value) ? source.value : refuse(source, ['"2026-06-30"'], '');
}
