/** `npm run build:workbench`: writes the workbench to `dist/workbench`. */
import { resolve } from 'node:path';
import { buildWorkbenchFiles } from './workbenchFiles';
import { writeFolder } from './writeFolder';

const files = await buildWorkbenchFiles();
writeFolder(files, resolve(import.meta.dirname, '../../dist/workbench'));
const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
console.log(`dist/workbench: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB`);
