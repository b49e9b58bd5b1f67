/** Which services of Apps Script a built script names, read from its syntax: nothing is run, so nothing is missed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import { root } from '../sourceFiles';

export interface NamedServices {
  /** Such as `SpreadsheetApp.getUi`, in order of the alphabet. */
  readonly members: readonly string[];
  /** Every name of a member that is called on anything, such as `showSidebar`. */
  readonly called: ReadonlySet<string>;
  /** Services that are handed on whole, so that nobody can tell what becomes of them. */
  readonly handedOn: readonly string[];
}

/** Every global object of Google's, the advanced services too, as the published types declare them. */
export const googleGlobals = declaredGlobals();

export function namedServices(code: string): NamedServices {
  const members = new Set<string>();
  const called = new Set<string>();
  const handedOn = new Set<string>();
  ancestor(parse(code, { ecmaVersion: 2019, sourceType: 'script' }) as Node, {
    Identifier({ name, start }, _, ancestors) {
      if (!googleGlobals.has(name)) return;
      const above = ancestors.at(-2);
      if (above?.type === 'MemberExpression') {
        const { object, property, computed } = above as Extract<
          typeof above,
          { type: 'MemberExpression' }
        > & {
          readonly object: Node;
          readonly property: { readonly name?: string };
          readonly computed: boolean;
        };
        if (object.start === start && !computed) {
          members.add(`${name}.${property.name}`);
          return;
        }
      }
      handedOn.add(name);
    },
    CallExpression({ callee }) {
      if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier')
        called.add(callee.property.name);
    },
  });
  return { members: [...members].sort(), called, handedOn: [...handedOn] };
}

/** Those of the language itself are in no list of services. */
function declaredGlobals(): ReadonlySet<string> {
  const folder = join(root, 'node_modules/@types/google-apps-script');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.d.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  const names = texts.flatMap((text) =>
    Array.from(text.matchAll(/^declare (?:var|const|let) (\w+)/gm), ([, name = '']) => name),
  );
  return new Set(names.filter((name) => name !== 'console'));
}
