/** One customer's own figures, each under its title: those that a sheet tells, or those of a pack's schemes. */
import { type FactSpec, factCatalog } from '../../core/facts/factCatalog';
import { type Facts, factValue } from '../../core/facts/factColumn';
import { formatFigure } from '../../core/i18n/formatFigure';
import { valueTitles } from '../../core/schemes/valueTitles';
import { useLanguage } from '../language/language';

export interface FiguresProps {
  readonly facts: Facts;
  readonly customer: number;
  /** Which to show, in this order; those that are blank or not known are left out. */
  readonly names: readonly string[];
}

const catalog: Readonly<Record<string, FactSpec>> = factCatalog;

export function Figures({ facts, customer, names }: FiguresProps) {
  const language = useLanguage();
  const shown = names.flatMap((fact) => {
    const column = facts.columns.get(fact);
    const value = column ? factValue(column, customer) : null;
    const spec = catalog[fact];
    if (value === null || !spec) return [];
    const named = valueTitles.get(fact)?.get(value)?.[language];
    return [{ fact, title: spec.title[language], text: named ?? formatFigure(value, spec, language) }];
  });
  if (shown.length === 0) return null;
  return (
    <dl className="customer-figures">
      {shown.map(({ fact, title, text }) => (
        <div key={fact}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
