/** What changed from one pack to another, in the terms of a pack and not of its file: for a review before saving. */
import { completeOptions } from '../../../schemes/completeOptions';
import type { OptionValue } from '../../../schemes/scheme';
import type { Example, FactUse, Group, RulePack } from '../../pack';
import { diffConditions } from './diffConditions';
import type { Difference, PackDiff } from './difference';
import { diffFields, type Field, textFields } from './diffFields';
import { diffNamed } from './diffNamed';
import { diffOrder } from './diffOrder';
import { diffRules } from './diffRules';
import { diffSegment, matchSegments } from './diffSegments';
import { keyOf } from './keyOf';
import { matchNames } from './matchNames';
import { renamedAlike, renamedConditions } from './renamedAlike';

/**
 * Every difference between two parsed packs; none where both say the same. The order of keys, of facts, named
 * conditions and test customers, the order of rules in the file where it does not change the order of asking, and
 * values that say what leaving them out says (priority 1, `muted: false`, `whole: false`, a scheme's default, a blank
 * of a test customer) make no difference. The order of conditions in a list does, though no customer would notice.
 */
export function diffPacks(before: RulePack, after: RulePack): PackDiff {
  const segments = matchSegments(before, after);
  const conditions = renamedConditions(before, after);
  const alike = renamedAlike(before, { segments: segments.renames, conditions });
  return [
    ...diffFields({ of: 'pack', name: after.id }, packFields(alike), packFields(after)),
    ...diffSchemes(before, after),
    ...diffNamed('fact', matchNames(entries(before.facts), entries(after.facts)), (name, one, other) =>
      diffFields({ of: 'fact', name }, factFields(one), factFields(other)),
    ),
    ...diffOrder('segment', segments, {
      before: before.segments.map(({ id }) => id),
      after: after.segments.map(({ id }) => id),
      touched: new Set(),
    }),
    ...segments.both.flatMap((pair) => diffSegment(pair.name, pair.before, pair.after)),
    ...diffNamed('condition', matchConditions(alike, after), (name, one, other) =>
      diffConditions({ of: 'condition', name, at: [] }, one, other),
    ),
    ...diffRules(alike, after),
    ...diffExamples(alike, after),
  ];
}

function packFields({ id, title, description, source, hitPolicy, otherwise }: RulePack): readonly Field[] {
  return [
    [['id'], id],
    ...textFields(['title'], title),
    ...textFields(['description'], description),
    ...textFields(['source'], source),
    [['hitPolicy'], hitPolicy],
    [['otherwise'], otherwise],
  ];
}

function diffSchemes(before: RulePack, after: RulePack): readonly Difference[] {
  const matched = matchNames(entries(before.schemes), entries(after.schemes));
  return diffNamed('scheme', matched, (name, one, other) =>
    diffFields({ of: 'scheme', name }, optionFields(name, one), optionFields(name, other)),
  );
}

function optionFields(scheme: string, given: Readonly<Record<string, OptionValue>>): readonly Field[] {
  const options = completeOptions(scheme, given);
  return Object.entries(options.ok ? options.value : given).map(([name, value]): Field => [[name], value]);
}

function factFields(use: FactUse): readonly Field[] {
  const { kind, title, min, max, whole, values, question, explanation, answers } = use;
  return [
    [['kind'], kind],
    ...textFields(['title'], title),
    [['min'], min ?? null],
    [['max'], max ?? null],
    [['whole'], whole ?? false],
    [['values'], values ?? null],
    ...textFields(['question'], question),
    ...textFields(['explanation'], explanation),
    [['answers'], answers?.map(({ value }) => value) ?? null],
    ...(answers ?? []).flatMap((answer, index) => [
      ...textFields(['answers', index, 'title'], answer.title),
      ...textFields(['answers', index, 'explanation'], answer.explanation),
    ]),
  ];
}

function matchConditions(before: RulePack, after: RulePack) {
  return matchNames<Group>(entries(before.conditions ?? {}), entries(after.conditions ?? {}), keyOf);
}

function diffExamples(before: RulePack, after: RulePack): readonly Difference[] {
  const matched = matchNames(examplesOf(before), examplesOf(after), ({ name: _, ...rest }) => keyOf(rest));
  return diffNamed('example', matched, (name, one, other) =>
    diffFields({ of: 'example', name }, exampleFields(one), exampleFields(other)),
  );
}

function examplesOf({ examples = [] }: RulePack): ReadonlyMap<string, Example> {
  return new Map(examples.map((example) => [example.name, example]));
}

/** A blank is `null`, which says what leaving the fact out says; one segment says what a list of it says. */
function exampleFields({ facts, asOf, expected }: Example): readonly Field[] {
  return [
    ...Object.entries(facts).map(([fact, value]): Field => [['facts', fact], value]),
    [['asOf'], asOf ?? null],
    [['expected'], typeof expected === 'string' ? [expected] : expected],
  ];
}

function entries<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(record));
}
