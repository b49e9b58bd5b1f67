/** The assignment of columns to roles with the largest total score. */

/**
 * For each row of `scores` the column that it gets, -1 for none, so that no column is given twice and the total is as
 * large as can be. Scores are 0 or more; a pair that scores 0 is never made. The Hungarian method with potentials
 * (Kuhn 1955, Munkres 1957), in rows² × columns steps.
 * @example assignBest([[0.9, 0.8], [0.9, 0]]) // [1, 0]
 * @example assignBest([[0], [0.5]]) // [-1, 0]
 * @example assignBest([]) // []
 */
export function assignBest(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const columns = Math.max(rows, ...scores.map((row) => row.length));
  const score = (row: number, column: number) => scores[row]?.[column] ?? 0;
  const owner = new Int32Array(columns + 1).fill(-1);
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(columns + 1);
  for (let row = 0; row < rows; row++) {
    const from = new Int32Array(columns + 1).fill(columns);
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(columns + 1);
    let at = columns;
    owner[columns] = row;
    do {
      visited[at] = 1;
      const holder = get(owner, at);
      let smallest = Number.POSITIVE_INFINITY;
      let next = columns;
      for (let column = 0; column < columns; column++) {
        if (visited[column]) continue;
        const cost = -score(holder, column) - get(rowPotential, holder) - get(columnPotential, column);
        if (cost < get(slack, column)) {
          slack[column] = cost;
          from[column] = at;
        }
        if (get(slack, column) < smallest) {
          smallest = get(slack, column);
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (visited[column]) {
          rowPotential[get(owner, column)] = get(rowPotential, get(owner, column)) + smallest;
          columnPotential[column] = get(columnPotential, column) - smallest;
        } else {
          slack[column] = get(slack, column) - smallest;
        }
      }
      at = next;
    } while (get(owner, at) !== -1);
    while (at !== columns) {
      owner[at] = get(owner, get(from, at));
      at = get(from, at);
    }
  }
  const given = new Array<number>(rows).fill(-1);
  for (let column = 0; column < columns; column++) {
    const row = get(owner, column);
    if (row >= 0 && score(row, column) > 0) given[row] = column;
  }
  return given;
}

function get(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}
