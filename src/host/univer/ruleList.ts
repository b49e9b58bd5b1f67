/** The list of colour rules of a sheet, replaced as a whole by one mutation. */
import {
  CommandType,
  type ICommand,
  ICommandService,
  type IMutationInfo,
  type Injector,
} from '@univerjs/core';
import {
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Place } from './univerDocument';

interface SetRulesParams extends Place {
  readonly rules: readonly IConditionFormattingRule[];
}

const SET_RULES = 'local-host.mutation.set-color-rules';

export function registerRuleList(injector: Injector): void {
  const setRules: ICommand<SetRulesParams> = {
    id: SET_RULES,
    type: CommandType.MUTATION,
    handler: (accessor, params) => {
      if (!params) return false;
      const { unitId, subUnitId, rules } = params;
      const model = accessor.get(ConditionalFormattingRuleModel);
      for (const { cfId } of [...(model.getSubunitRules(unitId, subUnitId) ?? [])]) {
        model.deleteRule(unitId, subUnitId, cfId);
      }
      // Each new rule comes to stand first.
      for (const rule of [...rules].reverse()) model.addRule(unitId, subUnitId, { ...rule });
      return true;
    },
  };
  injector.get(ICommandService).registerCommand(setRules);
}

export function setRules(params: SetRulesParams): IMutationInfo {
  return { id: SET_RULES, params };
}

export function rulesOf(
  injector: Injector,
  { unitId, subUnitId }: Place,
): readonly IConditionFormattingRule[] {
  return [...(injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [])];
}
