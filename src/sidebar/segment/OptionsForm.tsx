/** A form for the options of the schemes in use, made from the catalogue. */

import { lockedOptions } from '../../core/preview/lockedOptions';
import { renderProblem } from '../../core/problem';
import type { RulePack } from '../../core/rules/pack';
import { schemeCatalog } from '../../core/schemes/catalog';
import { completeOptions } from '../../core/schemes/completeOptions';
import type { OptionValue, Scheme } from '../../core/schemes/scheme';
import { useLanguage, useTexts } from '../language/language';
import { useSession } from '../session/session';
import { OptionField } from './OptionField';
import { segmentTexts } from './segmentTexts';

export function OptionsForm() {
  const { settings, changeSettings, usedPacks } = useSession();
  const say = useTexts(segmentTexts);
  const ids = [...new Set(usedPacks.flatMap(({ schemes }) => Object.keys(schemes)))];
  if (ids.length === 0) return <p className="quiet">{say('noOptions')}</p>;
  return (
    <>
      {ids.map((id) => (
        <SchemeForm
          key={id}
          id={id}
          packs={usedPacks.filter(({ schemes }) => id in schemes)}
          given={settings.schemeOptions[id] ?? {}}
          onChange={(options) =>
            changeSettings({ schemeOptions: { ...settings.schemeOptions, [id]: options } })
          }
        />
      ))}
    </>
  );
}

interface SchemeFormProps {
  readonly id: string;
  readonly packs: readonly RulePack[];
  /** What a manager laid over the packs. */
  readonly given: Readonly<Record<string, OptionValue>>;
  readonly onChange: (options: Readonly<Record<string, OptionValue>>) => void;
}

function SchemeForm({ id, packs, given, onChange }: SchemeFormProps) {
  const language = useLanguage();
  const scheme: Scheme = schemeCatalog[id as keyof typeof schemeCatalog];
  const ofPack: Readonly<Record<string, OptionValue>> = packs[0]?.schemes[id] ?? {};
  const checked = completeOptions(id, { ...ofPack, ...given });
  const problemOf = (option: string) => {
    const problem = checked.ok ? undefined : checked.problems.find(({ at }) => at[2] === option);
    return problem ? renderProblem({ ...problem, at: [] }, language) : null;
  };
  const locked = lockedOptions(id, packs);
  return (
    <fieldset className="segment-options">
      <legend>{scheme.title[language]}</legend>
      <p className="quiet">{scheme.explanation[language]}</p>
      {Object.entries(scheme.options).map(([option, spec]) => {
        const usual = ofPack[option] ?? spec.default;
        return (
          <OptionField
            key={option}
            spec={spec}
            usual={usual}
            value={given[option] ?? usual}
            problem={problemOf(option)}
            lockedBy={locked.get(option) ?? null}
            onChange={(value) => {
              const { [option]: _, ...others } = given;
              onChange(value === null ? others : { ...others, [option]: value });
            }}
          />
        );
      })}
    </fieldset>
  );
}
