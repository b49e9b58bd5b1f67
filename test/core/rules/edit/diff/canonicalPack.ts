/** A pack in one spelling: two packs mean the same file exactly where this is equal. Written without the code it judges. */
import type { Condition, Example, RulePack } from '../../../../../src/core/rules/pack';
import { stageIds } from '../../../../../src/core/rules/stageCatalog';
import { schemeCatalog } from '../../../../../src/core/schemes/catalog';

export type Thing = { [key: string]: unknown };

export interface CanonicalPack {
  readonly pack: Thing;
  readonly scheme: Map<string, Thing>;
  readonly fact: Map<string, Thing>;
  readonly segment: Map<string, Thing>;
  readonly condition: Map<string, Condition>;
  readonly rule: Map<string, Thing>;
  readonly example: Map<string, Thing>;
}

export function canonicalPack(pack: RulePack): CanonicalPack {
  const rules = pack.rules.map((rule, index) => ({ rule, index, priority: rule.priority ?? 1 }));
  rules.sort((one, other) => other.priority - one.priority || one.index - other.index);
  const { id, title, description, source, hitPolicy, otherwise } = pack;
  return structuredClone({
    pack: { id, title, description, source, hitPolicy, otherwise },
    scheme: new Map(
      Object.entries(pack.schemes).map(([name, given]) => [name, { ...defaults(name), ...given }]),
    ),
    fact: new Map(
      Object.entries(pack.facts).map(([name, { kind, title: text, min, max, whole, values }]) => [
        name,
        {
          kind,
          ...(text ? { title: text } : {}),
          min: min ?? null,
          max: max ?? null,
          whole: whole ?? false,
          values: values ?? null,
        },
      ]),
    ),
    segment: new Map(
      pack.segments.map((segment) => [
        segment.id,
        {
          title: segment.title,
          color: segment.color.toLowerCase(),
          playbook: segment.playbook,
          stages: Object.fromEntries(stageIds.map((stage) => [stage, segment.stages?.[stage] ?? []])),
        },
      ]),
    ),
    condition: new Map(Object.entries(pack.conditions ?? {})),
    rule: new Map(
      rules.map(({ rule, priority }) => [
        rule.name,
        {
          priority,
          muted: rule.muted ?? false,
          segment: rule.event.params.segment,
          conditions: rule.conditions,
        },
      ]),
    ),
    example: new Map((pack.examples ?? []).map((example) => [example.name, canonicalExample(example)])),
  });
}

/** Equal for packs that mean the same. Segments and rules keep their order, all else is sorted. */
export function spell(pack: CanonicalPack): string {
  return sorted({
    ...pack,
    segment: [...pack.segment],
    rule: [...pack.rule],
    scheme: Object.fromEntries(pack.scheme),
    fact: Object.fromEntries(pack.fact),
    condition: Object.fromEntries(pack.condition),
    example: Object.fromEntries(pack.example),
  });
}

export function sorted(value: unknown): string {
  return JSON.stringify(value, (_, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1)))
      : entry,
  );
}

function defaults(scheme: string): Thing {
  const options = schemeCatalog[scheme as keyof typeof schemeCatalog].options;
  return Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default]));
}

function canonicalExample({ facts, asOf, expected }: Example): Thing {
  const given = Object.entries(facts).filter(([, value]) => value !== null);
  return { facts: Object.fromEntries(given), asOf: asOf ?? null, expected: [expected].flat() };
}
