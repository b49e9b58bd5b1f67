/** One leaf of a condition: fact, operator, value. Its shape is checked here, its kinds against the facts in `checkPack`. */
import { decoratorNames } from '../operators/decorators';
import { type OperatorName, operatorNames, operators } from '../operators/operators';
import { type SplitOperator, splitOperator } from '../operators/splitOperator';
import type { Leaf, Value } from '../pack';
import { packLimits } from '../packLimits';
import { parseScalar } from './parseScalar';
import { fits, isIsoDate, readFields, readList, readName, refuse } from './readers';
import { isRecord, report, reportStranger, type Source } from './source';

/** Stands in for what could not be read: `parsePack` never hands it out. */
export const noLeaf: Leaf = { fact: '', operator: 'equal', value: null };

export function parseLeaf(source: Source): Leaf {
  const fields = readFields(source, ['fact', 'operator', 'value']);
  if (!fields) return noLeaf;
  const fact = readName(fields.fact);
  const operator = readName(fields.operator);
  const value = parseValue(fields.value);
  const split = operator === '' ? null : readOperator(fields.operator, operator);
  if (split && value !== undefined) checkShape(fields.value, split, value);
  return { fact, operator, value: value ?? null };
}

/** Signs of spreadsheet formulas and programs: by its letters none of them is near its operator. */
const signs: ReadonlyMap<string, OperatorName> = new Map([
  ['=', 'equal'],
  ['==', 'equal'],
  ['===', 'equal'],
  ['<>', 'notEqual'],
  ['!=', 'notEqual'],
  ['!==', 'notEqual'],
  ['≠', 'notEqual'],
  ['<', 'lessThan'],
  ['<=', 'lessThanInclusive'],
  ['≤', 'lessThanInclusive'],
  ['>', 'greaterThan'],
  ['>=', 'greaterThanInclusive'],
  ['≥', 'greaterThanInclusive'],
]);

function readOperator(source: Source, name: string): SplitOperator | null {
  const split = splitOperator(name);
  if ('unknown' in split) {
    const { unknown: found, as } = split;
    const meant = signs.get(found);
    const known = as === 'decorator' ? decoratorNames : meant ? [meant] : operatorNames;
    reportStranger(source, as === 'operator' ? 'unknownOperator' : 'unknownDecorator', { found, known });
    return null;
  }
  return checkDecorators(source, split) ? split : null;
}

function checkDecorators(source: Source, { decorators, base }: SplitOperator): boolean {
  const allowed: readonly string[] = operators[base].decorators;
  const stranger = decorators.find((decorator) => !allowed.includes(decorator));
  if (!fits(source, decorators.length, packLimits.decorators)) return false;
  const overValues = decorators.filter(
    (decorator) => decorator === 'someValue' || decorator === 'everyValue',
  );
  if (stranger) {
    report(source, 'decoratorNotHere', {
      expected: allowed,
      values: { decorator: stranger, operator: base },
    });
  } else if (overValues.length > 1 || (overValues.length === 1 && decorators.includes('swap'))) {
    // After an exchange, or inside a first list, the value is no list, and the library would throw on it.
    report(source, 'valueDecoratorOnce');
  } else return true;
  return false;
}

function parseValue(source: Source): Value | undefined {
  if (Array.isArray(source.value)) return readList(source).map((entry) => parseScalar(entry) ?? null);
  if (!isRecord(source.value)) return parseScalar(source);
  const fields = readFields(source, ['fact']);
  return fields ? { fact: readName(fields.fact) } : undefined;
}

/** Refuses what could throw while rows are read, and values of Fenlei's operators that no fact could meet. */
function checkShape(source: Source, { decorators, base }: SplitOperator, value: Value): void {
  const wantsList = decorators.includes('someValue') || decorators.includes('everyValue');
  if (wantsList || operators[base].value === 'list') {
    if (!Array.isArray(value)) report(source, 'literalListNeeded', { expected: ['["…", "…"]', '[1, 2]'] });
    else if (value.length === 0) report(source, 'emptyList');
    return;
  }
  switch (operators[base].value) {
    case 'range':
      if (!isRisingRange(value)) report(source, 'rangeNeeded', { expected: ['[1, 5]'] });
      return;
    case 'flag':
      if (typeof value !== 'boolean') refuse(source, ['true', 'false'], null);
      return;
    case 'date':
      if (!isDate(value)) report(source, 'dateNeeded', { expected: ['"2026-06-30"'] });
      return;
    case 'days':
      if (!isDays(value)) report(source, 'daysNeeded', { expected: ['30'] });
      return;
  }
}

function isRisingRange(value: Value): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [low, high] = value;
  return typeof low === 'number' && typeof high === 'number' && low <= high;
}

/** Zero days is the analysis date alone. */
function isDays(value: Value): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isDate(value: Value): boolean {
  return isIsoDate(value) || isRecord(value);
}
