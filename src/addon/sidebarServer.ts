/** Answers the calls of the sidebar. Everything is JSON text, and every call answers, whatever it was sent. */
import { type Problem, renderProblem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import { acceptPack } from '../core/rules/check/acceptPack';
import type { SidebarAnswer, SidebarApi, SidebarMethod } from '../protocol/sidebarApi';
import { listPacks, nextVersion } from './packs';
import { takeLock } from './services/lock';
import { keepInFile } from './services/marks';
import { type OpenSpreadsheet, openSpreadsheet } from './services/spreadsheet';
import { addPackVersion, openStore } from './services/store';
import { checkSettings, defaultSettings } from './settings';

type Handlers = {
  readonly [M in SidebarMethod]: (
    argument: SidebarApi[M]['argument'],
    open: OpenSpreadsheet,
  ) => Result<SidebarApi[M]['answer']>;
};

const handlers: Handlers = {
  readChoices: (_, { language, marks }) =>
    success({
      language,
      packs: listPacks(marks.store, language),
      settings: marks.settings ?? defaultSettings,
    }),
  readSettings: (_, { marks }) => success(marks.settings ?? defaultSettings),
  saveSettings: (argument, open) => {
    const checked = checkSettings(argument);
    if (!checked.ok) return checked;
    return underLock(() => {
      keepInFile(open.spreadsheet, open.marks, { is: 'settings', settings: checked.value });
      return null;
    });
  },
  savePack: (json, { spreadsheet, marks }) => {
    const pack = acceptPack(String(json));
    if (!pack.ok) return pack;
    return underLock(() => {
      const store = openStore(spreadsheet, marks);
      const { id } = pack.value;
      addPackVersion(store, {
        id,
        version: nextVersion(id, store),
        time: new Date().toISOString(),
        json: String(json),
      });
      return id;
    });
  },
};

export function answerSidebar(method: string, argument: string): string {
  const open = openSpreadsheet();
  const result = Object.prototype.hasOwnProperty.call(handlers, method)
    ? handlers[method as SidebarMethod](parseArgument(argument) as never, open)
    : failure(unknownMethod(method));
  const answer: SidebarAnswer<unknown> = result.ok
    ? result
    : { ok: false, problems: result.problems.map((problem) => renderProblem(problem, open.language)) };
  return JSON.stringify(answer);
}

function parseArgument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function underLock<T>(write: () => T): Result<T> {
  return takeLock() ? success(write()) : failure({ code: 'anotherRun', at: [] });
}

function unknownMethod(found: string): Problem {
  return { code: 'unknownCall', at: [], found, expected: Object.keys(handlers) };
}
