import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layerOf, layers } from './layers';
import { readSource, root, type SourceFile, toSourceFile, withoutProse } from './sourceFiles';

const files = readSource();

describe('the layers of the source', () => {
  test('every file belongs to a layer and imports only what its layer may', () => {
    expect(files.flatMap(importBreaches)).toEqual([]);
  });

  test('no file names what its layer must not', () => {
    expect(files.flatMap(nameBreaches)).toEqual([]);
  });

  test('no imports run in a circle', () => {
    expect(findCircle(files)).toBe('');
  });

  test('no file only hands on what others define', () => {
    const barrels = files
      .filter(({ text }) => /^\s*export\s*(\*|\{)[^;]*from/m.test(text))
      .map(({ path }) => path);
    expect(barrels).toEqual([]);
  });
});

describe('the gate itself', () => {
  const draft = (path: string, text: string) => toSourceFile(join(root, path), text);

  test('an import across layers is refused with a sentence that says where the code belongs', () => {
    const file = draft(
      'src/core/plan/planRun.ts',
      "import { readCells } from '../../addon/services/readSheet';",
    );
    expect(importBreaches(file)).toEqual([
      'src/core/plan/planRun.ts imports src/addon/services/readSheet.ts, but src/core may import only src/core, json-rules-engine/dist/. Move the shared part into a folder that both may import.',
    ]);
  });

  test('a type-only import across layers is refused too', () => {
    const file = draft('src/host/runtime.ts', "import type { Plan } from '../core/plan/planRun';");
    expect(importBreaches(file)).toHaveLength(1);
  });

  test('a clock in the core is refused, a clock in a comment is not', () => {
    expect(nameBreaches(draft('src/core/segment.ts', 'const today = Date.now();'))).toEqual([
      'src/core/segment.ts takes the time from a clock. Pass the day in as an argument: src/addon reads the clock.',
    ]);
    expect(nameBreaches(draft('src/core/segment.ts', '// Date.now() is forbidden here'))).toEqual([]);
  });

  test('a service outside src/addon/services is refused', () => {
    expect(nameBreaches(draft('src/addon/menu.ts', 'SpreadsheetApp.getUi();'))).toHaveLength(1);
    expect(nameBreaches(draft('src/addon/services/dialogs.ts', 'SpreadsheetApp.getUi();'))).toEqual([]);
  });

  test('a circle is named file by file', () => {
    const circle = [
      draft('src/core/a.ts', "import { b } from './b';"),
      draft('src/core/b.ts', "import { a } from './a';"),
    ];
    expect(findCircle(circle)).toBe('src/core/a.ts -> src/core/b.ts -> src/core/a.ts');
  });
});

function importBreaches({ path, imports }: SourceFile): readonly string[] {
  const layer = layerOf(path);
  if (!layer)
    return [`${path} lies in no layer. Folders with code: ${layers.map(({ folder }) => folder).join(', ')}.`];
  return imports
    .filter((target) => !layer.mayImport.some((may) => allows(may, target)))
    .map(
      (target) =>
        `${path} imports ${target}, but ${layer.folder} may import only ${layer.mayImport.map(nameOf).join(', ')}. Move the shared part into a folder that both may import.`,
    );
}

/** A pattern as the path that it begins with. */
function nameOf(may: string | RegExp): string {
  return typeof may === 'string' ? may : may.source.replace(/^\^|\\/g, '');
}

function allows(may: string | RegExp, target: string): boolean {
  return typeof may === 'string' ? target === may || target.startsWith(`${may}/`) : may.test(target);
}

function nameBreaches({ path, text }: SourceFile): readonly string[] {
  const code = withoutProse(text);
  return (layerOf(path)?.mustNotName ?? [])
    .filter(({ pattern }) => pattern.test(code))
    .map(({ advice }) => `${path} ${advice}`);
}

/** The first circle found, as a line of arrows; type-only imports count, since they tie rooms as well. */
function findCircle(all: readonly SourceFile[]): string {
  const importsOf = new Map(all.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(' -> ');
    if (done.has(path)) return '';
    for (const target of importsOf.get(path) ?? []) {
      const circle = walk(target, [...trail, path]);
      if (circle) return circle;
    }
    done.add(path);
    return '';
  };
  return all.reduce((found, { path }) => found || walk(path, []), '');
}
