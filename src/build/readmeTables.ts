/** The README's tables of formulas, packs and schemes, made from the catalogues. */

import { type FactSpec, factCatalog } from '../core/facts/factCatalog';
import { fill } from '../core/i18n/text';
import { packNeeds } from '../core/rules/describe/packNeeds';
import { decoratorNames, decorators } from '../core/rules/operators/decorators';
import { type OperatorSpec, operators, type ValueKind } from '../core/rules/operators/operators';
import type { RulePack } from '../core/rules/pack';
import { packLimits } from '../core/rules/packLimits';
import { schemeCatalog } from '../core/schemes/catalog';
import type { OptionSpec, Scheme } from '../core/schemes/scheme';
import { OTHER_PRICES, PRICES, type Price, START_PRICES, type UnitPrice } from '../host/execution/prices';
import { featureCatalog } from '../protocol/featureCatalog';
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

/** Where the picture of a pack stands. */
export function pictureFile(id: string): string {
  return `docs/packs/${id}.svg`;
}

export function packTable(packs: readonly RulePack[]): string {
  const rows = packs.map((pack) => [
    `\`${pack.id}\``,
    `**${pack.title.en}** · ${pack.title['zh-CN']}<br>${pack.description.en}<br>*${packNeeds(pack, 'en')}*`,
    `![](${pictureFile(pack.id)})`,
  ]);
  return table(['pack', 'what it tells, and what it needs', 'the demo shop'], rows);
}

export function featureTable(): string {
  const rows = Object.entries(featureCatalog).map(([id, { title, description, needs, where }]) => [
    `\`${id}\``,
    `**${title.en}** · ${title['zh-CN']}<br>${description.en}<br>*${needs.en}*`,
    where.en,
  ]);
  return table(['feature', 'what it does, and what it needs', 'where'], rows);
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

export function factTable(): string {
  const schemes = Object.entries(schemeCatalog);
  const rows = Object.entries(factCatalog).map(([name, { kind, title }]: [string, FactSpec]) => {
    const [scheme] = schemes.find(([, { gives }]) => (gives as readonly string[]).includes(name)) ?? [];
    return [`\`${name}\``, title.en, kind, scheme === undefined ? 'the sheet' : `scheme \`${scheme}\``];
  });
  return table(['fact', 'title', 'kind', 'comes from'], rows);
}

export function operatorTable(): string {
  const rows = Object.entries(operators).map(([name, spec]: [string, OperatorSpec]) => [
    `\`${name}\``,
    spec.facts.join(', '),
    valueWords[spec.value],
    fill(spec.phrase.en, { fact: '…', value: '…' }),
    spec.decorators.length === decoratorNames.length ? 'any' : spec.decorators.join(', '),
  ]);
  return table(['operator', 'facts', 'value', 'reads', 'words before it'], rows);
}

const valueWords: Readonly<Record<ValueKind, string>> = {
  same: 'of the same kind, or `null`',
  list: 'a list of values',
  member: 'one entry',
  number: 'a number',
  text: 'a text',
  range: '`[low, high]`, both included',
  flag: '`true` or `false`',
  date: 'a date',
  days: 'a number of days',
};

export function decoratorTable(): string {
  const rows = Object.entries(decorators).map(([name, { phrase }]) => [
    `\`${name}\``,
    name === 'swap' ? 'exchanges fact and value' : fill(phrase.en, { list: 'the list', test: '…' }),
  ]);
  return table(['word', 'reads'], rows);
}

export interface GoogleTimes {
  readonly sheet: 'orders' | 'list';
  readonly customers: number;
  readonly seconds: Readonly<Record<string, number>>;
}

/** Seconds of each command, one column for each number of customers. */
export function googleTimeTable(times: readonly GoogleTimes[]): string {
  const sizes = [...new Set(times.map(({ customers }) => customers))];
  const rows = Object.entries(googleTimeWords).flatMap(([sheet, commands]) =>
    Object.entries(commands).map(([command, words]) => [
      words,
      ...sizes.map((size) => {
        const found = times.find((time) => time.sheet === sheet && time.customers === size);
        return `${Math.round(found?.seconds[command] ?? Number.NaN)} s`;
      }),
    ]),
  );
  return table(['', ...sizes.map((size) => `${size.toLocaleString('en')} customers`)], rows);
}

const googleTimeWords = {
  orders: {
    first: 'four orders each: first run (makes the tab)',
    unchanged: 'the same again, nothing to write',
    later: 'a later run, most figures new',
    undo: 'undoing that',
  },
  list: {
    first: 'a list of totals: first run',
    unchanged: 'the same again, nothing to write',
    later: 'a later run, most figures new',
    undo: 'undoing that',
  },
} as const;

export function priceTable(): string {
  const prices: readonly TablePrice[] = [
    ...Object.values(START_PRICES),
    ...PRICES,
    ...Object.values(OTHER_PRICES),
  ];
  const rows = prices.map(({ what, perCall, perUnit, source, certainty }) => [
    what,
    `${perCall} ms${perUnit ? unitWords(perUnit) : ''}`,
    `${source} *(${certainty})*`,
  ]);
  return table(['call', 'taken as', 'source'], rows);
}

type TablePrice = Omit<Price, 'calls'>;

function unitWords({ unit, microseconds, beyond }: UnitPrice): string {
  const dearer = beyond
    ? `, ${beyond.microseconds} µs beyond ${beyond.units.toLocaleString('en')} in one call`
    : '';
  return ` + ${microseconds.toLocaleString('en')} µs per ${unit}${dearer}`;
}

export function limitWords(): string {
  const { rules, depth, nodes, entries, decorators: words } = packLimits;
  return `${rules} rules, ${depth} levels of conditions, ${nodes} conditions, ${entries} entries of a list, ${words} words before an operator`;
}

function rangeOf(option: OptionSpec): string {
  switch (option.type) {
    case 'number':
      return `${option.min} to ${option.max}${option.whole ? ', whole' : ''}`;
    case 'choice':
      return Object.keys(option.choices).join(', ');
    case 'several':
      return `a list of ${Object.keys(option.choices).join(', ')}`;
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
