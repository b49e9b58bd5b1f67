import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longestFirst';

export default defineConfig({
  resolve: {
    alias: [
      {
        // Univer's modules name an export that Node cannot see; its CommonJS files load, and fast.
        find: /^@univerjs\/([^/]+)$/,
        replacement: fileURLToPath(new URL('node_modules/@univerjs/$1/lib/cjs/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/browser/chromium.ts'],
    // One fewer than the cores is the default: on two that would be one after the other.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for may come late on a busy machine.
    expect: { poll: { timeout: 15_000 } },
  },
});
