/** What a built script must satisfy before it may be pushed: each breach is one sentence that says how to mend it. */
import vm from 'node:vm';
import { type Node, type Program, parse } from 'acorn';
import { simple } from 'acorn-walk';
import { bundleName, globalNames } from './stubs';

/** Built-ins that Apps Script's ES2019 library has no promise of; esbuild lowers syntax, never library calls. */
const newerMethods = new Set([
  'at',
  'findLast',
  'findLastIndex',
  'replaceAll',
  'matchAll',
  'toSorted',
  'toReversed',
  'toSpliced',
  'groupBy',
  'hasOwn',
  'allSettled',
  'any',
  'structuredClone',
]);

/** The services of Apps Script: touching one while the script loads breaks every function in stricter modes. */
export const services = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'HtmlService',
  'ScriptApp',
  'UrlFetchApp',
  'DriveApp',
  'Logger',
] as const;

/** Folders and packages whose code may end up in the script that is pushed. */
const allowedInputs = [
  'src/core/',
  'src/protocol/',
  'src/addon/',
  'packs:built-in-packs',
  'node_modules/json-rules-engine/dist/',
];

/** What really went in, by the bundler's own account: a stray import would bring a whole package along. */
export function checkInputs(inputs: readonly string[]): readonly string[] {
  return inputs
    .filter((path) => !allowedInputs.some((folder) => path.startsWith(folder)))
    .map(
      (path) =>
        `dist/Code.js holds ${path}, but only ${allowedInputs.join(', ')} may go in. Move the shared part into src/core, or do without the package.`,
    );
}

export function checkBundle(code: string): readonly string[] {
  let program: Program;
  try {
    program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    return [
      `dist/Code.js is not ES2019 (${(error as Error).message}): Apps Script refuses it at push. Write the syntax in an older form, or lower it with the esbuild target.`,
    ];
  }
  return [...checkGlobals(program), ...checkMethods(program), ...checkLoading(code)];
}

function checkGlobals(program: Program): readonly string[] {
  const declared = program.body.flatMap((statement) => declaredNames(statement));
  const allowed = new Set([bundleName, ...globalNames]);
  const extra = declared.filter((name) => !allowed.has(name));
  const missing = [...allowed].filter((name) => !declared.includes(name));
  return [
    ...extra.map(
      (name) =>
        `dist/Code.js declares the global "${name}", which no catalogue names: anybody could type it into a cell. Add it to src/protocol/functionCatalog.ts or menuCatalog.ts, or keep it inside the bundle.`,
    ),
    ...missing.map(
      (name) => `dist/Code.js does not declare "${name}", which the catalogues in src/protocol promise.`,
    ),
  ];
}

function declaredNames(statement: Program['body'][number]): readonly string[] {
  if (statement.type === 'FunctionDeclaration') return [statement.id.name];
  if (statement.type === 'ClassDeclaration') return [statement.id.name];
  if (statement.type === 'VariableDeclaration')
    return statement.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '(pattern)'));
  return [];
}

function checkMethods(program: Program): readonly string[] {
  const found = new Set<string>();
  simple(program as Node, {
    CallExpression(call) {
      const { callee } = call;
      if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier')
        return;
      const isPromiseAny =
        callee.property.name === 'any' &&
        !(callee.object.type === 'Identifier' && callee.object.name === 'Promise');
      if (newerMethods.has(callee.property.name) && !isPromiseAny) found.add(callee.property.name);
    },
  });
  return [...found].map(
    (name) =>
      `dist/Code.js calls .${name}(), which ES2019 does not have: use what src/core's tsconfig allows.`,
  );
}

/** Loads the script as Apps Script does on every execution, with every service throwing. */
function checkLoading(code: string): readonly string[] {
  const context: Record<string, unknown> = {};
  for (const service of services) {
    context[service] = new Proxy(
      {},
      {
        get(_, member) {
          throw new Error(`${service}.${String(member)}`);
        },
      },
    );
  }
  try {
    vm.runInNewContext(code, context, { filename: 'Code.js' });
  } catch (error) {
    return [
      `dist/Code.js touches ${(error as Error).message} while it loads: that empties the menu of a fresh install and breaks every custom function. Move the call into a function of src/addon/services.`,
    ];
  }
  const allowed = new Set<string>([bundleName, ...globalNames, ...services]);
  const leaked = Object.keys(context)
    .filter((name) => !allowed.has(name))
    .map((name) => `dist/Code.js sets the global "${name}" while it loads. Keep it inside the bundle.`);
  const exported = Object.keys((context[bundleName] ?? {}) as object);
  const missing = globalNames
    .filter((name) => !exported.includes(name))
    .map(
      (name) => `src/addon/main.ts does not export "${name}", which the catalogues in src/protocol promise.`,
    )
    .concat(
      exported
        .filter((name) => !globalNames.includes(name))
        .map((name) => `src/addon/main.ts exports "${name}", which no catalogue in src/protocol names.`),
    );
  return [...leaked, ...missing];
}
