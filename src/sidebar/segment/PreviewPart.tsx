/** Who would land where: each segment with its customers and revenue, and who moves. */
import { useState } from 'react';
import { dayToIso } from '../../core/facts/calendar';
import type { PackPreview } from '../../core/preview/runPreview';
import { Swatch } from '../controls/Swatch';
import { useLanguage, useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useSession } from '../session/session';
import { MovesPart } from './MovesPart';
import { segmentTexts } from './segmentTexts';

export function PreviewPart() {
  const { preview, settings } = useSession();
  const say = useTexts(segmentTexts);
  const language = useLanguage();
  const { count } = useFigures();
  const [chosen, setChosen] = useState<string | null>(null);
  if (!preview?.ok) return null;
  const { packs, customers, asOf } = preview.value;
  const idOf = ({ classification }: PackPreview) => classification.pack.id;
  const shown =
    packs.find((pack) => idOf(pack) === chosen) ??
    packs.find((pack) => idOf(pack) === settings.colorBy) ??
    packs[0];
  return (
    <section>
      <h2>{say('preview')}</h2>
      <p className="quiet">
        {say('previewOf', { customers: count(customers.facts.ids.length), date: dayToIso(asOf) })}
      </p>
      {packs.length > 1 && (
        <div className="buttons segment-switch">
          {packs.map((pack) => (
            <button
              type="button"
              key={idOf(pack)}
              className="button"
              aria-pressed={pack === shown}
              onClick={() => setChosen(idOf(pack))}
            >
              {pack.classification.pack.title[language]}
            </button>
          ))}
        </div>
      )}
      {shown && (
        <>
          <SegmentTable pack={shown} />
          <MovesPart key={idOf(shown)} pack={shown} customers={customers} />
        </>
      )}
    </section>
  );
}

function SegmentTable({ pack: { segments, classification } }: { readonly pack: PackPreview }) {
  const say = useTexts(segmentTexts);
  const { count, share, money } = useFigures();
  const customers = segments.reduce((sum, segment) => sum + segment.count, 0);
  const revenue = segments.reduce((sum, segment) => sum + (segment.revenue ?? 0), 0);
  const filled = segments.filter((segment) => segment.count > 0);
  const empty = segments.filter((segment) => segment.count === 0);
  const hasRevenue = segments.some((segment) => segment.revenue !== null) && revenue > 0;
  return (
    <>
      <table className="segment-table">
        <thead>
          <tr>
            <th scope="col">{say('segment')}</th>
            <th scope="col">{say('customers')}</th>
            {hasRevenue && <th scope="col">{say('revenue')}</th>}
          </tr>
        </thead>
        <tbody>
          {filled.map((segment) => (
            <tr key={segment.id}>
              <th scope="row">
                <Swatch color={segment.color} /> {segment.title}
                {segment.id === classification.pack.otherwise && (
                  <span className="quiet"> · {say('unassigned')}</span>
                )}
                <span
                  className="segment-bar"
                  style={{ width: `${(100 * segment.count) / customers}%` }}
                  aria-hidden="true"
                />
              </th>
              <td title={say('ofCustomers', { share: share(segment.count / customers) })}>
                {count(segment.count)}
                <span className="quiet segment-share">{share(segment.count / customers)}</span>
              </td>
              {hasRevenue && (
                <td title={say('ofRevenue', { share: share((segment.revenue ?? 0) / revenue) })}>
                  {money(segment.revenue ?? 0)}
                  <span className="quiet segment-share">{share((segment.revenue ?? 0) / revenue)}</span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {empty.length > 0 && (
        <p className="quiet">{say('empty', { segments: empty.map(({ title }) => title).join(', ') })}</p>
      )}
      {classification.tied > 0 && (
        <p className="quiet">{say('tied', { count: count(classification.tied) })}</p>
      )}
    </>
  );
}
