/** Data quality and the way back to a CRM, as the sidebar asks for them. */
import { crmCatalog, crmIds, isCrm } from '../../core/crm/crmCatalog';
import { crmRows } from '../../core/crm/crmRows';
import { renderCsv } from '../../core/crm/renderCsv';
import { dayToIso } from '../../core/facts/calendar';
import { type Cell, isDayCell } from '../../core/facts/cell';
import { cellAddress } from '../../core/facts/table';
import type { Finding } from '../../core/quality/finding';
import { planFix } from '../../core/quality/planFix';
import { isMendable, qualityCatalog } from '../../core/quality/qualityCatalog';
import { countKinds } from '../../core/quality/qualityReport';
import { failure, type Result, success } from '../../core/result';
import type { CrmFile, DataQuality, FixPreview } from '../../protocol/dataQuality';
import { readSource } from '../findSource';
import { prepareRun } from '../prepareRun';
import { applyFix, undoFix } from '../quality/applyFix';
import { planFixes, planPrint } from '../quality/planFixes';
import { readQuality, writeReport } from '../quality/readQuality';
import { readFixes } from '../services/keptFixes';
import { readMarks } from '../services/marks';
import type { OpenSpreadsheet } from '../services/spreadsheet';
import { checkSettings } from '../settings';
import { record, toText, toWhole } from './argument';
import type { Handlers } from './handler';

export const qualityHandlers: Handlers<'checkData' | 'previewFix' | 'applyFix' | 'undoFix' | 'exportCrm'> = {
  checkData: (argument, open) => {
    const asked = scopeOf(argument);
    if (!asked.ok) return asked;
    const quality = readQuality(open, asked.value.settings, asked.value.front);
    if (!quality.ok) return quality;
    const tab = record(argument).report === true ? writeReport(open, quality.value) : null;
    if (tab && !tab.ok) return tab;
    return success(describe(quality.value.findings, open, tab?.value ?? null));
  },
  previewFix: (argument, open) => {
    const asked = scopeOf(argument);
    if (!asked.ok) return asked;
    const { kind } = record(argument);
    if (!isMendable(kind)) return failure({ code: 'noSuchFix', at: [], found: toText(kind) });
    const source = readSource(open, asked.value.settings.sources, asked.value.front);
    if (!source.ok) return source;
    const planned = planFixes(kind, source.value);
    const all = planned.reduce((sum, { part }) => sum + planFix(kind, part, source.value.regional).length, 0);
    const cells = planned.flatMap(({ part, fixes }) =>
      fixes.slice(0, mostExamples).map(({ row, column, before, after }) => ({
        sheet: part.table.sheet,
        cell: cellAddress(part.table, row, column),
        before: shown(before),
        after: shown(after),
      })),
    );
    const count = planned.reduce((sum, { fixes }) => sum + fixes.length, 0);
    const preview: FixPreview = {
      plan: planPrint(planned),
      count,
      more: all - count,
      says: qualityCatalog[kind].mends[open.language],
      examples: cells.slice(0, mostExamples),
    };
    return success(preview);
  },
  applyFix: (argument, open) => {
    const asked = scopeOf(argument);
    if (!asked.ok) return asked;
    const { kind, plan } = record(argument);
    if (!isMendable(kind)) return failure({ code: 'noSuchFix', at: [], found: toText(kind) });
    const { settings, front } = asked.value;
    return applyFix(open, { kind, sources: settings.sources, front, plan: toText(plan) });
  },
  undoFix: (argument, open) => undoFix(open, toText(record(argument).fix)),
  exportCrm: (argument, open): Result<CrmFile> => {
    const asked = scopeOf(argument);
    if (!asked.ok) return asked;
    const { crm } = record(argument);
    if (!isCrm(crm)) return failure({ code: 'unknownCrm', at: [], found: toText(crm), expected: crmIds });
    const run = prepareRun(open, asked.value.settings, { front: asked.value.front });
    if (!run.ok) return run;
    const { segmentation, source } = run.value;
    const rows = crmRows(crm, { ...source, segmentation, locale: open.language });
    return success({
      name: `fenlei-${crm}-${dayToIso(segmentation.asOf)}.csv`,
      title: crmCatalog[crm].title[open.language],
      customers: rows.length - 1,
      columns: rows[0] ?? [],
      csv: renderCsv(rows),
    });
  },
};

const mostExamples = 8;

function scopeOf(argument: unknown) {
  const { settings, sheet } = record(argument);
  const checked = checkSettings(settings);
  return checked.ok ? success({ settings: checked.value, front: toWhole(sheet) }) : checked;
}

function describe(findings: readonly Finding[], open: OpenSpreadsheet, tab: string | null): DataQuality {
  const { language } = open;
  // A report may just have been made, and the store with it.
  const kept = readFixes(readMarks(open.spreadsheet).store);
  const latest = kept[kept.length - 1];
  const cells = kept
    .filter(({ id }) => id === latest?.id)
    .reduce((sum, { columns }) => sum + columns.reduce((all, column) => all + column.cells.length, 0), 0);
  return {
    tab,
    kinds: countKinds(findings).map(({ kind, count }) => {
      const { title, advice } = qualityCatalog[kind];
      return { kind, title: title[language], advice: advice[language], count, isMendable: isMendable(kind) };
    }),
    lastFix: latest ? { id: latest.id, title: qualityCatalog[latest.kind].title[language], cells } : null,
  };
}

/** Blanks at the ends are what a fix may change, so a text stands in quotes. */
function shown(cell: Cell): string {
  return isDayCell(cell) ? dayToIso(cell.day) : JSON.stringify(cell);
}
