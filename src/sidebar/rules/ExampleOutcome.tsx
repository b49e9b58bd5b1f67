/** Whether the rules give what is expected of a test customer, and the way to expect what they give. */
import { words } from '../../core/i18n/words';
import { expectedOf } from '../../core/rules/check/exampleOf';
import type { ExampleResult } from '../../core/rules/check/runExamples';
import { segmentTitle } from '../../core/rules/describe/describeRule';
import type { Example, RulePack } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { useLanguage, useTexts } from '../language/language';
import { exampleTexts } from './exampleTexts';

export interface ExampleOutcomeProps {
  readonly result: ExampleResult;
  readonly pack: RulePack;
  readonly onExpect: (expected: Example['expected']) => void;
}

export function ExampleOutcome({ result: { example, passed, found }, pack, onExpect }: ExampleOutcomeProps) {
  const say = useTexts(exampleTexts);
  const locale = useLanguage();
  const titles = (ids: string | readonly string[]) =>
    (typeof ids === 'string' ? [ids] : ids)
      .map((id) => segmentTitle(id, pack, locale))
      .join(words.listSeparator[locale]);
  return (
    <>
      <p className={passed ? 'rules-passed' : 'rules-failed'}>
        <span aria-hidden="true">{passed ? '✓' : '✗'}</span>{' '}
        {passed
          ? say('passed', { found: titles(found) })
          : say('failed', { expected: titles(example.expected), found: titles(found) })}
      </p>
      {!passed && (
        <Button kind="link" onClick={() => onExpect(expectedOf(found, pack))}>
          {say('takeFound', { found: titles(found) })}
        </Button>
      )}
    </>
  );
}
