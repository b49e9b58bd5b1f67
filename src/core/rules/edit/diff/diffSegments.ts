/** The segments of two packs: which came and went, moved, changed their id, title, colour or playbook. */
import type { RulePack, Segment } from '../../pack';
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
    ...alignLists(before.playbook, after.playbook, [keyOf, () => '']).flatMap((line) => {
      const at = ['playbook', line.after ?? line.before ?? 0];
      const from = line.before === undefined ? undefined : before.playbook[line.before];
      const to = line.after === undefined ? undefined : after.playbook[line.after];
      return diffFields(thing, textFields(at, from), textFields(at, to));
    }),
  ];
}

function byId({ segments }: RulePack): ReadonlyMap<string, Segment> {
  return new Map(segments.map((segment) => [segment.id, segment]));
}

function fieldsOf({ title, color }: Segment): readonly Field[] {
  return [...textFields(['title'], title), [['color'], color.toLowerCase()]];
}
