import { afterAll } from 'vitest';
import { createUniverInstance } from '../host/univer/univerInstance';
import { awkwardSheets } from './awkwardSheets';
import { everyCommand } from './everyCommand';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

// Cells alone are the same to both backends; what lies on them is not.
everyCommand(
  awkwardSheets.filter(({ furnish, onUniver = true }) => furnish && onUniver),
  (options) => instance.open(options),
);
