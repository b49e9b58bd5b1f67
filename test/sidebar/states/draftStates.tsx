/** Drafting rules from customers: the forms, and what is found. */
import type { Locale } from '../../../src/core/i18n/text';
import { findGroups } from '../../../src/core/learn/findGroups';
import { labelColumns, numberColumns } from '../../../src/core/learn/learnableColumns';
import { learnRules } from '../../../src/core/learn/learnRules';
import type { Result } from '../../../src/core/result';
import type { RulePack } from '../../../src/core/rules/pack';
import { type DraftCustomers, DraftRules } from '../../../src/sidebar/draft/DraftRules';
import { FindGroups } from '../../../src/sidebar/draft/FindGroups';
import { GroupsFound } from '../../../src/sidebar/draft/GroupsFound';
import { LearnRules } from '../../../src/sidebar/draft/LearnRules';
import { RulesLearned } from '../../../src/sidebar/draft/RulesLearned';
import type { States } from '../gallery/state';
import { labelledCustomers } from './labelledCustomers';

declare global {
  interface Window {
    /** The packs that were opened, for tests. */
    drafted: RulePack[];
  }
}

window.drafted = [];
const taken: ReadonlySet<string> = new Set(['groups']);
const onPack = (pack: RulePack) => {
  window.drafted.push(pack);
  return [];
};
const inView = (part: React.ReactNode) => <div className="view">{part}</div>;
const draft = (customers: DraftCustomers | null) =>
  inView(<DraftRules customers={customers} taken={taken} onPack={onPack} />);

function formOf(Form: typeof FindGroups, { ids, columns }: DraftCustomers) {
  return inView(<Form ids={ids} columns={columns()} taken={taken} onPack={onPack} onClose={() => {}} />);
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(' '));
  return result.value;
}

const groups = (locale: Locale) =>
  value(findGroups({ features: numberColumns(labelledCustomers(locale).columns()), k: 4, taken, locale }));

function learned(locale: Locale) {
  const { ids, columns } = labelledCustomers(locale);
  const features = columns();
  const [labels] = labelColumns(features);
  if (!labels) throw new Error('the state has no labels');
  return value(learnRules({ ids, labels, features, limits: { depth: 3, leaf: 5 }, taken, locale }));
}

export const draftStates: States = {
  'before the sheets are read': () => draft(null),
  'two ways': (language) => draft(labelledCustomers(language)),
  'find groups': (language) => formOf(FindGroups, labelledCustomers(language)),
  'groups found': (language) => inView(<GroupsFound found={groups(language)} />),
  'learn rules': (language) => formOf(LearnRules, labelledCustomers(language)),
  'rules learned': (language) => inView(<RulesLearned learned={learned(language)} />),
  'no labels': (language) => formOf(LearnRules, labelledCustomers(language, false)),
};
