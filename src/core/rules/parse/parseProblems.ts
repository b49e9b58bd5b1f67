/** What can be wrong with the file of a rule pack, in words. */
import type { ProblemText } from '../../i18n/problemText';

export const parseProblems = {
  /** JSON text that breaks off or goes on wrongly. */
  jsonSlip: {
    says: {
      en: 'Line {line}, column {column}: found {found}, where one of these must stand: {expected}.',
      'zh-CN': '第 {line} 行第 {column} 列：此处是 {found}，应为以下之一：{expected}。',
      'zh-TW': '第 {line} 行第 {column} 欄：此處是 {found}，應為下列之一：{expected}。',
    },
    fix: {
      en: 'Look just before this place: a comma too many or too few, or a missing quotation mark.',
      'zh-CN': '请检查此处之前：逗号多了或少了，或缺少引号。',
      'zh-TW': '請檢查此處之前：逗號多了或少了，或缺少引號。',
    },
  },
  /** JSON text without its last brackets. */
  jsonEndsEarly: {
    says: {
      en: 'The text ends at line {line}, column {column}, though one of these must follow: {expected}.',
      'zh-CN': '文本在第 {line} 行第 {column} 列就结束了，后面还应有：{expected}。',
      'zh-TW': '文字在第 {line} 行第 {column} 欄就結束了，後面還應有：{expected}。',
    },
    fix: {
      en: 'Copy the whole file, down to its last bracket.',
      'zh-CN': '请复制整个文件，直到最后一个括号。',
      'zh-TW': '請複製整個檔案，直到最後一個括號。',
    },
  },
  /** Brackets inside brackets without end. */
  jsonTooDeep: {
    says: {
      en: 'At line {line}, column {column} the brackets are nested too deeply.',
      'zh-CN': '第 {line} 行第 {column} 列的括号嵌套过深。',
      'zh-TW': '第 {line} 行第 {column} 欄的括號巢狀過深。',
    },
    fix: {
      en: 'Check that every bracket is closed.',
      'zh-CN': '请检查每个括号是否都已闭合。',
      'zh-TW': '請檢查每個括號是否都已關閉。',
    },
  },
  /** One key twice in one object: only one of them could count. */
  repeatedKey: {
    says: {
      en: 'Line {line}, column {column}: the key {found} stands twice in the same object.',
      'zh-CN': '第 {line} 行第 {column} 列：同一对象中的键 {found} 出现了两次。',
      'zh-TW': '第 {line} 行第 {column} 欄：同一物件中的鍵 {found} 出現了兩次。',
    },
    fix: {
      en: 'Keep one of them, or rename one.',
      'zh-CN': '请保留其中一个，或改名。',
      'zh-TW': '請保留其中一個，或改名。',
    },
  },
  /** A key that must be there. */
  missingKey: {
    says: { en: 'This is missing.', 'zh-CN': '缺少此项。', 'zh-TW': '缺少此項。' },
    fix: {
      en: 'Add it, such as {expected}.',
      'zh-CN': '请补上，例如 {expected}。',
      'zh-TW': '請補上，例如 {expected}。',
    },
  },
  /** A value of another type, or none of the words that may stand here. */
  wrongType: {
    says: {
      en: 'Found {found}; expected {expected}.',
      'zh-CN': '此处是 {found}，应为 {expected}。',
      'zh-TW': '此處是 {found}，應為 {expected}。',
    },
    fix: { en: 'Change the value.', 'zh-CN': '请修改此值。', 'zh-TW': '請修改此值。' },
  },
  /** A key that a pack does not have. */
  unknownKey: {
    says: {
      en: 'A pack has no key {found} here.',
      'zh-CN': '规则包此处没有 {found} 这个键。',
      'zh-TW': '規則包此處沒有 {found} 這個鍵。',
    },
    fix: {
      en: 'Remove it, or use one of {expected}.',
      'zh-CN': '请删除，或改用：{expected}。',
      'zh-TW': '請刪除，或改用：{expected}。',
    },
  },
  /** A key of json-rules-engine that packs leave out: it could run code, or cannot change a result. */
  engineOnlyKey: {
    says: {
      en: 'json-rules-engine knows the key {found}, but a pack does not use it here.',
      'zh-CN': 'json-rules-engine 有 {found} 这个键，但规则包此处不使用。',
      'zh-TW': 'json-rules-engine 有 {found} 這個鍵，但規則包此處不使用。',
    },
    fix: {
      en: 'Remove it. Instead of a path, use a fact that holds the value itself; only rules have a priority.',
      'zh-CN': '请删除。不用 path，请改用直接存放该值的指标；只有规则才有 priority。',
      'zh-TW': '請刪除。不用 path，請改用直接存放該值的指標；只有規則才有 priority。',
    },
  },
  /** A text of white space only. */
  blankText: {
    says: { en: 'This text is blank.', 'zh-CN': '此文本为空。', 'zh-TW': '此文字為空白。' },
    fix: { en: 'Write at least one word.', 'zh-CN': '请至少填写一个词。', 'zh-TW': '請至少填寫一個詞。' },
  },
  /** A name such as `constructor`, which JavaScript uses itself. */
  reservedName: {
    says: {
      en: 'The name {found} is reserved.',
      'zh-CN': '名称 {found} 为保留名称。',
      'zh-TW': '名稱 {found} 為保留名稱。',
    },
    fix: { en: 'Choose another name.', 'zh-CN': '请换一个名称。', 'zh-TW': '請換一個名稱。' },
  },
  /** Two segments of one id, or two rules of one name. */
  repeatedName: {
    says: {
      en: 'The name {found} is used twice.',
      'zh-CN': '名称 {found} 用了两次。',
      'zh-TW': '名稱 {found} 用了兩次。',
    },
    fix: {
      en: 'Give each its own name.',
      'zh-CN': '请为每一个取不同的名称。',
      'zh-TW': '請為每一個取不同的名稱。',
    },
  },
  /** Two segments that the sheet, which shows titles, could not tell apart. */
  sameTitle: {
    says: {
      en: 'The segment "{other}" already has the title {found}, so nobody could tell the two apart in the sheet.',
      'zh-CN': '分群“{other}”已使用标题 {found}，在表格中无法区分这两个分群。',
      'zh-TW': '分群「{other}」已使用標題 {found}，在試算表中無法區分這兩個分群。',
    },
    fix: {
      en: 'Give one of them another title, or use one segment for both.',
      'zh-CN': '请为其中一个另取标题，或合并为一个分群。',
      'zh-TW': '請為其中一個另取標題，或合併為一個分群。',
    },
  },
  /** A name that people cannot tell from another one: other alphabets, characters that cannot be seen. */
  lookAlikeName: {
    says: {
      en: 'The name {found} looks like {expected}, but is written with other characters.',
      'zh-CN': '名称 {found} 看起来与 {expected} 一样，但使用的字符不同。',
      'zh-TW': '名稱 {found} 看起來與 {expected} 一樣，但使用的字元不同。',
    },
    fix: {
      en: 'Type it anew, or copy it from where it is first used; two different names must also look different.',
      'zh-CN': '请重新输入，或从首次出现处复制；不同的名称看起来也应不同。',
      'zh-TW': '請重新輸入，或從首次出現處複製；不同的名稱看起來也應不同。',
    },
  },
  /** A text, list or record beyond its limit. */
  tooLarge: {
    says: {
      en: 'This has a size of {size}; at most {most} is allowed.',
      'zh-CN': '大小为 {size}，最多 {most}。',
      'zh-TW': '大小為 {size}，最多 {most}。',
    },
    fix: { en: 'Shorten it or split it.', 'zh-CN': '请缩短或拆分。', 'zh-TW': '請縮短或拆分。' },
  },
  /** More problems than a list should show. */
  moreProblems: {
    says: {
      en: 'At least {more} further problems are not shown.',
      'zh-CN': '至少还有 {more} 个问题未显示。',
      'zh-TW': '至少還有 {more} 個問題未顯示。',
    },
    fix: {
      en: 'Solve those above first.',
      'zh-CN': '请先解决以上问题。',
      'zh-TW': '請先解決以上問題。',
    },
  },
  /** A segment's colour that is not written as six hexadecimal digits. */
  notAColor: {
    says: { en: '{found} is not a colour.', 'zh-CN': '{found} 不是颜色。', 'zh-TW': '{found} 不是顏色。' },
    fix: {
      en: 'Write six hexadecimal digits, such as {expected}.',
      'zh-CN': '请写六位十六进制数，例如 {expected}。',
      'zh-TW': '請寫六位十六進位數，例如 {expected}。',
    },
  },
  /** A range of a fact that holds no number. */
  minAboveMax: {
    says: {
      en: 'The smallest value {found} is above the largest, {max}.',
      'zh-CN': '最小值 {found} 大于最大值 {max}。',
      'zh-TW': '最小值 {found} 大於最大值 {max}。',
    },
    fix: { en: 'Exchange the two.', 'zh-CN': '请对调两者。', 'zh-TW': '請對調兩者。' },
  },
  /** A rule that leads to a segment the pack does not have. */
  unknownSegment: {
    says: {
      en: 'The pack has no segment {found}.',
      'zh-CN': '规则包中没有分群 {found}。',
      'zh-TW': '規則包中沒有分群 {found}。',
    },
    fix: {
      en: 'Use one of {expected}, or add the segment.',
      'zh-CN': '请改用：{expected}，或添加该分群。',
      'zh-TW': '請改用：{expected}，或新增該分群。',
    },
  },
  /** A priority by which rules cannot be put in order. */
  badPriority: {
    says: {
      en: 'The priority {found} is not a whole number of 1 or more.',
      'zh-CN': '优先级 {found} 不是大于等于 1 的整数。',
      'zh-TW': '優先順序 {found} 不是大於等於 1 的整數。',
    },
    fix: {
      en: 'Write a number such as 10: higher is asked first. Or leave the priority out.',
      'zh-CN': '请写一个数，例如 10：数越大越先判断；也可以不写优先级。',
      'zh-TW': '請寫一個數，例如 10：數越大越先判斷；也可以不寫優先順序。',
    },
  },
  /** A rule, or a named condition, that is a single comparison. */
  bareLeaf: {
    says: {
      en: 'A single condition stands here without a group around it.',
      'zh-CN': '此处是单个条件，外面没有条件组。',
      'zh-TW': '此處是單一條件，外面沒有條件群組。',
    },
    fix: {
      en: 'Put it in a list: { "all": [ … ] }.',
      'zh-CN': '请放入列表：{ "all": [ … ] }。',
      'zh-TW': '請放入清單：{ "all": [ … ] }。',
    },
  },
  /** An object that is neither a comparison nor a group. */
  noCondition: {
    says: { en: '{found} is not a condition.', 'zh-CN': '{found} 不是条件。', 'zh-TW': '{found} 不是條件。' },
    fix: {
      en: 'Write fact, operator and value, or one of all, any, not, condition. Keys that may stand here: {expected}.',
      'zh-CN': '请写 fact、operator 和 value，或 all、any、not、condition 之一。可用的键：{expected}。',
      'zh-TW': '請寫 fact、operator 和 value，或 all、any、not、condition 之一。可用的鍵：{expected}。',
    },
  },
  /** Several forms in one object: json-rules-engine would silently drop all but one. */
  mixedCondition: {
    says: {
      en: 'This condition mixes {found}; only one form may stand in it.',
      'zh-CN': '此条件混用了 {found}，只能有一种形式。',
      'zh-TW': '此條件混用了 {found}，只能有一種形式。',
    },
    fix: {
      en: 'Give each its own object inside one of {expected}.',
      'zh-CN': '请分别写成各自的对象，并放入其中之一：{expected}。',
      'zh-TW': '請分別寫成各自的物件，並放入其中之一：{expected}。',
    },
  },
  /** `all: []` or `any: []`, which json-rules-engine calls true. */
  emptyGroup: {
    says: {
      en: 'This group of conditions is empty.',
      'zh-CN': '此条件组为空。',
      'zh-TW': '此條件群組是空的。',
    },
    fix: {
      en: 'Add a condition, or remove the group.',
      'zh-CN': '请添加条件，或删除此组。',
      'zh-TW': '請新增條件，或刪除此群組。',
    },
  },
  /** A mention of a named condition that does not exist. */
  unknownCondition: {
    says: {
      en: 'The pack has no named condition {found}.',
      'zh-CN': '规则包中没有名为 {found} 的条件。',
      'zh-TW': '規則包中沒有名為 {found} 的條件。',
    },
    fix: {
      en: 'Use one of these, or add it under "conditions": {expected}.',
      'zh-CN': '请改用以下之一，或在 "conditions" 中添加：{expected}。',
      'zh-TW': '請改用下列之一，或在 "conditions" 中新增：{expected}。',
    },
  },
  /** A question about a fact whose values nobody picks from a list. */
  notObservable: {
    says: {
      en: 'A fact of the kind {found} cannot have a question.',
      'zh-CN': '类型为 {found} 的指标不能带提问。',
      'zh-TW': '類型為 {found} 的指標不能附提問。',
    },
    fix: {
      en: 'Use one of {expected}, or remove the question and its answers.',
      'zh-CN': '请改用 {expected} 之一，或删除提问和答案。',
      'zh-TW': '請改用 {expected} 其中之一，或刪除提問與答案。',
    },
  },
  /** A question that leaves nothing to choose. */
  tooFewAnswers: {
    says: {
      en: 'A question needs at least two answers; found {found}.',
      'zh-CN': '一个提问至少要有两个答案，此处有 {found} 个。',
      'zh-TW': '一個提問至少要有兩個答案，此處有 {found} 個。',
    },
    fix: {
      en: 'Add answers, or remove the question.',
      'zh-CN': '请添加答案，或删除提问。',
      'zh-TW': '請新增答案，或刪除提問。',
    },
  },
  /** An answer outside of the values or the range that its fact declares. */
  answerCannotOccur: {
    says: {
      en: 'The answer {found} is not among the values that this fact can have.',
      'zh-CN': '答案 {found} 不在此指标的取值范围内。',
      'zh-TW': '答案 {found} 不在此指標的取值範圍內。',
    },
    fix: {
      en: 'Change the answer, or "values", "min", "max" and "whole" of the fact.',
      'zh-CN': '请修改答案，或修改指标的 "values"、"min"、"max"、"whole"。',
      'zh-TW': '請修改答案，或修改指標的 "values"、"min"、"max"、"whole"。',
    },
  },
  /** Two answers that could not be told apart in a cell. */
  answersAlike: {
    says: {
      en: 'Answer {other} is already written {found}.',
      'zh-CN': '第 {other} 个答案已写作 {found}。',
      'zh-TW': '第 {other} 個答案已寫作 {found}。',
    },
    fix: {
      en: 'Give every answer a value and titles of its own.',
      'zh-CN': '请让每个答案的值和标题各不相同。',
      'zh-TW': '請讓每個答案的值和標題各不相同。',
    },
  },
  /** An answer of a list that would be read as two entries. */
  answerSplits: {
    says: {
      en: 'Several ticks stand in one cell, so the answer {found} would be read as more than one.',
      'zh-CN': '多个勾选写在同一单元格，答案 {found} 会被读成不止一个。',
      'zh-TW': '多個勾選寫在同一儲存格，答案 {found} 會被讀成不只一個。',
    },
    fix: {
      en: 'Leave commas and semicolons out of values and titles of answers.',
      'zh-CN': '答案的值和标题请勿使用逗号、顿号或分号。',
      'zh-TW': '答案的值和標題請勿使用逗號、頓號或分號。',
    },
  },
  /** Named conditions that mention themselves through one another. */
  conditionCycle: {
    says: {
      en: 'These named conditions go round in a circle: {found}.',
      'zh-CN': '这些命名条件互相引用，形成循环：{found}。',
      'zh-TW': '這些具名條件互相引用，形成循環：{found}。',
    },
    fix: {
      en: 'Remove one of the mentions.',
      'zh-CN': '请删除其中一处引用。',
      'zh-TW': '請刪除其中一處引用。',
    },
  },
  /** Conditions inside conditions, mentions written out. */
  tooDeep: {
    says: {
      en: 'These conditions are nested more than {most} levels deep.',
      'zh-CN': '条件嵌套超过 {most} 层。',
      'zh-TW': '條件巢狀超過 {most} 層。',
    },
    fix: {
      en: 'Bring groups of the same kind together, or make several rules.',
      'zh-CN': '请合并同类条件组，或拆成几条规则。',
      'zh-TW': '請合併同類條件群組，或拆成幾條規則。',
    },
  },
  /** A file, or a rule with its mentions written out, of too many conditions. */
  tooManyConditions: {
    says: {
      en: 'There are more than {most} conditions.',
      'zh-CN': '条件超过 {most} 个。',
      'zh-TW': '條件超過 {most} 個。',
    },
    fix: {
      en: 'Use lists ("in") instead of many comparisons, or split the pack.',
      'zh-CN': '请用列表（"in"）代替多个比较，或拆分规则包。',
      'zh-TW': '請用清單（"in"）代替多個比較，或拆分規則包。',
    },
  },
  /** Rules that mention large named conditions again and again. */
  tooMuchWrittenOut: {
    says: {
      en: 'With every named condition written out, the rules up to here hold {size} conditions; at most {most} are allowed.',
      'zh-CN': '若把每个命名条件都展开，到此为止的规则共有 {size} 个条件，最多允许 {most} 个。',
      'zh-TW': '若把每個具名條件都展開，到此為止的規則共有 {size} 個條件，最多允許 {most} 個。',
    },
    fix: {
      en: 'Mention large named conditions in fewer rules, or split the pack.',
      'zh-CN': '请在更少的规则中引用大的命名条件，或拆分规则包。',
      'zh-TW': '請在較少的規則中引用大的具名條件，或拆分規則包。',
    },
  },
  /** Test customers on ever other days. */
  tooManyDates: {
    says: {
      en: 'The test customers have {found} different analysis dates; at most {most} are allowed.',
      'zh-CN': '测试客户有 {found} 个不同的分析日期，最多允许 {most} 个。',
      'zh-TW': '測試客戶有 {found} 個不同的分析日期，最多允許 {most} 個。',
    },
    fix: {
      en: 'Give several of them the same date.',
      'zh-CN': '请让多个测试客户使用同一日期。',
      'zh-TW': '請讓多個測試客戶使用同一日期。',
    },
  },
  /** An operator that nobody knows. */
  unknownOperator: {
    says: {
      en: 'There is no operator {found}.',
      'zh-CN': '没有 {found} 这个运算符。',
      'zh-TW': '沒有 {found} 這個運算子。',
    },
    fix: { en: 'Use one of {expected}.', 'zh-CN': '请改用：{expected}。', 'zh-TW': '請改用：{expected}。' },
  },
  /** A word before an operator that nobody knows. */
  unknownDecorator: {
    says: {
      en: 'There is no word {found} to put before an operator.',
      'zh-CN': '运算符前不能写 {found}。',
      'zh-TW': '運算子前不能寫 {found}。',
    },
    fix: { en: 'Use one of {expected}.', 'zh-CN': '请改用：{expected}。', 'zh-TW': '請改用：{expected}。' },
  },
  /** A decorator before an operator that could throw with it, or that it says nothing about. */
  decoratorNotHere: {
    says: {
      en: '"{decorator}" cannot stand before "{operator}".',
      'zh-CN': '"{decorator}" 不能写在 "{operator}" 之前。',
      'zh-TW': '"{decorator}" 不能寫在 "{operator}" 之前。',
    },
    fix: {
      en: 'These can: {expected}.',
      'zh-CN': '可以写：{expected}。',
      'zh-TW': '可以寫：{expected}。',
    },
  },
  /** Two of `someValue` and `everyValue`, or one of them beside `swap`. */
  valueDecoratorOnce: {
    says: {
      en: 'In {found}, "someValue" or "everyValue" may stand only once, and not together with "swap".',
      'zh-CN': '{found} 中 "someValue" 或 "everyValue" 只能出现一次，且不能与 "swap" 同用。',
      'zh-TW': '{found} 中 "someValue" 或 "everyValue" 只能出現一次，且不能與 "swap" 同用。',
    },
    fix: { en: 'Remove one of them.', 'zh-CN': '请删除其中一个。', 'zh-TW': '請刪除其中一個。' },
  },
  /** An operator that searches a list, given something else. */
  literalListNeeded: {
    says: {
      en: 'This operator needs a list, but found {found}.',
      'zh-CN': '此运算符需要列表，但此处是 {found}。',
      'zh-TW': '此運算子需要清單，但此處是 {found}。',
    },
    fix: {
      en: 'Write a list, such as {expected}.',
      'zh-CN': '请写成列表，例如 {expected}。',
      'zh-TW': '請寫成清單，例如 {expected}。',
    },
  },
  /** An empty list, in which nothing can be found. */
  emptyList: {
    says: { en: 'This list is empty.', 'zh-CN': '此列表为空。', 'zh-TW': '此清單是空的。' },
    fix: {
      en: 'Add a value, or remove the condition.',
      'zh-CN': '请添加值，或删除此条件。',
      'zh-TW': '請新增值，或刪除此條件。',
    },
  },
  /** `between` without two numbers in rising order. */
  rangeNeeded: {
    says: {
      en: '{found} is not a range.',
      'zh-CN': '{found} 不是区间。',
      'zh-TW': '{found} 不是區間。',
    },
    fix: {
      en: 'Write two numbers, the smaller one first: {expected}.',
      'zh-CN': '请写两个数，小的在前：{expected}。',
      'zh-TW': '請寫兩個數，小的在前：{expected}。',
    },
  },
  /** A date operator without a date. */
  dateNeeded: {
    says: { en: '{found} is not a date.', 'zh-CN': '{found} 不是日期。', 'zh-TW': '{found} 不是日期。' },
    fix: {
      en: 'Write year, month and day as {expected}.',
      'zh-CN': '请按 {expected} 的格式写年、月、日。',
      'zh-TW': '請依 {expected} 的格式寫年、月、日。',
    },
  },
  /** `withinDays` without a number of days. */
  daysNeeded: {
    says: {
      en: 'Found {found}, where a number of days must stand.',
      'zh-CN': '此处是 {found}，应为天数。',
      'zh-TW': '此處是 {found}，應為天數。',
    },
    fix: {
      en: 'Write a whole number of 0 or more, such as {expected}.',
      'zh-CN': '请填写 0 或以上的整数，例如 {expected}。',
      'zh-TW': '請填寫 0 或以上的整數，例如 {expected}。',
    },
  },
  /** A test customer of a collecting pack with one segment instead of a list. */
  exampleNeedsList: {
    says: {
      en: 'The rules of this pack are collected, so a test customer can be in several segments; found {found}.',
      'zh-CN': '此规则包收集所有成立的规则，测试客户可属于多个分群；此处是 {found}。',
      'zh-TW': '此規則包收集所有成立的規則，測試客戶可屬於多個分群；此處是 {found}。',
    },
    fix: {
      en: 'Write a list of segment ids, such as {expected}.',
      'zh-CN': '请填写分群 id 的列表，例如 {expected}。',
      'zh-TW': '請填寫分群 id 的清單，例如 {expected}。',
    },
  },
  /** json-rules-engine itself refuses what our parser accepted. */
  engineObjects: {
    says: {
      en: 'json-rules-engine does not accept these conditions: {objection}.',
      'zh-CN': 'json-rules-engine 不接受这些条件：{objection}。',
      'zh-TW': 'json-rules-engine 不接受這些條件：{objection}。',
    },
    fix: {
      en: 'Write the rule anew, and please report this to the makers of Fenlei.',
      'zh-CN': '请重写此规则，并告知 Fenlei 的开发者。',
      'zh-TW': '請重寫此規則，並告知 Fenlei 的開發者。',
    },
  },
} as const satisfies Record<string, ProblemText>;
