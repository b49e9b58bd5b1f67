/** The segments of two packs: which came and went, moved, changed their id, title, colour or playbook. */
import type { Text } from '../../../i18n/text';
import type { RulePack, Segment } from '../../pack';
import { stageIds } from '../../stageCatalog';
import { alignLists } from './alignLists';
import type { FieldDifference } from './difference';
import { diffFields, type Field, textFields } from './diffFields';
import { keyOf } from './keyOf';
import { type Matched, matchNames } from './matchNames';

/** A segment that is the same in all but its id was renamed. */
export function matchSegments(before: RulePack, after: RulePack): Matched<Segment> {
  return matchNames(byId(before), byId(after), ({ id: _, ...rest }) => keyOf(rest));
}

/** What differs inside one segment. */
export function diffSegment(name: string, before: Segment, after: Segment): readonly FieldDifference[] {
  const thing = { of: 'segment', name } as const;
  return [
    ...diffFields(thing, fieldsOf(before), fieldsOf(after)),
    ...diffLines(thing, ['playbook'], [before.playbook, after.playbook]),
    ...stageIds.flatMap((stage) =>
      diffLines(thing, ['stages', stage], [before.stages?.[stage] ?? [], after.stages?.[stage] ?? []]),
    ),
  ];
}

/** Lines of a playbook, those of one stage among each other. */
function diffLines(
  thing: Pick<FieldDifference, 'of' | 'name'>,
  at: readonly string[],
  [before, after]: readonly [readonly Text[], readonly Text[]],
): readonly FieldDifference[] {
  return alignLists(before, after, [keyOf, () => '']).flatMap((line) => {
    const place = [...at, line.after ?? line.before ?? 0];
    const from = line.before === undefined ? undefined : before[line.before];
    const to = line.after === undefined ? undefined : after[line.after];
    return diffFields(thing, textFields(place, from), textFields(place, to));
  });
}

function byId({ segments }: RulePack): ReadonlyMap<string, Segment> {
  return new Map(segments.map((segment) => [segment.id, segment]));
}

function fieldsOf({ title, color }: Segment): readonly Field[] {
  return [...textFields(['title'], title), [['color'], color.toLowerCase()]];
}
