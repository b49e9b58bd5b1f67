/** The source files in which texts in three languages stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../sourceFiles';

export interface TextFile {
  /** From `src`. */
  readonly file: string;
  readonly source: string;
}

const src = join(root, 'src');

export const textFiles: readonly TextFile[] = ['core', 'protocol', 'addon', 'sidebar', 'host']
  .flatMap((folder) => readdirSync(join(src, folder), { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => ({ file, source: readFileSync(join(src, file), 'utf8') }))
  .filter(({ source }) => source.includes("'zh-TW': '"));

/** Those whose modules export the texts and can be loaded anywhere. */
export const exportingFiles = textFiles.filter(({ file }) => /^(core|protocol)\//.test(file));

export const moduleOf = (file: string): Promise<unknown> => import(join(src, file));
