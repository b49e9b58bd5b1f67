/** The view "Report": before there is anything to report, and with little and much of it. */
import type { Locale } from '../../../src/core/i18n/text';
import { isMendable, qualityCatalog } from '../../../src/core/quality/qualityCatalog';
import type { CrmFile, DataQuality, FixPreview } from '../../../src/protocol/dataQuality';
import type { LastRun } from '../../../src/protocol/sidebarApi';
import '../../../src/sidebar/frame/base.css';
import '../../../src/sidebar/frame/frame.css';
import { CrmPart } from '../../../src/sidebar/quality/CrmPart';
import { QualityPart } from '../../../src/sidebar/quality/QualityPart';
import { ReportView } from '../../../src/sidebar/report/ReportView';
import type { Server } from '../../../src/sidebar/server/server';
import type { Session } from '../../../src/sidebar/session/session';
import '../../../src/sidebar/report/report.css';
import type { States } from '../gallery/state';
import { InSession } from './InSession';
import { longFile } from './longFile';
import type { SomeFile } from './someSession';
import { hostileNames, messyOrders, orders, sheet } from './someSheets';

const done: LastRun = {
  id: 'r1',
  state: 'done',
  packs: ['rfm', 'abc'],
  asOf: '2026-06-01',
  customers: 60,
  moved: 4,
  scheduled: true,
  basis: null,
  series: [
    { asOf: '2026-06-01', customers: 0.42, revenue: 0.86 },
    { asOf: '2026-05-01', customers: 0.4, revenue: 0.83 },
  ],
};

function view(file: SomeFile, overrides: Partial<Session> = { lastRun: done }, opened = false) {
  return (
    <InSession file={file} overrides={overrides} opened={opened}>
      <ReportView />
    </InSession>
  );
}

const plain = (language: Locale): SomeFile => ({ sheets: [orders(language)] });

/** A file that keeps two earlier runs, in which every fifth customer stood in one of four segments. */
const remembers = (async (method: string) => {
  if (method === 'readAccounts') return null;
  if (method === 'readPastRuns')
    return [
      { run: 'r2', asOf: '2026-05-31' },
      { run: 'r1', asOf: '2026-02-28' },
    ];
  const ids = Array.from({ length: 60 }, (_, customer) => `C${String(customer + 1).padStart(4, '0')}`);
  const segments = ['champions', 'loyal', 'at-risk', 'a segment that is gone'];
  return Object.fromEntries(
    segments.map((segment, place) => [segment, ids.filter((_, customer) => customer % 5 === place)]),
  );
}) as Server;

const forgets = (async (method: string) => {
  if (method === 'readAccounts') return null;
  return method === 'readPastRuns' ? [] : {};
}) as Server;

const someQuality = (language: Locale): DataQuality => ({
  tab: null,
  kinds: (['missingCustomer', 'untidyId', 'lookAlikeName', 'writtenDay'] as const).map((kind, index) => ({
    kind,
    title: qualityCatalog[kind].title[language],
    advice: qualityCatalog[kind].advice[language],
    count: 3 + index * 1200,
    isMendable: isMendable(kind),
  })),
  lastFix: { id: 'f1', title: qualityCatalog.writtenNumber.title[language], cells: 14 },
});

const someFix = (language: Locale): FixPreview => ({
  plan: 'p',
  count: 1203,
  more: 2,
  says: qualityCatalog.untidyId.mends[language],
  examples: [
    { sheet: 'Orders', cell: 'C7', before: '"c001 "', after: '"C001"' },
    { sheet: 'Orders', cell: 'C112', before: '"Ｃ００２"', after: '"C002"' },
  ],
});

const someCrmFile: CrmFile = {
  name: 'fenlei-zoho-2026-06-30.csv',
  title: 'Zoho CRM',
  customers: 1203,
  columns: ['Record Id', 'Account Name', 'Tag'],
  csv: '\uFEFF"Record Id","Account Name","Tag"\r\n',
};

export const reportStates: States = {
  'what became of segments': (language) => view(plain(language), { lastRun: done, server: remembers }, true),
  'no earlier run': (language) => view(plain(language), { server: forgets }, true),
  'nothing read yet': (language) =>
    view(plain(language), { reading: { state: 'reading', share: 0.2 }, facts: null, preview: null }),
  'never applied': (language) => view(plain(language), {}),
  'two packs': (language) =>
    view({ ...plain(language), settings: { packs: ['rfm', 'abc'], colorBy: 'rfm' } }),
  'undone run': (language) => view(plain(language), { lastRun: { ...done, state: 'undone' } }),
  'interrupted run': (language) => view(plain(language), { lastRun: { ...done, state: 'started' } }),
  'much to look at': (language) => view({ sheets: [messyOrders(language)] }),
  'no amounts': (language) => {
    const { id, name, cells } = orders(language);
    const dated = sheet(
      id,
      name,
      cells.map((row) => row.slice(0, 3)),
    );
    return view({ sheets: [dated], settings: { packs: ['lifecycle'], colorBy: 'lifecycle' } });
  },
  'data quality': (language) => (
    <InSession file={plain(language)}>
      <div className="view">
        <QualityPart
          found={someQuality(language)}
          previewed={{ kind: 'untidyId', preview: someFix(language) }}
        />
        <CrmPart made={someCrmFile} />
      </div>
    </InSession>
  ),
  'hostile names': (language) => view({ sheets: [{ ...orders(language), name: hostileNames[0] }] }),
  'long names': (language) => view(longFile(language)),
};
