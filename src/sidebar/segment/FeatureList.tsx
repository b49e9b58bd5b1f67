/** What Fenlei does with customers beside packs, and where to find it. */
import { type Feature, featureCatalog } from '../../protocol/featureCatalog';
import { useLanguage, useTexts } from '../language/language';
import { segmentTexts } from './segmentTexts';

const features: readonly (readonly [id: string, feature: Feature])[] = Object.entries(featureCatalog);

export function FeatureList() {
  const say = useTexts(segmentTexts);
  const language = useLanguage();
  return (
    <dl className="segment-features">
      {features.map(([id, { title, description, needs, where }]) => (
        <div key={id}>
          <dt>{title[language]}</dt>
          <dd>{description[language]}</dd>
          <dd className="quiet">{say('needsOf', { needs: needs[language] })}</dd>
          <dd className="quiet">{where[language]}</dd>
        </div>
      ))}
    </dl>
  );
}
