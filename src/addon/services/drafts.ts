/**
 * What a user has not saved yet, by file and pack: in the user's own properties, so that two managers do not see each
 * other's half-done edits. A property holds 9 kB at most, so a draft is cut into parts.
 */
import { failure, type Result, success } from '../../core/result';
import type { Draft } from '../../protocol/sidebarApi';

export interface DraftBox {
  readonly read: (pack: string) => Draft | null;
  /** `null` drops it. */
  readonly keep: (pack: string, draft: Draft | null) => Result<null>;
  /** The pack that the wide editor is opened for. */
  readonly remember: (pack: string) => void;
  readonly remembered: () => string;
}

/** Characters of a part: three bytes each at the worst stay below 9 kB. */
const partLength = 2900;
/** Bytes are what is limited (500 kB in all); other drafts need room beside a large one. */
const longest = 120_000;

export function draftsOf(file: string): DraftBox {
  const properties = () => PropertiesService.getUserProperties();
  const keyOf = (pack: string) => `fenlei/${file}/draft/${encodeURIComponent(pack).slice(0, 200)}`;
  return {
    read: (pack) => {
      const all = properties().getProperties();
      const label = toLabel(all[keyOf(pack)]);
      if (!label) return null;
      const parts = Array.from({ length: label.parts }, (_, at) => all[`${keyOf(pack)}/${at}`] ?? '');
      const json = parts.join('');
      // Parts that do not fit together are of two drafts: half of one is no use to anybody.
      return json.length === label.length ? { base: label.base, json, time: label.time } : null;
    },
    keep: (pack, draft) => {
      if (draft && draft.json.length > longest)
        return failure({ code: 'draftTooLong', at: [], values: { size: draft.json.length, most: longest } });
      const store = properties();
      const key = keyOf(pack);
      const before = toLabel(store.getProperty(key))?.parts ?? 0;
      const parts = draft ? partsOf(draft.json) : [];
      if (draft) {
        const { base, time, json } = draft;
        const label: Label = { base, time, parts: parts.length, length: json.length };
        const texts = Object.fromEntries(parts.map((part, at) => [`${key}/${at}`, part]));
        try {
          store.setProperties({ ...texts, [key]: JSON.stringify(label) });
        } catch (error) {
          const found = error instanceof Error ? error.message : String(error);
          return failure({ code: 'draftNotKept', at: [], found });
        }
      } else if (before > 0) store.deleteProperty(key);
      for (let at = parts.length; at < before; at++) store.deleteProperty(`${key}/${at}`);
      return success(null);
    },
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

function toLabel(text: string | null | undefined): Label | null {
  return text ? (JSON.parse(text) as Label) : null;
}

function partsOf(text: string): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length; from += partLength) found.push(text.slice(from, from + partLength));
  return found;
}
