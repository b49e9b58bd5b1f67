/** The pack of a case, as a file and parsed. */
import type { Result } from '../src/core/result';
import { acceptPack } from '../src/core/rules/check/acceptPack';
import type { RulePack } from '../src/core/rules/pack';
import type { CaseFile, ShortPack } from './casesFile';
import { packNamed } from './rules/packFiles';

export function packOf({ pack }: CaseFile): Result<RulePack> {
  return typeof pack === 'string'
    ? { ok: true, value: packNamed(pack) }
    : acceptPack(JSON.stringify(packFileOf(pack)));
}

/** What a manager would save. */
export function packFileOf({
  hitPolicy = 'first',
  schemes = {},
  facts,
  conditions,
  rules,
  otherwise,
}: ShortPack): unknown {
  const segments = [...new Set([...rules.map(({ then }) => then), otherwise])];
  return {
    format: 1,
    id: 'own',
    title: 'Own rules',
    description: 'The rules of a case.',
    source: 'Written by hand',
    hitPolicy,
    schemes,
    facts: Object.fromEntries(Object.entries(facts).map(([id, kind]) => [id, { kind }])),
    segments: segments.map((id) => ({ id, title: id, color: '#ffffff', playbook: [] })),
    ...(conditions ? { conditions } : {}),
    rules: rules.map(({ if: conditions, then, priority }, index) => ({
      name: `Rule ${index + 1}`,
      ...(priority === undefined ? {} : { priority }),
      conditions,
      event: { type: 'segment', params: { segment: then } },
    })),
    otherwise,
  };
}
