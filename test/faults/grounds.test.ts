/** What faults are tried on: a copy holds everything, and what is done in it is done in it alone. */
import { afterAll, expect, test } from 'vitest';
import { openWorkbook } from '../addon/workbook';
import { everythingIn } from '../host/everythingIn';
import { memory } from './grounds';
import { shapes } from './sheets';
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
