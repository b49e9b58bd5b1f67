/** What somebody should look at: data that could not be used, remarks on the run, customers whom no rule takes. */
import { useMemo } from 'react';
import { groupPlaces } from '../../core/preview/groupPlaces';
import type { RunPreview } from '../../core/preview/runPreview';
import { renderProblem } from '../../core/problem';
import { useLanguage, useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { kindTitle } from '../segment/problemKinds';
import { reportTexts } from './reportTexts';

export interface NeedsLookProps {
  readonly preview: RunPreview;
}

export function NeedsLook({ preview: { packs, problems } }: NeedsLookProps) {
  const say = useTexts(reportTexts);
  const language = useLanguage();
  const { count } = useFigures();
  const { cells, remarks } = useMemo(() => groupPlaces(problems), [problems]);
  const lines = [
    ...packs
      .filter(({ unassigned }) => unassigned > 0)
      .map(({ classification: { pack }, unassigned }) =>
        say('unassigned', {
          pack: pack.title[language],
          count: count(unassigned),
          segment: pack.segments.find(({ id }) => id === pack.otherwise)?.title[language] ?? '',
        }),
      ),
    ...cells.map(({ code, problems: group }) =>
      say('kind', { kind: kindTitle(code, language), count: count(group.length) }),
    ),
    ...remarks.map((problem) => renderProblem(problem, language)),
  ];
  return (
    <section>
      <h2>{say('needsLook')}</h2>
      {lines.length === 0 && <p className="quiet">{say('nothingToLookAt')}</p>}
      <ul className="report-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
