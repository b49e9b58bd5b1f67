/** Which packages end up in what people are given, by the bundler's own account. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { copyrightOf } from './copyrightOf';
import { workbenchPage } from './workbenchFiles';

export interface BundledPackages {
  /** Folders of packages by the file that holds their code. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** By folder, whom its licence names. */
  readonly copyrights: ReadonlyMap<string, string>;
  /** Names of what exceljs brings along in its own bundle. */
  readonly insideExceljs: readonly string[];
}

/** Needs `npm run build`, which writes down what went into each file of the add-on. */
export async function readBundledPackages(root: string): Promise<BundledPackages> {
  const read = (name: string) => JSON.parse(readFileSync(join(root, '.cache', name), 'utf8')) as Metafile;
  const { metafile } = await build({ ...workbenchPage, metafile: true });
  const files = new Map([
    ['Code.js', foldersOf(read('bundle.json'))],
    ['Sidebar.html', foldersOf(read('Sidebar.json'))],
    ['Editor.html', foldersOf(read('Editor.json'))],
    ['workbench', foldersOf(metafile)],
  ]);
  return {
    files,
    copyrights: new Map(
      [...files.values()].flat().map((folder) => [folder, copyrightOf(join(root, folder))]),
    ),
    insideExceljs: namesOf(join(root, 'node_modules/exceljs/dist/exceljs.min.js.map')),
  };
}

function foldersOf({ outputs }: Metafile): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    return folder !== undefined && bytesInOutput > 0 ? [folder] : [];
  });
  return [...new Set(folders)].sort();
}

function namesOf(sourceMap: string): readonly string[] {
  const { sources } = JSON.parse(readFileSync(sourceMap, 'utf8')) as { readonly sources: readonly string[] };
  const names = sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}
