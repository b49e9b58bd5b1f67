/** What the server of `npm start` tells the page in its head; a static host tells nothing. */

export function reloadOnChange(): void {
  const { content } = note('reloads') ?? {};
  if (content) new EventSource(content).addEventListener('message', () => location.reload());
}

/** The file that was named on the command line. */
export async function servedFile(): Promise<File | null> {
  const { content, dataset } = note('opened') ?? {};
  if (!content) return null;
  return new File([await (await fetch(content)).blob()], dataset?.name ?? '');
}

function note(name: string): HTMLMetaElement | null {
  return document.querySelector(`meta[name="${name}"]`);
}
