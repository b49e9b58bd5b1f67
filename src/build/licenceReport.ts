/** The text of LICENCES.md. It is made of the lock file, so that it is the same on every computer. */
import type { BundledPackages } from './bundledPackages';
import { installScripts, unstated } from './licenceRules';
import { type PackageLock, packageName } from './packageLock';

export function licenceReport(
  lock: PackageLock,
  { files, copyrights, insideExceljs }: BundledPackages,
): string {
  const addOn = holdersOf(files, ({ file }) => file !== 'workbench');
  const workbench = holdersOf(files, ({ file }) => file === 'workbench');
  const inside = insideExceljs.map((name) => [name, `node_modules/${name}`] as const);
  const handedOut = new Set([...addOn.keys(), ...workbench.keys()]);
  const others = [...lock.keys()].filter((folder) => !handedOut.has(folder));
  const row = (folder: string, ...more: readonly string[]) =>
    `| ${[packageName(folder), lock.get(folder)?.version ?? '', licenceOf(lock, folder), copyrights.get(folder) ?? '', ...more].join(' | ')} |`;
  const strangers = inside.filter(([, folder]) => !lock.has(folder)).map(([name]) => name);
  return `${[
    '# Licences of what Fenlei is made with',
    '',
    'Made by `npm run licences` from `package-lock.json` and the bundler’s account; do not edit. Fenlei itself is under MIT, see [LICENSE](LICENSE).',
    '',
    '## In the add-on',
    '',
    '| package | version | licence | copyright | in |',
    '| --- | --- | --- | --- | --- |',
    ...[...addOn].map(([folder, holders]) => row(folder, holders.join(', '))),
    '',
    '## In the workbench',
    '',
    '| package | version | licence | copyright |',
    '| --- | --- | --- | --- |',
    ...[...workbench.keys()].map((folder) => row(folder)),
    '',
    'exceljs comes as a bundle of its own. By its source map that bundle holds these packages, in versions that it does not tell:',
    '',
    '| package | licence |',
    '| --- | --- |',
    ...inside
      .filter(([, folder]) => lock.has(folder))
      .map(([name, folder]) => `| ${name} | ${licenceOf(lock, folder)} |`),
    '',
    `and stand-ins for modules of Node, which are in no lock file of ours: ${strangers.join(', ')}.`,
    '',
    '## Used to build and test, handed out to nobody',
    '',
    ...byLicence(lock, others),
    '## No licence stated',
    '',
    ...Object.entries(unstated).map(([name, { licence, why }]) => `- ${name}: ${licence}; ${why}.`),
    '',
    '## Scripts that run on installing',
    '',
    ...Object.entries(installScripts).map(([name, why]) => `- ${name}: ${why}.`),
  ].join('\n')}\n`;
}

/** What the package states, or what is known of one that states nothing. */
export function licenceOf(lock: PackageLock, folder: string): string {
  return lock.get(folder)?.license ?? unstated[packageName(folder)]?.licence ?? 'unknown';
}

function holdersOf(
  files: BundledPackages['files'],
  isMeant: (place: { readonly file: string }) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const places = [...files].filter(([file]) => isMeant({ file }));
  const folders = [...new Set(places.flatMap(([, held]) => held))].sort();
  return new Map(
    folders.map((folder) => [
      folder,
      places.filter(([, held]) => held.includes(folder)).map(([file]) => file),
    ]),
  );
}

function byLicence(lock: PackageLock, folders: readonly string[]): readonly string[] {
  const licences = [...new Set(folders.map((folder) => licenceOf(lock, folder)))].sort();
  return licences.flatMap((licence) => {
    const mine = folders
      .filter((folder) => licenceOf(lock, folder) === licence)
      .map((folder) => `${packageName(folder)} ${lock.get(folder)?.version}`);
    const once = [...new Set(mine)].sort();
    return [`**${licence}** (${once.length}): ${once.join(', ')}.`, ''];
  });
}
