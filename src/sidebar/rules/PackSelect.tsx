/** Chooses the pack that is looked at. */
import type { PackChoice } from '../../protocol/packVersions';
import { SelectField } from '../controls/SelectField';
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
    <SelectField
      label={say('pack')}
      value={shown}
      choices={packs.map(({ id, title }) => [id, title])}
      onChoose={onShow}
    />
  );
}
