/** A command tried on sheets of several shapes: a test for each, and a line in the output. */
import { test, vi } from 'vitest';
import { type Command, everyFault } from './everyFault';
import { type ShapeName, shapes } from './sheets';

vi.setConfig({ testTimeout: 1_800_000 });

export function tryOn<T>(says: string, on: readonly ShapeName[], command: Command<T>): void {
  test.each(on)(`${says}, %s`, async (shape) => {
    const { tried, trials, calls, carriedOut, files } = await everyFault(shapes[shape], command);
    const rest = tried < trials ? ' (npm run faults tries all)' : '';
    console.log(
      `${says}, ${shape}: ${tried} of ${trials}${rest}; ${calls} calls × 3, ${carriedOut} carried out, ${files} files`,
    );
  });
}
