/** One segment opened: its name and playbook in each language, its colour. */
import { useState } from 'react';
import type { Problem } from '../../core/problem';
import type { Segment } from '../../core/rules/pack';
import { Field } from '../controls/Field';
import { useLanguage, useTexts } from '../language/language';
import { ColorField } from './ColorField';
import { LanguageSwitch } from './LanguageSwitch';
import { PlaybookField } from './PlaybookField';
import { Problems } from './Problems';
import { StagesField } from './StagesField';
import { segmentTexts } from './segmentTexts';
import { useDraft } from './useDraft';

export interface SegmentFormProps {
  readonly segment: Segment;
  readonly onSegment: (segment: Segment) => readonly Problem[];
}

export function SegmentForm({ segment, onSegment }: SegmentFormProps) {
  const say = useTexts(segmentTexts);
  const [language, setLanguage] = useState(useLanguage());
  const { value, problems, change, frame } = useDraft(segment, onSegment);
  return (
    <div className="rules-form" {...frame}>
      <LanguageSwitch label={say('language')} language={language} onLanguage={setLanguage} />
      <Field label={say('name')}>
        {(tie) => (
          <input
            {...tie}
            type="text"
            lang={language}
            value={value.title[language]}
            onChange={({ target }) =>
              change({ ...value, title: { ...value.title, [language]: target.value } })
            }
          />
        )}
      </Field>
      <ColorField color={value.color} onColor={(color) => change({ ...value, color })} />
      <PlaybookField
        title={say('playbook')}
        hint={say('playbookHint')}
        lines={value.playbook}
        language={language}
        onLines={(playbook) => change({ ...value, playbook })}
      />
      <StagesField
        stages={value.stages ?? {}}
        language={language}
        onStages={(stages) => change({ ...value, stages })}
      />
      <Problems problems={problems} />
    </div>
  );
}
