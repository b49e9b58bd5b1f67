/** Whether the time of a search grows as its text does: proven by recheck from the expression itself, without a text. */
import { createRequire } from 'node:module';
import type { checkSync } from 'recheck';
import type { Expression } from './expressions';

// The build in JavaScript answers alike on every computer; the package's entry prefers a program for this one.
const recheck = createRequire(import.meta.url)('recheck/lib/browser.js') as {
  readonly checkSync: typeof checkSync;
};

export type Judgement =
  | { readonly is: 'linear' }
  | { readonly is: 'slow'; readonly with: string }
  | { readonly is: 'undecided' };

/** Undecided are references back, assertions of more than one character, and what takes recheck longer than this. */
const milliseconds = 600;

export function judgeSearch({ pattern, flags }: Expression): Judgement {
  const spelled = asCharacters(pattern);
  const whole = flags.includes('g') ? everyMatch(spelled) : flags.includes('y') ? `^(?:${spelled})` : spelled;
  const found = recheck.checkSync(whole, flags.replace(/[gy]/g, ''), {
    checker: 'automaton',
    timeout: milliseconds,
  });
  if (found.status === 'safe') return { is: 'linear' };
  return found.status === 'vulnerable' ? { is: 'slow', with: found.attack.pattern } : { is: 'undecided' };
}

/** One search that does what a global one does in all: each match costs anew what lies before the next. */
const everyMatch = (pattern: string) => String.raw`(?:${pattern}|[\s\S])*`;

const oneCharacter = String.raw`(\[(?:[^\]\\]|\\.)*\]|\\.|[^()\\[\]])`;
const assertion = (sign: string) => new RegExp(String.raw`\(\?${sign}${oneCharacter}\)`, 'g');

/** recheck knows no assertions. One about a single character costs what reading that character does. */
function asCharacters(pattern: string): string {
  return pattern
    .replace(assertion('<!'), (_, one: string) => `(?:^|${negated(one)})`)
    .replace(assertion('!'), (_, one: string) => `(?:$|${negated(one)})`)
    .replace(assertion('<='), '$1')
    .replace(assertion('='), '$1');
}

function negated(one: string): string {
  if (one.startsWith('[^')) return `[${one.slice(2)}`;
  return one.startsWith('[') ? `[^${one.slice(1)}` : `[^${one}]`;
}
