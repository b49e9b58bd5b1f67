/** A command tried on sheets of several shapes: a test for each, and a line in the output. */
import { test, vi } from 'vitest';
import { type Command, everyFault } from './everyFault';
import { type Ground, memory } from './grounds';
import { type ShapeName, shapes } from './sheets';

vi.setConfig({ testTimeout: 3_600_000 });

export type TryOn = <T>(says: string, on: readonly ShapeName[], command: Command<T>) => void;

/** Unless all are asked for, one in so many trials is tried. */
export function tryIn(ground: Ground, oneIn: number): TryOn {
  return (says, on, command) => {
    test.each(on)(`${says}, %s`, async (name) => {
      const shape = shapes[name](ground);
      const { tried, trials, calls, carriedOut, files } = await everyFault(shape, command, oneIn);
      const rest = tried < trials ? ' (npm run faults tries all)' : '';
      console.log(
        `${ground.name}: ${says}, ${name}: ${tried} of ${trials}${rest}; ${calls} calls × 3, ${carriedOut} carried out, ${files} files`,
      );
    });
  };
}

export const tryInMemory = tryIn(memory, 17);
