/** A formula's table of customers with facts that a scheme computes from the columns of orders. */
import { type FactId, type FactSpec, factCatalog } from '../../core/facts/factCatalog';
import { factValue } from '../../core/facts/factColumn';
import type { ProblemCode } from '../../core/problem';
import { failure } from '../../core/result';
import { type SchemeId, schemeCatalog } from '../../core/schemes/catalog';
import { completeOptions } from '../../core/schemes/completeOptions';
import type { OptionValue } from '../../core/schemes/scheme';
import { userLanguage } from '../services/spreadsheet';
import { answer, type Value } from './answer';
import { type OrderColumns, toCustomers } from './orderColumns';
import { tableHeader } from './tableHeader';

interface TableOf {
  readonly scheme: SchemeId;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly facts: readonly FactId[];
  /** Remarks that leave a column blank: a formula has no list beside it, so it ends with them. */
  readonly fatal: readonly ProblemCode[];
}

export function schemeTable(orders: OrderColumns, { scheme, options, facts, fatal }: TableOf): Value[][] {
  const { facts: known, leftOut } = answer(toCustomers(orders));
  const outcome = schemeCatalog[scheme].run(known, answer(completeOptions(scheme, options)));
  const refusal = outcome.problems.find(({ code }) => fatal.includes(code));
  if (refusal) return answer(failure(refusal));
  const headings = facts.map((fact) => (factCatalog[fact] as FactSpec).title);
  const columns = facts.map((fact) => outcome.columns[fact]);
  return [
    tableHeader(leftOut, headings, userLanguage()),
    ...known.ids.map((id, row) => [
      id,
      ...columns.map((column) => (column ? (factValue(column, row) as Value | null) : null) ?? ''),
    ]),
  ];
}
