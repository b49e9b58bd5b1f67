/** What is to say about a pack's text while it is written, each with its place in the text. */
import type { Locale } from '../../core/i18n/text';
import { type Problem, renderProblem } from '../../core/problem';
import { judgePack } from '../../core/rules/check/acceptPack';
import type { RulePack } from '../../core/rules/pack';
import { parsePackText } from '../../core/rules/parse/parsePack';
import { type JsonText, parseJsonText, rangeOf, type TextRange } from './jsonTree';

export interface Remark extends TextRange {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

export interface Judged {
  readonly text: string;
  /** `null` while the text is no pack that can run. */
  readonly pack: RulePack | null;
  /** In the order of the text. */
  readonly remarks: readonly Remark[];
}

export function judgeText(text: string, locale: Locale): Judged {
  const parsed = parsePackText(text);
  const { problems, warnings } = parsed.ok
    ? judgePack(parsed.value)
    : { problems: parsed.problems, warnings: [] };
  const json = parseJsonText(text);
  const toRemark = (severity: Remark['severity']) => (problem: Problem) => {
    const range = placeOf(json, problem);
    const line = text.slice(0, range.from).split('\n').length;
    return { ...range, severity, message: renderProblem(problem, locale), line };
  };
  const remarks = [...problems.map(toRemark('error')), ...warnings.map(toRemark('warning'))];
  return {
    text,
    pack: parsed.ok && problems.length === 0 ? parsed.value : null,
    remarks: remarks.sort((one, other) => one.from - other.from),
  };
}

/** A slip of the pen names its line and column, everything else its path. */
function placeOf(json: JsonText, { at, values }: Problem): TextRange {
  const { line, column } = values ?? {};
  if (at.length > 0 || typeof line !== 'number' || typeof column !== 'number') return rangeOf(json, at);
  const { text } = json;
  const before = text.split('\n').slice(0, line - 1);
  const from = Math.min(text.length, before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1);
  return { from, to: Math.min(text.length, from + 1) };
}
