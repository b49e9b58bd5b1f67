/** The sidebar: it starts with one call of the script, then its views share one session. */
import { useEffect, useState } from 'react';
import type { Start } from '../protocol/sidebarApi';
import { Notice } from './controls/Notice';
import { CustomerView } from './customer/CustomerView';
import { Frame, type ViewName } from './frame/Frame';
import { frameTexts } from './frame/frameTexts';
import { Skeleton } from './frame/Skeleton';
import { guessLanguage, LanguageProvider, useTexts } from './language/language';
import { ReportView } from './report/ReportView';
import { RulesView } from './rules/RulesView';
import { SegmentView } from './segment/SegmentView';
import type { Server } from './server/server';
import { SessionProvider } from './session/SessionProvider';

export interface AppProps {
  readonly server: Server;
}

const views = { segment: SegmentView, rules: RulesView, customer: CustomerView, report: ReportView } as const;

export function App({ server }: AppProps) {
  const [start, setStart] = useState<Start | Error | null>(null);
  const [view, setView] = useState<ViewName>('segment');
  useEffect(() => {
    server('start', null).then(setStart, setStart);
  }, [server]);
  const language =
    start && !(start instanceof Error) ? start.language : guessLanguage(navigator.language || 'en');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const View = views[view];
  return (
    <LanguageProvider value={language}>
      {start instanceof Error ? (
        <NotLoaded reason={start.message} />
      ) : start === null ? (
        <Skeleton />
      ) : (
        <SessionProvider server={server} start={start}>
          <Frame view={view} onView={setView}>
            <View />
          </Frame>
        </SessionProvider>
      )}
    </LanguageProvider>
  );
}

function NotLoaded({ reason }: { readonly reason: string }) {
  const say = useTexts(frameTexts);
  return (
    <div className="view">
      <Notice kind="problem">{say('notLoaded', { reason })}</Notice>
    </div>
  );
}
