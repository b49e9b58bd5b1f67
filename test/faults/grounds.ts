/** Where the files stand that faults are tried on. */
import { MemoryBackend, type MemoryBackendOptions } from '../../src/host/memory/memoryBackend';
import type { SheetBackend } from '../../src/host/sheetBackend';

export interface Ground {
  readonly name: string;
  readonly create: (options: MemoryBackendOptions) => Spreadsheet;
}

export interface Spreadsheet {
  readonly backend: SheetBackend;
  /** One of its own that stands as this one does now, with the same ids. */
  readonly copy: () => Spreadsheet;
  /** For one that nobody needs any more. */
  readonly close: () => void;
}

export const memory: Ground = {
  name: 'memory',
  create: (options) => inMemory(new MemoryBackend(options)),
};

function inMemory(backend: MemoryBackend): Spreadsheet {
  return { backend, copy: () => inMemory(backend.copy()), close: () => {} };
}
