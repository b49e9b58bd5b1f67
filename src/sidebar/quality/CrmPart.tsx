/** Segments as a csv file for a CRM: saved by the browser, or as text to copy where it does not allow that. */
import { useEffect, useState } from 'react';
import { type CrmId, crmCatalog, crmIds } from '../../core/crm/crmCatalog';
import type { CrmFile } from '../../protocol/dataQuality';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { Field } from '../controls/Field';
import { Notice } from '../controls/Notice';
import { Sentences } from '../controls/Sentences';
import { useLanguage, useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useSession } from '../session/session';
import { qualityTexts } from './qualityTexts';
import { useCalls } from './useCalls';

export function CrmPart({ made }: { readonly made?: CrmFile }) {
  const { server, settings, activeSheet } = useSession();
  const say = useTexts(qualityTexts);
  const language = useLanguage();
  const { count } = useFigures();
  const { busy, failed, call } = useCalls();
  const [crm, setCrm] = useState<CrmId>(language === 'zh-CN' ? 'fxiaoke' : 'zoho');
  const [file, setFile] = useState(made ?? null);
  const link = useDownload(file);
  const ask = () =>
    call('export', async () => setFile(await server('exportCrm', { settings, sheet: activeSheet, crm })));
  return (
    <section className="quality-crm">
      <h2>{say('crm')}</h2>
      <p className="quiet">{say('crmHint')}</p>
      <Field label={say('crmSystem')}>
        {(tie) => (
          <select {...tie} value={crm} onChange={({ target }) => setCrm(target.value as CrmId)}>
            {crmIds.map((id) => (
              <option key={id} value={id}>
                {crmCatalog[id].title[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Sentences sentences={failed} />
      <Button busy={busy !== null} onClick={ask}>
        {say('exportCrm')}
      </Button>
      {file && (
        <>
          <Notice kind="done">
            {say('exported', {
              customers: count(file.customers),
              name: file.name,
              columns: file.columns.join(' + '),
            })}
          </Notice>
          {link !== null && (
            <p>
              <a href={link} download={file.name}>
                {say('download')}
              </a>
            </p>
          )}
          <Disclosure title={say('asText')}>
            <textarea
              readOnly
              rows={6}
              aria-label={say('asText')}
              value={file.csv}
              onFocus={({ target }) => target.select()}
            />
          </Disclosure>
        </>
      )}
    </section>
  );
}

/** Where the browser finds the file; given back when another takes its place. */
function useDownload(file: CrmFile | null): string | null {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return;
    const url = URL.createObjectURL(new Blob([file.csv], { type: 'text/csv;charset=utf-8' }));
    setLink(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return link;
}
