/** Edits by chance, done to both backends alike: afterwards both show the same spreadsheet. */
import { IUndoRedoService, RedoCommand, UndoCommand } from '@univerjs/core';
import fc from 'fast-check';
import { afterAll, test } from 'vitest';
import { createMemoryBackend } from '../../../src/host/memory/memoryBackend';
import { everythingIn, expectSame } from '../everythingIn';
import { apply, edits, SHEETS } from './someEdits';
import { createUniverInstance } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

test('any edits leave both backends alike', () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 14 }), (list) => {
      const [memory, univer] = [createMemoryBackend({ sheets: SHEETS }), instance.open({ sheets: SHEETS })];
      for (const edit of list) {
        apply(memory, edit);
        apply(univer, edit);
        expectSame(everythingIn(univer), everythingIn(memory));
      }
    }),
    { seed: 20260, numRuns: 100 },
  );
});

test('the user takes any edits back and does them again', async () => {
  const lastStep = () => instance.injector.get(IUndoRedoService).pitchTopUndoElement();
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 8 }), async (list) => {
      const univer = instance.open({ sheets: SHEETS });
      const pictures = [everythingIn(univer)];
      for (const edit of list) {
        const before = lastStep();
        univer.asOneStep(() => apply(univer, edit));
        if (lastStep() !== before) pictures.push(everythingIn(univer));
      }
      for (const before of pictures.slice(0, -1).reverse()) {
        await instance.command(UndoCommand.id);
        expectSame(everythingIn(univer), before);
      }
      for (const after of pictures.slice(1)) {
        await instance.command(RedoCommand.id);
        expectSame(everythingIn(univer), after);
      }
    }),
    { seed: 20261, numRuns: 60 },
  );
});
