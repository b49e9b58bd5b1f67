/** The wrong script, the other side's words, or half-width marks in one Chinese text. */
import { Converter } from 'opencc-js';

export type Chinese = 'zh-CN' | 'zh-TW';

const converters = {
  'zh-CN': Converter({ from: 'tw', to: 'cn' }),
  'zh-TW': Converter({ from: 'cn', to: 'tw' }),
};

/** Written so by the people who live there, although the converter would write them another way. */
const usual: Readonly<Record<Chinese, readonly string[]>> = {
  'zh-CN': [],
  'zh-TW': ['占', '了解'],
};

/** Words of the other side of the strait, which no converter of characters notices. */
const foreign: Readonly<Record<Chinese, readonly string[]>> = {
  'zh-CN': [
    ...['软体', '预设', '网路', '档案', '储存格', '试算表', '滑鼠', '萤幕', '程式', '选单', '汇入', '汇出'],
    ...['视窗', '字元', '栏位', '范本', '资讯', '伺服器', '使用者'],
  ],
  'zh-TW': [
    ...['軟件', '默認', '網絡', '單元格', '電子表格', '鼠標', '屏幕', '菜單', '導入', '導出', '窗口', '字符'],
    ...['字段', '模板', '信息', '服務器', '保存', '反饋', '創建', '添加', '激活', '積分', '包郵'],
  ],
};

export function faultsOfChinese(locale: Chinese, words: string): readonly string[] {
  const wrongWords = foreign[locale].filter((word) => words.includes(word));
  return [
    ...wrongScript(locale, words).map((found) => `${locale} has ${found} of the other script in "${words}"`),
    ...wrongWords.map((word) => `${locale} has the word ${word} of the other side in "${words}"`),
    ...wrongMarks(locale, words).map((mark) => `${locale} has the mark ${mark} in "${words}"`),
  ];
}

/** Characters that a conversion into the text's own script would change. */
function wrongScript(locale: Chinese, words: string): readonly string[] {
  const usualHere = new RegExp(usual[locale].join('|') || '$^', 'gu');
  const kept = Array.from(words.replace(usualHere, (found) => '〇'.repeat(found.length)));
  const converted = Array.from(converters[locale](kept.join('')));
  return kept.filter((character, index) => character !== converted[index]);
}

/** A half-width mark right after a Chinese character, or the quotes of the other side. */
function wrongMarks(locale: Chinese, words: string): readonly string[] {
  const halfWidth = words.match(/(?<=\p{Script=Han})[,.;:?!](?!\w)/gu) ?? [];
  const quotes = words.match(locale === 'zh-CN' ? /[「」『』]/g : /[“”]/g) ?? [];
  return [...halfWidth, ...quotes];
}
