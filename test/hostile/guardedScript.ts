/** The built script with a guard around every function that anybody may call: what all objects inherit stays as it was. */
import { functionCatalog } from '../../src/protocol/functionCatalog';
import { entryPoints, menuCatalog } from '../../src/protocol/menuCatalog';
import { code, html } from '../addon/workbook';

const entries = [entryPoints, menuCatalog, functionCatalog].flatMap((catalog) => Object.keys(catalog));

const inherited = 'Object Array Function String Number Boolean Map Set RegExp Error'.split(' ');

/** Calls throw "polluted" where anything was added to, or taken from, a prototype meanwhile. */
export const guardedScript = {
  code: `var inheritedNames = function () {
  return [${inherited}].map(function (one) { return Object.getOwnPropertyNames(one.prototype).join() + Object.getPrototypeOf(one.prototype); }).join(';');
};
var pristine = inheritedNames();
${code}
${JSON.stringify(entries)}.forEach(function (name) {
  var call = globalThis[name];
  globalThis[name] = function () {
    try { return call.apply(this, arguments); }
    finally { if (inheritedNames() !== pristine) throw new Error('polluted by ' + name); }
  };
});`,
  html,
};
