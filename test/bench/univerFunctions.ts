/** `npx tsx test/bench/runBundled.ts test/bench/univerFunctions.ts`: custom functions in Univer's cells, in Node. */
import { performance } from 'node:perf_hooks';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { createHost } from '../../src/host/runtime';
import { offerFunctions } from '../../src/host/univer/functions/offerFunctions';
import { code } from '../addon/workbook';
import { createUniverInstance } from '../host/univer/univerInstance';

const ROWS = 10_000;
const CUSTOMERS = 3_000;

const host = createHost({ code, backend: createMemoryBackend(), userLocale: 'en' });
const instance = createUniverInstance();
const backend = instance.open({ sheets: [{ name: 'Orders', rows: ROWS + 1, columns: 20 }] });
offerFunctions(instance.injector, {
  call: async (name, given) => ({ ok: true, value: host.customFunction(name, given) }),
  locale: 'en_US',
});
const rect = { row: 1, column: 0, rows: ROWS, columns: 3 };
const orders = Array.from({ length: ROWS }, (_, row) => [
  `C${(row * 7919) % CUSTOMERS}`,
  45_000 + ((row * 31) % 900),
  1 + ((row * 17) % 500),
]);
backend.write(0, 'value', rect, orders);
backend.write(
  0,
  'numberFormat',
  { ...rect, column: 1, columns: 1 },
  orders.map(() => ['yyyy-mm-dd']),
);
await backend.calculated();

async function measure(what: string, work: () => void): Promise<void> {
  const start = performance.now();
  work();
  await backend.calculated();
  console.log(`${what.padEnd(46)} ${(performance.now() - start).toFixed(0).padStart(8)} ms`);
}

const cell = { row: 0, column: 5, rows: 1, columns: 1 };
await measure('=RFM over 10,000 orders', () =>
  backend.write(0, 'formula', cell, [['=RFM(A2:A, B2:B, C2:C)']]),
);
await measure('the same after an edit', () =>
  backend.write(0, 'value', { ...cell, row: 5, column: 2 }, [[9]]),
);
await measure('=ABC_TIER over 10,000 amounts', () =>
  backend.write(0, 'formula', { ...cell, row: 1, column: 16 }, [['=ABC_TIER(C2:C)']]),
);
if (backend.read(0, 'result', cell)[0]?.[0] !== 'Customer') throw new Error('the table is not there');
instance.dispose();
