/** A segment's playbook by stages: those that it has, each with its lines, and a choice of one more. */
import type { Locale } from '../../core/i18n/text';
import type { Stages } from '../../core/rules/pack';
import { type StageId, stageCatalog, stageIds } from '../../core/rules/stageCatalog';
import { Disclosure } from '../controls/Disclosure';
import { Field } from '../controls/Field';
import { useLanguage, useTexts } from '../language/language';
import { PlaybookField } from './PlaybookField';
import { segmentTexts } from './segmentTexts';

export interface StagesFieldProps {
  readonly stages: Stages;
  readonly language: Locale;
  readonly onStages: (stages: Stages) => void;
}

export function StagesField({ stages, language, onStages }: StagesFieldProps) {
  const say = useTexts(segmentTexts);
  const shown = useLanguage();
  const present = stageIds.filter((stage) => stages[stage] !== undefined);
  return (
    <Disclosure title={say('stages')}>
      {present.map((stage) => (
        <PlaybookField
          key={stage}
          title={stageCatalog[stage][shown]}
          lines={stages[stage] ?? []}
          language={language}
          onLines={(lines) => onStages({ ...stages, [stage]: lines })}
        />
      ))}
      <Field label={say('addStage')}>
        {(tie) => (
          <select
            {...tie}
            value=""
            onChange={({ target }) => onStages({ ...stages, [target.value as StageId]: [] })}
          >
            <option value="">{say('chooseStage')}</option>
            {stageIds
              .filter((stage) => stages[stage] === undefined)
              .map((stage) => (
                <option key={stage} value={stage}>
                  {stageCatalog[stage][shown]}
                </option>
              ))}
          </select>
        )}
      </Field>
    </Disclosure>
  );
}
