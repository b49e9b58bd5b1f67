/** What the part about test customers says. */
import type { Text } from '../../core/i18n/text';

export const exampleTexts = {
  examples: { en: 'Test customers', 'zh-CN': '测试客户', 'zh-TW': '測試客戶' },
  allPass: {
    en: '{count} of {count} as expected',
    'zh-CN': '{count} 位全部符合预期',
    'zh-TW': '{count} 位全部符合預期',
  },
  somePass: {
    en: '{passed} of {count} as expected',
    'zh-CN': '{count} 位中 {passed} 位符合预期',
    'zh-TW': '{count} 位中 {passed} 位符合預期',
  },
  passed: { en: 'As expected: {found}', 'zh-CN': '符合预期：{found}', 'zh-TW': '符合預期：{found}' },
  failed: {
    en: 'Expected {expected}, but the rules give {found}.',
    'zh-CN': '预期为{expected}，但规则得出{found}。',
    'zh-TW': '預期為{expected}，但規則得出{found}。',
  },
  takeFound: {
    en: 'Expect {found} from now on',
    'zh-CN': '将预期改为{found}',
    'zh-TW': '將預期改為{found}',
  },
  about: {
    en: 'Test customers show at once when a change of the rules leads them elsewhere.',
    'zh-CN': '修改规则后，测试客户会立即显示结果是否改变。',
    'zh-TW': '修改規則後，測試客戶會立即顯示結果是否改變。',
  },
  add: { en: 'Add test customer', 'zh-CN': '添加测试客户', 'zh-TW': '新增測試客戶' },
  newName: { en: 'New test customer', 'zh-CN': '新测试客户', 'zh-TW': '新測試客戶' },
  addSelected: { en: 'Add the selected customer', 'zh-CN': '添加所选客户', 'zh-TW': '新增所選客戶' },
  adding: { en: 'Adding…', 'zh-CN': '正在添加……', 'zh-TW': '正在新增……' },
  addSelectedHint: {
    en: 'The name and figures of the selected customer become part of the pack.',
    'zh-CN': '所选客户的名称和数据会写入规则包。',
    'zh-TW': '所選客戶的名稱和數據會寫入規則包。',
  },
  nobody: {
    en: 'Select the row of a customer in the sheet first, or find one in the view “Customer”.',
    'zh-CN': '请先在工作表中选择客户所在的行，或在“客户”中查找。',
    'zh-TW': '請先在工作表中選擇客戶所在的列，或在「客戶」中尋找。',
  },
  lost: {
    en: 'The sheet does not answer: {reason}',
    'zh-CN': '工作表没有响应：{reason}',
    'zh-TW': '工作表沒有回應：{reason}',
  },
  edit: { en: 'Edit', 'zh-CN': '编辑', 'zh-TW': '編輯' },
  done: { en: 'Done', 'zh-CN': '完成', 'zh-TW': '完成' },
  remove: { en: 'Delete', 'zh-CN': '删除', 'zh-TW': '刪除' },
  ofExample: { en: '{action}: {name}', 'zh-CN': '{action}：{name}', 'zh-TW': '{action}：{name}' },
  name: { en: 'Name of the test customer', 'zh-CN': '测试客户的名称', 'zh-TW': '測試客戶的名稱' },
  known: {
    en: 'Fill in what is known and leave the rest blank.',
    'zh-CN': '请填写已知的数据，其余留空。',
    'zh-TW': '請填寫已知的資料，其餘留空。',
  },
  asOf: { en: 'Analysis date', 'zh-CN': '分析日期', 'zh-TW': '分析日期' },
  asOfHint: {
    en: 'Days are counted back from this date.',
    'zh-CN': '天数从此日期向前推算。',
    'zh-TW': '天數從此日期往前推算。',
  },
  expected: { en: 'Expected segment', 'zh-CN': '预期分群', 'zh-TW': '預期分群' },
  expectedAll: { en: 'Expected segments', 'zh-CN': '预期的全部分群', 'zh-TW': '預期的全部分群' },
} as const satisfies Record<string, Text>;
