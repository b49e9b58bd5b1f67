/** Calls of the add-on's script, by name and with their types. */
import type { SidebarAnswer, SidebarApi, SidebarMethod } from '../../protocol/sidebarApi';

/** The answer, or a rejection with a {@link Refusal}. */
export type Server = <M extends SidebarMethod>(
  method: M,
  argument: SidebarApi[M]['argument'],
) => Promise<SidebarApi[M]['answer']>;

/** Why a call gave no answer. */
export class Refusal extends Error {
  /** Sentences in the user's language; empty where the platform itself failed, which `message` then tells. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[], message = problems.join('\n')) {
    super(message);
    this.problems = problems;
  }
}

export function createServer(run: (method: string, argument: string) => Promise<string>): Server {
  return async (method, argument) => {
    const text = await run(method, JSON.stringify(argument)).catch((error: Error) => {
      throw new Refusal([], error.message);
    });
    const answer = JSON.parse(text) as SidebarAnswer<never>;
    if (!answer.ok) throw new Refusal(answer.problems);
    return answer.value;
  };
}
