/** What can prevent the tab of key accounts from being made or refreshed, in words. */
import type { ProblemText } from '../i18n/problemText';

export const accountProblems = {
  /** No run put customers into segments of the chosen pack, or of any pack with a usual choice. */
  keySegmentsMissing: {
    says: {
      en: 'This file holds no segments from which to tell the key accounts.',
      'zh-CN': '此文件中还没有可用于确定大客户的分群。',
      'zh-TW': '此檔案中還沒有可用於判定重點客戶的分群。',
    },
    fix: {
      en: 'Apply a pack such as ABC or RFM first; in the view Report of the sidebar you choose which segments count.',
      'zh-CN': '请先应用 ABC 或 RFM 等规则包；在侧边栏的“报告”中可选择哪些分群算大客户。',
      'zh-TW': '請先套用 ABC 或 RFM 等規則包；在側邊欄的「報告」中可選擇哪些分群算重點客戶。',
    },
  },
  noKeySegments: {
    says: {
      en: 'No segment is chosen for key accounts.',
      'zh-CN': '没有为大客户选择分群。',
      'zh-TW': '沒有為重點客戶選擇分群。',
    },
    fix: { en: 'Choose at least one.', 'zh-CN': '请至少选择一个。', 'zh-TW': '請至少選擇一個。' },
  },
  noKeyAccounts: {
    says: {
      en: 'No customer is in the segments that count as key accounts ({segments}).',
      'zh-CN': '算作大客户的分群（{segments}）中没有客户。',
      'zh-TW': '算作重點客戶的分群（{segments}）中沒有客戶。',
    },
    fix: {
      en: 'Choose other segments in the view Report of the sidebar.',
      'zh-CN': '请在侧边栏的“报告”中选择其他分群。',
      'zh-TW': '請在側邊欄的「報告」中選擇其他分群。',
    },
  },
  tooManyKeyAccounts: {
    says: {
      en: '{count} customers are in the segments that count as key accounts; at most {most} can be looked after like this.',
      'zh-CN': '算作大客户的分群中有 {count} 位客户，这份清单最多管理 {most} 位。',
      'zh-TW': '算作重點客戶的分群中有 {count} 位客戶，這份清單最多管理 {most} 位。',
    },
    fix: {
      en: 'Choose segments with fewer customers in the view Report of the sidebar, or set the limit of A lower.',
      'zh-CN': '请在侧边栏的“报告”中选择客户较少的分群，或调低 A 类的界限。',
      'zh-TW': '請在側邊欄的「報告」中選擇客戶較少的分群，或調低 A 類的界限。',
    },
  },
  /** Without it nobody knows which row is whose. */
  accountsColumnGone: {
    says: {
      en: 'The column "{column}" of "{sheet}" was deleted, so its rows can no longer be told apart. Nothing was written.',
      'zh-CN': '“{sheet}”的“{column}”列已被删除，无法区分各行，因此未写入任何内容。',
      'zh-TW': '「{sheet}」的「{column}」欄已被刪除，無法區分各列，因此未寫入任何內容。',
    },
    fix: {
      en: 'Bring the column back with Undo or the version history; or delete the tab and make it anew.',
      'zh-CN': '请用撤销或版本记录恢复该列；或删除此工作表后重新生成。',
      'zh-TW': '請用復原或版本記錄還原該欄；或刪除此工作表後重新產生。',
    },
  },
  segmentsUnfinished: {
    says: {
      en: 'The last run stopped halfway, so the segments may be incomplete.',
      'zh-CN': '上次运行中途停止，分群可能不完整。',
      'zh-TW': '上次執行中途停止，分群可能不完整。',
    },
    fix: {
      en: 'Segment the customers again, or undo that run.',
      'zh-CN': '请重新分群，或撤销该次运行。',
      'zh-TW': '請重新分群，或復原該次執行。',
    },
  },
} as const satisfies Record<string, ProblemText>;
