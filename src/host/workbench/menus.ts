/** The menus of the bar: the workbench's own, and the add-on's exactly as its `onOpen` built it. */
import type { MenuEntry, TriggerEntry } from '../services/platform';
import type { MenuItem, Submenu } from './menuBar';
import type { ShellText } from './shellTexts';

export type Action =
  | 'newDemo'
  | 'open'
  | 'saveXlsx'
  | 'saveCsv'
  | 'undo'
  | 'redo'
  | 'find'
  | 'sortUp'
  | 'sortDown'
  | 'filter';

export interface MenuOptions {
  /** What the add-on's menu is called. */
  readonly addOn: string;
  readonly entries: readonly MenuEntry[];
  readonly triggers: readonly TriggerEntry[];
  say(text: ShellText, values?: { readonly name: string }): string;
  act(action: Action): void;
  runFunction(functionName: string): void;
  runTrigger(id: string): void;
}

const SHORTCUTS: { readonly [A in Action]?: string } = { undo: 'Ctrl+Z', redo: 'Ctrl+Y', find: 'Ctrl+F' };

export function menusOf(options: MenuOptions): readonly Submenu[] {
  const { addOn, entries, triggers, say, act, runFunction, runTrigger } = options;
  const own = (caption: ShellText, ...actions: readonly (Action | null)[]): Submenu => ({
    caption: say(caption),
    items: actions.map((action): MenuItem => {
      if (action === null) return { separator: true };
      const shortcut = SHORTCUTS[action];
      return { caption: say(action), run: () => act(action), ...(shortcut ? { shortcut } : {}) };
    }),
  });
  const item = (entry: MenuEntry): MenuItem => {
    if ('separator' in entry) return entry;
    if ('items' in entry) return { caption: entry.caption, items: entry.items.map(item) };
    return { caption: entry.caption, run: () => runFunction(entry.functionName) };
  };
  const trigger = ({ id, functionName }: TriggerEntry): MenuItem => {
    return { caption: say('runNow', { name: functionName }), run: () => runTrigger(id) };
  };
  return [
    own('file', 'newDemo', 'open', null, 'saveXlsx', 'saveCsv'),
    own('edit', 'undo', 'redo', null, 'find'),
    own('data', 'sortUp', 'sortDown', null, 'filter'),
    { caption: addOn, items: entries.map(item) },
    ...(triggers.length > 0 ? [{ caption: say('triggers'), items: triggers.map(trigger) }] : []),
  ];
}

/** What a function is called in the menu. */
export function captionOf(entries: readonly MenuEntry[], functionName: string): string | undefined {
  for (const entry of entries) {
    if ('separator' in entry) continue;
    if ('functionName' in entry && entry.functionName === functionName) return entry.caption;
    const found = 'items' in entry ? captionOf(entry.items, functionName) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
