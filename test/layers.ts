/** The layers of the source: who may import whom, and which names each folder may use. Read by `layers.test.ts`. */

export interface Layer {
  readonly folder: string;
  /** Folders and packages that files here may import, type-only imports included. */
  readonly mayImport: readonly (string | RegExp)[];
  /** Names that must not occur here, with the advice that the failure prints. */
  readonly mustNotName: readonly { readonly pattern: RegExp; readonly advice: string }[];
}

const clock = {
  pattern: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/,
  advice: 'takes the time from a clock. Pass the day in as an argument: src/addon reads the clock.',
};
const chance = {
  pattern: /\bMath\.random\b|\bcrypto\b/,
  advice: 'uses chance. Pass a seed in, so that the same input gives the same result.',
};
const platform = {
  pattern:
    /\b(SpreadsheetApp|PropertiesService|CacheService|LockService|HtmlService|ScriptApp|UrlFetchApp|Utilities|Session|Logger)\s*[.(]/,
  advice:
    'names an Apps Script service. Move the call into a file of src/addon/services and hand its result in.',
};
const browser = {
  pattern: /\b(window|document|localStorage|navigator)\s*\./,
  advice: 'names the browser. That belongs into src/sidebar.',
};
const node = {
  pattern: /\bprocess\s*\.|from 'node:|\bBuffer\b/,
  advice: 'names Node. That belongs into src/host or src/build.',
};

export const layers: readonly Layer[] = [
  {
    folder: 'src/core',
    mayImport: ['src/core', /^json-rules-engine\/dist\//],
    mustNotName: [clock, chance, platform, browser, node],
  },
  {
    folder: 'src/protocol',
    mayImport: ['src/protocol', 'src/core'],
    mustNotName: [clock, chance, platform, browser, node],
  },
  {
    folder: 'src/addon/services',
    mayImport: ['src/addon', 'src/core', 'src/protocol'],
    mustNotName: [browser, node],
  },
  {
    folder: 'src/addon',
    mayImport: ['src/addon', 'src/core', 'src/protocol', 'built-in-packs'],
    mustNotName: [platform, browser, node],
  },
  {
    folder: 'src/sidebar',
    mayImport: [
      'src/sidebar',
      'src/core',
      'src/protocol',
      'react',
      'react-dom/client',
      'react-querybuilder',
      /^@codemirror\//,
    ],
    mustNotName: [platform, node],
  },
  {
    folder: 'src/host/services',
    mayImport: ['src/host'],
    mustNotName: [node],
  },
  {
    folder: 'src/host/execution',
    mayImport: ['src/host'],
    mustNotName: [node],
  },
  {
    folder: 'src/host/univer',
    mayImport: ['src/host', 'src/protocol', /^@univerjs\//, 'rxjs'],
    mustNotName: [node],
  },
  {
    folder: 'src/host/rpc',
    mayImport: ['src/host/rpc', 'src/host/execution', 'src/host/services', 'src/host/sheetBackend.ts'],
    mustNotName: [node],
  },
  {
    folder: 'src/host/worker',
    mayImport: [
      'src/host/worker',
      'src/host/rpc',
      'src/host/execution',
      'src/host/services',
      'src/host/brands.ts',
      'src/host/isolation.ts',
    ],
    mustNotName: [node],
  },
  {
    folder: 'src/host/page',
    mayImport: [
      'src/host/page',
      'src/host/rpc',
      'src/host/execution',
      'src/host/services',
      'src/host/sheetBackend.ts',
    ],
    mustNotName: [node],
  },
  {
    folder: 'src/host/workbench/files',
    mayImport: [
      'src/host/workbench',
      'src/host/files',
      'src/host/services',
      'src/host/univer',
      'src/host/sheetBackend.ts',
      '@univerjs/core',
    ],
    mustNotName: [node],
  },
  {
    folder: 'src/host/files/node',
    mayImport: ['src/host/files', 'src/host/memory', 'src/host/sheetBackend.ts', /^node:/],
    mustNotName: [browser],
  },
  {
    folder: 'src/host/files',
    mayImport: [
      'src/host/files',
      'src/host/memory',
      'src/host/services',
      'src/host/a1.ts',
      'src/host/sheetBackend.ts',
      'exceljs',
      'papaparse',
    ],
    mustNotName: [browser, node],
  },
  {
    folder: 'src/host/workbench',
    mayImport: ['src/host', /^@univerjs\//, 'rxjs'],
    mustNotName: [node],
  },
  {
    folder: 'src/host',
    mayImport: ['src/host', 'src/protocol', /^node:/, 'exceljs', 'papaparse'],
    mustNotName: [],
  },
  {
    folder: 'src/selftest',
    mayImport: ['src/selftest'],
    mustNotName: [browser, node],
  },
  {
    folder: 'src/tools/selftest',
    mayImport: ['src/tools/selftest', 'src/selftest', /^node:/, 'papaparse'],
    mustNotName: [platform, browser],
  },
  {
    folder: 'src/tools',
    mayImport: ['src/tools', 'src/core', 'src/host/files', /^node:/],
    mustNotName: [platform, browser],
  },
  {
    folder: 'src/build',
    mayImport: [
      'src/build',
      'src/core',
      'src/protocol',
      'src/host/isolation.ts',
      'src/host/execution/prices.ts',
      'rules',
      /^node:/,
      'acorn',
      'acorn-walk',
      'esbuild',
    ],
    mustNotName: [],
  },
];

/** The layer of a file: the deepest folder that holds it. */
export function layerOf(file: string): Layer | undefined {
  return layers
    .filter(({ folder }) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}
