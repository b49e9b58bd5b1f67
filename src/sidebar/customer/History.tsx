/** The segments that a customer had in the runs of this file, the newest first, as a line of time. */
import { useEffect, useState } from 'react';
import type { RulePack } from '../../core/rules/pack';
import type { PastSegment } from '../../protocol/customerView';
import type { PackChoice } from '../../protocol/packVersions';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { Swatch } from '../controls/Swatch';
import { useLanguage, useTexts } from '../language/language';
import type { Server } from '../server/server';
import { customerTexts } from './customerTexts';

export interface HistoryProps {
  readonly server: Server;
  readonly customer: string;
  /** Those in use: they tell colours. */
  readonly packs: readonly RulePack[];
  /** All that there are: they tell titles. */
  readonly choices: readonly PackChoice[];
}

export function History({ server, customer, packs, choices }: HistoryProps) {
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
        past && <Line past={past} packs={packs} choices={choices} />
      )}
    </Disclosure>
  );
}

interface LineProps extends Pick<HistoryProps, 'packs' | 'choices'> {
  readonly past: readonly PastSegment[];
}

function Line({ past, packs, choices }: LineProps) {
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
              <span className="quiet">{choices.find((one) => one.id === id)?.title ?? id}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
