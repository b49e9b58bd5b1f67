/** What the workbench says about files and about the works that the browser keeps. */
import { type HostText, hostText, type Language } from '../../files/hostText';
import type { LostPart } from '../../files/lostParts';
import { lostTexts } from '../../files/lostTexts';
import type { KeptInfo } from './keptWork';

export const workTexts = {
  // What went wrong.
  storageFull: {
    en: 'This browser has no room left to keep your work. Download it as .xlsx, or free some space; changes from now on are lost when the page is closed.',
    'zh-CN':
      '浏览器存储空间已满，无法继续保存您的工作。请下载为 .xlsx 或清理空间；此后的更改在关闭页面后会丢失。',
    'zh-TW':
      '瀏覽器儲存空間已滿，無法繼續保留您的工作。請下載為 .xlsx 或清理空間；此後的變更在關閉頁面後會遺失。',
  },
  notKept: {
    en: 'This browser does not keep your work ({reason}); download it as .xlsx before you close the page.',
    'zh-CN': '此浏览器无法保存您的工作（{reason}），关闭页面前请下载为 .xlsx。',
    'zh-TW': '此瀏覽器無法保留您的工作（{reason}），關閉頁面前請下載為 .xlsx。',
  },
  brokenWork: {
    en: '“{name}” was kept in this browser but cannot be read any more; open its file again.',
    'zh-CN': '此浏览器中保存的“{name}”已无法读取，请重新打开对应的文件。',
    'zh-TW': '此瀏覽器中保留的「{name}」已無法讀取，請重新開啟對應的檔案。',
  },
  ignoredWorks: {
    en: 'Found {count} kept works of another version; they are left alone and not shown.',
    'zh-CN': '发现 {count} 份其他版本保存的工作，已原样保留，不在此显示。',
    'zh-TW': '發現 {count} 份其他版本留下的工作，均維持原樣，不在此顯示。',
  },
  openElsewhere: {
    en: '“{name}” was also changed in another tab; this tab’s version is kept beside it.',
    'zh-CN': '“{name}”也在另一个标签页中更改过，此标签页的版本已另行保存。',
    'zh-TW': '「{name}」也在另一個分頁中變更過，此分頁的版本已另外儲存。',
  },
  oneFile: {
    en: 'Drop one file at a time: found {count}.',
    'zh-CN': '每次只能拖入一个文件，当前为 {count} 个。',
    'zh-TW': '一次只能拖入一個檔案，目前為 {count} 個。',
  },
  notShown: {
    en: '“{name}” also holds {parts}. They are not shown here and are missing in files saved here; your own file stays as it is.',
    'zh-CN': '“{name}”中还有{parts}，此处不显示，从此处保存的文件也不包含；您的原文件不受影响。',
    'zh-TW': '「{name}」中還有{parts}，此處不顯示，從此處儲存的檔案也不包含；您的原檔案不受影響。',
  },
  // What is offered.
  welcomeBack: { en: 'Welcome back', 'zh-CN': '欢迎回来', 'zh-TW': '歡迎回來' },
  continueWith: {
    en: 'You last worked on {work}. If you start anew, it stays under File, Recent.',
    'zh-CN': '您上次的工作：{work}。新建后，仍可在“文件”菜单的“最近使用”中找到。',
    'zh-TW': '您上次的工作：{work}。新增後，仍可在「檔案」選單的「最近使用」中找到。',
  },
  continueWork: { en: 'Continue', 'zh-CN': '继续', 'zh-TW': '繼續' },
  newDemo: { en: 'New from demo', 'zh-CN': '新建演示表格', 'zh-TW': '新增示範試算表' },
  recent: { en: 'Recent', 'zh-CN': '最近使用', 'zh-TW': '最近使用' },
  dropHere: { en: 'Drop to open', 'zh-CN': '松开即可打开', 'zh-TW': '放開即可開啟' },
} as const satisfies Readonly<Record<string, HostText>>;

/** The sentence about what of a file is not shown; `''` where all is. */
export function lostSentence(name: string, lost: readonly LostPart[], language: Language): string {
  if (lost.length === 0) return '';
  const parts = lost.map((part) => hostText(lostTexts[part], language));
  return hostText(workTexts.notShown, language, { name, parts });
}

/** A kept work in one line, as a menu shows it. */
export function workLine({ name, changed }: KeptInfo, language: Language): string {
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return `${name} · ${when.format(changed)}`;
}
