/** The rules of a pack as cards, in the order in which they are asked. */
import { useState } from 'react';
import type { Facts } from '../../core/facts/factColumn';
import type { RuleCounts } from '../../core/preview/ruleCounts';
import type { Problem } from '../../core/problem';
import type { Analysis } from '../../core/rules/analyse/findings';
import { inOrder } from '../../core/rules/askedInOrder';
import { segmentTitle } from '../../core/rules/describe/describeRule';
import { freshName } from '../../core/rules/edit/duplicateRule';
import type { Edit } from '../../core/rules/edit/edit';
import type { RulePack } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { Swatch } from '../controls/Swatch';
import { useLanguage, useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { declaring } from './askableFacts';
import { GapList, RuleFindings } from './Findings';
import { newRule } from './newRule';
import { Problems } from './Problems';
import { RuleCard } from './RuleCard';
import { RuleForm } from './RuleForm';
import { rulesTexts } from './rulesTexts';
import { useOrder } from './useOrder';

export interface RuleListProps {
  readonly pack: RulePack;
  readonly facts: Facts | null;
  readonly counts: RuleCounts | null;
  /** `null` while it is being worked out. */
  readonly analysis: Analysis | null;
  readonly today: string;
  /** Does the edits as one step, or answers why it cannot. */
  readonly onEdits: (edits: readonly Edit[]) => readonly Problem[];
}

export function RuleList({ pack, facts, counts, analysis, today, onEdits }: RuleListProps) {
  const say = useTexts(rulesTexts);
  const language = useLanguage();
  const { count } = useFigures();
  const [open, setOpen] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ readonly name: string; readonly problems: readonly Problem[] }>();
  const asked = inOrder(pack.rules);
  /** An edit from a button: what is wrong with it is told at the card. */
  const attempt = (name: string, edit: Edit) => setRefused({ name, problems: onEdits([edit]) });
  const orderOf = useOrder(
    asked.length,
    { up: (name) => say('moveUp', { name }), down: (name) => say('moveDown', { name }) },
    (from, to) => {
      const name = asked[from]?.rule.name;
      if (name !== undefined) attempt(name, { kind: 'moveRule', name, to });
    },
  );
  const add = () => {
    const name = freeName(say('newRule'), pack);
    const rule = newRule(name, pack);
    const edits: readonly Edit[] = [...declaring(rule.conditions, pack), { kind: 'addRule', rule }];
    const problems = onEdits(edits);
    setRefused({ name: '', problems });
    if (problems.length === 0) setOpen(name);
  };
  return (
    <section aria-label={say('rules')}>
      <h2>{say('rules')}</h2>
      <p className="quiet">{say(pack.hitPolicy === 'first' ? 'firstDecides' : 'allDecide')}</p>
      {!counts && <p className="quiet">{say('noData')}</p>}
      {asked.length === 0 && <p>{say('noRules')}</p>}
      <ol className="rules-cards">
        {asked.map(({ rule, index }, place) => (
          <RuleCard
            key={rule.name}
            rule={rule}
            pack={pack}
            customers={counts?.rules[index] ?? null}
            order={orderOf(place)}
            findings={<RuleFindings pack={pack} index={index} analysis={analysis} />}
            problems={refused?.name === rule.name && <Problems problems={refused.problems} />}
            form={
              open === rule.name ? (
                <RuleForm
                  rule={rule}
                  pack={pack}
                  facts={facts}
                  today={today}
                  onRule={(next) => {
                    const problems = onEdits([
                      ...declaring(next.conditions, pack),
                      { kind: 'changeRule', name: rule.name, rule: next },
                    ]);
                    if (problems.length === 0) setOpen(next.name);
                    return problems;
                  }}
                />
              ) : null
            }
            onToggle={() => setOpen(open === rule.name ? null : rule.name)}
            onMute={() => attempt(rule.name, { kind: 'muteRule', name: rule.name, muted: !rule.muted })}
            onDuplicate={() => attempt(rule.name, { kind: 'duplicateRule', name: rule.name })}
            onRemove={() => attempt(rule.name, { kind: 'removeRule', name: rule.name })}
          />
        ))}
        <li className="rules-card otherwise">
          <div className="rules-head">
            <Swatch color={pack.segments.find(({ id }) => id === pack.otherwise)?.color ?? null} />
            <h3>{segmentTitle(pack.otherwise, pack, language)}</h3>
          </div>
          <p className="rules-sentence">{say('allOthers')}</p>
          {counts && <p className="rules-facts">{say('customers', { count: count(counts.otherwise) })}</p>}
        </li>
      </ol>
      <Problems problems={refused?.name === '' ? refused.problems : []} />
      <Button onClick={add}>{say('addRule')}</Button>
      <GapList pack={pack} analysis={analysis} />
    </section>
  );
}

function freeName(name: string, { rules }: RulePack): string {
  const taken = new Set(rules.map((rule) => rule.name));
  return taken.has(name) ? freshName(name, taken) : name;
}
