/** The view "Customer" in every state that staff can meet. */
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Cell } from '../../../src/core/facts/cell';
import type { Locale } from '../../../src/core/i18n/text';
import { observedFacts } from '../../../src/core/profile/observed';
import type { SheetSnapshot } from '../../../src/core/source/sheetSnapshot';
import type { PastSegment, Selection } from '../../../src/protocol/customerView';
import { CustomerView } from '../../../src/sidebar/customer/CustomerView';
import { ProfileBar } from '../../../src/sidebar/customer/ProfileBar';
import { ProfileForm } from '../../../src/sidebar/customer/ProfileForm';
import type { Saving } from '../../../src/sidebar/session/useProfileDrafts';
import '../../../src/sidebar/frame/base.css';
import { Frame, type ViewName } from '../../../src/sidebar/frame/Frame';
import '../../../src/sidebar/frame/frame.css';
import { RulesView } from '../../../src/sidebar/rules/RulesView';
import type { Server } from '../../../src/sidebar/server/server';
import type { Session } from '../../../src/sidebar/session/session';
import type { States } from '../gallery/state';
import { InSession } from './InSession';
import { builtIn, type SomeFile } from './someSession';
import { hostileNames, orders, sheet } from './someSheets';

const headers = {
  en: ['Customer ID', 'Customer name', 'Last order date', 'Number of orders', 'Total amount', 'Ass.', 'Self'],
  'zh-CN': ['客户编号', '客户名称', '最近下单日期', '订单数', '累计金额', '主导性', '自制力'],
  'zh-TW': ['客戶編號', '客戶名稱', '最近下單日期', '訂單數', '累計金額', '主導性', '自制力'],
} as const;

const people = {
  en: ['Ada Adler', 'Ben Brandt', 'Chen Costa', 'Dana Dubois'],
  'zh-CN': ['陈静', '李娜', '王强', '赵敏'],
  'zh-TW': ['陳靜', '李娜', '王強', '趙敏'],
} as const;

/** One row per customer: answered in full, in the middle, by half, not at all. */
function customers(language: Locale, names: readonly string[] = people[language]): SheetSnapshot {
  const answers: readonly (readonly Cell[])[] = [
    [5, 1],
    [3, 4],
    [2, null],
    [null, null],
  ];
  const rows = names.map((name, at): readonly Cell[] => [
    `K${String(at + 1).padStart(3, '0')}`,
    name,
    at === 3 ? null : { day: 46_203 - at * 40 },
    at === 3 ? null : 9 - at * 2,
    at === 3 ? null : 1200.5 / (at + 1),
    ...(answers[at] ?? [null, null]),
  ]);
  return sheet(1, 'List', [headers[language], ...rows], {
    owned: [
      { mark: { column: 'profile/dominance' }, column: 6 },
      { mark: { column: 'profile/selfControl' }, column: 7 },
    ],
  });
}

const past: readonly PastSegment[] = [
  { asOf: '2026-06-01', pack: 'rfm', segment: 'Loyal' },
  { asOf: '2026-03-31', pack: 'rfm', segment: 'Need Attention' },
  { asOf: '2025-12-31', pack: 'rfm', segment: 'A segment that is gone' },
];

interface Script {
  readonly selection?: Selection | Error;
  readonly history?: readonly PastSegment[] | Error;
}

/** A script that only knows what is selected and what was. */
function script({ selection, history = past }: Script): Server {
  return (async (method: string, argument: unknown) => {
    if (method === 'saveProfile') window.sessionCalls.push([method, argument]);
    const answer = method === 'readSelection' ? selection : method === 'readHistory' ? history : null;
    if (answer === undefined) return new Promise(() => {});
    if (answer instanceof Error) throw answer;
    return answer;
  }) as Server;
}

interface Shown extends Script {
  readonly file: SomeFile;
  readonly row?: number;
  readonly overrides?: Partial<Session>;
  readonly opened?: boolean;
}

