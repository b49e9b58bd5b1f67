/** Which of the browser's own boxes a page opens: the review wants what is wrong told in the page or in a dialog. */
import { type Node, parse } from 'acorn';
import { simple } from 'acorn-walk';

/** `alert`, `confirm` and `prompt` as globals or of the window. */
export function browserBoxes(page: string): readonly string[] {
  const names = ['alert', 'confirm', 'prompt'];
  const found = new Set<string>();
  for (const [, text = ''] of page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    simple(parse(text, { ecmaVersion: 2020, sourceType: 'script' }) as Node, {
      CallExpression({ callee }) {
        if (callee.type === 'Identifier' && names.includes(callee.name)) found.add(callee.name);
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        const isOfWindow =
          callee.object.type === 'Identifier' && /^(window|self|globalThis)$/.test(callee.object.name);
        if (isOfWindow && names.includes(callee.property.name)) found.add(callee.property.name);
      },
    });
  }
  return [...found];
}
