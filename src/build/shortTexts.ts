/** Texts in three languages written shorter: a page holds a thousand of them, each with the names of its languages. */
import { type Node, type ObjectExpression, type Property, parse } from 'acorn';
import { simple } from 'acorn-walk';
import { locales } from '../core/i18n/text';

/** Two bytes, a thousand times; no minifier gives a name outside of ASCII. */
const maker = 'ƒ';
const [first, second, third] = locales;

/**
 * The script with every literal `{en:"…","zh-CN":"…","zh-TW":"…"}` made by a call of one function.
 * @example shortTexts('f({en:"a","zh-CN":"b","zh-TW":"c"})').endsWith('f(ƒ("a","b","c"))') // true
 */
export function shortTexts(script: string): string {
  const found: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  simple(parse(script, { ecmaVersion: 2022, sourceType: 'script' }), {
    ObjectExpression(node) {
      const values = wordsOf(node, script);
      if (values) found.push({ start: node.start, end: node.end, text: `${maker}(${values.join(',')})` });
    },
  });
  let [short, at] = ['', 0];
  for (const { start, end, text } of found.sort((one, other) => one.start - other.start)) {
    const before = script.slice(at, start);
    // A brace may stand right behind `return`, a name may not.
    short += before + (/[\w$]$/.test(before) ? ' ' : '') + text;
    at = end;
  }
  return `function ${maker}(a,b,c){return{${first}:a,"${second}":b,"${third}":c}}${short}${script.slice(at)}`;
}

/** The three literals as they are written, in the order of the languages; `null` for any other object. */
function wordsOf({ properties }: ObjectExpression, script: string): readonly string[] | null {
  const plain = properties.filter((one): one is Property => one.type === 'Property' && isText(one.value));
  if (plain.length !== locales.length || plain.length !== properties.length) return null;
  const places = locales.map((locale) => plain.find(({ key }) => nameOf(key) === locale)?.value);
  return places.every((node) => node !== undefined)
    ? places.map((node) => script.slice(node.start, node.end))
    : null;
}

function isText(node: Node): boolean {
  return (
    node.type === 'Literal' && typeof (node as unknown as { readonly value: unknown }).value === 'string'
  );
}

function nameOf(key: Node): unknown {
  const { name, value } = key as unknown as { readonly name?: string; readonly value?: unknown };
  return name ?? value;
}
