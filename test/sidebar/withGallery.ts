/** The gallery in a Chromium of its own, for all tests of a file. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { type OpenGallery, openGallery } from './openGallery';

/** `take` gets it before the first test. */
export function withGallery(take: (gallery: OpenGallery) => void): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
    take(await openGallery(browser));
  });
  afterAll(() => browser?.close());
}
