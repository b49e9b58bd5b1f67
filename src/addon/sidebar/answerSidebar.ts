/** Answers the calls of the sidebar. Everything is JSON text, and every call answers, whatever it was sent. */
import { type Problem, renderProblem } from '../../core/problem';
import { failure } from '../../core/result';
import type { SidebarAnswer, SidebarMethod } from '../../protocol/sidebarApi';
import { stoppedSentence } from '../guarded';
import { openSpreadsheet } from '../services/spreadsheet';
import { accountHandlers } from './accountHandlers';
import { customerHandlers } from './customerHandlers';
import { evaluationHandlers } from './evaluationHandlers';
import type { Handlers } from './handler';
import { packHandlers } from './packHandlers';
import { qualityHandlers } from './qualityHandlers';
import { runHandlers } from './runHandlers';
import { sheetHandlers } from './sheetHandlers';
import { startHandlers } from './startHandlers';

const handlers: Handlers = {
  ...startHandlers,
  ...sheetHandlers,
  ...runHandlers,
  ...packHandlers,
  ...customerHandlers,
  ...evaluationHandlers,
  ...qualityHandlers,
  ...accountHandlers,
};

/** A failure of the platform is told in the user's language too, with what to do about it. */
export function answerSidebar(method: string, argument: string): string {
  return JSON.stringify(answerCall(method, argument));
}

function answerCall(method: string, argument: string): SidebarAnswer<unknown> {
  try {
    const open = openSpreadsheet();
    const result = Object.prototype.hasOwnProperty.call(handlers, method)
      ? handlers[method as SidebarMethod](parseArgument(argument) as never, open)
      : failure(unknownMethod(method));
    if (result.ok) return result;
    return { ok: false, problems: result.problems.map((problem) => renderProblem(problem, open.language)) };
  } catch (error) {
    return { ok: false, problems: [stoppedSentence(error)] };
  }
}

function parseArgument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unknownMethod(found: string): Problem {
  return { code: 'unknownCall', at: [], found, expected: Object.keys(handlers) };
}
