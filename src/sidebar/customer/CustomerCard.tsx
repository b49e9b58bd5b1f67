/** One customer: name and figures, then what each pack in use says of them, the colouring one first. */
import type { Customers } from '../../core/facts/customers';
import type { FactId } from '../../core/facts/factCatalog';
import type { PackPreview } from '../../core/preview/runPreview';
import { Figures } from './Figures';
import { InPack } from './InPack';
import { Portrait } from './Portrait';

export interface CustomerCardProps {
  /** The place in the facts. */
  readonly customer: number;
  readonly customers: Customers;
  readonly packs: readonly PackPreview[];
  /** The id of the pack that colours the rows. */
  readonly colorBy: string;
}

export function CustomerCard({ customer, customers, packs, colorBy }: CustomerCardProps) {
  const id = customers.facts.ids[customer] ?? '';
  const name = customers.names[customer];
  const isColoring = ({ classification }: PackPreview) => classification.pack.id === colorBy;
  const inOrder = [...packs.filter(isColoring), ...packs.filter((pack) => !isColoring(pack))];
  return (
    <>
      <p className="customer-name">
        <strong>{name ?? id}</strong> {name && <span className="quiet">{id}</span>}
      </p>
      <Figures facts={customers.facts} customer={customer} names={ownFigures} />
      {inOrder.length > 1 && (
        <Portrait customer={customer} packs={inOrder.map(({ classification }) => classification)} />
      )}
      {inOrder.map(({ classification }) => (
        <InPack key={classification.pack.id} customer={customer} classification={classification} />
      ))}
    </>
  );
}

const ownFigures: readonly FactId[] = [
  'orders',
  'monetary',
  'lastOrder',
  'recencyDays',
  'medianGapDays',
  'city',
  'channel',
  'satisfaction',
];
