/** `npm run build:workbench`: the workbench as a folder that any static host can serve. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWorkbenchFiles } from './workbenchFiles';

const folder = resolve(import.meta.dirname, '../../dist/workbench');
const files = await buildWorkbenchFiles();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, content] of files) writeFileSync(join(folder, name), content);
const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
console.log(`dist/workbench: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB`);
