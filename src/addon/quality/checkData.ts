/** The menu command "Check data quality": a report in a tab of its own, and in short what is in it. */
import { fill } from '../../core/i18n/text';
import { words } from '../../core/i18n/words';
import { renderProblem } from '../../core/problem';
import { qualityCatalog } from '../../core/quality/qualityCatalog';
import { countKinds } from '../../core/quality/qualityReport';
import { tell } from '../services/dialogs';
import { openSpreadsheet } from '../services/spreadsheet';
import { settingsOf } from '../settings';
import { readQuality, writeReport } from './readQuality';

export function checkDataQuality(): void {
  const open = openSpreadsheet();
  const { language } = open;
  const title = words.qualityTab[language];
  const quality = readQuality(open, settingsOf(open.marks));
  const tab = quality.ok && quality.value.findings.length > 0 ? writeReport(open, quality.value) : null;
  const refused = !quality.ok ? quality : tab && !tab.ok ? tab : null;
  if (refused) {
    tell(title, refused.problems.map((problem) => renderProblem(problem, language)).join('\n'));
    return;
  }
  if (!quality.ok || !tab?.ok) {
    tell(title, words.qualityClean[language]);
    return;
  }
  const { findings } = quality.value;
  const lines = countKinds(findings).map(({ kind, count }) =>
    fill(words.qualityLine[language], { title: qualityCatalog[kind].title[language], count }),
  );
  const done = fill(words.qualityDone[language], { tab: tab.value, count: findings.length });
  tell(title, [done, '', ...lines].join('\n'));
}
