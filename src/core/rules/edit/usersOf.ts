/** Who in a pack still uses something, as people call them: that is why it cannot be removed. */
import type { Text } from '../../i18n/text';
import type { Example, Group, Rule, RulePack } from '../pack';

/** Whether each of these uses the thing. */
interface Uses {
  readonly rule: (rule: Rule) => boolean;
  readonly condition: (condition: Group) => boolean;
  readonly example: (example: Example) => boolean;
  readonly otherwise: (segment: string) => boolean;
}

/** Rules, named conditions and test customers by name, in this order, and the segment of all others. */
export function usersOf(pack: RulePack, uses: Uses): readonly Text[] {
  const named = Object.entries(pack.conditions ?? {});
  return [
    ...pack.rules.filter(uses.rule).map(({ name }) => called(name, kinds.rule)),
    ...named.filter(([, group]) => uses.condition(group)).map(([name]) => called(name, kinds.condition)),
    ...(pack.examples ?? []).filter(uses.example).map(({ name }) => called(name, kinds.example)),
    ...(uses.otherwise(pack.otherwise) ? [kinds.otherwise] : []),
  ];
}

const kinds = {
  rule: { en: 'the rule', 'zh-CN': '规则', 'zh-TW': '規則' },
  condition: { en: 'the named condition', 'zh-CN': '命名条件', 'zh-TW': '具名條件' },
  example: { en: 'the test customer', 'zh-CN': '测试客户', 'zh-TW': '測試客戶' },
  otherwise: { en: 'the customers whom no rule takes', 'zh-CN': '其余客户', 'zh-TW': '其餘客戶' },
} as const satisfies Record<string, Text>;

function called(name: string, kind: Text): Text {
  return {
    en: `${kind.en} “${name}”`,
    'zh-CN': `${kind['zh-CN']}“${name}”`,
    'zh-TW': `${kind['zh-TW']}「${name}」`,
  };
}
