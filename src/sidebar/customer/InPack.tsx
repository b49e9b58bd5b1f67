/** What one pack says of one customer: the segment, what to ask and to do, the scores, why, and what lies near. */
import { useMemo } from 'react';
import type { Classification } from '../../core/classify';
import { twoToTell } from '../../core/plan/nextSegments';
import { nextQuestion } from '../../core/profile/nextQuestion';
import { describeNeighbour, isTold } from '../../core/rules/explain/describeNeighbour';
import { neighboursOf } from '../../core/rules/explain/neighbours';
import type { RulePack } from '../../core/rules/pack';
import { schemeCatalog } from '../../core/schemes/catalog';
import type { Scheme } from '../../core/schemes/scheme';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { Swatch } from '../controls/Swatch';
import { useLanguage, useTexts } from '../language/language';
import { customerTexts } from './customerTexts';
import { Figures } from './Figures';
import { profileTexts } from './profileTexts';
import { StageLines } from './StageLines';
import { Why } from './Why';

export interface InPackProps {
  readonly customer: number;
  readonly classification: Classification;
}

export function InPack({ customer, classification }: InPackProps) {
  const say = useTexts(customerTexts);
  const language = useLanguage();
  const { pack, facts, segment, also } = classification;
  const landed = pack.segments[segment[customer] ?? -1];
  const further = (also?.[customer] ?? []).flatMap((index) => pack.segments[index]?.title[language] ?? []);
  const neighbours = useNeighbours(classification, customer);
  return (
    <section aria-label={pack.title[language]}>
      <h2>{pack.title[language]}</h2>
      <p className="customer-segment" style={{ borderLeftColor: landed?.color }}>
        <Swatch color={landed?.color ?? null} /> <strong>{landed?.title[language]}</strong>
        {further.map((title) => (
          <span key={title}> · {title}</span>
        ))}
      </p>
      <AskNext classification={classification} customer={customer} />
      {landed && landed.playbook.length > 0 && (
        <>
          <h3>{say('todo')}</h3>
          <ol className="customer-todo">
            {landed.playbook.map((step) => (
              <li key={step[language]}>{step[language]}</li>
            ))}
          </ol>
        </>
      )}
      {landed?.stages && <StageLines stages={landed.stages} />}
      <Figures facts={facts} customer={customer} names={scoresOf(pack)} />
      <Disclosure title={say('why')}>
        <Why classification={classification} customer={customer} />
      </Disclosure>
      <Disclosure title={say('next')}>
        {neighbours.length === 0 ? (
          <p className="quiet">{say('noNext')}</p>
        ) : (
          <ul>
            {neighbours.map((neighbour) => (
              <li key={neighbour}>{neighbour}</li>
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}

function AskNext({ classification, customer }: InPackProps) {
  const say = useTexts(profileTexts);
  const language = useLanguage();
  const fact = useMemo(() => nextQuestion(classification, customer), [classification, customer]);
  const question = fact === null ? undefined : classification.pack.facts[fact]?.question?.[language];
  return question === undefined ? null : <Notice kind="info">{say('next', { question })}</Notice>;
}

function useNeighbours(classification: Classification, customer: number): readonly string[] {
  const language = useLanguage();
  return useMemo(() => {
    const { pack, compiled, facts, rescores } = classification;
    const near = neighboursOf(compiled, facts, rescores)(customer, (move) => isTold(move, pack.facts));
    return twoToTell(near).map((one) => describeNeighbour(one, pack, language));
  }, [classification, customer, language]);
}

/** The scores and classes that the pack's schemes give; truths only where a rule may ask about them. */
function scoresOf({ schemes, facts }: RulePack): readonly string[] {
  return Object.keys(schemes).flatMap((id) => {
    const { gives }: Scheme = schemeCatalog[id as keyof typeof schemeCatalog];
    return gives.filter((fact) => fact in facts || !fact.endsWith('High'));
  });
}
