/** The ways in which a page in a browser could send or keep something, and which of them a built page uses. */
import { type Node, parse } from 'acorn';
import { ancestor } from 'acorn-walk';

/** Globals that reach another computer, another page or the user's devices. */
const outward = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
];
/** Members that do, on whatever they stand. */
const outwardMembers = ['sendBeacon', 'serviceWorker', 'geolocation', 'mediaDevices'];
/** What a browser keeps. */
const kept = ['setItem', 'indexedDB', 'cookie', 'cookieStore', 'caches'];

/** Names of such doors in a page's scripts, in order of the alphabet. */
export function pageDoors(html: string): readonly string[] {
  const found = new Set<string>();
  for (const [, script = ''] of html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    ancestor(parse(script, { ecmaVersion: 2020, sourceType: 'script' }) as Node, {
      Identifier({ name }) {
        if (outward.includes(name) || kept.includes(name)) found.add(name);
      },
      MemberExpression({ object, property, computed }) {
        if (computed || property.type !== 'Identifier') return;
        const { name } = property;
        const isOfWindow = object.type === 'Identifier' && /^(window|self|globalThis)$/.test(object.name);
        if (outwardMembers.includes(name) || kept.includes(name)) found.add(name);
        if (isOfWindow && outward.includes(name)) found.add(name);
      },
      ImportExpression: () => void found.add('import()'),
    });
  }
  return [...found].sort();
}
