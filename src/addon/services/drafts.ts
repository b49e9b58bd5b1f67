/**
 * What a user has not saved yet, by file and pack: in the user's own properties, so that two managers do not see each
 * other's half-done edits. A property holds 9 kB at most, so a draft is cut into parts.
 */
import { failure, type Result, success } from '../../core/result';
import type { Draft } from '../../protocol/packVersions';
import { cutText, utf8Length } from './cutText';

export interface DraftBox {
  readonly read: (pack: string) => Draft | null;
  /** `null` drops it. What does not fit is refused, and what was kept before stays. */
  readonly keep: (pack: string, draft: Draft | null) => Result<null>;
  /** The pack that the wide editor is opened for. */
  readonly remember: (pack: string) => void;
  readonly remembered: () => string;
}

/** Characters of a part: three bytes each at the worst stay below 9 kB. */
const partLength = 2900;
/** A single draft leaves room for others beside it. */
const longest = 120_000;
/** What Google documents for one user, in kB: keys, values, all files together. */
const mostOfAll = 500;

type Entries = Readonly<Record<string, string>>;

export function draftsOf(file: string): DraftBox {
  const properties = () => PropertiesService.getUserProperties();
  const keyOf = (pack: string) => `fenlei/${file}/draft/${pack.replace(/[%/]/g, encodeURIComponent)}`;

  const write = (pack: string, draft: Draft): Result<null> => {
    const size = draft.json.length;
    if (size > longest) return failure({ code: 'draftTooLong', at: [], values: { size, most: longest } });
    const store = properties();
    const key = keyOf(pack);
    const all: Entries = store.getProperties();
    const entries = toEntries(key, draft);
    const after = kilobytesOf({ ...withoutDraft(all, key), ...entries });
    // Asked beforehand: Google would take some of the parts before it refuses the next.
    if (after > mostOfAll)
      return failure({ code: 'draftsFull', at: [], values: { size: Math.ceil(after), most: mostOfAll } });
    try {
      store.setProperties({ ...entries });
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      return failure({ code: 'draftNotKept', at: [], found });
    }
    for (const stale of partsOf(all, key)) if (!(stale in entries)) store.deleteProperty(stale);
    return success(null);
  };

  const drop = (pack: string): Result<null> => {
    const store = properties();
    const key = keyOf(pack);
    const all: Entries = store.getProperties();
    if (key in all) for (const stale of [key, ...partsOf(all, key)]) store.deleteProperty(stale);
    return success(null);
  };

  return {
    read: (pack) => {
      const all: Entries = properties().getProperties();
      const label = toLabel(all[keyOf(pack)]);
      if (!label) return null;
      const json = Array.from({ length: label.parts }, (_, at) => all[`${keyOf(pack)}/${at}`] ?? '').join('');
      // Parts that do not fit together are of two drafts: half of one is no use to anybody.
      return json.length === label.length ? { base: label.base, json, time: label.time } : null;
    },
    keep: (pack, draft) => (draft ? write(pack, draft) : drop(pack)),
    remember: (pack) => void properties().setProperty(`fenlei/${file}/editor`, pack),
    remembered: () => properties().getProperty(`fenlei/${file}/editor`) ?? '',
  };
}

interface Label {
  readonly base: number;
  readonly time: string;
  readonly parts: number;
  readonly length: number;
}

function toLabel(text: string | undefined): Label | null {
  return text ? (JSON.parse(text) as Label) : null;
}

function toEntries(key: string, { base, time, json }: Draft): Entries {
  const parts = cutText(json, partLength);
  const label: Label = { base, time, parts: parts.length, length: json.length };
  return {
    [key]: JSON.stringify(label),
    ...Object.fromEntries(parts.map((part, at) => [`${key}/${at}`, part])),
  };
}

function partsOf(all: Entries, key: string): readonly string[] {
  return Object.keys(all).filter((other) => other.startsWith(`${key}/`));
}

function withoutDraft(all: Entries, key: string): Entries {
  const stale = new Set([key, ...partsOf(all, key)]);
  return Object.fromEntries(Object.entries(all).filter(([other]) => !stale.has(other)));
}

function kilobytesOf(entries: Entries): number {
  return (
    Object.entries(entries).reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value), 0) / 1000
  );
}
