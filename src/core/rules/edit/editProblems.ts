/** What can be wrong with an edit of a pack, beside all that can be wrong with the pack it leads to. */
import type { ProblemText } from '../../i18n/problemText';

export const editProblems = {
  /** An edit of a kind that there is not. */
  unknownEdit: {
    says: {
      en: 'There is no edit called {found}.',
      'zh-CN': '没有名为 {found} 的编辑操作。',
      'zh-TW': '沒有名為 {found} 的編輯操作。',
    },
    fix: { en: 'Use one of {expected}.', 'zh-CN': '请改用：{expected}。', 'zh-TW': '請改用：{expected}。' },
  },
  /** A change of a field of the pack that another edit is for, or that never changes. */
  notChangeable: {
    says: {
      en: 'This edit cannot change {found}.',
      'zh-CN': '此编辑操作不能更改 {found}。',
      'zh-TW': '此編輯操作不能變更 {found}。',
    },
    fix: {
      en: 'Change one of {expected}; rules, segments, conditions and facts have edits of their own.',
      'zh-CN': '请改为更改：{expected}；规则、分群、命名条件和指标各有专门的编辑操作。',
      'zh-TW': '請改為變更：{expected}；規則、分群、具名條件和指標各有專門的編輯操作。',
    },
  },
  /** An edit of a rule that the pack does not have. */
  unknownRule: {
    says: {
      en: 'The pack has no rule called {found}.',
      'zh-CN': '规则包中没有名为 {found} 的规则。',
      'zh-TW': '規則包中沒有名為 {found} 的規則。',
    },
    fix: {
      en: 'Choose one of {expected}, or add the rule.',
      'zh-CN': '请选择：{expected}，或添加该规则。',
      'zh-TW': '請選擇：{expected}，或新增該規則。',
    },
  },
  /** The removal of something that rules, named conditions or test customers still mention. */
  stillUsed: {
    says: {
      en: '{found} cannot be removed, because it is still used by: {users}.',
      'zh-CN': '无法删除 {found}，以下各处仍在使用：{users}。',
      'zh-TW': '無法刪除 {found}，下列各處仍在使用：{users}。',
    },
    fix: {
      en: 'Change or remove those first.',
      'zh-CN': '请先修改或删除这些内容。',
      'zh-TW': '請先修改或刪除這些內容。',
    },
  },
  /** A move to where there is no place. */
  noSuchPlace: {
    says: {
      en: '{found} is no place in a list of {count}.',
      'zh-CN': '列表共 {count} 项，没有位置 {found}。',
      'zh-TW': '清單共 {count} 項，沒有位置 {found}。',
    },
    fix: {
      en: 'Places are whole numbers from 0 to {last}.',
      'zh-CN': '位置应为 0 到 {last} 的整数。',
      'zh-TW': '位置應為 0 到 {last} 的整數。',
    },
  },
} as const satisfies Record<string, ProblemText>;
