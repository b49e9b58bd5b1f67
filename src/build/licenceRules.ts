/** Which licences are accepted where, and which packages may run a script when they are installed. */

/** May be handed out as part of the add-on or the workbench. */
export const handedOut: ReadonlySet<string> = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'MIT OR Apache-2.0',
  '(MIT AND Zlib)',
  // MIT is chosen.
  '(MIT OR GPL-3.0-or-later)',
]);

/** May be used to build and test as well. */
export const usedOnly: ReadonlySet<string> = new Set([
  ...handedOut,
  'MIT AND Apache-2.0',
  'MIT/X11',
  'BlueOak-1.0.0',
  'MPL-2.0',
  '(MIT OR CC0-1.0)',
  // Of url-template, whose licence file is that of three clauses.
  'BSD',
  'CC-BY-3.0',
]);

/** Packages that state no licence in their package file, with what is known instead. */
export const unstated: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  '@univerjs/telemetry': {
    licence: 'Apache-2.0',
    why: 'its files carry the header of Apache-2.0, as all of Univer; it holds one name of an interface and no sender',
  },
  buffers: {
    licence: 'none stated',
    why: 'neither package file nor readme names one; exceljs loads it in Node through unzipper, nothing handed out holds it',
  },
  fuzzy: {
    licence: 'MIT',
    why: 'its package file names it under “licenses”, an older form, and the licence lies beside it; clasp asks with it which project is meant',
  },
};

export const installScripts: Readonly<Record<string, string>> = {
  esbuild:
    'puts the program for this computer in place of its starter; without the script the starter finds it too',
  protobufjs:
    'warns about version ranges and changes nothing; comes with @univerjs/protocol through @grpc/grpc-js and may be left out',
};
