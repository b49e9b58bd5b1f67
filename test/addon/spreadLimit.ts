/**
 * The built script under a limit of the platform that Node does not have: Google takes at most 125,858 elements as the
 * arguments of one call (Tanaike 2020-04-20), Node some thousand more or fewer, depending on the depth of the stack.
 */
import { type CallExpression, type Expression, type NewExpression, parse, type SpreadElement } from 'acorn';
import { simple } from 'acorn-walk';

export const mostArguments = 125_858;

/** The script with every spread argument and every `apply` measured: above `most` elements it throws, as Google does. */
export function limitSpreads(code: string, most: number): string {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const measured: (Expression | SpreadElement)[] = [];
  simple(program, {
    CallExpression: (call) => void measured.push(...spreadOf(call), ...appliedOf(call)),
    NewExpression: (call) => void measured.push(...spreadOf(call)),
  });
  if (measured.length === 0) throw new Error('No spread was found, so nothing would be measured.');
  const inserts = measured
    .flatMap(({ start, end }) => [
      { at: start, text: '_measured(' },
      { at: end, text: ')' },
    ])
    .sort((a, b) => b.at - a.at || (a.text === ')' ? -1 : 1));
  const instrumented = inserts.reduce(
    (text, { at, text: insert }) => text.slice(0, at) + insert + text.slice(at),
    code,
  );
  return `${measure.replace('MOST', String(most))}\n${instrumented}`;
}

const measure = `function _measured(list) {
  if (list != null && (list.length || list.size) > MOST) throw new RangeError('Maximum call stack size exceeded');
  return list;
}`;

function spreadOf(call: CallExpression | NewExpression): Expression[] {
  return call.arguments.flatMap((argument) => (argument.type === 'SpreadElement' ? [argument.argument] : []));
}

function appliedOf({ callee, arguments: given }: CallExpression): (Expression | SpreadElement)[] {
  const isApply =
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'apply';
  const [, list] = given;
  return isApply && list ? [list] : [];
}
