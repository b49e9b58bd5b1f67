/**
 * Enter and Tab end the typing of a formula whenever the cursor is behind none of the names that Univer would complete.
 *
 * Univer takes both keys for its list of functions as long as that list is there, and takes the list away only when
 * nobody has typed for 0.3 seconds: whoever types `=ABC_T`, pauses, and goes on with `IER(G2:G50)` and Enter would find
 * the cell still open.
 */
import {
  CommandType,
  EDITOR_ACTIVATED,
  FOCUSING_EDITOR_STANDALONE,
  ICommandService,
  type Injector,
} from '@univerjs/core';
import {
  DeviceInputEventType,
  IDescriptionService,
  IEditorBridgeService,
  IEditorService,
  IShortcutService,
  KeyCode,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';
import { nameAtEnd } from './nameAtEnd';

const OPERATION = 'workbench.operation.end-typing';
/** Univer's list has 1000. */
const PRIORITY = 1001;

/** For as long as the injector's instance lives. */
export function endTyping(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const shortcuts = injector.get(IShortcutService);
  const bridge = injector.get(IEditorBridgeService);

  const isBehindName = () => {
    const editor = injector.get(IEditorService).getFocusEditor();
    if (!editor) return true;
    const typed = editor.getDocumentData().body?.dataStream.slice(0, editor.getCursorPosition()) ?? '';
    const name = nameAtEnd(typed);
    if (name === null) return true;
    return name !== '' && injector.get(IDescriptionService).getSearchListByNameFirstLetter(name).length > 0;
  };
  commands.registerCommand({
    id: OPERATION,
    type: CommandType.OPERATION,
    handler: (_, params?: { readonly keycode: KeyCode }) => {
      bridge.disableForceKeepVisible();
      return commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
        ...{ visible: false, eventType: DeviceInputEventType.Keyboard, keycode: params?.keycode },
        unitId: bridge.getEditCellState()?.unitId,
      });
    },
  });
  for (const keycode of [KeyCode.ENTER, KeyCode.TAB]) {
    shortcuts.registerShortcut({
      id: OPERATION,
      binding: keycode,
      priority: PRIORITY,
      preconditions: (context) =>
        context.getContextValue(EDITOR_ACTIVATED) &&
        !context.getContextValue(FOCUSING_EDITOR_STANDALONE) &&
        !isBehindName(),
      staticParameters: { keycode },
    });
  }
}
