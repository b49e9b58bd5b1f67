/**
 * Makes metadata, colour rules and frozen lines follow every edit of rows and columns, the user's as well as the
 * add-on's, as they do in Sheets. It adds to the mutations of Univer's commands, so that undo takes them back too.
 */
import { type ICommandInfo, type Injector, IUniverInstanceService } from '@univerjs/core';
import {
  getSheetCommandTarget,
  type IReorderRangeCommandParams,
  RemoveSheetCommand,
  ReorderRangeCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { shiftRect } from '../memory/lineEdit';
import { shiftColorRule } from '../memory/shiftColorRule';
import { fromUniverRule, withPlace } from './colorRules';
import {
  type Change,
  filterChange,
  formulaChange,
  frozenChange,
  isOn,
  metadataChange,
  noteChange,
  partsChange,
  partsGone,
  readOrder,
  ruleChange,
  shiftEntry,
  shiftNote,
} from './followers';
import { shiftNamedRanges } from './namedRanges';
import { readEdit } from './sheetEdit';
import { toSheetId } from './sheetIds';
import { sizeOf } from './sheetInfo';
import { type Place, UniverDocument } from './univerDocument';
import type { UniverExtras } from './univerExtras';
import { validationChange } from './validations';

/** After everything of Univer's, which would tear a colour rule apart where lines change places inside it. */
const LAST = -1000;

export function followEdits(injector: Injector, extras: UniverExtras): void {
  injector.get(SheetInterceptorService).interceptCommand({
    priority: LAST,
    getMutations: (command) => {
      const changes = changesOf(injector, extras, command);
      const first = changes.flatMap(({ before }) => before ?? []);
      return {
        preRedos: first,
        redos: changes.map(({ redo }) => redo),
        preUndos: first,
        undos: changes.map(({ undo }) => undo),
      };
    },
  });
}

function changesOf(injector: Injector, extras: UniverExtras, command: ICommandInfo): Change[] {
  const target = getSheetCommandTarget(
    injector.get(IUniverInstanceService),
    command.params as Partial<Place>,
  );
  if (!target) return [];
  const { worksheet, unitId, subUnitId } = target;
  const place = { unitId, subUnitId };
  const sheet = toSheetId(subUnitId);
  const document = new UniverDocument(injector, unitId);
  if (command.id === RemoveSheetCommand.id) {
    return [
      ...metadataChange(extras, unitId, (entry) => (isOn(entry, sheet) ? null : entry)),
      ...partsGone(extras, place),
    ];
  }
  if (command.id === ReorderRangeCommand.id) {
    const to = readOrder(command.params as IReorderRangeCommandParams);
    return [...ruleChange(injector, place, (rules) => rules), ...noteChange(injector, place, to)];
  }
  const sheetEdit = readEdit(command);
  if (!sheetEdit) return [];
  return [
    ...metadataChange(extras, unitId, (entry) => shiftEntry(entry, sheet, sheetEdit)),
    ...ruleChange(injector, place, (rules) =>
      rules.flatMap((rule) => {
        const shift = { ...sheetEdit, sheet: worksheet.getName() };
        const moved = shiftColorRule(fromUniverRule(rule, sizeOf(worksheet)), shift);
        return moved ? withPlace(rule, moved) : [];
      }),
    ),
    ...noteChange(injector, place, (note) => shiftNote(note, sheetEdit)),
    ...frozenChange(place, worksheet, sheetEdit),
    ...filterChange(injector, place, sheetEdit),
    ...partsChange(extras, place, sheetEdit),
    ...validationChange(document, worksheet, sheetEdit),
    ...shiftNamedRanges(document, sheet, (rect) => shiftRect(sheetEdit.axis, sheetEdit.edit, rect)),
    ...formulaChange(document, worksheet, sheetEdit),
  ];
}
