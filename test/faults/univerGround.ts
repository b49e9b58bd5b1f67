/** Files in Univer: a copy is the saved file, opened anew. */
import { createUniverInstance, type OpenedBackend } from '../host/univer/univerInstance';
import type { Ground, Spreadsheet } from './grounds';

export function createUniverGround(): Ground & { readonly dispose: () => void } {
  const { openBeside, dispose } = createUniverInstance();
  const inUniver = (backend: OpenedBackend): Spreadsheet => ({
    backend,
    // Univer goes on writing into what it saved.
    copy: () => inUniver(openBeside({ saved: structuredClone(backend.save()) })),
    close: () => backend.close(),
  });
  return { name: 'Univer', create: (options) => inUniver(openBeside(options)), dispose };
}
