/** The services on the Univer backend: every oddity of the platform and every case of gas-fakes once more. */
import { afterAll } from 'vitest';
import { runOn } from '../runBundle';
import { createUniverInstance } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

runOn((options) => instance.open(options));
await import('../oddities.test');
await import('../services/appsScriptCases.test');
