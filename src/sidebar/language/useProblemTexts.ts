/** Problems as sentences in the user's language. */
import { useCallback } from 'react';
import { type Problem, renderProblem } from '../../core/problem';
import { useLanguage } from './language';

export function useProblemTexts(): (problems: readonly Problem[]) => readonly string[] {
  const language = useLanguage();
  return useCallback((problems) => problems.map((problem) => renderProblem(problem, language)), [language]);
}
