/** The segments that a customer had in the runs of this file, the newest first, as a line of time. */
import { useEffect, useState } from 'react';
import type { RulePack } from '../../core/rules/pack';
import type { PastSegment } from '../../protocol/sidebarApi';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { Swatch } from '../controls/Swatch';
import { useLanguage, useTexts } from '../language/language';
import type { Server } from '../server/server';
import { customerTexts } from './customerTexts';

export interface HistoryProps {
  readonly server: Server;
  readonly customer: string;
  /** Those in use: they tell titles and colours. */
  readonly packs: readonly RulePack[];
}

export function History({ server, customer, packs }: HistoryProps) {
  const say = useTexts(customerTexts);
  const [past, setPast] = useState<readonly PastSegment[] | Error | null>(null);
  useEffect(() => {
    let isCurrent = true;
    server('readHistory', { customer }).then(
      (answer) => isCurrent && setPast(answer),
      (error: Error) => isCurrent && setPast(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [server, customer]);
  return (
    <Disclosure title={say('history')}>
      {past instanceof Error ? (
        <Notice kind="problem">{past.message}</Notice>
      ) : (
        past && <Line past={past} packs={packs} />
      )}
    </Disclosure>
  );
}

function Line({
  past,
  packs,
}: {
  readonly past: readonly PastSegment[];
  readonly packs: readonly RulePack[];
}) {
  const say = useTexts(customerTexts);
  const language = useLanguage();
  if (past.length === 0) return <p className="quiet">{say('noHistory')}</p>;
  return (
    <ol className="customer-past">
      {past.map(({ asOf, pack: id, segment }) => {
        const pack = packs.find((one) => one.id === id);
        const known = pack?.segments.find(({ title }) => title[language] === segment);
        return (
          <li key={`${asOf} ${id} ${segment}`}>
            <time dateTime={asOf}>{asOf}</time>
            <span>
              <Swatch color={known?.color ?? null} /> {segment}{' '}
              <span className="quiet">{pack?.title[language] ?? id}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
