/** The README's tables of formulas, packs and schemes, made from the catalogues. */

import type { RulePack } from '../core/rules/pack';
import { schemeCatalog } from '../core/schemes/catalog';
import type { OptionSpec, Scheme } from '../core/schemes/scheme';
import { type FunctionSpec, functionCatalog } from '../protocol/functionCatalog';

export function functionTable(): string {
  const rows = Object.entries(functionCatalog).map(([name, spec]: [string, FunctionSpec]) => {
    const list = spec.parameters.map(({ name: parameter, default: fallback }) =>
      fallback === undefined ? parameter : `[${parameter}]`,
    );
    return [`\`${name}(${list.join(', ')})\``, spec.summary.en, `\`${spec.example[0]}\``];
  });
  return table(['formula', 'what the cells hold', 'example'], rows);
}

export function packTable(packs: readonly RulePack[]): string {
  const rows = packs.map(({ id, title, description, segments }) => [
    `\`${id}\``,
    `${title.en} · ${title['zh-CN']}`,
    description.en,
    String(segments.length),
  ]);
  return table(['pack', 'title', 'what it does', 'segments'], rows);
}

export function schemeTable(): string {
  const rows = Object.entries(schemeCatalog).flatMap(([id, scheme]: [string, Scheme]) =>
    Object.entries(scheme.options).map(([name, option]) => [
      `\`${id}.${name}\``,
      option.title.en,
      `\`${String(option.default) || '(none)'}\``,
      rangeOf(option),
    ]),
  );
  return table(['option', 'what it decides', 'default', 'allowed'], rows);
}

function rangeOf(option: OptionSpec): string {
  switch (option.type) {
    case 'number':
      return `${option.min} to ${option.max}${option.whole ? ', whole' : ''}`;
    case 'choice':
      return Object.keys(option.choices).join(', ');
    case 'boolean':
      return 'true, false';
    case 'numbers':
      return `rising numbers from ${option.min} to ${option.max}`;
  }
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
