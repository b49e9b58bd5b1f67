/** The packs in use, which of them colours, the analysis date, and the options of their schemes. */
import { isoToDay } from '../../core/facts/calendar';
import { Disclosure } from '../controls/Disclosure';
import { Field } from '../controls/Field';
import { SelectField } from '../controls/SelectField';
import { Sentences } from '../controls/Sentences';
import { useTexts } from '../language/language';
import { useProblemTexts } from '../language/useProblemTexts';
import { useSession } from '../session/session';
import { FeatureList } from './FeatureList';
import { OptionsForm } from './OptionsForm';
import { PackGallery } from './PackGallery';
import { segmentTexts } from './segmentTexts';

export function ChoicesPart() {
  const { packs, settings, preview, changeSettings, showPack } = useSession();
  const say = useTexts(segmentTexts);
  const textsOf = useProblemTexts();
  const inUse = packs.filter(({ id }) => settings.packs.includes(id));
  const toggle = (id: string, isUsed: boolean) => {
    const chosen = packs
      .map((pack) => pack.id)
      .filter((other) => (other === id ? isUsed : settings.packs.includes(other)));
    const [first] = chosen;
    if (first === undefined) return;
    const colorBy = chosen.includes(settings.colorBy) ? settings.colorBy : first;
    changeSettings({ packs: chosen, colorBy });
    showPack(colorBy);
  };
  return (
    <section>
      <h2>{say('packs')}</h2>
      <p>{say('packsInUse', { packs: inUse.map(({ title }) => title).join(' + ') })}</p>
      <Disclosure title={say('choosePacks', { count: packs.length })}>
        <PackGallery packs={packs} used={settings.packs} onUse={toggle} />
      </Disclosure>
      <Disclosure title={say('features')}>
        <FeatureList />
      </Disclosure>
      {inUse.length > 1 && (
        <SelectField
          label={say('colorBy')}
          value={settings.colorBy}
          choices={inUse.map(({ id, title }) => [id, title])}
          onChoose={(colorBy) => {
            changeSettings({ colorBy });
            showPack(colorBy);
          }}
        />
      )}
      <AnalysisDate />
      <Disclosure title={say('options')}>
        <OptionsForm />
      </Disclosure>
      {preview && !preview.ok && <Sentences sentences={[say('packRefused'), ...textsOf(preview.problems)]} />}
    </section>
  );
}

function AnalysisDate() {
  const { today, settings, changeSettings } = useSession();
  const say = useTexts(segmentTexts);
  return (
    <Field label={say('asOf')} hint={say('asOfHint', { today })}>
      {(tie) => (
        <input
          {...tie}
          type="date"
          defaultValue={settings.asOf ?? ''}
          onChange={(event) => {
            const { value } = event.target;
            // While a year is being typed, the date is not one yet: the last whole one stays.
            if (value === '') changeSettings({ asOf: null });
            else if (isoToDay(value) !== null) changeSettings({ asOf: value });
          }}
        />
      )}
    </Field>
  );
}
