/** Where the public data sets with known results lie, if they do; tests that need them skip where they are missing. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The absolute path of a file of the data folder beside the repository. */
export function sharedData(path: string): string {
  return fileURLToPath(new URL(`../../shared/data/${path}`, import.meta.url));
}

export const hasSharedData = existsSync(sharedData('cases.csv'));
