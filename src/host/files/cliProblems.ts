/** Everything that can stop a command of the local host: each says where, what was found and what to do. */
import type { HostText } from './hostText';

export const cliProblems = {
  // The path leads nowhere.
  missingFile: {
    en: '{path}: there is no such file; check its name and folder.',
    'zh-CN': '{path}：找不到该文件，请检查文件名和所在文件夹。',
    'zh-TW': '{path}：找不到該檔案，請檢查檔名與所在資料夾。',
  },
  // The path leads to a folder, or reading is forbidden.
  unreadableFile: {
    en: '{path}: the file cannot be opened ({reason}); check that it is a file and that you may read it.',
    'zh-CN': '{path}：无法打开该文件（{reason}），请确认它是文件且您有读取权限。',
    'zh-TW': '{path}：無法開啟該檔案（{reason}），請確認它是檔案且您有讀取權限。',
  },
  // Nothing but blanks.
  emptyFile: {
    en: '{path}: the file holds no cells; export it again with a header row and at least one row of data.',
    'zh-CN': '{path}：文件中没有数据，请重新导出，需包含标题行和至少一行数据。',
    'zh-TW': '{path}：檔案中沒有資料，請重新匯出，需包含標題列與至少一列資料。',
  },
  // Neither csv nor xlsx.
  unknownExtension: {
    en: '{path}: found "{found}"; only .csv, .tsv, .txt and .xlsx can be opened, so save the sheet as one of them.',
    'zh-CN': '{path}：文件类型为“{found}”，只能打开 .csv、.tsv、.txt 和 .xlsx，请另存为其中一种。',
    'zh-TW': '{path}：檔案類型為「{found}」，只能開啟 .csv、.tsv、.txt 與 .xlsx，請另存為其中一種。',
  },
  // The result's name asks for a kind that is not written.
  unknownResultExtension: {
    en: '{path}: found "{found}"; the result can be written as .xlsx or .csv, so give it one of these endings.',
    'zh-CN': '{path}：文件类型为“{found}”，结果只能写成 .xlsx 或 .csv，请改用其中一种扩展名。',
    'zh-TW': '{path}：檔案類型為「{found}」，結果只能寫成 .xlsx 或 .csv，請改用其中一種副檔名。',
  },
  // A workbook that exceljs cannot take apart.
  damagedWorkbook: {
    en: '{path}: this is not a readable .xlsx file; open it in a spreadsheet program and save it as .xlsx again.',
    'zh-CN': '{path}：这不是可读取的 .xlsx 文件，请用电子表格软件打开后重新另存为 .xlsx。',
    'zh-TW': '{path}：這不是可讀取的 .xlsx 檔案，請用試算表軟體開啟後重新另存為 .xlsx。',
  },
  // Far more than any sheet: a file made to fill the memory, or pictures by the hundred.
  unpacksTooLarge: {
    en: '{path}: unpacked, this file takes {found} MB, at most {most} MB; save a copy with only the sheets that are needed.',
    'zh-CN': '{path}：该文件解压后为 {found} MB，最多 {most} MB；请只保留需要的工作表，另存一份后再试。',
    'zh-TW': '{path}：此檔案解壓縮後為 {found} MB，最多 {most} MB；請只保留需要的工作表，另存一份後再試。',
  },
  // More cells, rows and texts than fit the memory, however little stands in them.
  tooManyParts: {
    en: '{path}: more than {most} cells, rows and texts; save a copy with only the sheets, rows and columns that are needed.',
    'zh-CN': '{path}：单元格、行和文本超过 {most} 个；请只保留需要的工作表、行和列，另存一份后再试。',
    'zh-TW': '{path}：儲存格、列與文字超過 {most} 個；請只保留需要的工作表、列與欄，另存一份後再試。',
  },
  // The container of .xls and of encrypted workbooks.
  lockedWorkbook: {
    en: '{path}: this workbook is password-protected or in the old .xls format; save it as .xlsx without a password.',
    'zh-CN': '{path}：该工作簿有密码保护或是旧的 .xls 格式，请去掉密码并另存为 .xlsx。',
    'zh-TW': '{path}：此活頁簿有密碼保護或是舊的 .xls 格式，請移除密碼並另存為 .xlsx。',
  },
  // A zip under the name of a text file.
  workbookAsText: {
    en: '{path}: this is a zip or .xlsx file under the name of a text file; rename it to .xlsx or export it as CSV.',
    'zh-CN': '{path}：这是以文本文件命名的压缩包或 .xlsx，请改名为 .xlsx，或重新导出为 CSV。',
    'zh-TW': '{path}：這是以文字檔命名的壓縮檔或 .xlsx，請改名為 .xlsx，或重新匯出為 CSV。',
  },
  // No strict decoder accepts the bytes.
  unknownEncoding: {
    en: '{path}: the text is neither UTF-8 nor UTF-16 nor GB18030 nor Big5 nor Windows-1252; save it as "CSV UTF-8" and try again.',
    'zh-CN': '{path}：文本编码不是 UTF-8、UTF-16、GB18030、Big5 或 Windows-1252，请另存为“CSV UTF-8”后重试。',
    'zh-TW':
      '{path}：文字編碼不是 UTF-8、UTF-16、GB18030、Big5 或 Windows-1252，請另存為「CSV UTF-8」後重試。',
  },
  // A quote is opened and never closed: the rest of the file would be one cell.
  openQuote: {
    en: '{path}, line {line}: a quotation mark is opened and never closed; close it, or write it twice inside a cell.',
    'zh-CN': '{path} 第 {line} 行：引号没有闭合，请补上结尾引号；单元格内的引号要写两次。',
    'zh-TW': '{path} 第 {line} 行：引號沒有結尾，請補上結尾引號；儲存格內的引號要寫兩次。',
  },
  // More than a spreadsheet of Google holds.
  tooManyCells: {
    en: '{path}: {found} cells, at most {most}; keep only the columns that are needed, or split the file by year.',
    'zh-CN': '{path}：共 {found} 个单元格，最多 {most} 个；请只保留需要的列，或按年份拆分文件。',
    'zh-TW': '{path}：共 {found} 個儲存格，最多 {most} 個；請只保留需要的欄，或按年份拆分檔案。',
  },
  // The folder is missing, full or forbidden.
  unwritableFile: {
    en: '{path}: the result cannot be written ({reason}); choose a folder that exists and that you may write to.',
    'zh-CN': '{path}：无法写入结果（{reason}），请选择已存在且有写入权限的文件夹。',
    'zh-TW': '{path}：無法寫入結果（{reason}），請選擇已存在且有寫入權限的資料夾。',
  },
  // Borders, merged cells, pictures and the rest are not read: the input stays what it is.
  resultOverInput: {
    en: '{path}: the result would replace the file it was made from; give --out another name.',
    'zh-CN': '{path}：结果会覆盖原文件，请为 --out 换一个文件名。',
    'zh-TW': '{path}：結果會覆蓋原檔案，請為 --out 換一個檔名。',
  },
  // A csv file holds one sheet, and the one asked for is not there.
  missingSheet: {
    en: 'There is no sheet named "{found}" to write as CSV; the sheets are: {expected}.',
    'zh-CN': '没有名为“{found}”的工作表可写成 CSV，现有工作表：{expected}。',
    'zh-TW': '沒有名為「{found}」的工作表可寫成 CSV，現有工作表：{expected}。',
  },
  // The bundle is made by a command of its own.
  notBuilt: {
    en: '{path} is missing; run "npm run build" first.',
    'zh-CN': '缺少 {path}，请先运行“npm run build”。',
    'zh-TW': '缺少 {path}，請先執行「npm run build」。',
  },
  // No file, or several, on the command line.
  oneFileNeeded: {
    en: 'Found {found} files; give exactly one, such as "npm run segment -- orders.csv" (--help shows the rest).',
    'zh-CN': '给出了 {found} 个文件，请只给一个，例如“npm run segment -- orders.csv”（--help 查看用法）。',
    'zh-TW': '給了 {found} 個檔案，請只給一個，例如「npm run segment -- orders.csv」（--help 查看用法）。',
  },
  unknownOption: {
    en: '{found}: there is no such option; the options are {expected}.',
    'zh-CN': '{found}：没有这个选项，可用选项：{expected}。',
    'zh-TW': '{found}：沒有這個選項，可用選項：{expected}。',
  },
  // An option that ends the line, takes no value, or is followed by another option.
  optionValue: {
    en: '{found}: the option is not written as expected; --json and --help stand alone, all others need a value.',
    'zh-CN': '{found}：选项写法有误，--json 和 --help 不带值，其余选项都需要一个值。',
    'zh-TW': '{found}：選項寫法有誤，--json 與 --help 不帶值，其餘選項都需要一個值。',
  },
  badChoice: {
    en: '{option}: found "{found}"; expected one of {expected}.',
    'zh-CN': '{option}：给出的是“{found}”，应为以下之一：{expected}。',
    'zh-TW': '{option}：給的是「{found}」，應為以下之一：{expected}。',
  },
  // A file for a CRM is a csv file, and a workbook was asked for, or nothing.
  crmNeedsCsv: {
    en: '--crm {crm}: the file for a CRM is a csv file; add --out with a name that ends in .csv.',
    'zh-CN': '--crm {crm}：导给 CRM 的是 csv 文件，请加上以 .csv 结尾的 --out。',
    'zh-TW': '--crm {crm}：匯給 CRM 的是 csv 檔案，請加上以 .csv 結尾的 --out。',
  },
  badDate: {
    en: '--as-of: found "{found}"; write a day of the calendar as YYYY-MM-DD, such as 2024-03-01.',
    'zh-CN': '--as-of：给出的是“{found}”，请写成 YYYY-MM-DD 形式的日期，例如 2024-03-01。',
    'zh-TW': '--as-of：給的是「{found}」，請寫成 YYYY-MM-DD 形式的日期，例如 2024-03-01。',
  },
  badLocale: {
    en: '--locale: found "{found}"; write a language and a country, such as en_US, de_DE or zh_CN.',
    'zh-CN': '--locale：给出的是“{found}”，请写成语言和地区，例如 en_US、de_DE 或 zh_CN。',
    'zh-TW': '--locale：給的是「{found}」，請寫成語言與地區，例如 en_US、de_DE 或 zh_TW。',
  },
  badTimeZone: {
    en: '--time-zone: found "{found}"; write a name such as UTC, Europe/Berlin or Asia/Shanghai.',
    'zh-CN': '--time-zone：给出的是“{found}”，请写时区名称，例如 UTC、Europe/Berlin 或 Asia/Shanghai。',
    'zh-TW': '--time-zone：給的是「{found}」，請寫時區名稱，例如 UTC、Europe/Berlin 或 Asia/Taipei。',
  },
  // The add-on's own sentences follow.
  refused: {
    en: 'Nothing was written. {problems}',
    'zh-CN': '未写入任何内容。{problems}',
    'zh-TW': '未寫入任何內容。{problems}',
  },
  // A pack file with mistakes; the add-on's own sentences follow.
  badPack: {
    en: '{path}: this is no usable rule pack, so nothing was written. {problems}',
    'zh-CN': '{path}：该规则包无法使用，未写入任何内容。{problems}',
    'zh-TW': '{path}：此規則包無法使用，未寫入任何內容。{problems}',
  },
  // The method would change nothing.
  methodWithoutRfm: {
    en: '--method {method}: none of the chosen packs gives RFM scores ({packs}); add --pack rfm, or leave --method out. Nothing was written.',
    'zh-CN':
      '--method {method}：所选规则包都不做 RFM 评分（{packs}），请加上 --pack rfm，或去掉 --method。未写入任何内容。',
    'zh-TW':
      '--method {method}：所選規則包都不做 RFM 評分（{packs}），請加上 --pack rfm，或去掉 --method。未寫入任何內容。',
  },
  // A mistake of ours.
  unexpected: {
    en: 'Something unforeseen stopped the command, and nothing was written ({reason}). Please report it; with FENLEI_DEBUG=1 before the command it also prints where it happened.',
    'zh-CN':
      '命令因意外错误中止，未写入任何内容（{reason}）。请反馈此问题；在命令前加 FENLEI_DEBUG=1 可显示出错位置。',
    'zh-TW':
      '命令因非預期錯誤中止，未寫入任何內容（{reason}）。請回報此問題；在命令前加 FENLEI_DEBUG=1 可顯示出錯位置。',
  },
  cancelled: {
    en: 'Nothing was written: the run was called off. Run the command again.',
    'zh-CN': '未写入任何内容：运行已取消，请重新运行该命令。',
    'zh-TW': '未寫入任何內容：執行已取消，請重新執行該命令。',
  },
} as const satisfies Record<string, HostText>;
