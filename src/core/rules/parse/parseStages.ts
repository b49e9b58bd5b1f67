/** What a segment's playbook says stage by stage. */
import type { Text } from '../../i18n/text';
import type { Stages } from '../pack';
import { type StageId, stageIds } from '../stageCatalog';
import { readFields, readList, readText } from './readers';
import type { Source } from './source';

export function parseStages(source: Source): Stages {
  const fields = readFields(source, stageIds);
  if (!fields) return {};
  const given = stageIds.filter((stage) => fields[stage].value !== undefined);
  const linesOf = (stage: StageId): readonly Text[] => readList(fields[stage]).map(readText);
  return Object.fromEntries(given.map((stage) => [stage, linesOf(stage)]));
}
