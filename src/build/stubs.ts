/**
 * The footer of `dist/Code.js`: one real declaration per global function. Sheets reads names, parameters and JSDoc
 * from these; inside the bundle they would be lost (esbuild drops comments, and an IIFE hides what it holds).
 */
import { type FunctionSpec, functionCatalog } from '../protocol/functionCatalog';
import type { ParameterSpec } from '../protocol/functionParameters';
import { entryPoints, menuCatalog } from '../protocol/menuCatalog';

/** The one other global name: the object that holds the bundle's exports. */
export const bundleName = '_fenlei';

/** Every function that the built script may declare, in the order of the footer. */
export const globalNames: readonly string[] = [
  ...Object.keys(entryPoints),
  ...Object.keys(menuCatalog),
  ...Object.keys(functionCatalog),
];

export function renderStubs(): string {
  return [
    ...Object.entries(entryPoints).map(([name, { parameters, summary }]) =>
      stub(name, parameters, [summary]),
    ),
    ...Object.entries(menuCatalog).map(([name, title]) => stub(name, [], [`Menu item "${title.en}".`])),
    ...Object.entries(functionCatalog).map(([name, spec]: [string, FunctionSpec]) =>
      stub(
        name,
        spec.parameters.map((parameter) => parameter.name),
        customFunctionHelp(spec),
      ),
    ),
  ].join('\n');
}

function stub(name: string, parameters: readonly string[], help: readonly string[]): string {
  const list = parameters.join(', ');
  const comment = help.map((line) => ` * ${line}`).join('\n');
  return `/**\n${comment}\n */\nfunction ${name}(${list}) {\n  return ${bundleName}.${name}(${list});\n}\n`;
}

function customFunctionHelp({ summary, parameters, returns, example }: FunctionSpec): readonly string[] {
  return [
    summary.en,
    `Example: ${example[0]}`,
    '',
    ...parameters.map(
      (parameter) => `@param {${parameter.kind}} ${parameter.name} ${parameterHelp(parameter)}`,
    ),
    `@return ${returns}`,
    '@customfunction',
  ];
}

/** Sheets shows no marker for optional parameters, so the words say it. */
function parameterHelp({ explanation, default: fallback }: ParameterSpec): string {
  return fallback === undefined
    ? `${explanation.en}.`
    : `optional, ${fallback} if left out: ${explanation.en}.`;
}
