/** The system's Chromium, for tests in a real browser. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'Tests in the browser need Chromium: install it (on Debian and Ubuntu: apt-get install chromium), or name its program in the environment variable CHROMIUM.',
    );
  }
  return chromium.launch({ executablePath });
}

export function findChromium(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env;
  const folders = PATH.split(delimiter);
  const candidates = [
    ...(CHROMIUM ? [CHROMIUM] : []),
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...ELSEWHERE,
  ];
  return candidates.find(canRun);
}

/**
 * Once before all tests, where this process may: in a container of Debian's or Ubuntu's, as the administrator. Workers
 * that did it side by side would be in each other's way.
 */
export function setup(): void {
  if (findChromium() !== undefined || process.getuid?.() !== 0) return;
  const apt = (...words: readonly string[]) => spawnSync('apt-get', ['-qq', ...words]).status === 0;
  if (apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium');
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
