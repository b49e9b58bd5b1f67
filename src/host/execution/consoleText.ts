/** What `console.log` writes: its `%` places filled, and every other value as a reader of code would write it. */
import { isDate } from '../brands';
import { EnumMember } from '../services/enumMember';

const DEEPEST = 3;
const LONGEST = 100;

/**
 * @example consoleText(['%s has %d of %i', 'Ann', 2.5, 7.9, { a: [1, 'b'] }]) // "Ann has 2.5 of 7 { a: [ 1, 'b' ] }"
 * @example consoleText(['100 %', undefined]) // '100 % undefined'
 */
export function consoleText(given: readonly unknown[]): string {
  const [first, ...rest] = given;
  if (typeof first !== 'string') return given.map(shown).join(' ');
  let used = 0;
  const filled = first.replace(/%([sdifjoOc%])/g, (place, kind: string) => {
    if (kind === '%') return '%';
    return used < rest.length ? fill(kind, rest[used++]) : place;
  });
  return [filled, ...rest.slice(used).map(shown)].join(' ');
}

function fill(kind: string, value: unknown): string {
  switch (kind) {
    case 'd':
      return String(Number(value));
    case 'i':
      return String(Number.parseInt(String(value), 10));
    case 'f':
      return String(Number.parseFloat(String(value)));
    case 'j':
      return String(JSON.stringify(value));
    case 'c':
      return '';
    default:
      return shown(value);
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, []);
}

function inspect(value: unknown, around: readonly object[]): string {
  if (typeof value === 'string') return `'${value.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n')}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return value.name ? `[Function: ${value.name}]` : '[Function (anonymous)]';
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  if (value instanceof EnumMember) return value.name();
  if (around.includes(value)) return '[Circular]';
  const path = [...around, value];
  const list = (items: readonly unknown[]) => items.map((item) => inspect(item, path));
  if (Array.isArray(value)) return enclose('[', list(value), path);
  // The services' proxies have no prototype and know how they are called; nothing else may be asked of them.
  if (Object.getPrototypeOf(value) === null && Object.keys(value).length === 0) return serviceText(value);
  if (isDate(value)) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  switch (Object.prototype.toString.call(value)) {
    case '[object RegExp]':
      return String(value);
    case '[object Error]':
      return String((value as Error).stack ?? value);
    case '[object Map]': {
      const entries = [...(value as Map<unknown, unknown>)];
      const items = entries.map(([key, item]) => `${inspect(key, path)} => ${inspect(item, path)}`);
      return `Map(${entries.length}) ${enclose('{', items, path)}`;
    }
    case '[object Set]': {
      const items = [...(value as Set<unknown>)];
      return `Set(${items.length}) ${enclose('{', list(items), path)}`;
    }
  }
  const members = Object.entries(value).map(([key, item]) => {
    const name = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : inspect(key, []);
    return `${name}: ${inspect(item, path)}`;
  });
  const name = classNameOf(value);
  return `${name === 'Object' ? '' : `${name} `}${enclose('{', members, path)}`;
}

function classNameOf(value: object): string {
  const { constructor: maker } = value;
  return (typeof maker === 'function' && maker.name) || 'Object';
}

function serviceText(value: object): string {
  try {
    return String(value);
  } catch {
    return '{}';
  }
}

function enclose(open: '[' | '{', items: readonly string[], around: readonly object[]): string {
  const close = open === '[' ? ']' : '}';
  if (items.length === 0) return open + close;
  if (around.length > DEEPEST) return open === '[' ? '[Array]' : '[Object]';
  const more = items.length > LONGEST ? [`... ${items.length - LONGEST} more items`] : [];
  return `${open} ${[...items.slice(0, LONGEST), ...more].join(', ')} ${close}`;
}
