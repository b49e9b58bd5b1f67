/** What the lock file says about every package, by the folder in which npm puts it. */

export interface LockedPackage {
  readonly version: string;
  /** As the package states it. */
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

export type PackageLock = ReadonlyMap<string, LockedPackage>;

export function parseLock(text: string): PackageLock {
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, LockedPackage>> };
  // The empty folder is this project.
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
}

/**
 * The name of a package by its folder.
 * @example packageName('node_modules/a/node_modules/@b/c') // '@b/c'
 */
export function packageName(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
