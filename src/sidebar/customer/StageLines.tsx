/** More of a segment's playbook, stage by stage: folded, since the first lines are what ten seconds allow. */
import type { Stages } from '../../core/rules/pack';
import { stageCatalog, stageIds } from '../../core/rules/stageCatalog';
import { Disclosure } from '../controls/Disclosure';
import { useLanguage, useTexts } from '../language/language';
import { customerTexts } from './customerTexts';

export function StageLines({ stages }: { readonly stages: Stages }) {
  const say = useTexts(customerTexts);
  const language = useLanguage();
  const told = stageIds.filter((stage) => (stages[stage] ?? []).length > 0);
  if (told.length === 0) return null;
  return (
    <Disclosure title={say('stages')}>
      <dl className="customer-stages">
        {told.map((stage) => (
          <div key={stage}>
            <dt>{stageCatalog[stage][language]}</dt>
            {stages[stage]?.map((line) => (
              <dd key={line[language]}>{line[language]}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
