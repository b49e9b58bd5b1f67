/** What may stand at a place of a pack, by its schema: what an editor offers. */
import { packSchema, type Schema } from './packSchema';

/** Steps from the top: keys of objects, places in lists. */
export type Path = readonly (string | number)[];

/**
 * The parts of the schema that may describe what stands at a path; several where there is a choice, none for a place
 * that the schema does not know.
 * @example schemasAt(['hitPolicy'])[0].enum // ['first', 'collect']
 * @example schemasAt(['rules', 0, 'colour']) // []
 */
export function schemasAt(path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((schema) => below(schema, step)),
    alternatives(packSchema),
  );
}

/**
 * The keys that an object at a path may have.
 * @example keysAt(['rules', 0]).includes('priority') // true
 */
export function keysAt(path: Path): readonly string[] {
  return [...new Set(schemasAt(path).flatMap(({ properties }) => Object.keys(asRecord(properties))))];
}

/**
 * The values that the schema lists for a path.
 * @example valuesAt(['facts', 'orders', 'kind']).length // 5
 */
export function valuesAt(path: Path): readonly unknown[] {
  return schemasAt(path).flatMap((schema) => {
    if (Array.isArray(schema.enum)) return schema.enum as readonly unknown[];
    if ('const' in schema) return [schema.const];
    return schema.type === 'boolean' ? [true, false] : [];
  });
}

function below(
  { properties, additionalProperties, items }: Schema,
  step: string | number,
): readonly Schema[] {
  if (typeof step === 'number') return items ? alternatives(asRecord(items)) : [];
  const known = asRecord(properties);
  if (Object.keys(known).includes(step)) return alternatives(asRecord(known[step]));
  return typeof additionalProperties === 'object' ? alternatives(asRecord(additionalProperties)) : [];
}

function alternatives(schema: Schema): readonly Schema[] {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.replace('#/definitions/', '');
    return alternatives(asRecord(asRecord(packSchema.definitions)[name]));
  }
  return Array.isArray(schema.anyOf) ? schema.anyOf.flatMap((one) => alternatives(asRecord(one))) : [schema];
}

function asRecord(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? (value as Schema) : {};
}
