/** Conditional-format rules, their builder and their condition. */
import type { ColorPoint, ColorRule, SheetId } from '../sheetBackend';
import { toHexColor } from './cssColors';
import { EnumMember } from './enumMember';
import { BooleanCriteria, RelativeDate } from './enums';
import { colorPoint, GradientCondition } from './gradientCondition';
import type { GridRange, Platform } from './platform';
import { notEmulated, refuse } from './platformError';
import { ServiceObject } from './serviceObject';
import { instantToSerial, serialToInstant } from './timeZone';

type Style = 'bold' | 'italic' | 'underline' | 'strikethrough';

interface RangeLike {
  readonly at: GridRange;
}

/** A rule and the sheet of its ranges, which is `null` as long as it has none. */
export interface RuleDraft {
  readonly sheet: SheetId | null;
  readonly rule: ColorRule;
}

export const EMPTY_RULE: RuleDraft = { sheet: null, rule: { ranges: [], criteria: '', values: [] } };

export class ConditionalFormatRule extends ServiceObject {
  readonly service = 'ConditionalFormatRule';
  readonly #platform: Platform;
  readonly draft: RuleDraft;

  constructor(platform: Platform, draft: RuleDraft) {
    super();
    this.#platform = platform;
    this.draft = draft;
  }

  getRanges = () => rangesOf(this.#platform, this.draft);
  getBooleanCondition = () => booleanOf(this.#platform, this.draft);
  getGradientCondition = () => gradientOf(this.draft);
  copy = () => new ConditionalFormatRuleBuilder(this.#platform, this.draft);
}

/** Every setter gives the builder itself; a later `when…` replaces the earlier one. */
export class ConditionalFormatRuleBuilder extends ServiceObject {
  readonly service = 'ConditionalFormatRuleBuilder';
  readonly #platform: Platform;
  #draft: RuleDraft;

  constructor(platform: Platform, draft: RuleDraft = EMPTY_RULE) {
    super();
    this.#platform = platform;
    this.#draft = draft;
  }

  getRanges = () => rangesOf(this.#platform, this.#draft);
  getBooleanCondition = () => booleanOf(this.#platform, this.#draft);
  getGradientCondition = () => gradientOf(this.#draft);
  copy = () => new ConditionalFormatRuleBuilder(this.#platform, this.#draft);

  build(): ConditionalFormatRule {
    const { ranges, criteria, gradient } = this.#draft.rule;
    if (ranges.length === 0) refuse('Conditional format rule must have at least one range.');
    if (criteria === '' && !gradient) refuse('Conditional format rule must have a condition.');
    return new ConditionalFormatRule(this.#platform, this.#draft);
  }

  setRanges(ranges: readonly RangeLike[]): this {
    const sheet = ranges[0]?.at.sheet ?? null;
    if (ranges.some(({ at }) => at.sheet !== sheet)) {
      refuse('Conditional format rule cannot reference a different sheet.');
    }
    this.#draft = { sheet, rule: { ...this.#draft.rule, ranges: ranges.map(({ at }) => at.rect) } };
    return this;
  }

  setBackground = (color: string | null) => this.#setColor('background', color);
  setFontColor = (color: string | null) => this.#setColor('fontColor', color);
  setBold = (on: boolean | null) => this.#setStyle('bold', on);
  setItalic = (on: boolean | null) => this.#setStyle('italic', on);
  setUnderline = (on: boolean | null) => this.#setStyle('underline', on);
  setStrikethrough = (on: boolean | null) => this.#setStyle('strikethrough', on);
  setGradientMinpoint = (color: string) => this.#setPoint('min', { color, type: 'MIN', value: '' });
  setGradientMaxpoint = (color: string) => this.#setPoint('max', { color, type: 'MAX', value: '' });
  setGradientMinpointWithValue = (color: string, type: EnumMember, value: string) =>
    this.#setPoint('min', colorPoint(color, type, value));
  setGradientMidpointWithValue = (color: string, type: EnumMember, value: string) =>
    this.#setPoint('mid', colorPoint(color, type, value));
  setGradientMaxpointWithValue = (color: string, type: EnumMember, value: string) =>
    this.#setPoint('max', colorPoint(color, type, value));

  whenCellEmpty = () => this.#when('CELL_EMPTY');
  whenCellNotEmpty = () => this.#when('CELL_NOT_EMPTY');
  whenFormulaSatisfied = (formula: string) => this.#when('CUSTOM_FORMULA', formula);
  whenNumberBetween = (low: number, high: number) => this.#when('NUMBER_BETWEEN', low, high);
  whenNumberNotBetween = (low: number, high: number) => this.#when('NUMBER_NOT_BETWEEN', low, high);
  whenNumberEqualTo = (value: number) => this.#when('NUMBER_EQUAL_TO', value);
  whenNumberNotEqualTo = (value: number) => this.#when('NUMBER_NOT_EQUAL_TO', value);
  whenNumberGreaterThan = (value: number) => this.#when('NUMBER_GREATER_THAN', value);
  whenNumberGreaterThanOrEqualTo = (value: number) => this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', value);
  whenNumberLessThan = (value: number) => this.#when('NUMBER_LESS_THAN', value);
  whenNumberLessThanOrEqualTo = (value: number) => this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', value);
  whenTextContains = (text: string) => this.#when('TEXT_CONTAINS', text);
  whenTextDoesNotContain = (text: string) => this.#when('TEXT_DOES_NOT_CONTAIN', text);
  whenTextEqualTo = (text: string) => this.#when('TEXT_EQUAL_TO', text);
  whenTextStartsWith = (text: string) => this.#when('TEXT_STARTS_WITH', text);
  whenTextEndsWith = (text: string) => this.#when('TEXT_ENDS_WITH', text);
  whenDateAfter = (date: Date | EnumMember) => this.#whenDate('DATE_AFTER', date);
  whenDateBefore = (date: Date | EnumMember) => this.#whenDate('DATE_BEFORE', date);
  whenDateEqualTo = (date: Date | EnumMember) => this.#whenDate('DATE_EQUAL_TO', date);

  #whenDate(criteria: string, date: Date | EnumMember): this {
    if (date instanceof EnumMember) return this.#when(`${criteria}_RELATIVE`, date.name());
    return this.#when(criteria, instantToSerial(date.getTime(), this.#platform.backend.timeZone));
  }

  #when(criteria: string, ...values: readonly (string | number)[]): this {
    const { gradient: _, ...rest } = this.#draft.rule;
    return this.#change({ ...rest, criteria, values });
  }

  #setColor(part: 'background' | 'fontColor', color: string | null): this {
    const { [part]: _, ...rest } = this.#draft.rule;
    const hex = color === null ? null : toHexColor(color);
    return this.#change(hex === null ? rest : { ...rest, [part]: hex });
  }

  /** `false` takes the style away from the cell, `null` leaves it as it is. */
  #setStyle(style: Style, on: boolean | null): this {
    const { [style]: _, ...rest } = this.#draft.rule;
    return this.#change(on === null ? rest : { ...rest, [style]: on });
  }

  /** A colour scale takes the place of a condition, as a condition takes that of a colour scale. */
  #setPoint(point: 'min' | 'mid' | 'max', { color, ...rest }: ColorPoint): this {
    const gradient = {
      ...this.#draft.rule.gradient,
      [point]: { color: toHexColor(color) ?? color, ...rest },
    };
    return this.#change({ ...this.#draft.rule, criteria: '', values: [], gradient });
  }

  #change(rule: ColorRule): this {
    this.#draft = { ...this.#draft, rule };
    return this;
  }
}

export class BooleanCondition extends ServiceObject {
  readonly service = 'BooleanCondition';
  readonly #platform: Platform;
  readonly #rule: ColorRule;

  constructor(platform: Platform, rule: ColorRule) {
    super();
    this.#platform = platform;
    this.#rule = rule;
  }

  getBackground = () => this.#rule.background ?? null;
  getFontColor = () => this.#rule.fontColor ?? null;
  getBold = () => this.#rule.bold ?? null;
  getItalic = () => this.#rule.italic ?? null;
  getUnderline = () => this.#rule.underline ?? null;
  getStrikethrough = () => this.#rule.strikethrough ?? null;

  getCriteriaType(): EnumMember {
    const { criteria } = this.#rule;
    const known: Readonly<Record<string, EnumMember>> = BooleanCriteria;
    const member = known[criteria];
    if (!member) throw notEmulated(`the condition ${criteria}`);
    return member;
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values } = this.#rule;
    const relative: Readonly<Record<string, EnumMember>> = RelativeDate;
    if (criteria.endsWith('_RELATIVE')) return values.map((value) => relative[String(value)] ?? value);
    if (!criteria.startsWith('DATE_')) return [...values];
    const { timeZone } = this.#platform.backend;
    return values.map((value) => new Date(serialToInstant(Number(value), timeZone)));
  }
}

/** Refuses a formula that names another sheet, as live does when the rule is set; text in quotes may name any. */
export function namesOtherSheet(formula: string, sheet: string): boolean {
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '""');
  // #REF! is a reference that is gone, not a sheet.
  const names = [...outside.matchAll(/(?<![#\p{L}\p{N}_.'])(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu)];
  return names.some(([, quoted, bare]) => (quoted?.replaceAll("''", "'") ?? bare) !== sheet);
}

function booleanOf(platform: Platform, { rule }: RuleDraft): BooleanCondition | null {
  return rule.criteria === '' ? null : new BooleanCondition(platform, rule);
}

function gradientOf({ rule }: RuleDraft): GradientCondition | null {
  return rule.gradient ? new GradientCondition(rule.gradient) : null;
}

function rangesOf(platform: Platform, { sheet, rule }: RuleDraft): ServiceObject[] {
  if (sheet === null) return [];
  return rule.ranges.map((rect) => platform.make.range({ sheet, rect, whole: null }));
}
