/**
 * Moments that are alike: where what somebody does changes nothing of what the script reads next, and it writes nothing
 * there, doing it a call later comes to the same.
 */
import type { SheetBackend } from '../../src/host/sheetBackend';
import { type ActName, act, isByHand } from './acts';
import { type CommandName, myCommands } from './myCommands';
import type { Told } from './told';
import { copyOf, type World } from './world';

/** From one trip of a command to the next, with nobody in its way. */
interface Stretch {
  /** As it stood before. */
  readonly world: World;
  readonly reads: { readonly name: string; readonly given: readonly unknown[]; readonly answer: string }[];
  isWritten: boolean;
}

export interface Traced {
  readonly told: Told;
  readonly stretches: readonly Stretch[];
}

export function traceOf(begin: World, command: CommandName): Traced {
  const stretches: Stretch[] = [];
  const hear = (backend: SheetBackend): SheetBackend =>
    new Proxy(backend, {
      get: (target, name: string) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...given: readonly unknown[]) => {
          const answer: unknown = member.apply(target, given);
          const stretch = isOpen ? stretches.at(-1) : undefined;
          if (stretch && changes.test(name)) stretch.isWritten = true;
          else stretch?.reads.push({ name, given, answer: textOf(answer) });
          return answer;
        };
      },
    });
  let isOpen = false;
  const world = copyOf(begin, hear);
  const { give } = myCommands[command].begin(world);
  world.onTrip = () => {
    isOpen = false;
    stretches.push({ world: copyOf(world), reads: [], isWritten: false });
    isOpen = true;
  };
  const told = give();
  return { told, stretches };
}

const changes = /^(add|delete|insert|move|remove|set|update|write)/;

const textOf = (answer: unknown) =>
  JSON.stringify(answer instanceof Map ? [...answer] : answer) ?? 'undefined';

/** Whether acting in front of this stretch comes to the same as acting behind it. */
export function isLikeNext({ world, reads, isWritten }: Stretch, name: ActName, at: number): boolean {
  if (isWritten || !isByHand(name)) return false;
  const there = copyOf(world);
  act(name, there, at);
  const { backend } = there;
  try {
    return reads.every(({ name: read, given, answer }) => {
      const member: unknown = Reflect.get(backend, read, backend);
      return typeof member === 'function' && textOf(member.apply(backend, given)) === answer;
    });
  } catch {
    return false;
  }
}
