/** What was wrong with the data, by kind; each place leads to its cell. */
import { useMemo } from 'react';
import { groupPlaces } from '../../core/preview/groupPlaces';
import { type Problem, renderProblem } from '../../core/problem';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { useLanguage, useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { ProblemGroup } from './ProblemGroup';
import { segmentTexts } from './segmentTexts';

export interface ProblemsPartProps {
  readonly problems: readonly Problem[];
}

export function ProblemsPart({ problems }: ProblemsPartProps) {
  const say = useTexts(segmentTexts);
  const language = useLanguage();
  const { count } = useFigures();
  const { cells, remarks } = useMemo(() => groupPlaces(problems), [problems]);
  const total = cells.reduce((sum, { problems: group }) => sum + group.length, 0);
  return (
    <section>
      {remarks.map((problem) => {
        const sentence = renderProblem(problem, language);
        return (
          <Notice key={sentence} kind="warning">
            {sentence}
          </Notice>
        );
      })}
      {total > 0 && (
        <Disclosure
          title={
            <>
              {say('problems')} <span className="quiet">· {count(total)}</span>
            </>
          }
        >
          <p className="quiet">{say('problemsHint')}</p>
          {cells.map(({ code, problems: group }) => (
            <ProblemGroup key={code} code={code} problems={group} />
          ))}
        </Disclosure>
      )}
    </section>
  );
}
