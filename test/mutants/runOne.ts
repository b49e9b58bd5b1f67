/**
 * Seeds one bug, or none where it has no name, and runs the tests of some folders up to the first failure, as a process
 * of its own: a bug may never end. Prints the failure, or `null` where all tests pass.
 */
import type { TestModule } from 'vitest/node';
import { startVitest } from 'vitest/node';
import { mutants } from './mutants';
import { pathOf, seeded } from './seeded';

const [name = '', ...folders] = process.argv.slice(2);
const mutant = mutants.find((one) => one.name === name);
const [path, code] = mutant ? [pathOf(mutant), seeded(mutant)] : [];

const vitest = await startVitest(
  'test',
  folders,
  { watch: false, bail: 1, reporters: [{}] },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        load: (id: string) => (id.split('?')[0] === path ? code : undefined),
      },
    ],
  },
);
const failures = vitest.state.getTestModules().flatMap(failuresOf);
await vitest.close();
console.log(JSON.stringify(failures[0] ?? null));
process.exit(0);

function failuresOf(module: TestModule): readonly string[] {
  const file = module.moduleId.split('/').pop();
  const errors = module.errors().map(({ message }) => `${file} does not load: ${message.split('\n')[0]}`);
  const tests = [...module.children.allTests('failed')].map((test) => `${file}: ${test.fullName}`);
  return [...errors, ...tests];
}
