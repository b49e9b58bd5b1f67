/** One rule of a pack: name, priority, conditions, and the segment they lead to. */
import type { Rule } from '../pack';
import { type ConditionScope, parseGroup } from './parseCondition';
import { readChoice, readFields, readFlag, readName, readOptional } from './readers';
import { inside, report, reportStranger, type Source } from './source';

export interface RuleScope extends ConditionScope {
  readonly segments: readonly string[];
}

export function parseRule(nameless: Source, scope: RuleScope): Rule {
  const name = inside(nameless, 'name').value;
  const source = typeof name === 'string' ? { ...nameless, rule: name.slice(0, 60) } : nameless;
  const fields = readFields(source, ['name', 'priority', 'muted', 'conditions', 'event']);
  if (!fields) return { name: '', conditions: { all: [] }, event: eventTo('') };
  const priority = readOptional(fields.priority, readPriority);
  const muted = readOptional(fields.muted, readFlag);
  return {
    name: readName(fields.name),
    ...(priority === undefined ? {} : { priority }),
    ...(muted === undefined ? {} : { muted }),
    conditions: parseGroup(fields.conditions, scope),
    event: eventTo(parseEvent(fields.event, scope.segments)),
  };
}

/** json-rules-engine takes more for a priority, and then sorts by something else than what is written. */
function readPriority(source: Source): number {
  const { value } = source;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value;
  report(source, 'badPriority');
  return 1;
}

function parseEvent(source: Source, segments: readonly string[]): string {
  const event = readFields(source, ['type', 'params']);
  const params = event && readFields(event.params, ['segment']);
  if (event) readChoice(event.type, ['segment']);
  return params ? readSegment(params.segment, segments) : '';
}

/** The id of a segment that the pack has. */
export function readSegment(source: Source, segments: readonly string[]): string {
  const id = readName(source);
  if (id !== '' && !segments.includes(id)) {
    reportStranger(source, 'unknownSegment', { found: id, known: segments });
  }
  return id;
}

function eventTo(segment: string): Rule['event'] {
  return { type: 'segment', params: { segment } };
}
