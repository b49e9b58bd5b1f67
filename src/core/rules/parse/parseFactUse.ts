/** What a pack says about a fact it asks for: kind, title, range, known values. */
import type { FactKind } from '../../facts/factColumn';
import type { FactUse } from '../pack';
import { readChoice, readFields, readFlag, readList, readNumber, readOptional, readText } from './readers';
import { report, type Source } from './source';

const factKinds = ['number', 'text', 'boolean', 'day', 'list'] as const satisfies readonly FactKind[];

export function parseFactUse(source: Source): FactUse {
  const fields = readFields(source, ['kind', 'title', 'min', 'max', 'whole', 'values']);
  if (!fields) return { kind: 'number' };
  const kind = readChoice(fields.kind, factKinds) ?? 'number';
  const title = readOptional(fields.title, readText);
  const min = readOptional(fields.min, readNumber);
  const max = readOptional(fields.max, readNumber);
  const whole = readOptional(fields.whole, readFlag);
  const values = readOptional(fields.values, readKnownValues);
  if (min !== undefined && max !== undefined && min > max)
    report(fields.min, 'minAboveMax', { values: { max } });
  return {
    kind,
    ...(title === undefined ? {} : { title }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(whole === undefined ? {} : { whole }),
    ...(values === undefined ? {} : { values }),
  };
}

function readKnownValues(source: Source): readonly (string | number | boolean)[] {
  return readList(source).map((entry) => {
    const { value } = entry;
    return typeof value === 'string' || typeof value === 'boolean' ? value : readNumber(entry);
  });
}
