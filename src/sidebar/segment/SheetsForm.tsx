/** The sheets to read: whichever is open, or those that are named here. */
import { Field } from '../controls/Field';
import { useTexts } from '../language/language';
import { useSession } from '../session/session';
import { segmentTexts } from './segmentTexts';

export function SheetsForm() {
  const { sheets, settings, changeSettings } = useSession();
  const say = useTexts(segmentTexts);
  const { orders = null, customers = null } = settings.sources ?? {};
  const choose = (kind: 'orders' | 'customers', value: string) => {
    const chosen = { orders, customers, [kind]: value === '' ? null : Number(value) };
    const isNone = chosen.orders === null && chosen.customers === null;
    changeSettings({ sources: isNone ? null : chosen });
  };
  return (
    <>
      {(['orders', 'customers'] as const).map((kind) => (
        <Field key={kind} label={say(`${kind}Sheet`)} hint={say(`${kind}SheetHint`)}>
          {(tie) => (
            <select
              {...tie}
              value={String((kind === 'orders' ? orders : customers) ?? '')}
              onChange={(event) => choose(kind, event.target.value)}
            >
              <option value="">{settings.sources === null ? say('openSheet') : say('noSheet')}</option>
              {sheets.map(({ id, name }) => (
                <option key={id} value={String(id)}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </>
  );
}
