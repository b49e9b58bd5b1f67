/** Problems of one kind: their advice once, then place after place. */
import { useState } from 'react';
import { type Problem, type ProblemCode, problemCatalog, renderProblem } from '../../core/problem';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { useLanguage, useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { kindTitle } from './problemKinds';
import { segmentTexts } from './segmentTexts';
import { useShowCell } from './useShowCell';

export interface ProblemGroupProps {
  readonly code: ProblemCode;
  readonly problems: readonly Problem[];
}

const [atOnce, more] = [20, 100] as const;

/** As many are no burden: they stand there without another click. */
const few = 3;

export function ProblemGroup({ code, problems }: ProblemGroupProps) {
  const say = useTexts(segmentTexts);
  const language = useLanguage();
  const { count } = useFigures();
  const { show, failed } = useShowCell();
  const [shown, setShown] = useState<number>(atOnce);
  const isShort = problems.every(isValueAlone);
  const sheets = new Set(problems.map(({ at: [sheet] }) => sheet));
  return (
    <Disclosure
      title={
        <>
          {kindTitle(code, language)} <span className="quiet">· {count(problems.length)}</span>
        </>
      }
      open={problems.length <= few}
    >
      <div className="segment-kind">
        {isShort && <p className="quiet">{problemCatalog[code].fix[language]}</p>}
        {failed !== null && <Notice kind="problem">{failed}</Notice>}
        <ul className="segment-places">
          {problems.slice(0, shown).map((problem) => {
            const [sheet, cell] = problem.at.map(String);
            const place = problem.at.join('!');
            return (
              <li key={`${place} ${JSON.stringify(problem.found)}`}>
                {sheet !== undefined && cell !== undefined && (
                  <Button kind="link" label={say('goTo', { place })} onClick={() => show({ sheet, cell })}>
                    {sheets.size > 1 ? place : cell}
                  </Button>
                )}
                {isShort ? shortened(problem.found) : renderProblem({ ...problem, at: [] }, language)}
              </li>
            );
          })}
        </ul>
        {problems.length > shown && (
          <Button kind="link" onClick={() => setShown(shown + more)}>
            {say('showMore', { count: count(Math.min(more, problems.length - shown)) })}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

/** Nothing but a value in a cell: the heading says what is wrong with it. */
function isValueAlone({ at, found, values }: Problem): boolean {
  return at.length === 2 && found !== undefined && values === undefined;
}

const longest = 40;

function shortened(found: Problem['found']): string {
  const text = JSON.stringify(found);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
