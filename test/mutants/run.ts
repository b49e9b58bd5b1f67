/**
 * `npm run mutants [words of a name]`: seeds each bug of the catalogue and shows which test finds it. Ends with 1 if a
 * bug survives all tests of the rules.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mutants } from './mutants';

const words = process.argv.slice(2).join(' ');
const chosen = mutants.filter(({ name }) => name.includes(words));
const rooms = 'test/core/rules/';
/** Where nothing fails in the room of the bug, the rooms that use it are asked. */
const others = ['evaluate', 'explain', 'operators', 'parse', 'check', 'exportRules', 'analyse'].map(
  (room) => rooms + room,
);
const longest = 180_000;

const failure = await killerOf('', others);
if (failure !== null) throw new Error(`the tests fail without any bug: ${failure}`);

const survivors: string[] = [];
for (const mutant of chosen) {
  const room = mutant.file.includes('/') ? mutant.file.split('/')[0] : 'evaluate';
  const killer = (await killerOf(mutant.name, [`${rooms}${room}`])) ?? (await killerOf(mutant.name, others));
  if (killer === null) survivors.push(mutant.name);
  console.log(`${killer === null ? 'SURVIVED' : 'killed  '}  ${mutant.name.padEnd(56)}  ${killer ?? ''}`);
}
console.log(`${chosen.length - survivors.length} of ${chosen.length} bugs found`);
process.exitCode = survivors.length > 0 ? 1 : 0;

/** The first test that fails with this bug, or with none; `null` where none does. */
function killerOf(name: string, folders: readonly string[]): Promise<string | null> {
  const script = fileURLToPath(new URL('runOne.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, name, ...folders], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve) => {
    let output = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), longest);
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
    });
    child.on('close', () => {
      clearTimeout(timer);
      const last = output.trim().split('\n').pop() ?? '';
      resolve(last === '' ? 'the tests never ended' : (JSON.parse(last) as string | null));
    });
  });
}
