/** Every condition of the rule that took a customer, and of those asked before it, with the customer's own values. */
import { useMemo } from 'react';
import type { Classification } from '../../core/classify';
import { describeLeaf } from '../../core/rules/describe/describeLeaf';
import { describeOwn } from '../../core/rules/describe/describeOwn';
import { segmentTitle } from '../../core/rules/describe/describeRule';
import {
  type ConditionExplanation,
  explain,
  type LeafExplanation,
  type RuleExplanation,
} from '../../core/rules/explain/explain';
import type { RulePack } from '../../core/rules/pack';
import { Disclosure } from '../controls/Disclosure';
import { useLanguage, useTexts } from '../language/language';
import { customerTexts } from './customerTexts';

export interface WhyProps {
  readonly classification: Classification;
  readonly customer: number;
}

export function Why({ classification: { compiled, facts, pack }, customer }: WhyProps) {
  const say = useTexts(customerTexts);
  const { fired, before } = useMemo(() => explain(compiled, facts, customer), [compiled, facts, customer]);
  return (
    <>
      {fired ? <OneRule rule={fired} pack={pack} /> : <p>{say('noRule')}</p>}
      {before.length > 0 && (
        <Disclosure title={say('askedBefore', { count: before.length })}>
          {before.map((rule) => (
            <OneRule key={rule.rule} rule={rule} pack={pack} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

function OneRule({
  rule: { rule, held, conditions },
  pack,
}: {
  readonly rule: RuleExplanation;
  readonly pack: RulePack;
}) {
  const language = useLanguage();
  const segment = pack.rules[rule]?.event.params.segment ?? '';
  return (
    <div className="customer-rule">
      <Verdict held={held}>
        <strong>{segmentTitle(segment, pack, language)}</strong>
      </Verdict>
      <ul className="customer-conditions">
        <Condition condition={conditions} pack={pack} />
      </ul>
    </div>
  );
}

const groupTexts = { all: 'allOf', any: 'anyOf', not: 'notOf' } as const;

function Condition({
  condition,
  pack,
}: {
  readonly condition: ConditionExplanation;
  readonly pack: RulePack;
}) {
  const say = useTexts(customerTexts);
  if (condition.kind === 'leaf') return <LeafLine leaf={condition} pack={pack} />;
  const { kind, held, below, name } = condition;
  const [only] = below;
  if (kind !== 'not' && below.length === 1 && only) return <Condition condition={only} pack={pack} />;
  return (
    <li>
      <Verdict held={held}>{kind === 'condition' ? name : say(groupTexts[kind])}</Verdict>
      <ul className="customer-conditions">
        {below.map((child, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no names, and their order is what they are.
          <Condition key={at} condition={child} pack={pack} />
        ))}
      </ul>
    </li>
  );
}

function LeafLine({
  leaf: { held, leaf, own },
  pack,
}: {
  readonly leaf: LeafExplanation;
  readonly pack: RulePack;
}) {
  const say = useTexts(customerTexts);
  const language = useLanguage();
  const value = describeOwn(leaf.fact, own, pack, language);
  return (
    <li>
      <Verdict held={held}>
        {describeLeaf(leaf, pack, language)} {say('own', { value })}
      </Verdict>
    </li>
  );
}

function Verdict({ held, children }: { readonly held: boolean; readonly children: React.ReactNode }) {
  const say = useTexts(customerTexts);
  return (
    <span className={held ? 'customer-held' : 'customer-failed'}>
      <span aria-hidden="true">{held ? '✓' : '✗'}</span>{' '}
      <span className="visually-hidden">{say(held ? 'holds' : 'fails')}: </span>
      {children}
    </span>
  );
}
