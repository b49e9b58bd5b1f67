/** The view "Segment" in every state that a manager can meet. */

import type { ReactElement } from 'react';
import kmeans from '../../../rules/kmeans.json';
import type { Locale } from '../../../src/core/i18n/text';
import type { LastRun } from '../../../src/protocol/sidebarApi';
import '../../../src/sidebar/frame/base.css';
import '../../../src/sidebar/frame/frame.css';
import { SegmentView } from '../../../src/sidebar/segment/SegmentView';
import type { Session } from '../../../src/sidebar/session/session';
import type { States } from '../gallery/state';
import { InSession } from './InSession';
import { longFile, tiedFile } from './longFile';
import { afterRun, withSegments } from './someBefore';
import { accepted, type SomeFile } from './someSession';
import {
  emptySheet,
  hostileNames,
  messyOrders,
  orderSheetNames,
  orders,
  sheet,
  shoppingList,
  unnamedOrders,
} from './someSheets';

const done: LastRun = {
  id: 'r1',
  state: 'done',
  packs: ['rfm'],
  asOf: '2026-06-01',
  customers: 60,
  moved: 4,
  scheduled: false,
  basis: null,
  series: [],
};

/** With a run behind it: the first run explains itself in the states of its own. */
const later: Partial<Session> = { lastRun: done };

const plain = (language: Locale): SomeFile => ({ sheets: [orders(language)] });
const sameAsNow = (language: Locale) => withSegments(language, plain(language), (_, now) => now);
const threeMove = (language: Locale) =>
  withSegments(language, plain(language), (customer, now, count) =>
    customer % 25 === 3 ? (now + 1) % count : now,
  );
const manyMove = (language: Locale, customers: number) =>
  withSegments(language, { sheets: [orders(language, customers)] }, (customer, now, count) =>
    customer % 7 === 0 ? now : (now + 1 + (customer % 4)) % count,
  );

function view(file: SomeFile, overrides: Partial<Session> = later, opened = false): ReactElement {
  return (
    <InSession file={file} overrides={overrides} opened={opened}>
      <SegmentView />
    </InSession>
  );
}

