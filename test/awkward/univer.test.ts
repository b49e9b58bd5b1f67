import { afterAll } from 'vitest';
import { createUniverInstance } from '../host/univer/univerInstance';
import { awkwardSheets } from './awkwardSheets';
import { everyCommand } from './everyCommand';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

everyCommand(
  awkwardSheets.filter(({ onUniver = true }) => onUniver),
  (options) => instance.open(options),
);
