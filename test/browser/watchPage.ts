/** What a page under test must not do: speak to other servers, or tell its console of errors. */
import type { BrowserContext, Page, Request } from 'playwright-core';

export interface Watched {
  /** What the page, its workers and frames asked of other servers. */
  readonly foreign: readonly string[];
  readonly consoleErrors: readonly string[];
}

/** From the first request on. */
export function watchPage(context: BrowserContext, page: Page, origin: string): Watched {
  const foreign: string[] = [];
  const consoleErrors: string[] = [];
  const note = (request: Request) => {
    const url = request.url().replace(/^blob:/, '');
    if (!url.startsWith(origin) && !/^(?:data|about):/.test(url)) foreign.push(url);
  };
  context.on('requestfinished', note);
  context.on('requestfailed', (request) => {
    // What the page's policy refuses never leaves the browser.
    if (request.failure()?.errorText !== 'csp') note(request);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  return { foreign, consoleErrors };
}
