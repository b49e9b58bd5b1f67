/** The same commands on files in Univer, as in the workbench; unless all is asked for, on the sheet with most on it. */
import { afterAll, expect, test } from 'vitest';
import { openWorkbook } from '../addon/workbook';
import { everythingIn } from '../host/everythingIn';
import { dataQuality } from './commands/dataQuality';
import { keyAccounts } from './commands/keyAccounts';
import { refusals } from './commands/refusals';
import { runsFromMenu } from './commands/runsFromMenu';
import { scheduled } from './commands/scheduled';
import { sidebar } from './commands/sidebar';
import { undoAndRemoval } from './commands/undoAndRemoval';
import { memory } from './grounds';
import { shapes } from './sheets';
import { type TryOn, tryIn } from './tryOn';
import { createUniverGround } from './univerGround';

const univer = createUniverGround();
afterAll(() => univer.dispose());

test.each([memory, univer])('a copy in $name is a file of its own', (ground) => {
  const { spreadsheet } = shapes.furnished(ground);
  openWorkbook({}, { backend: spreadsheet.backend }).run();
  const before = everythingIn(spreadsheet.backend);
  const copy = spreadsheet.copy();
  expect(everythingIn(copy.backend)).toEqual(before);
  openWorkbook({}, { backend: copy.backend }).host.runMenuItem('removeFenlei');
  expect(everythingIn(copy.backend)).not.toEqual(before);
  expect(everythingIn(spreadsheet.backend)).toEqual(before);
  const [one, other] = [spreadsheet, copy].map(({ backend }) => backend.addSheet('New', 1));
  expect(other).toBe(one);
});

const tryInUniver = tryIn(univer, 601);
const { FAULTS = '' } = process.env;
const tryOn: TryOn = (says, on, command) =>
  tryInUniver(says, FAULTS === '' ? on.filter((name) => name === 'furnished') : on, command);

for (const commands of [undoAndRemoval, runsFromMenu, sidebar, scheduled, keyAccounts, dataQuality, refusals])
  commands(tryOn);
