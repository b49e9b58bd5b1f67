/**
 * Univer's grid asks for "as soon as possible" through a channel of its own each time, and leaves it open unless it is
 * called off: a page that works all day then holds every channel there ever was, with all that its listener knows. The
 * bundle of the workbench closes each once it has served (`requestImmediateMacroTask` of `@univerjs/core` 0.25.1).
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const open = 'if (!cancelled) callback();';
const closed = `channel.port1.close();
    ${open}`;

export const closePorts: Plugin = {
  name: 'close ports',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const parts = text.split(open);
      if (parts.length !== 2)
        throw new Error(
          `${path} is not as src/build/closePorts.ts knows it: see whether it is still needed.`,
        );
      return { contents: parts.join(closed), loader: 'js' };
    });
  },
};
