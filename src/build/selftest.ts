/** `npm run build:selftest`: dist-selftest, a script of its own that a person runs on Google. */
import { resolve } from 'node:path';
import { writeSelftest } from './writeSelftest';

const root = resolve(import.meta.dirname, '../..');
await writeSelftest(root);
console.log('dist-selftest/Code.js is built: see "Try the host against Google" in the README.');
