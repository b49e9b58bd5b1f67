/** One segment of a pack: the group a customer lands in. */
import type { Segment } from '../pack';
import { parseStages } from './parseStages';
import { readFields, readList, readName, readOptional, readText } from './readers';
import { report, type Source } from './source';

export function parseSegment(source: Source): Segment {
  const fields = readFields(source, ['id', 'title', 'color', 'playbook', 'stages']);
  if (!fields) return { id: '', title: { en: '', 'zh-CN': '', 'zh-TW': '' }, color: '', playbook: [] };
  const stages = readOptional(fields.stages, parseStages);
  return {
    id: readName(fields.id),
    title: readText(fields.title),
    color: readColor(fields.color),
    playbook: readList(fields.playbook).map(readText),
    ...(stages === undefined ? {} : { stages }),
  };
}

function readColor(source: Source): string {
  const { value } = source;
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value;
  report(source, value === undefined ? 'missingKey' : 'notAColor', { expected: ['"#c6efce"'] });
  return '';
}
