/** The parts of Univer that the workbench shows: its cells, formula bar and tabs; menus are the workbench's own. */
import type { Plugin, PluginCtor } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import {
  SheetToggleNotePopupCommand,
  UniverSheetsNotePreset,
  UniverSheetsNoteUIPlugin,
} from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { CalculationMode } from '@univerjs/sheets-formula';
import { ConditionalFormattingPlugin } from '../univer/plainConditions';
import { NotePlugin } from './notePlugin';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';

type AnyPlugin = PluginCtor<Plugin>;
type Options = ConstructorParameters<AnyPlugin>[0];

const HIDDEN = { hidden: true };

/** Plugins of ours that stand in for those of Univer's that they extend. */
const OWN: ReadonlyMap<AnyPlugin, AnyPlugin> = new Map<AnyPlugin, AnyPlugin>([
  [UniverSheetsConditionalFormattingPlugin, ConditionalFormattingPlugin],
  [UniverSheetsNoteUIPlugin, NotePlugin],
]);

/** Each plugin once, in the order in which they must be registered. */
export function gridPlugins(container: HTMLElement): ReadonlyMap<AnyPlugin, Options> {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: { menus: false },
      // Protection needs accounts, Univer's own sorting takes headings for data, and no note is pinned.
      menu: {
        'sheet.contextMenu.permission': HIDDEN,
        'sheet.menu.sheets-sort-ctx': HIDDEN,
        [SheetToggleNotePopupCommand.id]: HIDDEN,
      },
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFindReplacePreset(),
  ];
  const chosen = new Map<AnyPlugin, Options>();
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const [preset, options] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    const own = OWN.get(preset) ?? preset;
    if (options || !chosen.has(own)) chosen.set(own, options);
  }
  return chosen;
}
