/** The addresses that stand in what is pushed: each is a name or a help text, and none is ever asked. */

/** By how they begin, with why they are there. */
const known: Readonly<Record<string, string>> = {
  'http://www.w3.org/': 'names of XML that React writes into elements (SVG, MathML, XLink)',
  'http://json-schema.org/draft-07/schema#':
    'the name of the language in which the shape of a pack is written',
  'https://react.dev/errors/': 'part of the messages that React throws',
  'https://reactjs.org/link/controlled-components': 'part of a warning of React',
  'https://bit.ly/3cXEKWf': 'part of a warning of Redux, which react-querybuilder brings along',
  'https://redux.js.org/Errors?code=': 'part of the messages that Redux throws',
  'https://redux-toolkit.js.org/Errors?code=': 'part of the messages that Redux Toolkit throws',
  'https://react-querybuilder.js.org/docs/': 'part of a warning of react-querybuilder',
};

/** Addresses in a text that nobody has accounted for, protocol-relative ones of attributes and styles too. */
export function unknownAddresses(text: string): readonly string[] {
  const full = Array.from(
    text.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`\\<>()]*/gi),
    ([address]) => address,
  );
  const relative = Array.from(
    text.matchAll(/(?:\b(?:src|href|action)\s*=\s*["']?|url\(\s*["']?|@import\s*["'])(\/\/[^\s"'\\<>()]+)/gi),
    ([, address = '']) => address,
  );
  const isKnown = (address: string) => Object.keys(known).some((start) => address.startsWith(start));
  return [...new Set([...full, ...relative])].filter((address) => !isKnown(address));
}

/** Those of the list that stand in none of the texts any more. */
export function goneAddresses(texts: readonly string[]): readonly string[] {
  return Object.keys(known).filter((start) => !texts.some((text) => text.includes(start)));
}
