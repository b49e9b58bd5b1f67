/** The word that Univer's list of functions would complete. */

/** Twice as long as a function's name may be. */
const longest = 500;

/**
 * What could be the beginning of a function's name right before the cursor; `null` where no formula is typed.
 * @example nameAtEnd('=SUM(A1)+GI') // 'GI'
 * @example nameAtEnd('=SUM(A1)') // ''
 */
export function nameAtEnd(typed: string): string | null {
  return typed.startsWith('=') ? (/[\p{L}_][\p{L}\p{N}_.]*$/u.exec(typed.slice(-longest))?.[0] ?? '') : null;
}
