/** What a form becomes on its way to the server. */

/** Texts by name, a list of texts for a name that occurs several times; `null` for what is no form. */
export function readForm(value: unknown): Readonly<Record<string, string | string[]>> | null {
  if (!(value instanceof HTMLFormElement)) return null;
  const members: Record<string, string | string[]> = {};
  const data = new FormData(value);
  for (const name of new Set(data.keys())) {
    const texts = data.getAll(name).map((entry) => {
      if (typeof entry !== 'string') throw new Error('not emulated: a file in a form');
      return entry;
    });
    members[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return members;
}
