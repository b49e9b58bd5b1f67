/** How the time of a search grows with its text, for expressions of which nothing can be proven. */
import type { Expression } from './expressions';

/** Pieces that an expression speaks of: its literal runs, and a letter or sign for each of its classes. */
function pieces({ pattern }: Expression): readonly string[] {
  const literal = pattern
    .replace(/\\[dDsSwWbBpPuU](?:\{[^}]*\})?/g, ' ')
    .replace(/\\(.)/g, '$1')
    .split(/[\^$*+?()[\]{}|]+/)
    .flatMap((run) => [run, run.slice(0, -1), run.slice(1)]);
  const signs = [...new Set(pattern.replace(/\\/g, ''))];
  const usual = [...' \t0aA.,\'"<([T@-/_年\u0000'];
  return [...new Set([...literal, ...signs, ...usual])].filter((piece) => piece !== '' && piece.length < 40);
}

/** Texts of one piece over and over, or of two in turn, which end in what an expression may not expect. */
function* pumps(expression: Expression): Generator<(length: number) => string> {
  const all = pieces(expression);
  for (const piece of [...all, ...all.flatMap((one) => all.slice(0, 12).map((other) => one + other))]) {
    const long = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    yield (length) => `${long(length)}\u0000`;
    yield (length) => `1${long(length)}\n!`;
  }
}

const short = 2_000;

/**
 * The first text found with which four times the length takes more than eight times as long, `null` where there is none.
 * Searches too quick to tell are taken as linear: a quadratic one takes some milliseconds for the short text. Worse ones
 * would never come back from it, and show at less.
 */
export function steepText({ pattern, flags }: Expression): string | null {
  const made = new RegExp(pattern, flags);
  for (const text of pumps({ file: '', pattern, flags })) {
    if ([24, 300].some((length) => ticks(made, text(length)) > 50 * tooQuick)) return shown(text);
    const base = ticks(made, text(short));
    if (base > tooQuick && ticks(made, text(4 * short)) > 8 * base) return shown(text);
  }
  return null;
}

const tooQuick = 1;
const shown = (text: (length: number) => string) => `${JSON.stringify(text(30))}…`;

/** Milliseconds of the processor, the best of three: other programs may hold one try up, not all. */
function ticks(expression: RegExp, text: string): number {
  const tries = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    expression.lastIndex = 0;
    if (expression.global) text.replace(expression, '');
    else expression.test(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}