/** Opens what is folded, also what comes with an answer of the script. */
function AllOpen({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const openAll = () => {
      for (const details of place.current?.querySelectorAll('details') ?? []) details.open = true;
    };
    openAll();
    const observer = new MutationObserver(openAll);
    if (place.current) observer.observe(place.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return <div ref={place}>{children}</div>;
}

/** With the tabs that lead to the view and away from it. */
function AmongViews() {
  const [view, setView] = useState<ViewName>('customer');
  return (
    <Frame view={view} onView={setView}>
      {view === 'customer' ? <CustomerView /> : <RulesView />}
    </Frame>
  );
}

/** The row as the script would read it. */
function view({ file, row, overrides, opened = false, ...rest }: Shown): ReactElement {
  const [first] = file.sheets;
  const selection = row === undefined || !first ? {} : selected(first, row);
  return (
    <InSession file={file} overrides={{ server: script({ ...selection, ...rest }), ...overrides }}>
      {opened ? (
        <AllOpen>
          <CustomerView />
        </AllOpen>
      ) : (
        <CustomerView />
      )}
    </InSession>
  );
}

function selected({ id, cells }: SheetSnapshot, row: number): { readonly selection: Selection } {
  return { selection: { sheet: id, row, cells: cells[row - 1] ?? [] } };
}

const byOrders = (language: Locale): SomeFile => ({ sheets: [orders(language)] });
const social = { packs: ['social-style'], colorBy: 'social-style' };
const byStyle = (language: Locale, names?: readonly string[]): SomeFile => ({
  sheets: [customers(language, names)],
  settings: social,
});

/** Whoever was ticked in full, with nothing, and with a word that is no answer. */
function ticked(language: Locale): SheetSnapshot {
  const { cells, ...rest } = customers(language);
  const cellOf = (row: number) =>
    row === 0 ? '通話中的特點' : row === 1 ? 'priceOnly, saysLittle' : row === 3 ? 'sings' : null;
  return {
    ...rest,
    cells: cells.map((row, at) => [...row.slice(0, 5), cellOf(at)]),
    marks: { owned: [{ mark: { column: 'profile/traits' }, column: 6 }], roles: [] },
  };
}

const byPhone = (language: Locale): SomeFile => ({
  sheets: [ticked(language)],
  settings: { packs: ['phone-type'], colorBy: 'phone-type' },
});

const pack = builtIn.find(({ id }) => id === 'social-style');
const questions = observedFacts(pack?.facts ?? {});
const none = () => {};

function form(saving: Saving, changed: readonly string[], answer: number | null = 4): ReactElement {
  return (
    <div className="frame" style={{ height: 'auto', minHeight: '100%' }}>
      <div className="view">
        <ProfileForm
          questions={questions}
          answers={{ dominance: answer, selfControl: null }}
          changed={changed}
          disabled={false}
          onAnswer={none}
        />
      </div>
      <ProfileBar saving={saving} isChanged={changed.length > 0} onSave={none} />
    </div>
  );
}

export const customerStates: States = {
  'not ready': (language) =>
    view({
      file: byOrders(language),
      overrides: { reading: { state: 'reading', share: 0.4 }, facts: null, preview: null },
    }),
  'nothing selected': (language) => view({ file: byOrders(language) }),
  'header row': (language) => view({ file: byOrders(language), row: 1 }),
  'row of nobody': (language) => view({ file: byOrders(language), row: 5000 }),
  'another sheet': (language) =>
    view({ file: byOrders(language), selection: { sheet: 99, row: 3, cells: ['C0001'] } }),
  'sheet does not answer': (language) =>
    view({ file: byOrders(language), selection: new Error('Service Spreadsheets timed out.') }),
  'row of an order': (language) => view({ file: byOrders(language), row: 12 }),
  'everything open': (language) => view({ file: byOrders(language), row: 12, opened: true }),
  'several packs': (language) =>
    view({
      file: { ...byOrders(language), settings: { packs: ['rfm', 'abc', 'lifecycle'], colorBy: 'abc' } },
      row: 12,
    }),
  'no history yet': (language) => view({ file: byOrders(language), row: 12, opened: true, history: [] }),
  'history fails': (language) =>
    view({
      file: byOrders(language),
      row: 12,
      opened: true,
      history: new Error('Service Spreadsheets timed out.'),
    }),
  'profile answered': (language) => view({ file: byStyle(language), row: 2 }),
  'profile in the middle': (language) => view({ file: byStyle(language), row: 3 }),
  'profile half answered': (language) => view({ file: byStyle(language), row: 4, opened: true }),
  'profile with ticks': (language) => view({ file: byPhone(language), row: 2, opened: true }),
  'profile without ticks': (language) => view({ file: byPhone(language), row: 3 }),
  'among the views': (language) => (
    <InSession
      file={byStyle(language)}
      overrides={{ server: script({ selection: { sheet: 1, row: 2, cells: ['K001'] } }) }}
    >
      <AmongViews />
    </InSession>
  ),
  'customer without data': (language) => view({ file: byStyle(language), row: 5 }),
  'profile before the first run': (language) =>
    view({ file: { ...byOrders(language), settings: social }, row: 12 }),
  'profile changed': () => form({ state: 'idle' }, ['dominance']),
  'profile between two answers': () => form({ state: 'idle' }, [], 2.5),
  'profile being saved': () => form({ state: 'busy' }, ['dominance']),
  'profile saved': () => form({ state: 'saved' }, []),
  'profile not saved': () =>
    form({ state: 'failed', reason: 'Another run is writing in this file. Wait a minute and run again.' }, [
      'dominance',
    ]),
  'hostile name': (language) => view({ file: byStyle(language, hostileNames), row: 2 }),
  'long name': (language) => view({ file: byStyle(language, [...hostileNames].reverse()), row: 2 }),
};
