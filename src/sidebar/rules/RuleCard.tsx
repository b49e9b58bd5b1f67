/** One rule of the list: what it says, how many customers it decides, and what can be done with it. */
import type { ReactNode } from 'react';
import { describeCondition } from '../../core/rules/describe/describeCondition';
import { segmentTitle } from '../../core/rules/describe/describeRule';
import type { Rule, RulePack } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { Swatch } from '../controls/Swatch';
import { useLanguage, useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { rulesTexts } from './rulesTexts';
import type { Order } from './useOrder';

export interface RuleCardProps {
  readonly rule: Rule;
  readonly pack: RulePack;
  /** Customers whom it decides; `null` before the sheets are read. */
  readonly customers: number | null;
  readonly order: Order;
  readonly findings: ReactNode;
  readonly problems: ReactNode;
  /** The form where the card is open. */
  readonly form: ReactNode | null;
  readonly onToggle: () => void;
  readonly onMute: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

export function RuleCard(props: RuleCardProps) {
  const { rule, pack, customers, order, findings, problems, form, onToggle } = props;
  const say = useTexts(rulesTexts);
  const language = useLanguage();
  const { count } = useFigures();
  const { segment } = rule.event.params;
  const color = pack.segments.find(({ id }) => id === segment)?.color ?? null;
  const ofRule = (action: string) => say('ofRule', { action, name: rule.name });
  const sentence = describeCondition(rule.conditions, pack, language);
  return (
    <li className={rule.muted ? 'rules-card muted' : 'rules-card'} {...order.card}>
      <div className="rules-head">
        <span className="rules-grip" title={say('drag')} {...order.grip}>
          ⠿
        </span>
        <Swatch color={color} />
        <h3>{segmentTitle(segment, pack, language)}</h3>
        {order.buttons(rule.name)}
      </div>
      {form === null && <p className="rules-sentence">{sentence}</p>}
      <p className="rules-facts">
        {rule.muted ? (
          <strong>{say('muted')}</strong>
        ) : (
          customers !== null && <span>{say('customers', { count: count(customers) })}</span>
        )}
        <span className="quiet">{rule.name}</span>
      </p>
      {findings}
      {form}
      {problems}
      <div className="rules-actions">
        <Button
          kind="link"
          label={ofRule(say(form === null ? 'openRule' : 'closeRule'))}
          expanded={form !== null}
          onClick={onToggle}
        >
          {say(form === null ? 'openRule' : 'closeRule')}
        </Button>
        <Button kind="link" label={ofRule(say(rule.muted ? 'unmute' : 'mute'))} onClick={props.onMute}>
          {say(rule.muted ? 'unmute' : 'mute')}
        </Button>
        <Button kind="link" label={ofRule(say('duplicate'))} onClick={props.onDuplicate}>
          {say('duplicate')}
        </Button>
        <Button kind="link" label={ofRule(say('remove'))} onClick={props.onRemove}>
          {say('remove')}
        </Button>
      </div>
    </li>
  );
}
