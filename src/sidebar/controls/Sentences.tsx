/** Why something did not work, a line for each reason, and what can be done about it at once. */
import type { ReactNode } from 'react';
import { Notice } from './Notice';

export interface SentencesProps {
  /** Equal ones are told once; without any, nothing stands in the page. */
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

export function Sentences({ sentences, children }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <Notice kind="problem">
      {[...new Set(sentences)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </Notice>
  );
}
