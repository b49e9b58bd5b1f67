/** All classes of one customer side by side, for the glance before a call. */
import type { Classification } from '../../core/classify';
import { segmentTitles } from '../../core/plan/portrait';
import { Swatch } from '../controls/Swatch';
import { useLanguage, useTexts } from '../language/language';
import { customerTexts } from './customerTexts';

export interface PortraitProps {
  readonly customer: number;
  readonly packs: readonly Classification[];
}

export function Portrait({ customer, packs }: PortraitProps) {
  const say = useTexts(customerTexts);
  const language = useLanguage();
  return (
    <section aria-labelledby="portrait">
      <h2 id="portrait">{say('portrait')}</h2>
      <dl className="customer-portrait">
        {packs.map((result) => (
          <div key={result.pack.id}>
            <dt>{result.pack.title[language]}</dt>
            <dd>
              <Swatch color={result.pack.segments[result.segment[customer] ?? -1]?.color ?? null} />{' '}
              {segmentTitles(result, customer, language).join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
