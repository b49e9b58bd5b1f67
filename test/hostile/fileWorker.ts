/** The thread in which hostile files are opened, as the command line opens them, and saved again. */
import { parentPort } from 'node:worker_threads';
import { CliProblem } from '../../src/host/files/cliProblem';
import { openBytes } from '../../src/host/files/openBytes';
import { updateXlsx } from '../../src/host/files/updateXlsx';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { inheritedNames } from './inheritedNames';

export type FileFate =
  | { readonly problem: string; readonly sentence: string }
  /** Cells with content on all sheets, and their first ones as JSON. */
  | { readonly cells: number; readonly start: string }
  /** A failure that nobody put into words. */
  | { readonly threw: string };

const pristine = inheritedNames();

parentPort?.on('message', async ({ bytes, path }: { bytes: Uint8Array; path: string }) => {
  const fate = await fateOf(bytes, path);
  parentPort?.postMessage(inheritedNames() === pristine ? fate : { threw: 'a prototype is polluted' });
});

async function fateOf(bytes: Uint8Array, path: string): Promise<FileFate> {
  try {
    const { sheets, fill } = await openBytes(bytes, { path, locale: 'en_US' });
    const backend = createMemoryBackend({ sheets });
    fill(backend);
    const used = backend.sheets().map(({ id }) => ({ id, ...backend.usedSize(id) }));
    const cells = used.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (path.endsWith('.xlsx') && cells < 100_000)
      await updateXlsx(backend, { original: { path, bytes }, shown: sheets[0]?.name ?? '' });
    const start = used.map(({ id, rows, columns }) => {
      const rect = { row: 0, column: 0, rows: Math.min(rows, 20), columns: Math.min(columns, 20) };
      return [backend.read(id, 'value', rect), backend.read(id, 'formula', rect)];
    });
    return { cells, start: JSON.stringify(start).slice(0, 20_000) };
  } catch (error) {
    if (error instanceof CliProblem) return { problem: error.code, sentence: error.sentence('en') };
    return { threw: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
