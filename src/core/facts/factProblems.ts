/** What can be wrong with the cells of a table, in words. */
import type { ProblemText } from '../i18n/problemText';

export const factProblems = {
  /** A cell of a number or money column that is not a number. */
  unreadableNumber: {
    says: {
      en: '{found} is not a number, so this value is left out.',
      'zh-CN': '{found} 不是数字，此值已忽略。',
      'zh-TW': '{found} 不是數字，此值已略過。',
    },
    fix: {
      en: 'Type a number such as 1234.50.',
      'zh-CN': '请填写数字，例如 1234.50。',
      'zh-TW': '請填寫數字，例如 1234.50。',
    },
  },
} as const satisfies Record<string, ProblemText>;
