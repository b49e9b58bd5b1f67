/** `npm run demo`: writes the demo shop's orders, segments them on the local host, and names the workbook. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { demoOrders } from './demoOrders';

const root = resolve(import.meta.dirname, '../..');
writeFileSync(resolve(root, 'demo-orders.csv'), demoOrders());
const { status } = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    'src/host/cli/main.ts',
    'demo-orders.csv',
    '--pack',
    'rfm',
    '--as-of',
    '2026-06-30',
    '--out',
    'demo.xlsx',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
if (status === 0) console.log('\nOpen demo.xlsx: the tab "Customers" holds the segments, the notes say why.');
process.exitCode = status ?? 1;
