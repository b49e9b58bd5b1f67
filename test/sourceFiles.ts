/** The source as text: every file with its imports, for the tests that hold the architecture. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Files of the tree as paths from the root, packages by name. */
  readonly imports: readonly string[];
}

export function readSource(folder = 'src'): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => toSourceFile(join(entry.parentPath, entry.name)));
}

export function toSourceFile(file: string, text = readFileSync(file, 'utf8')): SourceFile {
  const specifiers = [
    ...text.matchAll(/^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm),
  ];
  return {
    path: relative(root, file),
    text,
    imports: specifiers.map(([, from, bare]) => toImport(file, from ?? bare ?? '')),
  };
}

function toImport(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = relative(root, resolve(dirname(file), specifier));
  return /\.(json|ts)$/.test(path) ? path : `${path}.ts`;
}

/** The code without comments and without the text of strings, so that prose names nothing. */
export function withoutProse(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, (literal) => (literal.startsWith("'node:") ? literal : "''"));
}
