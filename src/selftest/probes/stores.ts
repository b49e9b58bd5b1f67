/** Properties, cache and locks. */
import type { Probe } from '../probe';

const propertyHost = 'src/host/services/properties.ts';
const cacheHost = 'src/host/services/cache.ts';
const lockHost = 'src/host/services/lock.ts';
const key = 'FENLEI_SELFTEST_key';

const properties = () => PropertiesService.getDocumentProperties();
const cache = () => CacheService.getScriptCache();

/** Whether the document takes a property of so many characters. */
function keeps(length: number): unknown {
  try {
    properties().setProperty(key, 'x'.repeat(length));
    return properties().getProperty(key)?.length;
  } finally {
    properties().deleteProperty(key);
  }
}

/** Whether the cache takes it. */
function caches(name: string, text: string): unknown {
  cache().put(name, text, 60);
  const length = cache().get(name)?.length ?? null;
  cache().remove(name);
  return length;
}

export const storeProbes: readonly Probe[] = [
  {
    id: 'stores.document',
    assumption: 'A script bound to a document has properties, cache and lock of the document.',
    how: 'getDocumentProperties, getDocumentCache, getDocumentLock are not null',
    source: '§13 [doc]',
    host: propertyHost,
    expected: '[true,true,true]',
    observe: () => [
      PropertiesService.getDocumentProperties() !== null,
      CacheService.getDocumentCache() !== null,
      LockService.getDocumentLock() !== null,
    ],
  },
  {
    id: 'stores.propertyTexts',
    assumption: 'Properties are texts; a missing key gives null; results are copies.',
    how: 'setProperty(key, 1), getProperties() changed, getProperty of it and of another',
    source: '§13 [doc]',
    host: propertyHost,
    expected: '["1",null]',
    observe: () => {
      properties().setProperty(key, 1 as unknown as string);
      properties().getProperties()[key] = 'changed';
      const seen = [properties().getProperty(key), properties().getProperty(`${key}2`)];
      properties().deleteProperty(key);
      return seen;
    },
  },
  {
    id: 'stores.propertySize',
    assumption: 'A property holds 9,000 characters.',
    how: 'setProperty of 9,000 characters, then its length',
    source: '§13 [doc]',
    host: propertyHost,
    expected: '9000',
    observe: () => keeps(9000),
  },
  {
    id: 'stores.propertyTooLarge',
    assumption: 'A property of 9,300 characters is refused in these words.',
    how: 'setProperty of 9,300 characters',
    source: '§13 [doc]; measured up to 524,287 [live-tested by others]',
    host: propertyHost,
    expected:
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    observe: ({ note }) => {
      note('Live was measured to take more: the host keeps to the documented limit on purpose.');
      return keeps(9300);
    },
  },
  {
    id: 'stores.propertyWide',
    assumption: 'The limit of a property counts bytes, three for a Chinese character.',
    how: 'setProperty of 4,000 times 分',
    source: '§13 [assumed]',
    host: propertyHost,
    expected:
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    observe: () => {
      try {
        properties().setProperty(key, '分'.repeat(4000));
        return properties().getProperty(key)?.length;
      } finally {
        properties().deleteProperty(key);
      }
    },
  },
  {
    id: 'stores.propertyName',
    assumption: 'An empty name of a property is refused in these words.',
    how: 'setProperty("", "v")',
    source: '§13 [live-tested by others]',
    host: propertyHost,
    expected:
      'Exception: When setting or getting a property value, the property name must not be null or empty',
    observe: () => properties().setProperty('', 'v') && 'accepted',
  },
  {
    id: 'stores.cacheTexts',
    assumption: 'The cache keeps numbers, null and objects as text.',
    how: 'put of 5, null and {}, then get',
    source: '§13 [live-tested by others]',
    host: cacheHost,
    expected: '["5","null","[object Object]"]',
    observe: () =>
      [5, null, {}].map((value) => {
        cache().put(key, value as unknown as string);
        return cache().get(key);
      }),
  },
  {
    id: 'stores.cacheKey',
    assumption: 'A key of the cache has 250 characters at most.',
    how: 'put under keys of 250 and 251 characters',
    source: '§13 [live-tested by others]',
    host: cacheHost,
    expected: 'Exception: Argument too large: key',
    observe: ({ note }) => {
      note(`250 characters: ${String(caches('k'.repeat(250), 'v'))}`);
      return caches('k'.repeat(251), 'v');
    },
  },
  {
    id: 'stores.cacheNullKey',
    assumption: 'A null key of the cache is refused in these words.',
    how: 'get(null)',
    source: '§13 [live-tested by others]',
    host: cacheHost,
    expected: 'Exception: Invalid argument: key',
    observe: () => cache().get(null as unknown as string),
  },
  {
    id: 'stores.cacheSize',
    assumption: 'The cache keeps 102,400 bytes under a key.',
    how: 'put of 102,400 characters, then its length',
    source: '§13 [live-tested by others]',
    host: cacheHost,
    expected: '102400',
    observe: () => caches(key, 'x'.repeat(102_400)),
  },
  {
    id: 'stores.cacheTooLarge',
    assumption: 'The cache refuses 102,401 bytes in these words.',
    how: 'put of 102,401 characters',
    source: '§13 [live-tested by others]',
    host: cacheHost,
    expected: 'Exception: Argument too large: value',
    observe: () => caches(key, 'x'.repeat(102_401)),
  },
  {
    id: 'stores.cacheWide',
    assumption: 'The limit of the cache counts bytes, three for a Chinese character.',
    how: 'put of 34,134 times 分',
    source: '§13 [assumed]',
    host: cacheHost,
    expected: 'Exception: Argument too large: value',
    observe: () => caches(key, '分'.repeat(34_134)),
  },
  {
    id: 'stores.cacheExpires',
    assumption: 'An entry of the cache is gone after its lifetime.',
    how: 'put for 1 second, sleep of 2 seconds, then get',
    source: '§13 [doc]',
    host: cacheHost,
    expected: 'null',
    observe: () => {
      cache().put(key, 'v', 1);
      Utilities.sleep(2000);
      return cache().get(key);
    },
  },
  {
    id: 'stores.cacheNegative',
    assumption: 'An entry with a negative lifetime is kept all the same.',
    how: 'put for -5 seconds, then get',
    source: '§13 [live-tested by others]',
    host: cacheHost,
    expected: '"v"',
    observe: () => {
      cache().put(key, 'v', -5);
      return cache().get(key);
    },
  },
  {
    id: 'stores.cacheTooLong',
    assumption: 'A lifetime of more than six hours is accepted.',
    how: 'put for 21,601 seconds, then get',
    source: '§13 [assumed]',
    host: cacheHost,
    expected: '"v"',
    observe: () => {
      cache().put(key, 'v', 21_601);
      return cache().get(key);
    },
  },
  {
    id: 'stores.cacheFull',
    assumption: 'Of 1,001 entries the 100 oldest go at once, read or not.',
    how: 'putAll of 1,000 entries, put of one more, then which of the first 200 are left',
    source: '§13 [live-tested by others]',
    host: cacheHost,
    expected: '101',
    observe: () => {
      const names = Array.from({ length: 1000 }, (_, index) => `${key}${index}`);
      cache().putAll(Object.fromEntries(names.map((name) => [name, 'v'])), 3600);
      cache().put(`${key}more`, 'v', 3600);
      const left = Object.keys(cache().getAll(names.slice(0, 200))).length;
      cache().removeAll([...names, `${key}more`]);
      return left;
    },
  },
  {
    id: 'stores.lock',
    assumption: 'A free lock is taken at once, may be taken again by its holder, and knows it is held.',
    how: 'tryLock(0) twice, hasLock, releaseLock, hasLock',
    source: '§13 [live-tested by others]',
    host: lockHost,
    expected: '[true,true,true,false]',
    observe: () => {
      const lock = LockService.getDocumentLock();
      const taken = [lock.tryLock(0), lock.tryLock(0), lock.hasLock()];
      lock.releaseLock();
      return [...taken, lock.hasLock()];
    },
  },
  {
    id: 'stores.lockTwoObjects',
    assumption: 'Two objects of one lock are the same lock.',
    how: 'tryLock(0) on one, hasLock and tryLock(0) on the other',
    source: '§13 [assumed]',
    host: lockHost,
    expected: '[true,true,true,false]',
    observe: () => {
      const [one, other] = [LockService.getDocumentLock(), LockService.getDocumentLock()];
      const seen = [one.tryLock(0), other.hasLock(), other.tryLock(0)];
      one.releaseLock();
      return [...seen, other.hasLock()];
    },
  },
  {
    id: 'stores.lockNegative',
    assumption: 'A negative time to wait for a lock is refused.',
    how: 'tryLock(-1)',
    source: '§13 [live-tested by others]; the words [assumed]',
    host: lockHost,
    expected: 'Exception: Invalid argument: timeoutInMillis',
    observe: () => LockService.getDocumentLock().tryLock(-1),
  },
];
