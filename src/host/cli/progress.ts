/** A bar that shows how far a long run has come, on terminals only. */
import { hostText, type Language } from '../files/hostText';
import type { Output } from './commandIo';
import { texts } from './texts';

export const phases = ['reading', 'computing', 'writing'] as const;
export type Phase = (typeof phases)[number];

export interface Progress {
  show(phase: Phase): void;
  /** Takes the bar away. */
  end(): void;
}

const STEP = 8;

/** A bar for a terminal; elsewhere, and for short files, one that shows nothing. */
export function createProgress(
  output: Output,
  { language, isLong }: { readonly language: Language; readonly isLong: boolean },
): Progress {
  if (!output.isTTY || !isLong) return { show: () => {}, end: () => {} };
  return {
    show: (phase) => {
      const done = phases.indexOf(phase) * STEP + STEP / 2;
      const bar = '█'.repeat(done) + '░'.repeat(phases.length * STEP - done);
      output.write(`\r\u001b[K${bar} ${hostText(texts[phase], language)}`);
    },
    end: () => output.write('\r\u001b[K'),
  };
}
