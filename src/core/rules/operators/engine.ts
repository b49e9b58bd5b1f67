/** json-rules-engine's own operators, decorators and condition check, without its Engine: nothing here is asynchronous. */
import conditionFile from 'json-rules-engine/dist/condition.js';
import decoratorsFile from 'json-rules-engine/dist/engine-default-operator-decorators.js';
import operatorsFile from 'json-rules-engine/dist/engine-default-operators.js';
import operatorMapFile from 'json-rules-engine/dist/operator-map.js';
import { ownOperators } from './ownOperators';

/** An operator as the library keeps it, its decorators applied. */
export interface EngineOperator {
  readonly name: string;
  evaluate(factValue: unknown, wanted: unknown): boolean;
}

interface Named {
  readonly name: string;
}

interface OperatorMap {
  addOperator(operator: Named): void;
  addOperator(name: string, test: (factValue: unknown, wanted: unknown) => boolean): void;
  addOperatorDecorator(decorator: Named): void;
  get(name: string): EngineOperator | null;
}

export const libraryOperators = unwrap(operatorsFile) as readonly EngineOperator[];
export const libraryDecorators = unwrap(decoratorsFile) as readonly Named[];
const OperatorMap = unwrap(operatorMapFile) as new () => OperatorMap;
const EngineCondition = unwrap(conditionFile) as new (conditions: unknown) => unknown;

/** Finds the operator of a name, decorators included (`not:in`); `null` where the library and Fenlei know none. */
export type FindOperator = (name: string) => EngineOperator | null;

/**
 * The operators as of an analysis date, in days since 1899-12-30: only `withinDays` depends on it.
 * @example operatorsAsOf(45000)('not:in')?.evaluate(3, [1, 2]) // true
 * @example operatorsAsOf(45000)('moreThan') // null
 */
export function operatorsAsOf(asOf: number): FindOperator {
  if (!Object.is(latest?.asOf, asOf)) latest = { asOf, map: fillMap(new OperatorMap(), asOf) };
  const { map } = latest as DatedMap;
  return (name) => map.get(name);
}

interface DatedMap {
  readonly asOf: number;
  readonly map: OperatorMap;
}

/** A run asks for one date thousands of times, and the map also keeps every decorated operator it has made. */
let latest: DatedMap | undefined;

/**
 * What json-rules-engine's condition class says against these conditions, or `null` where it accepts them.
 * They are copied first, because the class writes into what it is given.
 * @example engineObjection({ fact: 'r', operator: 'equal' }) // 'Condition: constructor "value" property required'
 */
export function engineObjection(conditions: unknown): string | null {
  try {
    new EngineCondition(JSON.parse(JSON.stringify(conditions)));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function fillMap(map: OperatorMap, asOf: number): OperatorMap {
  for (const operator of libraryOperators) map.addOperator(operator);
  for (const [name, test] of Object.entries(ownOperators(asOf))) map.addOperator(name, test);
  for (const decorator of libraryDecorators) map.addOperatorDecorator(decorator);
  return map;
}

/** The files are CommonJS: bundlers and Node wrap their default export once, twice, or not at all. */
function unwrap(file: unknown): unknown {
  const inner = (file as { default?: unknown }).default;
  return inner === undefined ? file : unwrap(inner);
}
