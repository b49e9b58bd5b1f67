/**
 * Bugs to seed: each is one change to one file of the rules, and the tests of the rules must fail with it. `find` stands
 * exactly once in the file.
 */

export interface Mutant {
  readonly name: string;
  /** Below `src/core/rules`. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

export const mutants: readonly Mutant[] = [
  // The order of asking.
  {
    name: 'rule priority ignored',
    file: 'askedInOrder.ts',
    find: 'priorityOf(other) - priorityOf(one) || ',
    replace: '',
  },
  {
    name: 'ties asked from the end of the file',
    file: 'askedInOrder.ts',
    find: 'one.index - other.index',
    replace: 'other.index - one.index',
  },
  { name: 'muted rule asked', file: 'askedInOrder.ts', find: '!rule.muted', replace: 'true' },
  {
    name: 'a rule without priority comes last',
    file: 'askedInOrder.ts',
    find: 'priority = 1',
    replace: 'priority = 0',
  },
  {
    name: 'collected in the reverse order',
    file: 'evaluate/collectRules.ts',
    find: 'compiled.rules.flatMap(',
    replace: '[...compiled.rules].reverse().flatMap(',
  },

  // Conditions brought together.
  {
    name: 'leaf key without operator',
    file: 'evaluate/compilePack.ts',
    find: '[leaf.fact, leaf.operator, leaf.value]',
    replace: '[leaf.fact, leaf.value]',
  },
  {
    name: 'leaf key without value type',
    file: 'evaluate/compilePack.ts',
    find: 'JSON.stringify([leaf.fact, leaf.operator, leaf.value])',
    replace: '[leaf.fact, leaf.operator, JSON.stringify(leaf.value).replaceAll(\'"\', "")].join()',
  },
  {
    name: 'leaf key without fact',
    file: 'evaluate/compilePack.ts',
    find: '[leaf.fact, leaf.operator, leaf.value]',
    replace: '[leaf.operator, leaf.value]',
  },
  {
    name: 'group key without its kind',
    file: 'evaluate/compilePack.ts',
    find: 'const below = conditions.map((condition) => this.add(condition));',
    replace:
      'const below = conditions.map((condition) => this.add(condition)); return this.find(below.join(), () => ({ kind, below }));',
  },
  {
    name: 'named condition remembered under a wrong number',
    file: 'evaluate/compilePack.ts',
    find: 'this.named.set(name, number)',
    replace: 'this.named.set(name, this.nodes.length - 1)',
  },
  {
    name: 'not dropped',
    file: 'evaluate/compilePack.ts',
    find: "this.addGroup('not', [condition.not])",
    replace: 'this.add(condition.not)',
  },
  {
    name: 'any read as all',
    file: 'evaluate/compilePack.ts',
    find: "this.addGroup('any'",
    replace: "this.addGroup('all'",
  },
  {
    name: 'all read as any',
    file: 'evaluate/compilePack.ts',
    find: "this.addGroup('all'",
    replace: "this.addGroup('any'",
  },
  {
    name: 'shared condition remembered the wrong way round',
    file: 'evaluate/bindNodes.ts',
    find: 'Uint8Array.of(0, 0, 1)',
    replace: 'Uint8Array.of(0, 1, 0)',
  },

  // Rows sorted by conditions.
  {
    name: 'the last part of an all decides alone',
    file: 'evaluate/partition.ts',
    find: 'part(rows, from, end)',
    replace: 'part(rows, from, to)',
  },
  {
    name: 'the last part of an any decides alone',
    file: 'evaluate/partition.ts',
    find: 'part(rows, start, to)',
    replace: 'part(rows, from, to)',
  },
  {
    name: 'not counts rows but leaves them where they are',
    file: 'evaluate/partition.ts',
    find: 'rows.subarray(from, to).reverse();',
    replace: '',
  },
  {
    name: 'the second block of customers is the first again',
    file: 'evaluate/partition.ts',
    find: 'block[i] = start + i',
    replace: 'block[i] = i',
  },
  {
    name: 'the first row of a block left out',
    file: 'evaluate/partition.ts',
    find: 'for (let i = 0; i < end; i++)',
    replace: 'for (let i = 1; i < end; i++)',
  },
  {
    name: 'code of a distinct value off by one',
    file: 'evaluate/leafPartitions.ts',
    find: '(codes[row] ?? -1) + 1',
    replace: 'codes[row] ?? -1',
  },
  {
    name: 'number remembered as a whole one',
    file: 'evaluate/leafPartitions.ts',
    find: 'place !== value || ',
    replace: '',
  },

  // Numbers, days and blanks.
  {
    name: '<= for <',
    file: 'evaluate/compareNumbers.ts',
    find: 'return below(values, wanted);',
    replace: 'return within(values, Number.NEGATIVE_INFINITY, wanted);',
  },
  {
    name: '>= for >',
    file: 'evaluate/compareNumbers.ts',
    find: 'return above(values, wanted);',
    replace: 'return within(values, wanted, Number.POSITIVE_INFINITY);',
  },
  {
    name: 'blank fails notEqual',
    file: 'evaluate/compareNumbers.ts',
    find: 'return notOf(within(values, wanted, wanted));',
    replace:
      'return (rows, from, to) => hasValue(values)(rows, from, notOf(within(values, wanted, wanted))(rows, from, to));',
  },
  {
    name: 'blank passes every range',
    file: 'evaluate/leafPartitions.ts',
    find: '+(value >= low) & +(value <= high)',
    replace: '+!(value < low) & +!(value > high)',
  },
  {
    name: 'between without its ends',
    file: 'evaluate/compareNumbers.ts',
    find: 'within(values, Number(value[0]), Number(value[1]))',
    replace: 'within(values, Number(value[0]) + 1e-9, Number(value[1]) - 1e-9)',
  },
  {
    name: 'the day itself is before',
    file: 'evaluate/compareNumbers.ts',
    find: 'below(values, toDayNumber(value))',
    replace: 'below(values, toDayNumber(value) + 1)',
  },
  {
    name: 'fact compared with itself',
    file: 'evaluate/bindLeaf.ts',
    find: 'facts.columns.get(value.fact)',
    replace: 'facts.columns.get(fact)',
  },
  {
    name: 'columns of any kind compared as numbers',
    file: 'evaluate/bindLeaf.ts',
    find: "column?.kind === 'number' || column?.kind === 'day'",
    replace: 'column !== undefined',
  },
  {
    name: 'blank limit is not zero',
    file: 'evaluate/compareNumbers.ts',
    find: 'const size: Relation = { below: 0, same: 0, above: 0, blank: 0 }',
    replace: 'const size: Relation = { below: 0, same: 0, above: 0, blank: Number.NaN }',
  },
  {
    name: 'two blanks are not the same',
    file: 'evaluate/leafPartitions.ts',
    find: ' | (+Number.isNaN(one) & +Number.isNaN(two))',
    replace: '',
  },
  {
    name: 'true and false exchanged',
    file: 'evaluate/bindLeaf.ts',
    find: 'answers([false, true])',
    replace: 'answers([true, false])',
  },
  {
    name: 'decorator not dropped',
    file: 'evaluate/bindLeaf.ts',
    find: 'return notOf(bindLeaf(',
    replace: 'return (bindLeaf(',
  },

  // Operators.
  {
    name: 'between without its lower end, asked by value',
    file: 'operators/ownOperators.ts',
    find: 'fact >= wanted[0]',
    replace: 'fact > wanted[0]',
  },
  {
    name: 'withinDays counts the future',
    file: 'operators/ownOperators.ts',
    find: ' && fact <= asOf',
    replace: '',
  },
  {
    name: 'withinDays a day short',
    file: 'operators/ownOperators.ts',
    find: 'fact >= asOf - wanted',
    replace: 'fact > asOf - wanted',
  },
  {
    name: 'operators of an earlier analysis date',
    file: 'operators/engine.ts',
    find: '!Object.is(latest?.asOf, asOf)',
    replace: '!latest',
  },
  {
    name: 'blank text passes textContains',
    file: 'operators/ownOperators.ts',
    find: 'textContains: (fact, wanted) => isText(fact) && ',
    replace: 'textContains: (fact, wanted) => fact === null || isText(fact) && ',
  },

  // What the parser must refuse.
  {
    name: 'empty group accepted',
    file: 'parse/parseCondition.ts',
    find: "report(source, 'emptyGroup')",
    replace: 'void 0',
  },
  {
    name: 'all beside any accepted',
    file: 'parse/parseCondition.ts',
    find: 'groups.length > 1',
    replace: 'groups.length > 9',
  },
  {
    name: 'bare leaf accepted',
    file: 'parse/parseCondition.ts',
    find: "if (condition !== noLeaf) report(source, 'bareLeaf')",
    replace: '',
  },
  {
    name: 'unknown condition accepted',
    file: 'parse/parseCondition.ts',
    find: "name !== '' && !names.includes(name)",
    replace: 'false',
  },
  {
    name: 'in without a list accepted',
    file: 'parse/parseLeaf.ts',
    find: "if (!Array.isArray(value)) report(source, 'literalListNeeded'",
    replace: "if (false) report(source, 'literalListNeeded'",
  },
  {
    name: 'decorators that can throw accepted',
    file: 'parse/parseLeaf.ts',
    find: 'decorators.find((decorator) => !allowed.includes(decorator))',
    replace: 'decorators.find(() => false)',
  },
  {
    name: 'swap beside someValue accepted',
    file: 'parse/parseLeaf.ts',
    find: "overValues.length === 1 && decorators.includes('swap')",
    replace: 'false',
  },
  {
    name: 'priority 0 accepted',
    file: 'parse/parseRule.ts',
    find: 'value >= 1',
    replace: 'value >= 0',
  },
  {
    name: 'cycle unnoticed',
    file: 'parse/checkReferences.ts',
    find: '  reportCycle(named, waiting);\n',
    replace: '',
  },
  {
    name: 'one level too deep accepted',
    file: 'parse/checkReferences.ts',
    find: 'depth > packLimits.depth',
    replace: 'depth > packLimits.depth + 1',
  },
  {
    name: 'doubled conditions counted once',
    file: 'parse/checkReferences.ts',
    find: 'sum + size.nodes, 1)',
    replace: 'Math.max(sum, size.nodes), 1)',
  },
  {
    name: 'names of JavaScript’s own accepted',
    file: 'parse/readers.ts',
    find: 'name in Object.prototype',
    replace: "name === '__proto__'",
  },
  {
    name: 'names that look alike accepted',
    file: 'parse/readers.ts',
    find: 'looksOf(value)',
    replace: 'value',
  },

  // What the check must find.
  {
    name: 'undeclared fact accepted',
    file: 'check/checkLeaf.ts',
    find: 'if (uses.has(fact)) return [];',
    replace: 'return [];',
  },
  {
    name: 'operator accepted for a fact of another kind',
    file: 'check/sides.ts',
    find: 'if (!accepts(base, fact)) return false;',
    replace: '',
  },
  {
    name: 'sides not exchanged by swap',
    file: 'check/sides.ts',
    find: 'inside({ fact: value, value: fact })',
    replace: 'inside({ fact, value })',
  },
  {
    name: 'blanks that slip through not are not told',
    file: 'check/blankWarnings.ts',
    find: 'holdsForBlank(leaf) !== negated',
    replace: 'holdsForBlank(leaf) && negated',
  },

  // Explanations.
  {
    name: 'explanation of any as of all',
    file: 'explain/explain.ts',
    find: 'below.some(({ held }) => held)',
    replace: 'below.every(({ held }) => held)',
  },
  {
    name: 'explanation of not not turned round',
    file: 'explain/explain.ts',
    find: 'held: !below.held',
    replace: 'held: below.held',
  },
  {
    name: 'explanation shows the fact in place of the wanted one',
    file: 'explain/explain.ts',
    find: 'facts.columns.get(leaf.value.fact)',
    replace: 'facts.columns.get(leaf.fact)',
  },
];
