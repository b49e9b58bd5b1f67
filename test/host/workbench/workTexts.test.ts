import { expect, test } from 'vitest';
import { languages } from '../../../src/host/files/hostText';
import { lostSentence, workLine, workTexts } from '../../../src/host/workbench/files/workTexts';

test('what a file lacks is one sentence in the language of the page', () => {
  expect(lostSentence('Shop', [], 'en')).toBe('');
  expect(lostSentence('Shop', ['charts', 'merges'], 'en')).toBe(
    '“Shop” also holds charts, merged cells. They are not shown here and are missing in files saved here; your own file stays as it is.',
  );
  expect(lostSentence('订单', ['charts', 'merges'], 'zh-CN')).toContain('还有图表、合并单元格，');
});

test('a kept work is a line with its name and time', () => {
  const line = workLine({ id: 'w', name: '订单', changed: Date.UTC(2026, 10, 22, 12) }, 'zh-CN');
  expect(line).toMatch(/^订单 · 2026年11月22日/);
});

test('every language names the same places', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const text of Object.values(workTexts)) {
    expect(new Set(languages.map((language) => places(text[language]).join())).size).toBe(1);
  }
});
