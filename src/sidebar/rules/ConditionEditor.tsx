/** The conditions of a rule or of a named condition, edited with react-querybuilder. */
import { useMemo } from 'react';
import { type Field, QueryBuilder } from 'react-querybuilder';
import type { Facts } from '../../core/facts/factColumn';
import { conditionCounts } from '../../core/preview/conditionCounts';
import type { Condition, Group, RulePack, Value } from '../../core/rules/pack';
import { useTexts } from '../language/language';
import { askableFacts } from './askableFacts';
import {
  AddCondition,
  AddGroup,
  CombinatorSelector,
  FactSelector,
  OperatorSelector,
  RemoveCondition,
  RemoveGroup,
} from './conditionControls';
import { conditionTexts } from './conditionTexts';
import { EditorSettingProvider } from './editorContext';
import { fromQuery } from './fromQuery';
import { firstOperator } from './offeredOperators';
import { partsOf } from './partsOf';
import { conditionField, factField, fieldOf, holds, type Query, type QueryRule } from './query';
import { toQuery } from './toQuery';
import { ValueEditor } from './ValueEditor';
import { fittingValue } from './valueForms';
import './conditions.css';

export interface ConditionEditorProps {
  readonly group: Group;
  readonly pack: RulePack;
  /** With those of the schemes; `null` before the sheets are read. */
  readonly facts: Facts | null;
  readonly today: string;
  readonly onGroup: (group: Group) => void;
}

const controls = {
  fieldSelector: FactSelector,
  operatorSelector: OperatorSelector,
  valueEditor: ValueEditor,
  combinatorSelector: CombinatorSelector,
  addRuleAction: AddCondition,
  addGroupAction: AddGroup,
  removeRuleAction: RemoveCondition,
  removeGroupAction: RemoveGroup,
};

export function ConditionEditor({ group, pack, facts, today, onGroup }: ConditionEditorProps) {
  const say = useTexts(conditionTexts);
  const query = useMemo(() => toQuery(group), [group]);
  const uses = useMemo(() => askableFacts(pack), [pack]);
  const counts = useMemo(() => (facts ? countsOf(query, pack, facts) : new Map()), [query, pack, facts]);
  const setting = useMemo(() => ({ pack, uses, today, counts }), [pack, uses, today, counts]);
  const fields = useMemo(
    (): Field[] =>
      [...[...uses.keys()].map(factField), ...Object.keys(pack.conditions ?? {}).map(conditionField)].map(
        (name) => ({ name, label: name }),
      ),
    [uses, pack],
  );
  const operatorFor = (field: string) => {
    const named = fieldOf(field);
    return 'condition' in named ? holds : firstOperator(uses.get(named.fact)?.kind ?? 'number');
  };
  const valueFor = ({ field, operator, value }: QueryRule): Value => {
    const named = fieldOf(field);
    if ('condition' in named) return true;
    const use = uses.get(named.fact) ?? { kind: 'number' };
    return fittingValue((value ?? null) as Value, operator, { use, today });
  };
  return (
    <EditorSettingProvider value={setting}>
      <QueryBuilder
        query={query}
        onQueryChange={(next: Query) => onGroup(fromQuery(next))}
        fields={fields}
        getOperators={(field) => [{ name: operatorFor(field), label: '' }]}
        getDefaultOperator={operatorFor}
        getDefaultValue={valueFor}
        onAddGroup={(added) => ({ ...added, combinator: 'any' })}
        combinators={combinators}
        controlElements={controls}
        accessibleDescriptionGenerator={() => say('conditionGroup')}
        addRuleToNewGroups
        resetOnOperatorChange
        enableMountQueryChange={false}
      />
    </EditorSettingProvider>
  );
}

/** The first is what a new group begins with. */
const combinators = ['all', 'any', 'notAll', 'none', 'not', 'only'].map((name) => ({ name, label: name }));

function countsOf(query: Query, pack: RulePack, facts: Facts): ReadonlyMap<string, number | null> {
  const countOf = conditionCounts(pack, facts);
  return new Map(
    partsOf(query).map(({ id, condition }) => [id, isKnown(condition, pack) ? countOf(condition) : null]),
  );
}

/** What is being edited may mention a named condition that undo took away. */
function isKnown(condition: Condition, pack: RulePack): boolean {
  if ('condition' in condition) return pack.conditions?.[condition.condition] !== undefined;
  if ('all' in condition) return condition.all.every((child) => isKnown(child, pack));
  if ('any' in condition) return condition.any.every((child) => isKnown(child, pack));
  return 'not' in condition ? isKnown(condition.not, pack) : true;
}
