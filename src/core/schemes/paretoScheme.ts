/** The scheme `pareto`: the 80/20 check of every run. It gives no class; its figures stand in the run's summary. */
import type { Facts } from '../facts/factColumn';
import { type ParetoOptions, type ParetoReport, paretoReport } from './paretoReport';
import type { OptionValue, Scheme, SchemeOutcome } from './scheme';
import { hundredths, numbersOf } from './schemeFacts';

export const paretoScheme = {
  title: { en: '80/20 check', 'zh-CN': '80/20 检验', 'zh-TW': '80/20 檢驗' },
  explanation: {
    en: 'Tells whether a few customers make most of the revenue in this business, before you plan for it.',
    'zh-CN': '检验本店是否真由少数客户贡献大部分营收，再据此安排工作。',
    'zh-TW': '檢驗本店是否真由少數客戶貢獻大部分營收，再據此安排工作。',
  },
  options: {
    top: {
      type: 'number',
      default: 0.2,
      min: 0.01,
      max: 1,
      title: { en: 'Largest customers (share)', 'zh-CN': '最大客户（占比）', 'zh-TW': '最大客戶（占比）' },
      explanation: {
        en: 'The part of the customers whose share of revenue is told: 0.2 is the largest 20 %.',
        'zh-CN': '统计这部分最大客户的营收占比：0.2 即最大的 20 %。',
        'zh-TW': '統計這部分最大客戶的營收占比：0.2 即最大的 20 %。',
      },
    },
    revenue: {
      type: 'number',
      default: 0.8,
      min: 0.01,
      max: 1,
      title: { en: 'Part of revenue', 'zh-CN': '营收占比', 'zh-TW': '營收占比' },
      explanation: {
        en: 'How many customers make this part of revenue: 0.8 is 80 %.',
        'zh-CN': '统计多少客户贡献了这部分营收：0.8 即 80 %。',
        'zh-TW': '統計多少客戶貢獻了這部分營收：0.8 即 80 %。',
      },
    },
  },
  needs: ['monetary'],
  gives: [],
  evidence: [],
  run: runPareto,
} as const satisfies Scheme;

/** The report on the customers' amounts. */
export function reportOf(facts: Facts, options: Readonly<Record<string, OptionValue>>): ParetoReport {
  return paretoReport(hundredths(numbersOf(facts, 'monetary')), options as unknown as ParetoOptions);
}

function runPareto(facts: Facts, options: Readonly<Record<string, OptionValue>>): SchemeOutcome {
  return { columns: {}, cuts: [], tied: 0, problems: reportOf(facts, options).problems };
}
