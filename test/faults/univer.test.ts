/** The same commands on files in Univer, as in the workbench; unless all is asked for, on the sheet with most on it. */
import { afterAll } from 'vitest';
import { dataQuality } from './commands/dataQuality';
import { keyAccounts } from './commands/keyAccounts';
import { runsFromMenu } from './commands/runsFromMenu';
import { scheduled } from './commands/scheduled';
import { sidebar } from './commands/sidebar';
import { undoAndRemoval } from './commands/undoAndRemoval';
import { type TryOn, tryIn } from './tryOn';
import { createUniverGround } from './univerGround';

const univer = createUniverGround();
afterAll(() => univer.dispose());

const tryInUniver = tryIn(univer, 601);
const { FAULTS = '' } = process.env;
const tryOn: TryOn = (says, on, command) =>
  tryInUniver(says, FAULTS === '' ? on.filter((name) => name === 'furnished') : on, command);

for (const commands of [undoAndRemoval, runsFromMenu, sidebar, scheduled, keyAccounts, dataQuality])
  commands(tryOn);
