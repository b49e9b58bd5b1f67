/** What a run did, in lines for people. */
import type { RunSummary } from '../../protocol/runOutcome';
import { hostText, type Language } from '../files/hostText';
import { lostTexts } from '../files/lostTexts';
import { renderTable, type TableRow } from './renderTable';
import type { SegmentResult } from './segmentFile';
import { texts } from './texts';

type PackSummary = RunSummary['packs'][number];

export interface SummaryLook {
  readonly language: Language;
  /** Whether the terminal shows colours. */
  readonly colored: boolean;
}

/** One table per pack, then what needs a look, where the result is, and what the run cost. */
export function renderSummary(result: SegmentResult, look: SummaryLook): string {
  const { language } = look;
  const { summary, out, crm, serviceCalls, milliseconds, lost } = result;
  const saved = crm === null ? texts.saved : texts.savedCrm;
  const lines = [
    ...summary.packs.flatMap((pack) => [...renderPack(pack, summary, look), '']),
    ...renderPareto(summary, language),
    ...renderSeries(summary, language),
    ...renderProblems(summary, language),
    ...(result.status === 'unchanged' ? [hostText(texts.unchanged, language)] : []),
    hostText(out === null ? texts.notSaved : saved, language, { out: out ?? '', sheet: summary.sheet }) +
      renderLost(lost, language),
    hostText(texts.cost, language, {
      seconds: (milliseconds / 1000).toFixed(1),
      calls: serviceCalls,
      google: result.google.seconds,
      limit: result.google.limit,
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function renderPack(pack: PackSummary, summary: RunSummary, { language, colored }: SummaryLook): string[] {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const { title, cuts, factTitles, tied, moved } = pack;
  const { asOf } = summary;
  const [customers, rows] = [number.format(summary.customers), number.format(summary.rows)];
  return [
    hostText(texts.headline, language, { title, customers, rows, asOf }),
    '',
    ...renderTable(segmentRows(pack, language), { colored }),
    '',
    ...Object.entries(cuts).map(([fact, points]) =>
      hostText(texts.cuts, language, {
        fact: factTitles[fact] ?? fact,
        cuts: points.map((point) => number.format(point)).join(language === 'en' ? ' · ' : '、'),
      }),
    ),
    ...(tied > 0 ? [hostText(texts.tied, language, { tied: number.format(tied) })] : []),
    ...(moved > 0 ? [hostText(texts.moved, language, { moved: number.format(moved) })] : []),
  ];
}

function segmentRows({ segments }: PackSummary, language: Language): TableRow[] {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const customers = segments.reduce((sum, { count }) => sum + count, 0);
  const knowsRevenue = segments.some(({ revenue }) => revenue !== null);
  const total = segments.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0);
  const share = (part: number, all: number) => (all === 0 ? '–' : percent.format(part / all));
  const cells = (title: string, count: number, revenue: number | null) => [
    title,
    whole.format(count),
    share(count, customers),
    ...(knowsRevenue ? [revenue === null ? '–' : whole.format(revenue), share(revenue ?? 0, total)] : []),
  ];
  const header = [
    texts.segment,
    texts.customers,
    texts.share,
    ...(knowsRevenue ? [texts.revenue, texts.share] : []),
  ];
  return [
    { cells: header.map((text) => hostText(text, language)) },
    ...segments.map(({ title, count, revenue, color }) => ({ cells: cells(title, count, revenue), color })),
    { cells: cells(hostText(texts.total, language), customers, knowsRevenue ? total : null) },
  ];
}

function renderPareto({ pareto }: RunSummary, language: Language): string[] {
  if (!pareto) return [];
  const percent = (share: number, digits: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share);
  return [
    hostText(texts.pareto, language, {
      top: percent(pareto.top, 0),
      topShare: percent(pareto.topShare, 1),
      revenue: percent(pareto.revenue, 0),
      customers: percent(pareto.customers, 0),
      gini: pareto.gini.toFixed(3),
    }),
    '',
  ];
}

function renderSeries({ series }: RunSummary, language: Language): string[] {
  if (!series) return [];
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const { customers, revenue } = series;
  const values = { customers: percent.format(customers), revenue: percent.format(revenue) };
  return [hostText(texts.series, language, values), ''];
}

function renderLost(lost: SegmentResult['lost'], language: Language): string {
  if (lost.length === 0) return '';
  return hostText(texts.lost, language, { parts: lost.map((part) => hostText(lostTexts[part], language)) });
}

function renderProblems({ problems }: RunSummary, language: Language): string[] {
  if (problems.length === 0) return [];
  const lines = problems.flatMap(({ count, examples }) => [
    ...examples.map((example) => `  - ${example}`),
    ...(count > examples.length ? [`    ${hostText(texts.more, language, { count })}`] : []),
  ]);
  return [hostText(texts.problems, language), ...lines, ''];
}
