/** What can be done to a pack, as data: a sidebar sends it, lists it for undo, and can do it again on another pack. */
import type { FactUse, Group, Rule, RulePack, Segment } from '../pack';

/**
 * Every kind of edit with what it needs. Things are called by the name or id that they have before the edit. Places
 * are counted from 0: those of rules in the order of asking, those of segments in the file.
 */
export interface Edits {
  /** Asked last among the rules of its priority, or at the place `to`. */
  readonly addRule: { readonly rule: Rule; readonly to?: number };
  readonly removeRule: { readonly name: string };
  readonly moveRule: { readonly name: string; readonly to: number };
  /** The copy is asked next and has a name of its own. */
  readonly duplicateRule: { readonly name: string };
  readonly muteRule: { readonly name: string; readonly muted: boolean };
  /** The whole rule anew, its name too where it differs. */
  readonly changeRule: { readonly name: string; readonly rule: Rule };

  /** Last, or at the place `to`. */
  readonly addSegment: { readonly segment: Segment; readonly to?: number };
  readonly removeSegment: { readonly id: string };
  readonly moveSegment: { readonly id: string; readonly to: number };
  /** The whole segment anew. Rules, test customers and `otherwise` follow a new id. */
  readonly changeSegment: { readonly id: string; readonly segment: Segment };

  readonly addCondition: { readonly name: string; readonly condition: Group };
  readonly removeCondition: { readonly name: string };
  readonly renameCondition: { readonly name: string; readonly to: string };
  readonly changeCondition: { readonly name: string; readonly condition: Group };

  readonly addFact: { readonly fact: string; readonly use: FactUse };
  readonly removeFact: { readonly fact: string };
  readonly changeFact: { readonly fact: string; readonly use: FactUse };

  /** What the pack says of itself: each given field anew. */
  readonly changePack: { readonly changes: PackChanges };
}

export type PackChanges = Partial<
  Pick<RulePack, 'title' | 'description' | 'source' | 'hitPolicy' | 'schemes' | 'otherwise' | 'examples'>
>;

export type EditKind = keyof Edits;

/** One edit, of any kind or of the given one: `{ kind: 'removeRule', name: 'Loyal' }`. */
export type Edit<K extends EditKind = EditKind> = { [P in K]: { readonly kind: P } & Edits[P] }[K];
