/** The key accounts in the view "Report": before the tab is made, with nothing and with much overdue, and refused. */
import type { Locale } from '../../../src/core/i18n/text';
import type { AccountsView, KeyStanding } from '../../../src/protocol/accountsView';
import { AccountsPart } from '../../../src/sidebar/accounts/AccountsPart';
import '../../../src/sidebar/frame/base.css';
import '../../../src/sidebar/frame/frame.css';
import { Refusal, type Server } from '../../../src/sidebar/server/server';
import type { States } from '../gallery/state';
import { InSession } from './InSession';
import { builtIn } from './someSession';
import { hostileNames, orders } from './someSheets';

const names = {
  en: ['Ada Adler', 'Café Central, Main Street', 'Chen Trading'],
  'zh-CN': ['陈静贸易', '中央咖啡馆（总店）', '赵敏'],
  'zh-TW': ['陳靜貿易', '中央咖啡館（總店）', '趙敏'],
} as const;

const tabs = { en: 'Key accounts', 'zh-CN': '大客户', 'zh-TW': '重點客戶' } as const;

function packsIn(language: Locale): AccountsView['packs'] {
  return builtIn
    .filter(({ id }) => id === 'abc' || id === 'rfm')
    .map(({ id, title, segments }) => ({
      id,
      title: title[language],
      usual: id === 'abc' ? ['a'] : ['champions', 'cannot-lose'],
      segments: segments.map((segment, at) => ({
        id: segment.id,
        title: segment.title[language],
        customers: (at * 7 + 12) % 23,
      })),
    }));
}

const quiet = { open: 180, overdue: 0, done: 24, dropped: 2, accounts: 12, added: 0, lapsed: 0, late: [] };

function late(customers: readonly string[]): KeyStanding['late'] {
  return customers.map((name, at) => ({
    id: `C${at}`,
    name,
    items: (at % 3) + 1,
    since: `2026-0${(at % 5) + 1}-15`,
    cell: `H${at + 2}`,
  }));
}

function show(view: AccountsView | Refusal) {
  const server = (async (method: string, argument: unknown) => {
    // Where a test can see what was asked last.
    document.title = JSON.stringify([method, argument]);
    if (view instanceof Refusal) throw view;
    return view;
  }) as unknown as Server;
  return (
    <InSession file={{ sheets: [orders('en')] }} overrides={{ server }}>
      <div className="view">
        <AccountsPart />
      </div>
    </InSession>
  );
}

const usual = { pack: 'abc', segments: ['a'] };

function standing(language: Locale, change: Partial<KeyStanding> = {}): AccountsView {
  return {
    packs: packsIn(language),
    choice: usual,
    standing: { ...quiet, tab: tabs[language], ...change },
    remarks: [],
  };
}

export const accountsStates: States = {
  'nothing applied yet': () => show({ packs: [], choice: null, standing: null, remarks: [] }),
  'to be made': (language) => show(standing(language, { tab: null, open: 0, done: 0, added: 12 })),
  'nothing overdue': (language) => show(standing(language)),
  overdue: (language) =>
    show(standing(language, { overdue: 6, late: late(names[language]), added: 2, lapsed: 1 })),
  'much overdue': (language) => {
    const many = Array.from({ length: 14 }, (_, at) => `${names[language][at % 3]} ${at + 1}`);
    return show(standing(language, { overdue: 30, late: late(many) }));
  },
  'nobody chose yet': (language) => show({ ...standing(language), choice: null, standing: null }),
  'not to be read': () => show(new Refusal(['The column "Account" of "Key accounts" was deleted.'])),
  'hostile names': (language) => show(standing(language, { overdue: 9, late: late(hostileNames) })),
};
