/**
 * States what Fenlei takes on Google for the README: writes `docs/googleTimes.json`, of which `npm run generate` makes
 * the table. Run with `npm run bench:google` after changing prices or what a run calls; it takes some minutes and 2 GB.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../sourceFiles';
import { googleTimes } from './googleTimes';

const times = [1_000, 10_000, 100_000].flatMap((customers) =>
  (['orders', 'list'] as const).map((sheet) => {
    const measured = googleTimes(sheet, customers);
    console.log(JSON.stringify(measured));
    return measured;
  }),
);
writeFileSync(join(root, 'docs/googleTimes.json'), `${JSON.stringify(times, null, 2)}\n`);
