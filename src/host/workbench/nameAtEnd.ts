/** The word that Univer's list of functions would complete. */

/**
 * What could be the beginning of a function's name right before the cursor; `null` where no formula is typed.
 * @example nameAtEnd('=SUM(A1)+GI') // 'GI'
 * @example nameAtEnd('=SUM(A1)') // ''
 */
export function nameAtEnd(typed: string): string | null {
  return typed.startsWith('=') ? (/[\p{L}_][\p{L}\p{N}_.]*$/u.exec(typed)?.[0] ?? '') : null;
}
