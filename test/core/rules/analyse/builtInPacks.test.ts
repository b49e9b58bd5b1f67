/** Every pack in the folder `rules` is proved to say what it means. */
import { describe, expect, test } from 'vitest';
import { analysePack } from '../../../../src/core/rules/analyse/analysePack';
import { packFiles } from '../../../rules/packFiles';

/** Packs in which the middle of a scale is nobody's by intent: it takes one more answer to tell. */
const withMiddle = ['social-style', 'buying-behaviour'];

describe.each(packFiles)('pack $name', ({ name, pack }) => {
  const { findings } = analysePack(pack);

  test('has no rule that decides for nobody or for everybody, and nothing is left undecided', () => {
    const unwanted = ['unsatisfiable', 'masked', 'always', 'undecided'];
    expect(findings.filter(({ kind }) => unwanted.includes(kind))).toEqual([]);
  });

  test('leaves nobody to `otherwise` but customers with blanks, and those in the middle of a scale', () => {
    const gaps = findings.flatMap((finding) => (finding.kind === 'gap' ? [finding] : []));
    expect(gaps.map(({ onlyBlank, example }) => ({ onlyBlank, assuming: example.assuming }))).toEqual([
      ...(withMiddle.includes(name) ? [{ onlyBlank: false, assuming: [] }] : []),
      { onlyBlank: true, assuming: [] },
    ]);
  });

  test('has no rule that could be deleted', () => {
    const overlaps = findings.flatMap((finding) => (finding.kind === 'overlap' ? [finding.relation] : []));
    expect(overlaps).not.toContain('redundant');
  });
});
