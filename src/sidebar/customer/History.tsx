/** The segments that a customer had in the runs of this file. */
import { useEffect, useState } from 'react';
import type { PastSegment } from '../../protocol/sidebarApi';
import { Disclosure } from '../controls/Disclosure';
import { Notice } from '../controls/Notice';
import { useTexts } from '../language/language';
import { useSession } from '../session/session';
import { customerTexts } from './customerTexts';

export function History({ customer }: { readonly customer: string }) {
  const { server } = useSession();
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
        past && (
          <ul>
            {past.map(({ asOf, pack, segment }) => (
              <li key={`${asOf} ${pack} ${segment}`}>
                <span className="quiet">{asOf}</span> {segment} <span className="quiet">{pack}</span>
              </li>
            ))}
            {past.length === 0 && <li className="quiet">{say('noHistory')}</li>}
          </ul>
        )
      )}
    </Disclosure>
  );
}
