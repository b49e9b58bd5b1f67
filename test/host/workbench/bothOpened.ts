/** A file that the workbench opens, on each backend. */
import { afterAll } from 'vitest';
import { openBytes } from '../../../src/host/files/openBytes';
import { createMemoryBackend } from '../../../src/host/memory/memoryBackend';
import { openFile } from '../../../src/host/workbench/files/openFile';
import type { FileToSave, Savable } from '../../../src/host/workbench/files/saveFile';
import { createUniverInstance } from '../univer/univerInstance';

const settings = { locale: 'zh_CN', timeZone: 'Asia/Shanghai' };

export interface Ground {
  fresh(): Savable;
  open(file: FileToSave): Promise<Savable>;
}

export function grounds(): readonly (readonly [string, Ground])[] {
  const instance = createUniverInstance();
  afterAll(() => instance.dispose());
  return [
    [
      'in memory',
      {
        fresh: () => createMemoryBackend(settings),
        open: async ({ name, bytes }) => {
          const { sheets, fill } = await openBytes(bytes, { path: name, locale: settings.locale });
          const backend = createMemoryBackend({ ...settings, sheets });
          fill(backend);
          return backend;
        },
      },
    ],
    [
      'in Univer',
      {
        fresh: () => instance.open(settings),
        open: async (file) => {
          const { work } = await openFile(asFile(file), settings);
          const backend = instance.open({ saved: work.data });
          work.fill?.(backend);
          return backend;
        },
      },
    ],
  ];
}

/** As the browser hands it over. */
export function asFile({ name, bytes }: Pick<FileToSave, 'name' | 'bytes'>) {
  return { name, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}
