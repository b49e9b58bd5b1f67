/** Reading what may be anything: a pack that is being written has any shape. */
import type { Path } from '../../core/rules/schema/schemaAt';

export type LooseRecord = Readonly<Record<string | number, unknown>>;

/** An empty one for what has no keys. */
export function record(value: unknown): LooseRecord {
  return typeof value === 'object' && value !== null ? (value as LooseRecord) : {};
}

/** What stands at a path; `undefined` where nothing of its own does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    const around = record(inner);
    return Object.prototype.hasOwnProperty.call(around, step) ? around[step] : undefined;
  }, value);
}

export function textOr(value: unknown, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}
