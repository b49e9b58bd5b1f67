/** The workbench as a folder that any static host can serve. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbenchFiles } from './workbenchFiles';

/** The folder is ours: what was in it before is gone. */
export function writeFolder(files: WorkbenchFiles, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}
