/** Which sheets are read and what their columns mean; both can be corrected in place. */
import type { ReadTable } from '../../core/source/openSource';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { Sentences } from '../controls/Sentences';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { useProblemTexts } from '../language/useProblemTexts';
import { useSession } from '../session/session';
import { ColumnsPart } from './ColumnsPart';
import { SheetsForm } from './SheetsForm';
import { segmentTexts } from './segmentTexts';

export function DataPart() {
  const { reading, settings, refresh } = useSession();
  const say = useTexts(segmentTexts);
  const textsOf = useProblemTexts();
  // Guesses from values alone are no problem of the sheet: somebody only has to look at them.
  const isGuess = reading.state === 'read' && reading.tables.length > 0 && reading.tables.every(isGuessed);
  return (
    <section className="segment-data">
      <h2>{say('data')}</h2>
      {reading.state === 'failed' && (
        <Sentences sentences={reading.sentences}>
          <Button onClick={refresh}>{say('readAgain')}</Button>
        </Sentences>
      )}
      {reading.state === 'read' && (
        <>
          <ul>
            {reading.tables.map((read) => (
              <ReadLine key={read.snapshot.id} read={read} />
            ))}
          </ul>
          {settings.sources === null && <p className="quiet">{say('followsOpen')}</p>}
          {!reading.source.ok && isGuess && <Notice kind="warning">{say('guessed')}</Notice>}
          {!reading.source.ok && !isGuess && <Sentences sentences={textsOf(reading.source.problems)} />}
        </>
      )}
      <Disclosure title={say('changeSheets')}>
        <SheetsForm />
      </Disclosure>
      {reading.state === 'read' &&
        reading.tables.map((read) => <ColumnsPart key={read.snapshot.id} read={read} />)}
    </section>
  );
}

function isGuessed({ table, recognition }: ReadTable): boolean {
  return table.rows.length > 0 && recognition.kind !== null && table.firstRow > 1;
}

const kindTexts = { orders: 'readsOrders', customers: 'readsCustomers' } as const;

function ReadLine({ read: { table, recognition } }: { readonly read: ReadTable }) {
  const say = useTexts(segmentTexts);
  const { count } = useFigures();
  const text = recognition.kind === null ? 'readsUnknown' : kindTexts[recognition.kind];
  return (
    <li className="segment-line">
      <span>{say(text, { sheet: table.sheet })}</span>
      <span className="quiet">{say('rows', { count: count(table.rows.length) })}</span>
    </li>
  );
}
