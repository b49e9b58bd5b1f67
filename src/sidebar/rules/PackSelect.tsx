/** Chooses the pack that is looked at. */
import type { PackChoice } from '../../protocol/packVersions';
import { Field } from '../controls/Field';
import { useTexts } from '../language/language';
import { rulesTexts } from './rulesTexts';

export interface PackSelectProps {
  readonly packs: readonly PackChoice[];
  /** The id of the pack shown. */
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

export function PackSelect({ packs, shown, onShow }: PackSelectProps) {
  const say = useTexts(rulesTexts);
  return (
    <Field label={say('pack')}>
      {(tie) => (
        <select {...tie} value={shown} onChange={({ target }) => onShow(target.value)}>
          {packs.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
