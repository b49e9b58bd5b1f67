/** What a pack says about a fact it asks for: kind, title, range, known values. */
import type { FactKind } from '../../facts/factColumn';
import type { FactUse } from '../pack';
import { parseObserved } from './parseObserved';
import {
  readChoice,
  readFields,
  readFlag,
  readList,
  readNumber,
  readOptional,
  readText,
  refuse,
} from './readers';
import { report, type Source } from './source';

const factKinds = ['number', 'text', 'boolean', 'day', 'list'] as const satisfies readonly FactKind[];

export function parseFactUse(source: Source): FactUse {
  const fields = readFields(source, factKeys);
  if (!fields) return { kind: 'number' };
  const kind = readChoice(fields.kind, factKinds) ?? 'number';
  const title = readOptional(fields.title, readText);
  const min = readOptional(fields.min, readNumber);
  const max = readOptional(fields.max, readNumber);
  const whole = readOptional(fields.whole, readFlag);
  const values = readOptional(fields.values, (list) => readList(list).map(valueReaders[kind]));
  if (min !== undefined && max !== undefined && min > max)
    report(fields.min, 'minAboveMax', { values: { max } });
  const observed = parseObserved(fields, { kind, min, max, whole, values });
  return {
    kind,
    ...(title === undefined ? {} : { title }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(whole === undefined ? {} : { whole }),
    ...(values === undefined ? {} : { values }),
    ...observed,
  };
}

const factKeys = [
  'kind',
  'title',
  'min',
  'max',
  'whole',
  'values',
  'question',
  'explanation',
  'answers',
] as const;

/** A value of another kind could never occur, and rules about it would only seem to hold for nobody. */
const valueReaders: Readonly<Record<FactKind, (entry: Source) => string | number | boolean>> = {
  number: readNumber,
  day: readNumber,
  boolean: readFlag,
  text: readEntry,
  list: readEntry,
};

function readEntry(source: Source): string {
  return typeof source.value === 'string' ? source.value : refuse(source, ['"…"'], '');
}
