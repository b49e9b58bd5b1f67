/** How I give a command, and what I am told of it. */
import { runProblems } from '../../src/core/plan/runProblems';
import type { Workbook } from '../addon/workbook';
import type { ActName } from './acts';
import type { World } from './world';

export interface Told {
  /** Whether the command says that it did what it should. */
  readonly isDone: boolean;
  readonly text: string;
}

/** A command that is about to be given: what it must end in is known now. */
export interface Begun {
  /** One execution of the script. */
  readonly give: () => Told;
  /** What must hold then; the model takes over what the command changed of the user's own. */
  readonly holds: (told: Told, where: string, act: ActName | null) => void;
}

export interface MyCommand {
  /** Brings a fresh file to where the command has something to do. */
  readonly prepare: (world: World) => void;
  readonly begin: (world: World) => Begun;
}

/** That cells of the user's may have been met. */
export function isToldBeside({ text }: Told): boolean {
  return text.includes(runProblems.writtenBeside.fix.en);
}

type Dialog = Workbook['dialogs'][number];

/** What a dialog said last is what came of it. */
export function click({ me }: World, functionName: string, isDone: (last: Dialog) => boolean): Told {
  me.host.runMenuItem(functionName);
  const last = me.dialogs.at(-1) ?? { title: '', text: '' };
  return { isDone: isDone(last), text: last.text };
}

export function ask({ me }: World, method: string, argument: unknown): Told {
  const answer = callOf(me, method, argument);
  return { isDone: answer.ok, text: answer.ok ? String(answer.value) : answer.problems.join(' ') };
}

export function answerOf<T>({ me }: World, method: string, argument: unknown): T | null {
  const answer = callOf(me, method, argument);
  return answer.ok ? answer.value : null;
}

export function callOf({ host }: Workbook, method: string, argument: unknown) {
  return JSON.parse(String(host.call('sidebarCall', method, JSON.stringify(argument))));
}

export function settle(world: World, change: World['settings']): void {
  world.me.settle(change);
  world.settings = { ...world.settings, ...change };
}
