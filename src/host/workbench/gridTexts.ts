/** What Univer says, in the three languages; what its own texts lack is added. */
import { type ILanguagePack, LocaleType, mergeLocales } from '@univerjs/core';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingCn from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import conditionalFormattingTw from '@univerjs/preset-sheets-conditional-formatting/locales/zh-TW';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreCn from '@univerjs/preset-sheets-core/locales/zh-CN';
import coreTw from '@univerjs/preset-sheets-core/locales/zh-TW';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationCn from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import validationTw from '@univerjs/preset-sheets-data-validation/locales/zh-TW';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterCn from '@univerjs/preset-sheets-filter/locales/zh-CN';
import filterTw from '@univerjs/preset-sheets-filter/locales/zh-TW';
import findEn from '@univerjs/preset-sheets-find-replace/locales/en-US';
import findCn from '@univerjs/preset-sheets-find-replace/locales/zh-CN';
import findTw from '@univerjs/preset-sheets-find-replace/locales/zh-TW';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteCn from '@univerjs/preset-sheets-note/locales/zh-CN';
import noteTw from '@univerjs/preset-sheets-note/locales/zh-TW';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortCn from '@univerjs/preset-sheets-sort/locales/zh-CN';
import sortTw from '@univerjs/preset-sheets-sort/locales/zh-TW';
import type { HostText, Language } from '../files/hostText';
import { functionTexts } from '../univer/functions/functionHelp';

const locales = {
  en: LocaleType.EN_US,
  'zh-CN': LocaleType.ZH_CN,
  'zh-TW': LocaleType.ZH_TW,
} as const satisfies Record<Language, LocaleType>;

/** Missing in Univer 0.25.1, where the keys themselves would flash up. */
const progress: Readonly<Record<string, HostText>> = {
  calculating: { en: 'Calculating…', 'zh-CN': '正在计算……', 'zh-TW': '計算中……' },
  done: { en: 'Calculated', 'zh-CN': '计算完成', 'zh-TW': '計算完成' },
  analyzing: { en: 'Looking at formulas…', 'zh-CN': '正在分析公式……', 'zh-TW': '正在分析公式……' },
  'array-analysis': {
    en: 'Looking at array formulas…',
    'zh-CN': '正在分析数组公式……',
    'zh-TW': '正在分析陣列公式……',
  },
  'array-calculation': {
    en: 'Calculating array formulas…',
    'zh-CN': '正在计算数组公式……',
    'zh-TW': '正在計算陣列公式……',
  },
};

export const gridLocales: Readonly<Record<string, ILanguagePack>> = {
  [locales.en]: merge('en', [
    coreEn,
    conditionalFormattingEn,
    validationEn,
    filterEn,
    findEn,
    noteEn,
    sortEn,
  ]),
  [locales['zh-CN']]: merge('zh-CN', [
    ...[coreCn, conditionalFormattingCn, validationCn, filterCn, findCn, noteCn, sortCn],
  ]),
  [locales['zh-TW']]: merge('zh-TW', [
    ...[coreTw, conditionalFormattingTw, validationTw, filterTw, findTw, noteTw, sortTw],
  ]),
};

export function localeOf(language: Language): LocaleType {
  return locales[language];
}

/** Univer merges the names of packages only, and would forget what else it says about formulas. */
function merge(language: Language, packs: readonly ILanguagePack[]): ILanguagePack {
  const merged: Record<string, unknown> = mergeLocales(...packs, functionTexts(language));
  const missing = Object.fromEntries(Object.entries(progress).map(([key, text]) => [key, text[language]]));
  return {
    ...merged,
    'sheets-formula': { ...(merged['sheets-formula'] as object), progress: missing },
  } as ILanguagePack;
}
