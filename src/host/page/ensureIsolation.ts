/** On a host whose headers nobody can set, a service worker sets them; the page must come once more under it. */

const TRIED = 'workbench isolation tried';

/**
 * True where the page may share memory with its workers. False while it reloads to get there: then do nothing more.
 * Rejects with a sentence for the user where this cannot be had.
 */
export async function ensureIsolation(serviceWorkerUrl: string): Promise<boolean> {
  if (crossOriginIsolated) {
    sessionStorage.removeItem(TRIED);
    return true;
  }
  if (!('serviceWorker' in navigator) || sessionStorage.getItem(TRIED) !== null) {
    throw new Error(
      'The workbench needs a page that is isolated from other sites. Open it by https or on localhost, outside of private browsing.',
    );
  }
  sessionStorage.setItem(TRIED, '');
  await navigator.serviceWorker.register(serviceWorkerUrl);
  await navigator.serviceWorker.ready;
  location.reload();
  return false;
}
