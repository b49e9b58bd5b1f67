/** The test customers of a pack: whether the rules still give what was expected of them. */
import { useMemo } from 'react';
import { words } from '../../core/i18n/words';
import type { Problem } from '../../core/problem';
import { type ExampleReport, runExamples } from '../../core/rules/check/runExamples';
import { segmentTitle } from '../../core/rules/describe/describeRule';
import { factTitle } from '../../core/rules/describe/describeValue';
import type { Edit } from '../../core/rules/edit/edit';
import type { Example, RulePack, Scalar } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { useLanguage, useTexts } from '../language/language';
import { rulesTexts } from './rulesTexts';
import { valueTitle } from './valueTitle';

export interface ExampleListProps {
  readonly pack: RulePack;
  readonly onEdits: (edits: readonly Edit[]) => readonly Problem[];
}

export function useExamples(pack: RulePack): ExampleReport {
  return useMemo(() => runExamples(pack), [pack]);
}

export function ExampleList({ pack, onEdits }: ExampleListProps) {
  const say = useTexts(rulesTexts);
  const locale = useLanguage();
  const { results } = useExamples(pack);
  const { examples = [] } = pack;
  const change = (next: readonly Example[]) => onEdits([{ kind: 'changePack', changes: { examples: next } }]);
  const titles = (ids: string | readonly string[]) =>
    (typeof ids === 'string' ? [ids] : ids)
      .map((id) => segmentTitle(id, pack, locale))
      .join(words.listSeparator[locale]);
  const factsOf = ({ facts, asOf }: Example) =>
    [
      ...Object.entries(facts).map(
        ([fact, value]) => `${factTitle(fact, pack, locale)} ${valueText(fact, value)}`,
      ),
      ...(asOf === undefined ? [] : [asOf]),
    ].join(words.listSeparator[locale]);
  const valueText = (fact: string, value: Example['facts'][string]) =>
    (isList(value) ? value : [value])
      .map((one: Scalar) =>
        typeof one === 'string' && pack.facts[fact]?.kind === 'day'
          ? one
          : valueTitle(fact, one, { pack, locale }),
      )
      .join(' ');
  if (results.length === 0) return <p>{say('noExamples')}</p>;
  return (
    <ul className="rules-examples">
      {results.map(({ example, passed, found }) => (
        <li key={example.name} className={passed ? undefined : 'failed'}>
          <strong>
            <span aria-hidden="true">{passed ? '✓' : '✗'}</span> {example.name}
          </strong>
          <p className="quiet">{factsOf(example)}</p>
          <p>
            {passed
              ? say('passed', { found: titles(found) })
              : say('failed', { expected: titles(example.expected), found: titles(found) })}
          </p>
          <div className="rules-actions">
            {!passed && (
              <Button
                kind="link"
                onClick={() => {
                  const expected = pack.hitPolicy === 'first' ? (found[0] ?? pack.otherwise) : found;
                  change(examples.map((one) => (one === example ? { ...one, expected } : one)));
                }}
              >
                {say('takeFound', { found: titles(found) })}
              </Button>
            )}
            <Button
              kind="link"
              label={say('ofRule', { action: say('remove'), name: example.name })}
              onClick={() => change(examples.filter((one) => one !== example))}
            >
              {say('remove')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function isList(value: Example['facts'][string]): value is readonly string[] {
  return Array.isArray(value);
}
