/** Why an edit was refused, beside what was edited. */
import { type Problem, renderProblem } from '../../core/problem';
import { Notice } from '../controls/Notice';
import { useLanguage, useTexts } from '../language/language';
import { rulesTexts } from './rulesTexts';

export interface ProblemsProps {
  readonly problems: readonly Problem[];
}

export function Problems({ problems }: ProblemsProps) {
  const say = useTexts(rulesTexts);
  const language = useLanguage();
  if (problems.length === 0) return null;
  const sentences = new Set(problems.map((problem) => renderProblem(problem, language)));
  return (
    <Notice kind="problem">
      <p>{say('notKept')}</p>
      <ul>
        {[...sentences].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
