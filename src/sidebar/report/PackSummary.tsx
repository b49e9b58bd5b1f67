/** The segments of a pack: their share of the customers against their share of the revenue. */
import type { PackPreview } from '../../core/preview/runPreview';
import { Disclosure } from '../controls/Disclosure';
import { Swatch } from '../controls/Swatch';
import { useLanguage, useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { reportTexts } from './reportTexts';

export interface PackSummaryProps {
  readonly pack: PackPreview;
  /** One pack is seen at once; the others unfold. */
  readonly isFolded: boolean;
}

/** Two bars a segment: how many customers, and how much of the revenue. The figures stand beside them as text. */
export function PackSummary({ pack, isFolded }: PackSummaryProps) {
  const title = pack.classification.pack.title[useLanguage()];
  return isFolded ? (
    <Disclosure title={title}>
      <SegmentBars pack={pack} />
    </Disclosure>
  ) : (
    <section>
      <h2>{title}</h2>
      <SegmentBars pack={pack} />
    </section>
  );
}

function SegmentBars({ pack: { segments } }: Pick<PackSummaryProps, 'pack'>) {
  const say = useTexts(reportTexts);
  const { count, share } = useFigures();
  const customers = segments.reduce((sum, segment) => sum + segment.count, 0);
  const revenue = segments.reduce((sum, segment) => sum + Math.max(0, segment.revenue ?? 0), 0);
  return (
    <ul>
      {segments
        .filter((segment) => segment.count > 0)
        .map((segment) => {
          const ofCustomers = segment.count / customers;
          const ofRevenue = revenue > 0 ? Math.max(0, segment.revenue ?? 0) / revenue : null;
          return (
            <li key={segment.id} className="report-segment">
              <div className="report-line">
                <span>
                  <Swatch color={segment.color} /> {segment.title}
                </span>
                <span>{count(segment.count)}</span>
              </div>
              <Bar
                share={ofCustomers}
                text={say('ofCustomers', { share: share(ofCustomers) })}
                kind="customers"
              />
              {ofRevenue !== null && (
                <Bar share={ofRevenue} text={say('ofRevenue', { share: share(ofRevenue) })} kind="revenue" />
              )}
            </li>
          );
        })}
    </ul>
  );
}

interface BarProps {
  readonly share: number;
  readonly text: string;
  readonly kind: 'customers' | 'revenue';
}

function Bar({ share, text, kind }: BarProps) {
  return (
    <div className="report-bar">
      <span className="quiet">{text}</span>
      <span className="report-track" aria-hidden="true">
        <span className={`report-fill ${kind}`} style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
    </div>
  );
}
