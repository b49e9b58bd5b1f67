/** Files in which a run was applied: the tab of customers holds a segment for everybody. */
import type { Locale } from '../../../src/core/i18n/text';
import { segmentKey } from '../../../src/core/plan/runColumns';
import { renderBasis } from '../../../src/core/preview/basis';
import type { Settings } from '../../../src/protocol/settings';
import type { LastRun } from '../../../src/protocol/sidebarApi';
import { type SomeFile, someSession } from './someSession';
import { sheet } from './someSheets';

export interface AfterRun {
  readonly file: SomeFile;
  /** Knows what it was computed with, so that reasons of moves can be told. */
  readonly lastRun: LastRun;
}

/** Which segment, by its place among `count`, stands in the sheet for a customer whom the run put into `segment`. */
type Written = (customer: number, segment: number, count: number) => number;

/** The file after a run of its first pack under the settings of that time. */
export function afterRun(
  language: Locale,
  file: SomeFile,
  earlier: Partial<Settings> = {},
  written: Written = (_, segment) => segment,
): AfterRun {
  const then = { ...file, settings: { ...file.settings, ...earlier } };
  const { preview, activeSheet, settings, today } = someSession(language, then);
  const pack = preview?.ok ? preview.value.packs[0] : undefined;
  if (!pack) throw new Error('the file of this state has no preview');
  const { classification, segments } = pack;
  const { ids } = classification.facts;
  const rows = ids.map((id, customer) => {
    const place = written(customer, classification.segment[customer] ?? 0, segments.length);
    return [id, segments[place]?.title ?? null];
  });
  const names = { en: 'Customers', 'zh-CN': '客户分类', 'zh-TW': '客戶分類' } as const;
  const owned = [
    { mark: { column: 'customer', source: activeSheet }, column: 1 },
    { mark: { column: segmentKey(classification.pack.id) }, column: 2 },
  ];
  const tab = sheet(9, names[language], [['ID', 'Segment'], ...rows], { owned });
  return {
    file: { ...file, sheets: [...file.sheets, tab] },
    lastRun: {
      id: 'r1',
      state: 'done',
      packs: settings.packs,
      asOf: settings.asOf ?? today,
      customers: ids.length,
      moved: 0,
      scheduled: false,
      series: [],
      basis: renderBasis([classification]),
    },
  };
}

/** The file with these segments in its sheet, and nobody knows how they came there. */
export function withSegments(language: Locale, file: SomeFile, written: Written): SomeFile {
  return afterRun(language, file, {}, written).file;
}
