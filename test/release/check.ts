/** `npm run release:check`: a line for every point of the review that a machine can judge, and what is left to people. */
import { buildPoints } from './buildPoints';
import { listingPoints } from './listingPoints';
import { programPoints } from './programPoints';

/** Nobody but the owner can do these; the README's guide says where. */
const byHand = [
  'The consent screen: published, for external users, with the name, logo and permissions of the listing',
  'The privacy policy, terms and support pages on a domain of yours, verified, and their links working',
  'A version made with clasp, its number in the Marketplace SDK, and visibility chosen (it cannot be changed later)',
  'A test deployment in a real spreadsheet: installed, enabled, and both, in each language',
  'Screenshots taken in Google Sheets: those made here show the local workbench',
];

let failed = 0;
for (const { says, check } of [...buildPoints, ...listingPoints, ...programPoints]) {
  const { looked, breaches } = await check();
  console.log(`${breaches.length === 0 ? 'ok  ' : 'FAIL'} ${says} (${looked})`);
  for (const breach of breaches.slice(0, 20)) console.log(`       ${breach}`);
  if (breaches.length > 0) failed++;
}
console.log('\nLeft to you:');
for (const task of byHand) console.log(`  -  ${task}`);
if (failed > 0) {
  console.error(`\n${failed} ${failed === 1 ? 'point fails' : 'points fail'}.`);
  process.exitCode = 1;
}
