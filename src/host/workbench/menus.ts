/** The menus of the bar: the workbench's own, and the add-on's exactly as its `onOpen` built it. */
import type { MenuEntry, TriggerEntry } from '../services/platform';
import type { KeptInfo } from './files/keptWork';
import { workLine, workTexts } from './files/workTexts';
import type { MenuItem, Submenu } from './menuBar';
import type { ShellText } from './shellTexts';
import type { Speech } from './speech';

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
  readonly speech: Speech;
  /** What the add-on's menu is called. */
  readonly addOn: string;
  readonly entries: readonly MenuEntry[];
  /** Works that this browser keeps. */
  readonly recent: readonly KeptInfo[];
  readonly triggers: readonly TriggerEntry[];
  act(action: Action): void;
  reopen(work: KeptInfo): void;
  runFunction(functionName: string): void;
  runTrigger(id: string): void;
}

const SHORTCUTS: { readonly [A in Action]?: string } = { undo: 'Ctrl+Z', redo: 'Ctrl+Y', find: 'Ctrl+F' };

export function menusOf(options: MenuOptions): readonly Submenu[] {
  const { speech, addOn, entries, recent, triggers, act, reopen, runFunction, runTrigger } = options;
  const { say, read, language } = speech;
  const own = (action: Action): MenuItem => {
    const shortcut = SHORTCUTS[action];
    return { caption: say(action), run: () => act(action), ...(shortcut ? { shortcut } : {}) };
  };
  const works = recent.map((work) => ({ caption: workLine(work, language), run: () => reopen(work) }));
  const item = (entry: MenuEntry): MenuItem => {
    if ('separator' in entry) return entry;
    if ('items' in entry) return { caption: entry.caption, items: entry.items.map(item) };
    return { caption: entry.caption, run: () => runFunction(entry.functionName) };
  };
  const trigger = ({ id, functionName }: TriggerEntry): MenuItem => {
    return { caption: say('runNow', { name: functionName }), run: () => runTrigger(id) };
  };
  const menu = (caption: ShellText, ...items: readonly MenuItem[]): Submenu => {
    return { caption: say(caption), items };
  };
  return [
    menu(
      'file',
      own('newDemo'),
      own('open'),
      ...(works.length > 0 ? [{ caption: read(workTexts.recent), items: works }] : []),
      LINE,
      own('saveXlsx'),
      own('saveCsv'),
    ),
    menu('edit', own('undo'), own('redo'), LINE, own('find')),
    menu('data', own('sortUp'), own('sortDown'), LINE, own('filter')),
    // It comes once the add-on has made it: an empty one would stay empty for whoever opened it early.
    ...(entries.length > 0 ? [{ caption: addOn, items: entries.map(item) }] : []),
    ...(triggers.length > 0 ? [menu('triggers', ...triggers.map(trigger))] : []),
  ];
}

const LINE = { separator: true } as const;

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
