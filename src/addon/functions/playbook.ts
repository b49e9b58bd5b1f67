import { isBlank } from '../../core/facts/cell';
import { type Locale, locales, type Text } from '../../core/i18n/text';
import { failure, type Result, success } from '../../core/result';
import type { RulePack, Segment } from '../../core/rules/pack';
import { type StageId, stageCatalog, stageIds } from '../../core/rules/stageCatalog';
import { userLanguage } from '../services/spreadsheet';
import { answer, inShapeOf, type Value } from './answer';
import { isLeftOut, toColumn, toMatrix } from './argument';
import { toPack } from './packArgument';

/** `PLAYBOOK`: see the function catalogue. Lines of one segment stand below each other in the cell. */
export function playbookOf(
  pack: unknown,
  segment: unknown,
  stage?: unknown,
  language?: unknown,
): Value | Value[][] {
  const rules = answer(toPack(pack));
  const at = isLeftOut(stage) ? null : answer(toStage(stage, rules));
  const locale = isLeftOut(language) ? userLanguage() : answer(toLocale(language));
  const cells = answer(toColumn(segment, 'segment'));
  return inShapeOf(
    segment,
    cells.map((cell, row) => {
      if (isBlank(cell)) return '';
      const found = answer(toSegments(String(cell), row + 1, rules));
      const lines = found.flatMap(({ playbook, stages }) => (at ? (stages?.[at] ?? []) : playbook));
      return lines.map((line) => line[locale]).join('\n');
    }),
  );
}

/** By id, or by the title in any language; where rules are collected a cell may name several. */
function toSegments(text: string, row: number, pack: RulePack): Result<readonly Segment[]> {
  const whole = segmentNamed(text, pack);
  if (whole) return success([whole]);
  const parts = pack.hitPolicy === 'collect' ? text.split(/,|、/) : [text];
  const found = parts.map((part) => segmentNamed(part, pack));
  if (found.every((one): one is Segment => one !== undefined)) return success(found);
  const segments = pack.segments.map(({ title }) => title);
  const values = { argument: 'segment', row, pack: pack.title, segments };
  return failure({ code: 'unknownSegmentName', at: [], found: text, values });
}

function segmentNamed(text: string, { segments }: RulePack): Segment | undefined {
  return segments.find(({ id, title }) => isNamed(text, id, title));
}

function toStage(argument: unknown, pack: RulePack): Result<StageId> {
  const text = textIn(argument);
  const stage = stageIds.find((id) => isNamed(text, id, stageCatalog[id]));
  const told = stageIds.filter((id) => pack.segments.some(({ stages }) => stages?.[id]));
  if (stage && told.includes(stage)) return success(stage);
  return failure({ code: 'unknownStage', at: [], found: text, expected: told, values: { pack: pack.title } });
}

function toLocale(argument: unknown): Result<Locale> {
  const text = textIn(argument);
  const locale = locales.find((one) => fold(one) === fold(text.replace('_', '-')));
  const values = { argument: 'language' };
  return locale
    ? success(locale)
    : failure({ code: 'notAChoice', at: [], found: text, expected: locales, values });
}

function textIn(argument: unknown): string {
  const cell = toMatrix(argument)[0]?.[0] ?? null;
  return typeof cell === 'object' ? '' : String(cell).trim();
}

function isNamed(text: string, id: string, title: Text): boolean {
  return [id, ...locales.map((locale) => title[locale])].some((name) => fold(name) === fold(text));
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
