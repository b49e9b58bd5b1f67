/** The JSON Schema of a rule pack, made from the catalogues, so that editors can complete and check a pack. */
import { locales } from '../../i18n/text';
import { schemeCatalog } from '../../schemes/catalog';
import type { OptionSpec, Scheme } from '../../schemes/scheme';
import { decoratorNames } from '../operators/decorators';
import { operatorNames } from '../operators/operators';
import { hitPolicies, packFormat } from '../pack';
import { packLimits } from '../packLimits';
import { stageIds } from '../stageCatalog';

/** A part of a JSON Schema, draft 07. */
export type Schema = { readonly [key: string]: unknown };

const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const object = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const list = (items: Schema, most: number, least = 0): Schema => ({
  type: 'array',
  items,
  minItems: least,
  maxItems: most,
});
const record = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });

const name: Schema = { type: 'string', minLength: 1, maxLength: packLimits.name };
const scalar: Schema = { type: ['string', 'number', 'boolean', 'null'] };
const decorated = `^((${decoratorNames.join('|')}):){0,${packLimits.decorators}}(${operatorNames.join('|')})$`;

export const packSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Fenlei rule pack',
  ...object(
    {
      format: { const: packFormat },
      id: name,
      title: ref('text'),
      description: ref('text'),
      source: ref('text'),
      hitPolicy: { enum: hitPolicies },
      schemes: object(schemeProperties(), []),
      facts: record(ref('factUse')),
      segments: list(ref('segment'), packLimits.rules, 1),
      conditions: record(ref('group')),
      rules: list(ref('rule'), packLimits.rules),
      otherwise: name,
      examples: list(ref('example'), packLimits.rules),
    },
    [
      'format',
      'id',
      'title',
      'description',
      'source',
      'hitPolicy',
      'schemes',
      'facts',
      'segments',
      'rules',
      'otherwise',
    ],
  ),
  definitions: {
    text: {
      description: 'One text for every language, or one per language.',
      anyOf: [
        { type: 'string', minLength: 1, maxLength: packLimits.text },
        object(
          Object.fromEntries(locales.map((locale) => [locale, { type: 'string', minLength: 1 }])),
          locales,
        ),
      ],
    },
    factUse: object(
      {
        kind: { enum: ['number', 'text', 'boolean', 'day', 'list'] },
        title: ref('text'),
        min: { type: 'number' },
        max: { type: 'number' },
        whole: { type: 'boolean' },
        values: list(scalar, packLimits.entries),
        question: ref('text'),
        explanation: ref('text'),
        answers: list(ref('answer'), packLimits.entries, 2),
      },
      ['kind'],
    ),
    answer: object(
      {
        value: { type: ['string', 'number', 'boolean'] },
        title: ref('text'),
        explanation: ref('text'),
      },
      ['value', 'title'],
    ),
    segment: object(
      {
        id: name,
        title: ref('text'),
        color: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
        playbook: list(ref('text'), packLimits.entries),
        stages: object(
          Object.fromEntries(stageIds.map((stage) => [stage, list(ref('text'), packLimits.entries)])),
          [],
        ),
      },
      ['id', 'title', 'color', 'playbook'],
    ),
    rule: object(
      {
        name,
        priority: { type: 'integer', minimum: 1 },
        muted: { type: 'boolean' },
        conditions: ref('group'),
        event: object({ type: { const: 'segment' }, params: object({ segment: name }, ['segment']) }, [
          'type',
          'params',
        ]),
      },
      ['name', 'conditions', 'event'],
    ),
    example: object(
      {
        name,
        facts: record({ anyOf: [scalar, list(name, packLimits.entries)] }),
        asOf: { type: 'string', format: 'date' },
        expected: { anyOf: [name, list(name, packLimits.entries)] },
      },
      ['name', 'facts', 'expected'],
    ),
    group: {
      anyOf: [
        object({ all: list(ref('condition'), packLimits.entries, 1) }, ['all']),
        object({ any: list(ref('condition'), packLimits.entries, 1) }, ['any']),
        object({ not: ref('condition') }, ['not']),
        object({ condition: name }, ['condition']),
      ],
    },
    condition: { anyOf: [ref('leaf'), ref('group')] },
    leaf: object(
      {
        fact: name,
        operator: { type: 'string', pattern: decorated },
        value: { anyOf: [scalar, list(scalar, packLimits.entries), object({ fact: name }, ['fact'])] },
      },
      ['fact', 'operator', 'value'],
    ),
  },
};

function schemeProperties(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(schemeCatalog).map(([id, scheme]: [string, Scheme]) => [
      id,
      {
        description: scheme.explanation.en,
        ...object(
          Object.fromEntries(
            Object.entries(scheme.options).map(([key, option]) => [key, optionSchema(option)]),
          ),
          [],
        ),
      },
    ]),
  );
}

function optionSchema(option: OptionSpec): Schema {
  const common = { description: option.explanation.en, default: option.default };
  switch (option.type) {
    case 'number':
      return {
        ...common,
        type: option.whole ? 'integer' : 'number',
        minimum: option.min,
        maximum: option.max,
      };
    case 'choice':
      return { ...common, enum: Object.keys(option.choices) };
    case 'boolean':
      return { ...common, type: 'boolean' };
    case 'several':
      return {
        ...common,
        ...list({ enum: Object.keys(option.choices) }, Object.keys(option.choices).length, 1),
        uniqueItems: true,
      };
    case 'numbers':
      return {
        ...common,
        ...list({ type: 'number', minimum: option.min, maximum: option.max }, packLimits.entries, 1),
      };
  }
}
