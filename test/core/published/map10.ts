/** The ten segments of the R package rfm as one of our rule packs: ranges of R, F and M, the first match counts. */
import { readFileSync } from 'node:fs';
import type { RulePack } from '../../../src/core/rules/pack';
import { parsePack } from '../../../src/core/rules/parse/parsePack';
import { sharedData } from '../../sharedData';

/** `rfm/rfm_pkg_map10.json`: for each name the lowest and the highest score, both included. */
interface Map10 {
  readonly names: readonly string[];
  readonly R: readonly Range[];
  readonly F: readonly Range[];
  readonly M: readonly Range[];
}

type Range = readonly [number, number];

/** Scores by method quantile, as in the package; segments are known by their published names. */
export function map10Pack(): RulePack {
  const map = JSON.parse(readFileSync(sharedData('rfm/rfm_pkg_map10.json'), 'utf8')) as Map10;
  const result = parsePack({
    format: 1,
    id: 'map10',
    title: 'Ten segments',
    description: 'The map of the README of the R package rfm.',
    source: 'R package rfm 0.3.0',
    hitPolicy: 'first',
    schemes: { rfm: { method: 'quantile' } },
    facts: { r: { kind: 'number' }, f: { kind: 'number' }, m: { kind: 'number' } },
    segments: [...map.names, 'Others'].map((name) => ({
      id: name,
      title: name,
      color: '#ffffff',
      playbook: [],
    })),
    rules: map.names.map((name, index) => ({
      name,
      conditions: {
        all: [
          { fact: 'r', operator: 'between', value: map.R[index] },
          { fact: 'f', operator: 'between', value: map.F[index] },
          { fact: 'm', operator: 'between', value: map.M[index] },
        ],
      },
      event: { type: 'segment', params: { segment: name } },
    })),
    otherwise: 'Others',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