export const segmentStates: States = {
  'first run': (language) => view(plain(language), {}),
  'reading 40 %': (language) =>
    view(plain(language), {
      reading: { state: 'reading', share: 0.4 },
      facts: null,
      preview: null,
    }),
  'reading failed': (language) =>
    view(plain(language), {
      reading: { state: 'failed', sentences: ['Service Spreadsheets timed out. Please try again.'] },
      facts: null,
      preview: null,
    }),
  'empty sheet': () => view({ sheets: [emptySheet()] }, {}),
  'unrecognised columns': () => view({ sheets: [shoppingList()] }, {}),
  'columns guessed from values': (language) => view({ sheets: [unnamedOrders(language)] }, {}),
  'columns opened': (language) => view(plain(language), later, true),
  'chosen sheets': (language) =>
    view({
      sheets: [
        orders(language),
        sheet(2, orderSheetNames[language] === 'Orders' ? 'Clients' : '客户', [
          ['Customer ID', 'City'],
          ...Array.from({ length: 60 }, (_, at) => [`C${String(at + 1).padStart(4, '0')}`, 'Graz']),
        ]),
      ],
      settings: { sources: { orders: 1, customers: 2 } },
    }),
  preview: (language) => view(plain(language)),
  'several packs': (language) =>
    view({ ...plain(language), settings: { packs: ['rfm', 'abc', 'lifecycle'], colorBy: 'abc' } }),
  'options with a mistake': (language) =>
    view(
      {
        ...plain(language),
        settings: { packs: ['abc', 'rfm'], colorBy: 'abc', schemeOptions: { abc: { cutA: 7 } } },
      },
      later,
      true,
    ),
  'options of groups': (language) =>
    view(
      {
        ...plain(language),
        packs: [accepted(kmeans)],
        settings: {
          packs: ['kmeans'],
          colorBy: 'kmeans',
          schemeOptions: { kmeans: { facts: ['orders', 'monetary'] } },
        },
      },
      later,
      true,
    ),
  'nobody moves': (language) => view(sameAsNow(language)),
  'three move': (language) => view(threeMove(language)),
  'moves for every reason': (language) => {
    const shop: SomeFile = { sheets: [orders(language, 200)] };
    const { file, lastRun } = afterRun(language, shop, { asOf: '2026-06-15' });
    const edited = { rfm: { method: 'fixed', frequencyCuts: [2, 3, 4, 6] } };
    return view({ ...file, settings: { schemeOptions: edited } }, { lastRun });
  },
  'moves since May': (language) => {
    const shop: SomeFile = { sheets: [orders(language, 200)] };
    const { file, lastRun } = afterRun(language, shop, { asOf: '2026-05-31' });
    return view(file, { lastRun });
  },
  'few segments': (language) =>
    view(
      withSegments(
        language,
        { ...plain(language), settings: { packs: ['abc'], colorBy: 'abc' } },
        (customer, now) => (customer % 3 === 0 ? (now + 1 + (customer % 2)) % 3 : now),
      ),
    ),
  'many pairs': (language) => view(manyMove(language, 300)),
  '12,000 move': (language) => view(manyMove(language, 14_000)),
  'tied at a cut': (language) => view(tiedFile(language)),
  'data problems': (language) => view({ sheets: [messyOrders(language)] }),
  'data problems opened': (language) => view({ sheets: [messyOrders(language)] }, later, true),
  'hostile names': (language) => {
    const name = (customer: number) => hostileNames[customer % hostileNames.length] ?? '';
    const all = { sheets: [{ ...orders(language, 20, name), name: hostileNames[0] }] };
    return view(
      withSegments(language, all, (_, now, count) => (now + 1) % count),
      later,
    );
  },
  'long names': (language) => view(longFile(language)),
  'long names opened': (language) => view(longFile(language), later, true),
  'rules not saved': (language) => view(sameAsNow(language), { ...later, hasUnsavedRules: true }),
  starting: (language) =>
    view(threeMove(language), { ...later, run: { state: 'running', what: 'apply', progress: null } }),
  writing: (language) =>
    view(threeMove(language), {
      ...later,
      run: { state: 'running', what: 'apply', progress: { step: 'writing', share: 0.7 } },
    }),
  cancelling: (language) =>
    view(threeMove(language), {
      ...later,
      run: { state: 'running', what: 'apply', progress: { step: 'cancelling', share: 0.7 } },
    }),
  undoing: (language) =>
    view(threeMove(language), { ...later, run: { state: 'running', what: 'undo', progress: null } }),
  applied: (language) =>
    view(sameAsNow(language), {
      ...later,
      run: { state: 'done', outcome: { status: 'applied', summary: summaryOf(language) } },
    }),
  unchanged: (language) =>
    view(sameAsNow(language), {
      ...later,
      run: { state: 'done', outcome: { status: 'unchanged', summary: summaryOf(language) } },
    }),
  cancelled: (language) =>
    view(threeMove(language), { ...later, run: { state: 'done', outcome: { status: 'cancelled' } } }),
  refused: (language) =>
    view(threeMove(language), {
      ...later,
      run: {
        state: 'done',
        outcome: {
          status: 'refused',
          problems: [
            language === 'en'
              ? 'The sheet changed since the preview. Nothing was written: look at the new preview, then apply again.'
              : '预览之后工作表有变化，未写入任何内容。请查看新的预览后再应用。',
          ],
        },
      },
    }),
  undone: (language) =>
    view(plain(language), {
      lastRun: { ...done, state: 'undone' },
      run: {
        state: 'undone',
        sentence: language === 'en' ? 'The last run was undone.' : '已撤销上次运行。',
      },
    }),
  interrupted: (language) => view(threeMove(language), { lastRun: { ...done, state: 'started' } }),
  stale: (language) => (
    <InSession file={plain(language)} overrides={later} isStale>
      <SegmentView />
    </InSession>
  ),
};

function summaryOf(language: Locale) {
  return {
    sheet: orderSheetNames[language],
    rows: 206,
    customers: 60,
    asOf: '2026-06-30',
    packs: [{ id: 'rfm', title: 'RFM', segments: [], cuts: {}, factTitles: {}, tied: 0, moved: 3 }],
    pareto: null,
    series: null,
    problems: [],
  };
}
