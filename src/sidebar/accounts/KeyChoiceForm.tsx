/** Which segments of which applied pack count as key accounts. */
import type { KeyChoice } from '../../core/accounts/keyChoice';
import type { KeyPack } from '../../protocol/accountsView';
import { SelectField } from '../controls/SelectField';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { accountsTexts } from './accountsTexts';

export interface KeyChoiceFormProps {
  readonly packs: readonly KeyPack[];
  readonly choice: KeyChoice | null;
  readonly onChoose: (choice: KeyChoice) => void;
}

export function KeyChoiceForm({ packs, choice, onChoose }: KeyChoiceFormProps) {
  const say = useTexts(accountsTexts);
  const { count } = useFigures();
  const shown = packs.find(({ id }) => id === choice?.pack);
  const chosen = choice?.segments ?? [];
  const choosePack = (id: string) =>
    onChoose({ pack: id, segments: packs.find((pack) => pack.id === id)?.usual ?? [] });
  const toggle = (id: string, isKey: boolean) => {
    const all = shown?.segments.map((segment) => segment.id) ?? [];
    const segments = all.filter((other) => (other === id ? isKey : chosen.includes(other)));
    if (shown) onChoose({ pack: shown.id, segments });
  };
  return (
    <>
      <SelectField
        label={say('pack')}
        hint={say('usedNext')}
        value={shown?.id ?? ''}
        choices={[
          ...(shown ? [] : [['', say('choosePack')] as const]),
          ...packs.map(({ id, title }) => [id, title] as const),
        ]}
        onChoose={choosePack}
      />
      <ul className="accounts-segments">
        {shown?.segments.map(({ id, title, customers }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              {say('segment', { title, count: count(customers) })}
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
