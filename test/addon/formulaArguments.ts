/** Arguments by which each formula of the built script gives something, as long as is wanted. */
import type { functionCatalog } from '../../src/protocol/functionCatalog';

type Formula = keyof typeof functionCatalog;

/** Columns of `rows` rows: orders of a third as many customers, or as many customers. */
export function formulaArguments(rows: number): Readonly<Record<Formula, readonly unknown[]>> {
  const column = (cell: (row: number) => unknown) => Array.from({ length: rows }, (_, row) => [cell(row)]);
  const amounts = column((row) => 10 + ((row * 37) % 90));
  const counts = column((row) => 1 + (row % 9));
  const orders = [
    column((row) => `C${row % Math.ceil(rows / 3)}`),
    column((row) => `2026-0${1 + ((row * 7) % 6)}-${10 + (row % 19)}`),
    amounts,
  ];
  const answers = (first: unknown, second: unknown) => [column(() => first), column(() => second)];
  const headers = [['Recency (days)', 'Number of orders', 'Total amount']];
  const customers = Array.from({ length: rows }, (_, row) => [row % 300, 1 + (row % 9), 10 + (row % 500)]);
  const asOf = '2026-06-30';
  return {
    ABC_TIER: [amounts],
    RFM: [...orders, asOf],
    RFM_SCORE: [counts, counts, amounts],
    RFM_SEGMENT: [column((row) => (row % 2 ? 555 : 111))],
    LIFECYCLE_STAGE: [column(() => '2026-01-05'), column(() => '2026-06-01'), counts, asOf],
    PARETO_SHARE: [amounts],
    GINI: [amounts],
    KMEANS_CLUSTER: [amounts, 2],
    SEGMENT: [customers, headers, 'rfm', asOf],
    SEGMENT_WHY: [customers, headers, 'rfm', asOf],
    XYZ_CLASS: [...orders, asOf],
    P_ALIVE: [...orders, asOf],
    CLV: [...orders, asOf],
    VALUE_TIER: [counts, amounts],
    SOCIAL_STYLE: answers(5, 4),
    BUYING_BEHAVIOR: answers(5, 4),
    RELATIONSHIP_LEVEL: answers('few', 'high'),
    LOYALTY_STATUS: [column((row) => (row % 10) / 10)],
    PLAYBOOK: ['abc', column(() => 'A customers')],
  };
}
